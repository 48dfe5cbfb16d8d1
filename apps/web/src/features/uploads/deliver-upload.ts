// Sends one file, again if need be, until the server has it or a person must decide.
import type { UploadReply } from '@vitae/schema/api';
import { ApiError, messageOf } from '../../api/api-error.ts';
import type { SendFile } from './send-file.ts';
import type { Upload, UploadState } from './upload.ts';

/** Seconds before each further try; after the last one a person decides. */
const PAUSES = [1, 2, 5, 10];
const LONGEST_PAUSE = 30;

/** `mayBeOld`: the reply can be to an earlier try, so that the résumé may have been read long ago. */
export type OnAccepted = (reply: UploadReply, mayBeOld: boolean) => void;

export interface Delivery {
  send: SendFile;
  /** Resolves after so many seconds. */
  pause: (seconds: number) => Promise<void>;
  onState: (state: UploadState) => void;
  onAccepted: OnAccepted;
  /** The file went out before, and the server may have it. */
  sentBefore: boolean;
  signal: AbortSignal;
}

function pauseAfter(error: unknown, attempt: number): number | undefined {
  const seconds = PAUSES[attempt];
  if (!(error instanceof ApiError) || !error.retryable || seconds === undefined) return undefined;
  return Math.max(seconds, Math.min(error.retryAfter ?? 0, LONGEST_PAUSE));
}

function refusal(error: unknown): UploadState {
  const again = !(error instanceof ApiError) || error.retryable || error.code === 'auth.required';
  return { kind: 'refused', message: messageOf(error), again };
}

/** Never throws: how it ended is the value. */
export async function deliverUpload(upload: Upload, file: File, delivery: Delivery): Promise<UploadState> {
  const { signal, onState } = delivery;
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    try {
      onState({ kind: 'sending', fraction: 0 });
      const reply = await delivery.send(file, {
        source: upload.source,
        idempotencyKey: upload.id,
        onProgress: (fraction) => onState({ kind: 'sending', fraction }),
        signal,
      });
      delivery.onAccepted(reply, delivery.sentBefore || attempt > 0);
      return { kind: 'accepted', resumeId: reply.resumeId, duplicateOf: reply.duplicateOf };
    } catch (error) {
      if (signal.aborted) break;
      const seconds = pauseAfter(error, attempt);
      if (seconds === undefined) return refusal(error);
      onState({ kind: 'pausing', message: messageOf(error) });
      await delivery.pause(seconds);
    }
  }
  return { kind: 'cancelled' };
}
