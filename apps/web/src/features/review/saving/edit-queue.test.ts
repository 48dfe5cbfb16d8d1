import { applyProfileChanges, type Profile } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { sampleProfile } from '../testing/sample-resume.ts';
import {
  type ApplyChanges,
  acknowledge,
  type ChangeEdit,
  currentProfile,
  discardFirst,
  type EditQueue,
  enqueue,
  keepMine,
  rebase,
  redoLast,
  startQueue,
  startSending,
  takeTheirs,
  targetVersion,
  undoLast,
} from './edit-queue.ts';

const AT = '2026-01-02T10:00:00.000Z';
const apply: ApplyChanges = (profile, changes, at) => applyProfileChanges(profile, changes, { userId: 'u1', now: at });

function rename(id: string, value: string, path = 'basics/name'): ChangeEdit {
  return { kind: 'change', id, label: `Name ${value}`, at: AT, changes: [{ op: 'set', path, value }] };
}

function add(queue: EditQueue, edit: ChangeEdit): EditQueue {
  const before = currentProfile(queue, apply);
  const result = apply(before, edit.changes, edit.at);
  if (!result.ok) throw new Error('a valid edit');
  return enqueue(queue, { edit, before, after: result.profile });
}

/** The server saves the first edit and answers with the next version. */
function save(queue: EditQueue): EditQueue {
  const profile = currentProfile({ ...queue, pending: queue.pending.slice(0, 1) }, apply);
  return acknowledge(startSending(queue), { version: queue.server.version + 1, profile });
}

const nameOf = (queue: EditQueue): string | undefined => currentProfile(queue, apply).basics.name?.value;
const start = startQueue({ version: 1, profile: sampleProfile() });

describe('edits', () => {
  it('are shown at once and in order', () => {
    const queue = add(add(start, rename('a', 'Anna')), rename('b', 'Berta'));
    expect(nameOf(queue)).toBe('Berta');
    expect(queue.pending.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(queue.server.profile.basics.name?.value).toBe('Mira Holm');
  });

  it('stay shown when the server has saved them', () => {
    const queue = save(add(start, rename('a', 'Anna')));
    expect(nameOf(queue)).toBe('Anna');
    expect(queue.pending).toEqual([]);
    expect(queue.versions['a']).toEqual({ before: 1, after: 2 });
  });

  it('that the server refused can be given up', () => {
    const queue = discardFirst(add(add(start, rename('a', 'Anna')), rename('b', 'b@example.org', 'basics/emails/0')));
    expect(nameOf(queue)).toBe('Mira Holm');
    expect(queue.undo.map(({ edit }) => edit.id)).toEqual(['b']);
  });
});

describe('undo and redo', () => {
  it('drop an edit that was not sent yet, and bring it back', () => {
    const undone = undoLast(add(start, rename('a', 'Anna')), 'u', AT);
    expect(nameOf(undone)).toBe('Mira Holm');
    expect(undone.pending).toEqual([]);
    const redone = redoLast(undone, 'r', AT);
    expect(nameOf(redone)).toBe('Anna');
    expect(redone.pending.map(({ kind }) => kind)).toEqual(['change']);
  });

  it('restore the version before an edit that is on its way', () => {
    const sent = startSending(add(start, rename('a', 'Anna')));
    const undone = undoLast(sent, 'u', AT);
    expect(nameOf(undone)).toBe('Mira Holm');
    expect(undone.pending.map(({ id }) => id)).toEqual(['a', 'u']);
    const saved = acknowledge(undone, { version: 2, profile: sent.server.profile });
    const [restore] = saved.pending;
    expect(restore?.kind === 'restore' && targetVersion(saved, restore)).toBe(1);
  });

  it('go back and forth over saved edits by their versions', () => {
    const saved = save(add(save(add(start, rename('a', 'Anna'))), rename('b', 'Berta')));
    const once = save(undoLast(saved, 'u1', AT));
    const twice = undoLast(once, 'u2', AT);
    expect([nameOf(once), nameOf(twice)]).toEqual(['Anna', 'Mira Holm']);
    const [restore] = twice.pending;
    expect(restore?.kind === 'restore' && targetVersion(twice, restore)).toBe(1);
    const forth = redoLast(save(twice), 'r1', AT);
    const [again] = forth.pending;
    expect(again?.kind === 'restore' && targetVersion(forth, again)).toBe(2);
    expect(nameOf(forth)).toBe('Anna');
  });

  it('cancel each other before anything is sent', () => {
    const saved = save(add(start, rename('a', 'Anna')));
    const queue = redoLast(undoLast(saved, 'u', AT), 'r', AT);
    expect(queue.pending).toEqual([]);
    expect(nameOf(queue)).toBe('Anna');
  });

  it('forget what was undone when something new is done', () => {
    const queue = add(undoLast(add(start, rename('a', 'Anna')), 'u', AT), rename('b', 'Berta'));
    expect(queue.redo).toEqual([]);
    expect(redoLast(queue, 'r', AT)).toBe(queue);
  });

  it('do nothing when there is nothing', () => expect(undoLast(start, 'u', AT)).toBe(start));
});

describe('when somebody else saved', () => {
  const others = (change: (profile: Profile) => void) => {
    const profile = sampleProfile();
    change(profile);
    return { version: 5, profile };
  };

  it('edits of other values are kept on top', () => {
    const theirs = others((profile) => {
      profile.basics.emails = [];
    });
    const queue = rebase(add(start, rename('a', 'Anna')), theirs);
    expect(queue.trouble).toBeUndefined();
    expect(queue.server.version).toBe(5);
    expect(nameOf(queue)).toBe('Anna');
    expect(currentProfile(queue, apply).basics.emails).toEqual([]);
    expect(queue.undo).toEqual([]);
  });

  it('a person decides about the same value', () => {
    const theirs = others((profile) => {
      if (profile.basics.name) profile.basics.name.value = 'Clara';
    });
    const queue = rebase(add(start, rename('a', 'Anna')), theirs);
    expect(queue.trouble).toMatchObject({ kind: 'conflict', paths: ['basics/name'] });
    expect(nameOf(keepMine(queue))).toBe('Anna');
    expect(nameOf(takeTheirs(queue))).toBe('Clara');
    expect(takeTheirs(queue).pending).toEqual([]);
  });
});
