import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const EDIT = { kind: 'change' as const, id: 'a', label: 'Name', at: '2026-01-02T10:00:00.000Z', changes: [] };
const kept = { version: 3, pending: [EDIT] };

beforeEach(() => localStorage.clear());
afterEach(() => vi.resetModules());

describe('edits that are not saved yet', () => {
  it('are there again after a reload, for the same person and résumé', async () => {
    const { keptEdits } = await import('./kept-edits.ts');
    keptEdits('u1', 'r1').write(kept);
    expect(keptEdits('u1', 'r1').read()).toEqual(kept);
    expect(keptEdits('u2', 'r1').read()).toBeUndefined();
    expect(keptEdits('u1', 'r2').read()).toBeUndefined();
  });

  it('are gone when the person signs out, and an edit on its way does not bring them back', async () => {
    const { forgetKeptEdits, keptEdits } = await import('./kept-edits.ts');
    localStorage.setItem('vitae.theme', 'dark');
    keptEdits('u1', 'r1').write(kept);
    keptEdits('u1', 'r2').write(kept);
    forgetKeptEdits();
    keptEdits('u1', 'r1').write(kept);
    expect(Object.keys(localStorage)).toEqual(['vitae.theme']);
  });
});
