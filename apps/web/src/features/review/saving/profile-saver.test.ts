import { applyProfileChanges, type Profile } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { sampleProfile } from '../testing/sample-resume.ts';
import type { ServerState } from './edit-queue.ts';
import {
  createProfileSaver,
  type KeptEdits,
  type ProfileSaver,
  type SendReply,
  type SendRequest,
} from './profile-saver.ts';

interface FakeServer {
  state: ServerState;
  /** Replies to give instead of saving, first one first. */
  readonly instead: SendReply[];
  readonly requests: { request: SendRequest; ifMatch: number; key: string }[];
  most: number;
}

const named = (name: string) => [{ op: 'set' as const, path: 'basics/name', value: name }];
const unreachable: SendReply = { ok: false, reason: 'unreachable', message: 'Away.' };

function setUp(kept?: ReturnType<KeptEdits['read']>) {
  const versions = new Map<number, Profile>([[1, sampleProfile()]]);
  const server: FakeServer = { state: { version: 1, profile: sampleProfile() }, instead: [], requests: [], most: 0 };
  const waits: { milliseconds: number; call: () => void }[] = [];
  let stored = kept;
  let ids = 0;
  let open = 0;
  const saver = createProfileSaver(server.state, {
    async send(request, ifMatch, key) {
      open += 1;
      server.most = Math.max(server.most, open);
      await Promise.resolve();
      open -= 1;
      server.requests.push({ request, ifMatch, key });
      const instead = server.instead.shift();
      if (instead !== undefined) return instead;
      if (ifMatch !== server.state.version) return { ok: false, reason: 'changed', message: 'Changed.' };
      const profile =
        request.kind === 'restore' ? versions.get(request.version) : applied(server.state.profile, request);
      if (profile === undefined) return { ok: false, reason: 'refused', message: 'No.' };
      server.state = { version: ifMatch + 1, profile };
      versions.set(server.state.version, profile);
      return { ok: true, server: server.state };
    },
    load: async () => server.state,
    apply: (profile, changes, at) => applyProfileChanges(profile, changes, { userId: 'u1', now: at }),
    newId() {
      ids += 1;
      return `e${ids}`;
    },
    now: () => '2026-01-02T10:00:00.000Z',
    later(milliseconds, call) {
      waits.push({ milliseconds, call });
      return () => undefined;
    },
    kept: { read: () => stored, write: (next) => (stored = next) },
  });
  return { saver, server, waits, stored: () => stored };
}

