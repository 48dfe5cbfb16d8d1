// One file on its way to the server, as the tray shows it.
import type { ResumeSource } from '@vitae/schema/api';

export type UploadSource = Extract<ResumeSource, 'upload' | 'paste'>;

export type UploadState =
  | { kind: 'waiting' }
  /** `fraction` of the bytes, 0–1. */
  | { kind: 'sending'; fraction: number }
  /** The try failed for a reason that may pass; the next one comes by itself. */
  | { kind: 'pausing'; message: string }
  /** The server has it all; from here on the résumé's own status counts. */
  | { kind: 'accepted'; resumeId: string; duplicateOf: string | undefined }
  /** `again`: the same file may be sent again. */
  | { kind: 'refused'; message: string; again: boolean }
  | { kind: 'cancelled' }
  /** The page was left before all bytes were sent, and browsers forget files then. */
  | { kind: 'lost' };

export interface Upload {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  source: UploadSource;
  state: UploadState;
}

/** Whether something still happens to it by itself before the server has it. */
export function isOnItsWay({ state }: Upload): boolean {
  return state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'pausing';
}
