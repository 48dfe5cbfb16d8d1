import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openEventStream, type StreamState } from './event-stream.ts';

const CLOSED = 2;

beforeAll(() => vi.stubGlobal('EventSource', { CLOSED }));

/** A source that the test drives, as far as the stream uses one. */
class FakeSource extends EventTarget {
  readyState = 0;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
  }
  close() {
    this.readyState = CLOSED;
  }
  tell(type: string, data: unknown, lastEventId: string) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }));
  }
}

function setUp() {
  const sources: FakeSource[] = [];
  const states: StreamState[] = [];
  const events: unknown[] = [];
  const timers: { run: () => void; milliseconds: number }[] = [];
  const onGap = vi.fn();
  const stream = openEventStream({
    createSource: (url) => {
      const source = new FakeSource(url);
      sources.push(source);
      // The stream uses only what FakeSource has.
      return source as unknown as EventSource;
    },
    setTimer: (run, milliseconds) => {
      const timer = { run, milliseconds };
      timers.push(timer);
      return () => {
        const index = timers.indexOf(timer);
        if (index >= 0) timers.splice(index, 1);
      };
    },
    onEvent: (event) => events.push(event),
    onState: (state) => states.push(state),
    onGap,
  });
  return { stream, sources, states, events, timers, onGap };
}

const progress = { type: 'resume.progress', resumeId: 'r', status: 'processing', stage: 'read', progress: 40 };

describe('the live stream', () => {
  it('gives on the events that it understands', () => {
    const { sources, events } = setUp();
    sources[0]?.tell('resume.progress', progress, '7');
    sources[0]?.tell('resume.progress', { type: 'resume.progress' }, '8');
    expect(events).toEqual([progress]);
  });

  it('asks for every kind of event that there is', () => {
    const { sources, events } = setUp();
    const changed = { type: 'candidates.changed', bulkChangeId: 'b', waiting: 3 };
    sources[0]?.tell('candidates.changed', changed, '9');
    expect(events).toEqual([changed]);
  });

  it('leaves a short break to the browser, and says a longer one', () => {
    const { sources, states, timers, onGap } = setUp();
    sources[0]?.dispatchEvent(new Event('open'));
    sources[0]?.dispatchEvent(new Event('error'));
    expect(states).toEqual(['connecting', 'open']);
    timers[0]?.run();
    expect(states.at(-1)).toBe('broken');
    sources[0]?.dispatchEvent(new Event('open'));
    expect(states.at(-1)).toBe('open');
    expect(onGap).toHaveBeenCalledTimes(1);
    expect(sources.length).toBe(1);
  });

  it('connects anew with growing pauses when the server refuses, and says where it stopped', () => {
    const { sources, timers } = setUp();
    sources[0]?.tell('resume.progress', progress, '7');
    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const source = sources.at(-1);
      source?.close();
      source?.dispatchEvent(new Event('error'));
      const timer = timers.at(-1);
      waits.push(timer?.milliseconds ?? 0);
      timer?.run();
    }
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(sources.at(-1)?.url).toBe('/api/events?lastEventId=7');
  });

  it('is silent once it is closed', () => {
    const { stream, sources, timers } = setUp();
    sources[0]?.dispatchEvent(new Event('error'));
    stream.close();
    expect([sources[0]?.readyState, timers.length]).toEqual([CLOSED, 0]);
  });
});
