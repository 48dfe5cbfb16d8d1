// Every text about sending files.
import type { Upload } from './upload.ts';

export const UPLOAD_TEXTS = {
  button: 'Upload résumés',
  short: 'Upload',
  paste: 'Paste text',
  dropTitle: 'Drop to import',
  trayLabel: 'Uploads',
  waiting: 'Waits for its turn',
  cancelled: 'Cancelled. Nothing was sent.',
  lost: 'Not sent: the page was left before the file was through. Choose it again.',
  cancel: 'Cancel',
  sendAgain: 'Send again',
  chooseAgain: 'Choose again',
  readAgain: 'Read again',
  open: 'Open',
  openFirst: 'Open the first one',
  dismiss: 'Take off this list',
  leaving: 'Files are still being sent.',
} as const;

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

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
    sending > 0 && `Sending ${count(sending, 'file', 'files')}`,
    reading > 0 && `reading ${count(reading, 'résumé', 'résumés')}`,
    ready > 0 && `${ready} ready`,
    problems > 0 && count(problems, 'needs you', 'need you'),
  ].filter((part) => part !== false);
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
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
