// The lines that tell how it went.
import type { Outcome, OutcomeKind } from '@vitae/schema';

const WORD: Readonly<Record<OutcomeKind, string>> = {
  created: 'created',
  updated: 'updated',
  'possible-match': 'possible match',
  'missing-information': 'missing information',
  duplicate: 'duplicate',
  unreadable: 'unreadable',
  failed: 'failed',
};

/** One line for one document, e.g. `unreadable           cv.pdf: The file is locked with a password.` */
export function outcomeLine(file: string, outcome: Outcome, milliseconds: number): string {
  const word = WORD[outcome.kind].padEnd(20);
  const isFine = outcome.kind === 'created' || outcome.kind === 'updated';
  return `${word} ${file}${isFine ? ` (${Math.round(milliseconds)} ms)` : `: ${outcome.reason.message}`}`;
}

/** e.g. `154 documents in 12.3 s: 150 created, 3 missing information, 1 unreadable.` */
export function summaryLine(kinds: readonly OutcomeKind[], milliseconds: number): string {
  const counts = new Map<OutcomeKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => `${count} ${WORD[kind]}`).join(', ');
  const documents = kinds.length === 1 ? '1 document' : `${kinds.length} documents`;
  return `${documents} in ${(milliseconds / 1000).toFixed(1)} s: ${parts}.`;
}

/** `[=====>    ] 12/154  name`, cut to the terminal's width. */
export function progressLine(done: number, total: number, name: string, width: number): string {
  const cells = 24;
  const filled = total === 0 ? cells : Math.floor((done / total) * cells);
  const bar = `${'='.repeat(filled)}${filled < cells ? '>' : ''}`.slice(0, cells).padEnd(cells);
  return `[${bar}] ${done}/${total}  ${name}`.slice(0, width - 1);
}