function applied(profile: Profile, request: SendRequest & { kind: 'change' }): Profile | undefined {
  const result = applyProfileChanges(profile, request.changes, { userId: 'u1', now: '2026-01-02T10:00:00.000Z' });
  return result.ok ? result.profile : undefined;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const nameOf = (saver: ProfileSaver) => saver.getState().profile.basics.name?.value;

describe('saving', () => {
  it('shows an edit at once and sends edits one after the other', async () => {
    const { saver, server } = setUp();
    saver.start();
    saver.change(named('Anna'), 'Name set');
    saver.change(named('Berta'), 'Name set');
    expect(nameOf(saver)).toBe('Berta');
    await settled();
    expect(server.most).toBe(1);
    expect(server.requests.map(({ ifMatch }) => ifMatch)).toEqual([1, 2]);
    expect(server.state.profile.basics.name?.value).toBe('Berta');
    expect(saver.getState().queue.pending).toEqual([]);
  });

  it('gives back what is wrong with an edit, and does not send it', async () => {
    const { saver, server } = setUp();
    saver.start();
    expect(saver.change([{ op: 'set', path: 'basics/emails/0', value: 'no mail' }], 'E-mail set')).toHaveLength(1);
    await settled();
    expect(server.requests).toEqual([]);
  });

  it('tries again with the same key and growing pauses, and loses nothing', async () => {
    const { saver, server, waits, stored } = setUp();
    server.instead.push(unreachable, unreachable);
    saver.start();
    saver.change(named('Anna'), 'Name set');
    await settled();
    expect(saver.getState().queue.trouble?.kind).toBe('offline');
    expect(stored()?.pending).toHaveLength(1);
    waits[0]?.call();
    await settled();
    waits[1]?.call();
    await settled();
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([1000, 2000]);
    expect(new Set(server.requests.map(({ key }) => key)).size).toBe(1);
    expect(server.state.profile.basics.name?.value).toBe('Anna');
    expect(stored()).toBeUndefined();
  });

  it('sends what an earlier visit could not', async () => {
    const first = setUp();
    first.server.instead.push(unreachable);
    const leave = first.saver.start();
    first.saver.change(named('Anna'), 'Name set');
    await settled();
    leave();
    const second = setUp(first.stored());
    expect(nameOf(second.saver)).toBe('Anna');
    second.saver.start();
    await settled();
    expect(second.server.state.profile.basics.name?.value).toBe('Anna');
    expect(second.server.requests[0]?.key).toBe(first.server.requests[0]?.key);
  });

  it('does not try again by itself after the person left', async () => {
    const { saver, server, waits } = setUp();
    server.instead.push(unreachable);
    const leave = saver.start();
    saver.change(named('Anna'), 'Name set');
    leave();
    await settled();
    expect(waits).toEqual([]);
  });

  it('puts edits on top of what somebody else saved', async () => {
    const { saver, server } = setUp();
    saver.start();
    server.state = { version: 4, profile: { ...sampleProfile(), languages: [] } };
    saver.change(named('Anna'), 'Name set');
    await settled();
    expect(server.state).toMatchObject({ version: 5 });
    expect(saver.getState().profile.languages).toEqual([]);
    expect(nameOf(saver)).toBe('Anna');
  });

  it('asks when somebody else changed the same value, and follows the answer', async () => {
    const { saver, server } = setUp();
    saver.start();
    const profile = sampleProfile();
    profile.basics.name = {
      ...(profile.basics.name ?? {
        raw: '',
        places: [],
        confidence: 1,
        source: 'human',
        method: 'human',
        version: 'u2',
      }),
      value: 'Clara',
    };
    server.state = { version: 4, profile };
    saver.change(named('Anna'), 'Name set');
    await settled();
    expect(saver.getState().queue.trouble?.kind).toBe('conflict');
    saver.resolve('mine');
    await settled();
    expect(server.state.profile.basics.name?.value).toBe('Anna');
  });

  it('stops at an edit that the server refuses, until a person decides', async () => {
    const { saver, server } = setUp();
    server.instead.push({ ok: false, reason: 'refused', message: 'No.' });
    saver.start();
    saver.change(named('Anna'), 'Name set');
    saver.change([{ op: 'confirm', path: 'basics/label' }], 'Headline confirmed');
    await settled();
    expect(saver.getState().queue.trouble).toEqual({ kind: 'refused', message: 'No.' });
    expect(server.requests).toHaveLength(1);
    saver.discard();
    await settled();
    expect(nameOf(saver)).toBe('Mira Holm');
    expect(server.state.profile.basics.label?.confirmedAt).toBeDefined();
  });
});

describe('undo', () => {
  it('restores the version before, redo the one after', async () => {
    const { saver, server } = setUp();
    saver.start();
    saver.change(named('Anna'), 'Name set');
    await settled();
    saver.undo();
    expect(nameOf(saver)).toBe('Mira Holm');
    await settled();
    expect(server.requests.at(-1)?.request).toEqual({ kind: 'restore', version: 1 });
    saver.redo();
    await settled();
    expect(server.requests.at(-1)?.request).toEqual({ kind: 'restore', version: 2 });
    expect(server.state.profile.basics.name?.value).toBe('Anna');
  });
});

it('keeps an undo that could not be sent, with the version that it goes back to', async () => {
  const first = setUp();
  const leave = first.saver.start();
  first.saver.change(named('Anna'), 'Name set');
  await settled();
  first.server.instead.push(unreachable);
  first.saver.undo();
  await settled();
  leave();
  const second = setUp(first.stored());
  second.saver.start();
  await settled();
  expect(second.server.requests[0]).toMatchObject({ request: { kind: 'restore', version: 1 }, ifMatch: 2 });
});

describe('a newer state from elsewhere', () => {
  it('is taken when nothing waits, and an older one is not', () => {
    const { saver } = setUp();
    saver.refresh({ version: 3, profile: { ...sampleProfile(), languages: [] } });
    expect(saver.getState().profile.languages).toEqual([]);
    saver.refresh({ version: 2, profile: sampleProfile() });
    expect(saver.getState().queue.server.version).toBe(3);
  });
});
