import type { UploadReply } from '@vitae/schema/api';
import { describe, expect, it, vi } from 'vitest';
import { ApiError, unreachable } from '../../api/api-error.ts';
import type { KeptUpload } from './kept-uploads.ts';
import type { SendFile, SendFileOptions } from './send-file.ts';
import type { Upload } from './upload.ts';
import { createUploadQueue, type UploadQueueParts } from './upload-queue.ts';

const MB = 1024 * 1024;
const file = (name: string, size = 10) => new File([new Uint8Array(size)], name);

interface Call {
  file: File;
  options: SendFileOptions;
  accept: (reply?: Partial<UploadReply>) => void;
  refuse: (error: unknown) => void;
}

/** A queue whose sends the test answers, and whose pauses pass at once. */
function setUp(more: Partial<UploadQueueParts> = {}) {
  const calls: Call[] = [];
  const pauses: number[] = [];
  const saved: Upload[][] = [];
  const kept = new Map<string, KeptUpload>();
  let ids = 0;
  const send: SendFile = (sent, options) =>
    new Promise((resolve, reject) => {
      options.signal.addEventListener('abort', () => reject(options.signal.reason));
      const accept = (reply: Partial<UploadReply> = {}) =>
        resolve({ resumeId: `resume ${sent.name}`, processingJobId: 'task', ...reply });
      calls.push({ file: sent, options, accept, refuse: reject });
    });
  const onAccepted = vi.fn();
  const queue = createUploadQueue({
    send,
    memory: { load: () => [], save: (uploads) => saved.push([...uploads]) },
    kept: {
      add: (uploads) => {
        for (const upload of uploads) kept.set(upload.id, upload);
      },
      remove: (gone) => {
        for (const id of gone) kept.delete(id);
      },
    },
    createId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    pause: (seconds) => {
      pauses.push(seconds);
      return Promise.resolve();
    },
    onAccepted,
    ...more,
  });
  const stateOf = (name: string) => queue.uploads().find((upload) => upload.name === name)?.state;
  return { queue, calls, pauses, saved, kept, onAccepted, stateOf };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the upload queue', () => {
  it('sends three files at a time, in the order they were chosen', async () => {
    const { queue, calls, stateOf } = setUp();
    queue.add([file('a'), file('b'), file('c'), file('d')], 'upload', MB);
    expect(calls.map((call) => call.file.name)).toEqual(['a', 'b', 'c']);
    expect(stateOf('d')).toEqual({ kind: 'waiting' });
    calls[1]?.accept();
    await settle();
    expect(stateOf('b')).toEqual({ kind: 'accepted', resumeId: 'resume b', duplicateOf: undefined });
    expect(calls.map((call) => call.file.name)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells how many of the bytes are through', () => {
    const { queue, calls, stateOf } = setUp();
    queue.add([file('a')], 'upload', MB);
    calls[0]?.options.onProgress(0.5);
    expect(stateOf('a')).toEqual({ kind: 'sending', fraction: 0.5 });
  });

  it('refuses a file that is too large without sending it', () => {
    const { queue, calls, stateOf } = setUp();
    queue.add([file('big', 2 * MB)], 'upload', MB);
    expect(stateOf('big')).toMatchObject({ kind: 'refused', again: false });
    expect(calls).toEqual([]);
  });

  it('tries again under the same key when the way is broken, and gives up in the end', async () => {
    const { queue, calls, pauses, stateOf } = setUp();
    queue.add([file('a')], 'upload', MB);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      calls[attempt]?.refuse(unreachable());
      await settle();
    }
    expect(new Set(calls.map((call) => call.options.idempotencyKey)).size).toBe(1);
    expect([calls.length, pauses]).toEqual([5, [1, 2, 5, 10]]);
    expect(stateOf('a')).toMatchObject({ kind: 'refused', again: true });
    queue.sendAgain('id-1');
    calls[5]?.accept();
    await settle();
    expect(stateOf('a')?.kind).toBe('accepted');
  });

  it('says of which answers it is not known whether they are to an earlier try', async () => {
    const { queue, calls, onAccepted } = setUp();
    queue.add([file('new'), file('again')], 'upload', MB);
    queue.resume([{ id: 'left', name: 'left', size: 10, source: 'upload', file: file('left') }]);
    calls[0]?.accept();
    calls[1]?.refuse(unreachable());
    calls[2]?.accept();
    await settle();
    calls[3]?.accept();
    await settle();
    const told = onAccepted.mock.calls.map(([reply, mayBeOld]) => [reply.resumeId, mayBeOld]);
    expect(Object.fromEntries(told)).toEqual({ 'resume new': false, 'resume again': true, 'resume left': true });
  });

  it('waits as long as the server asks', async () => {
    const { queue, calls, pauses } = setUp();
    queue.add([file('a')], 'upload', MB);
    calls[0]?.refuse(new ApiError({ code: 'request.rate-limited', status: 429, message: 'Wait.', retryAfter: 7 }));
    await settle();
    expect(pauses).toEqual([7]);
  });

  it('does not send again what the server refused for good', async () => {
    const { queue, calls, stateOf } = setUp();
    queue.add([file('a')], 'upload', MB);
    calls[0]?.refuse(new ApiError({ code: 'request.unsupported-type', status: 415, message: 'Not this type.' }));
    await settle();
    expect(calls.length).toBe(1);
    expect(stateOf('a')).toEqual({ kind: 'refused', message: 'Not this type.', again: false });
  });

  it('cancels a file on its way and goes on with the next', async () => {
    const { queue, calls, stateOf } = setUp();
    queue.add([file('a'), file('b'), file('c'), file('d')], 'upload', MB);
    queue.cancel('id-1');
    await settle();
    expect(calls[0]?.options.signal.aborted).toBe(true);
    expect(stateOf('a')).toEqual({ kind: 'cancelled' });
    expect(calls.at(-1)?.file.name).toBe('d');
    calls[0]?.options.onProgress(0.9);
    expect(stateOf('a')).toEqual({ kind: 'cancelled' });
  });

  it('says after a reload what was not sent, and takes the row away when the file is chosen again', () => {
    const row = (id: string, state: Upload['state']): Upload => ({ id, name: id, size: 10, source: 'upload', state });
    const before = [
      row('half.pdf', { kind: 'sending', fraction: 0.5 }),
      row('there.pdf', { kind: 'accepted', resumeId: 'r', duplicateOf: undefined }),
    ];
    const { queue } = setUp({ memory: { load: () => before, save: () => {} } });
    expect(queue.uploads().map(({ state }) => state.kind)).toEqual(['lost', 'accepted']);
    queue.add([file('half.pdf')], 'upload', MB);
    expect(queue.uploads().map(({ name, state }) => `${name} ${state.kind}`)).toEqual([
      'half.pdf sending',
      'there.pdf accepted',
    ]);
  });

  it('goes on with what a closed tab left, under the same key, and names what is missing', async () => {
    const { queue, calls, kept, stateOf } = setUp();
    const left = (id: string, given?: File): KeptUpload => ({ id, name: id, size: 10, source: 'upload', file: given });
    queue.resume([left('a.pdf', file('a.pdf')), left('gone.pdf')]);
    expect(calls.map(({ options }) => options.idempotencyKey)).toEqual(['a.pdf']);
    expect(stateOf('gone.pdf')).toEqual({ kind: 'lost' });
    kept.set('gone.pdf', left('gone.pdf'));
    queue.add([file('gone.pdf')], 'upload', MB);
    expect([stateOf('gone.pdf')?.kind, [...kept.keys()]]).toEqual(['sending', ['gone.pdf']]);
    expect(calls[1]?.options.idempotencyKey).toBe('gone.pdf');
    for (const call of calls) call.accept();
    await settle();
    expect([...kept.keys()]).toEqual([]);
  });

  it('goes on after a reload with the rows that were there, and leaves alone what has arrived', () => {
    const row = (id: string, state: Upload['state']): Upload => ({ id, name: id, size: 10, source: 'upload', state });
    const before = [
      row('half.pdf', { kind: 'sending', fraction: 0.5 }),
      row('there.pdf', { kind: 'accepted', resumeId: 'r', duplicateOf: undefined }),
    ];
    const { queue, calls } = setUp({ memory: { load: () => before, save: () => {} } });
    queue.resume(before.map(({ id, name, size, source }) => ({ id, name, size, source, file: file(name) })));
    expect(calls.map((call) => call.file.name)).toEqual(['half.pdf']);
    expect(queue.uploads().map(({ id, state }) => `${id} ${state.kind}`)).toEqual([
      'half.pdf sending',
      'there.pdf accepted',
    ]);
  });

  it('keeps a file until the server has it or a person gives it up', async () => {
    const { queue, calls, kept } = setUp();
    queue.add([file('a'), file('b'), file('big', 2 * MB), file('c')], 'upload', MB);
    expect([...kept.values()].map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    calls[0]?.refuse(new ApiError({ code: 'auth.required', status: 401, message: 'Sign in.' }));
    calls[1]?.refuse(new ApiError({ code: 'request.unsupported-type', status: 415, message: 'Not this type.' }));
    queue.cancel('id-4');
    await settle();
    expect([...kept.values()].map(({ name }) => name)).toEqual(['a']);
    queue.dismiss(['id-1']);
    expect(kept.size).toBe(0);
  });

  it('keeps rows that are on their way when all are taken off the list', () => {
    const { queue } = setUp();
    queue.add([file('big', 2 * MB), file('a')], 'upload', MB);
    queue.dismiss(queue.uploads().map(({ id }) => id));
    expect(queue.uploads().map(({ name }) => name)).toEqual(['a']);
  });

  it('stops and forgets everything at sign-out', async () => {
    const { queue, calls, saved, onAccepted } = setUp();
    queue.add([file('a')], 'upload', MB);
    queue.clear();
    await settle();
    expect(calls[0]?.options.signal.aborted).toBe(true);
    expect([queue.uploads(), saved.at(-1), onAccepted.mock.calls]).toEqual([[], [], []]);
  });
});
