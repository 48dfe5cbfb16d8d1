import type { BulkChange } from '@vitae/schema/api';
import { describe, expect, it } from 'vitest';
import { doneText, othersText, runningText, splitTags } from './bulk-texts.ts';

const change: BulkChange = {
  ...{ id: 'x', kind: 'status', state: 'done', total: 1203, waiting: 0, changed: 1200, unchanged: 2, canUndo: true },
  refused: [{ code: 'gone', reason: 'They are not in the pool any more.', count: 1 }],
};

describe('what became of a bulk change', () => {
  it('is told with all counts', () => {
    expect(doneText(change)).toBe('Status set for 1,200 candidates');
    expect(othersText(change)).toBe('2 were so already. 1 not: They are not in the pool any more.');
    expect(othersText({ ...change, unchanged: 0, refused: [] })).toBeUndefined();
  });
  it('is told while it runs', () => {
    expect(runningText({ ...change, waiting: 1000 })).toBe('Setting the status: 203 of 1,203 candidates');
  });
});

it('tags are typed with commas between them', () => {
  expect(splitTags(' call back,, referral , call back')).toEqual(['call back', 'referral']);
});
