// Makes bulk imports possible from every page: one sender that outlives navigation and goes on after a closed tab.
import { useQueryClient } from '@tanstack/react-query';
import type { BatchSettings } from '@vitae/schema/api';
import { createContext, type ReactNode, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { batchKeys } from '../../api/batch-keys.ts';
import { changeBatch, createBatch, sendBatchFile } from '../../api/batches.ts';
import { useMe } from '../accounts/session-query.ts';
import { pathOfFile } from '../uploads/read-drop.ts';
import { type BatchSender, createBatchSender, type Sending } from './batch-sender.ts';
import { hashFile } from './hash-file.ts';
import { createKeptFiles, type KeptFile } from './kept-files.ts';

export interface NewImport {
  name: string;
  settings: BatchSettings;
}

interface Batches {
  sender: BatchSender;
  /** Gives the batch's id. `onHashed`: how many files were looked at so far. */
  start: (files: readonly File[], about: NewImport, onHashed?: (count: number) => void) => Promise<string>;
  /** At sign-out: forgets what this person still has to send. */
  forget: () => Promise<void>;
}

const BatchesContext = createContext<Batches | undefined>(undefined);

export function useBatches(): Batches {
  const batches = use(BatchesContext);
  if (batches === undefined) throw new Error('Imports need a BatchesProvider around them.');
  return batches;
}

/** What this browser still has to send of a batch. */
export function useSending(batchId: string): Sending | undefined {
  const { sender } = useBatches();
  return useSyncExternalStore(sender.subscribe, () => sender.of(batchId));
}

/** Over at once when the browser has a connection again. */
const pause = (seconds: number) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    window.addEventListener('online', end);
  });

export function BatchesProvider({ children }: { children: ReactNode }) {
  const owner = useMe().user.id;
  const queryClient = useQueryClient();
  const [kept] = useState(createKeptFiles);
  const [sender] = useState(() =>
    createBatchSender({
      ...{ send: sendBatchFile, kept, pause },
      onSent: (batchId) => {
        const refresh = () => queryClient.invalidateQueries({ queryKey: batchKeys.all });
        void changeBatch(batchId, 'close').then(refresh, refresh);
      },
    }),
  );
  useEffect(() => {
    // A tab was closed before everything had gone out. Without the browser's database there is nothing to go on with.
    kept.of(owner).then(sender.add, () => undefined);
  }, [kept, owner, sender]);

  const batches = useMemo<Batches>(
    () => ({
      sender,
      start: async (files, { name, settings }, onHashed) => {
        const manifest = [];
        for (const file of files) {
          const sha256 = await hashFile(file);
          manifest.push({ path: pathOfFile(file), bytes: file.size, ...(sha256 === undefined ? {} : { sha256 }) });
          onHashed?.(manifest.length);
        }
        const { batchId, files: told } = await createBatch({ name, settings, files: manifest });
        const wanted = told.flatMap(({ itemId, send }, index): KeptFile[] => {
          const file = files[index];
          return send && file !== undefined ? [{ owner, batchId, itemId, name: file.name, file }] : [];
        });
        await kept.add(wanted).catch(() => undefined);
        if (wanted.length === 0) await changeBatch(batchId, 'close');
        else sender.add(wanted);
        void queryClient.invalidateQueries({ queryKey: batchKeys.list });
        return batchId;
      },
      forget: () => kept.clear(owner),
    }),
    [sender, kept, owner, queryClient],
  );
  return <BatchesContext value={batches}>{children}</BatchesContext>;
}
