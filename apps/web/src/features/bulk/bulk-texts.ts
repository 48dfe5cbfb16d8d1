// What became of a bulk change, in a sentence.
import type { BulkChange } from '@vitae/schema/api';

export function peopleText(count: number): string {
  return count === 1 ? '1 candidate' : `${count.toLocaleString('en')} candidates`;
}

const DONE: Readonly<Record<BulkChange['kind'], string>> = {
  status: 'Status set for',
  tags: 'Tags changed on',
  owner: 'Owner set for',
  job: 'Added to the shortlist:',
  delete: 'Deleted',
  undo: 'Taken back for',
};

export function doneText({ kind, changed }: Pick<BulkChange, 'kind' | 'changed'>): string {
  return `${DONE[kind]} ${peopleText(changed)}`;
}

/** Undefined when there is nothing to say about the others. */
export function othersText({ kind, unchanged, refused }: BulkChange): string | undefined {
  const same = kind === 'undo' ? 'were changed since and stay' : 'were so already';
  const parts = [
    ...(unchanged > 0 ? [`${unchanged.toLocaleString('en')} ${same}.`] : []),
    ...refused.map(({ reason, count }) => `${count.toLocaleString('en')} not: ${reason}`),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

const RUNNING: Readonly<Record<BulkChange['kind'], string>> = {
  status: 'Setting the status',
  tags: 'Changing the tags',
  owner: 'Setting the owner',
  job: 'Adding to the shortlist',
  delete: 'Deleting',
  undo: 'Taking it back',
};

export function runningText({ kind, total, waiting }: Pick<BulkChange, 'kind' | 'total' | 'waiting'>): string {
  return `${RUNNING[kind]}: ${(total - waiting).toLocaleString('en')} of ${peopleText(total)}`;
}

/** `a, b , ` → a and b. */
export function splitTags(typed: string): string[] {
  return [...new Set(typed.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
