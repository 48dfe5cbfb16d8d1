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
import { ACCEPTED_FILES } from './formats.ts';
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

function useQueue(): UploadQueue {
  const queryClient = useQueryClient();
  const [queue] = useState(() =>
    createUploadQueue({
      send: sendFile,
      memory: createUploadMemory(() => sessionStorage),
      createId: () => crypto.getRandomValues(new Uint32Array(4)).join('-'),
      pause,
      onAccepted: ({ resumeId }) => {
        // A live event may have been faster than the answer.
        queryClient.setQueryData(
          resumeKeys.status(resumeId),
          (known) => known ?? { status: 'queued' as const, stage: 'received' as const, progress: 0 },
        );
        void queryClient.invalidateQueries({ queryKey: resumeKeys.lists });
      },
    }),
  );
  return queue;
}

/** The browser asks before the page is left while files would be lost. */
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
  const queue = useQueue();
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
    }),
    [queue, addFiles],
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
