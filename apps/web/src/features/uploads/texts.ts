// Every text about sending files.
import type { Upload } from './upload.ts';

export const UPLOAD_TEXTS = {
  button: 'Upload résumés',
  short: 'Upload',
  paste: 'Paste text',
  dropTitle: 'Drop to import',
  trayLabel: 'Uploads',
  waiting: 'Waits for its turn',
  storing: 'All sent, being stored',
  cancelled: 'Cancelled. Nothing was sent.',
  lost: 'Not sent: the page was left before the file was through. Choose it again.',
  cancel: 'Cancel',
  sendAgain: 'Send again',
  chooseAgain: 'Choose again',
  readAgain: 'Read again',
  open: 'Open',
  check: 'Check',
  dismiss: 'Take off this list',
  leaving: 'Files are still being sent.',
} as const;

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export interface UploadCounts {
  sending: number;
  reading: number;
  ready: number;
  problems: number;
}

/** One sentence for the head of the tray, also read aloud. */
export function summaryText({ sending, reading, ready, problems }: UploadCounts): string {
  const parts = [
    sending > 0 && `${sending} being sent`,
    reading > 0 && `${reading} being read`,
    ready > 0 && `${ready} ready`,
    problems > 0 && `${problems} ${problems === 1 ? 'needs' : 'need'} you`,
  ].filter((part) => part !== false);
  return parts.join(', ');
}

/** Share of all bytes that are through, 0–100, over the files that were not given up. */
export function sentPercent(uploads: readonly Upload[]): number {
  let total = 0;
  let sent = 0;
  for (const { size, state } of uploads) {
    if (state.kind === 'cancelled' || state.kind === 'lost' || state.kind === 'refused') continue;
    total += size;
    if (state.kind === 'accepted') sent += size;
    else if (state.kind === 'sending') sent += size * state.fraction;
  }
  return total === 0 ? 100 : (sent / total) * 100;
}
