// Makes sending files possible from every page: one queue that outlives navigation, one file picker, one paste window.
import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { resumeKeys } from '../../api/resume-keys.ts';
import { useMe } from '../accounts/session-query.ts';
import { useLive } from '../live/live-provider.tsx';
import { ACCEPTED_FILES } from './formats.ts';
import { createKeptUploads, type KeptUploads } from './kept-uploads.ts';
import { sendFile } from './send-file.ts';
import { isOnItsWay, type Upload } from './upload.ts';
import { createUploadMemory } from './upload-memory.ts';
import { createUploadQueue, type UploadQueue } from './upload-queue.ts';

interface Uploads {
  queue: UploadQueue;
  chooseFiles: () => void;
  addFiles: (files: readonly File[]) => void;
  /** Until the result is called, what is dropped goes to `take` instead of the queue. */
  takeDrops: (take: (files: readonly File[]) => void) => () => void;
  drop: (files: readonly File[]) => void;
  /** Opens the window for pasted text. */
  pasteText: (text?: string) => void;
  /** At sign-out: stops, and forgets what this person still has to send. */
  forget: () => Promise<void>;
}

const PasteDialog = lazy(() => import('./paste-dialog.tsx'));

const UploadsContext = createContext<Uploads | undefined>(undefined);

export function useUploads(): Uploads {
  const uploads = use(UploadsContext);
  if (uploads === undefined) throw new Error('Uploads need an UploadsProvider around them.');
  return uploads;
}

export function useUploadList(): readonly Upload[] {
  const { queue } = useUploads();
  return useSyncExternalStore(queue.subscribe, queue.uploads);
}

const pause = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));

const createId = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

function useQueue(): { queue: UploadQueue; kept: KeptUploads } {
  const queryClient = useQueryClient();
  const owner = useMe().user.id;
  const [kept] = useState(() => createKeptUploads(owner, createId));
  const [queue] = useState(() =>
    createUploadQueue({
      send: sendFile,
      memory: createUploadMemory(() => sessionStorage),
      ...{ kept, createId, pause },
      onAccepted: ({ resumeId }, mayBeOld) => {
        // A live event may have been faster than the answer; how an old one stands is asked for.
        if (!mayBeOld)
          queryClient.setQueryData(
            resumeKeys.status(resumeId),
            (known) => known ?? { status: 'queued' as const, stage: 'received' as const, progress: 0 },
          );
        void queryClient.invalidateQueries({ queryKey: resumeKeys.lists });
      },
    }),
  );
  const takenOver = useRef(false);
  const { state } = useLive();
  useEffect(() => {
    // A file that goes out before the page hears of events could have been read by then, and nobody would tell.
    if (state === 'connecting' || takenOver.current) return;
    takenOver.current = true;
    // Without the browser's database there is nothing to go on with.
    kept.takeOver().then(queue.resume, () => undefined);
  }, [kept, queue, state]);
  return { queue, kept };
}

/** The browser asks before the page is left while files are on their way: they go on only when it is opened again. */
function useLeaveGuard(queue: UploadQueue): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (queue.uploads().some(isOnItsWay)) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [queue]);
}

export function UploadsProvider({ children }: { children: ReactNode }) {
  const { maxUploadBytes } = useMe().settings;
  const { queue, kept } = useQueue();
  const picker = useRef<HTMLInputElement>(null);
  const taker = useRef<(files: readonly File[]) => void>(undefined);
  const [pasted, setPasted] = useState<string>();
  useLeaveGuard(queue);

  const addFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length > 0) queue.add(files, 'upload', maxUploadBytes);
    },
    [queue, maxUploadBytes],
  );
  const uploads = useMemo<Uploads>(
    () => ({
      queue,
      addFiles,
      drop: (files) => (taker.current ?? addFiles)(files),
      takeDrops: (take) => {
        taker.current = take;
        return () => {
          taker.current = undefined;
        };
      },
      chooseFiles: () => picker.current?.click(),
      pasteText: (text = '') => setPasted(text),
      forget: async () => {
        queue.clear();
        await kept.clear();
      },
    }),
    [queue, kept, addFiles],
  );
  return (
    <UploadsContext value={uploads}>
      {children}
      <input
        ref={picker}
        type="file"
        multiple
        accept={ACCEPTED_FILES}
        aria-label="Files to upload"
        tabIndex={-1}
        className="hidden"
        onChange={(event) => {
          addFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {pasted !== undefined && (
        <Suspense fallback={null}>
          <PasteDialog
            initialText={pasted}
            onClose={() => setPasted(undefined)}
            onSubmit={(file) => queue.add([file], 'paste', maxUploadBytes)}
          />
        </Suspense>
      )}
    </UploadsContext>
  );
}
