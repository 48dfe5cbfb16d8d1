// For tests: reads a stream of server-sent events as a browser does.
import { LiveEvent } from '@vitae/schema/api';

export interface EventReader {
  readonly headers: Headers;
  lastEventId(): string;
  /** The next events; rejects after ten seconds. */
  take(count: number): Promise<LiveEvent[]>;
  /** Waits for anything in the raw text. */
  until(test: (text: string) => boolean): Promise<void>;
  /** Waits until the server has ended the stream. */
  ended(): Promise<void>;
  close(): void;
}

/** Nothing is taken from the server but while one of the functions waits. */
export async function openEvents(url: string, headers: Record<string, string>): Promise<EventReader> {
  const closing = new AbortController();
  const response = await fetch(url, { headers, signal: closing.signal });
  if (response.status !== 200 || response.body === null) throw new Error(`The stream answered ${response.status}.`);
  const reader = response.body.getReader();
  const heard = { raw: '', rest: '', lastId: '', done: false, events: [] as LiveEvent[] };

  const read = async (): Promise<void> => {
    const chunk = await reader.read();
    heard.done = chunk.done;
    if (!chunk.done) hear(heard, Buffer.from(chunk.value).toString('utf8'));
  };
  const untilTrue = async (test: () => boolean): Promise<void> => {
    const timeout = setTimeout(() => closing.abort(new Error('The stream brought nothing in ten seconds.')), 10_000);
    try {
      while (!test()) {
        if (heard.done) throw new Error('The stream has ended.');
        await read();
      }
    } finally {
      clearTimeout(timeout);
    }
  };
  return {
    headers: response.headers,
    lastEventId: () => heard.lastId,
    take: async (count) => {
      await untilTrue(() => heard.events.length >= count);
      return heard.events.splice(0, count);
    },
    until: (test) => untilTrue(() => test(heard.raw)),
    ended: async () => {
      while (!heard.done) await read().catch(() => (heard.done = true));
    },
    close: () => closing.abort(),
  };
}

interface Heard {
  raw: string;
  rest: string;
  lastId: string;
  readonly events: LiveEvent[];
}

/** Everything that these tests send is ASCII, so that a chunk may end anywhere. */
function hear(heard: Heard, text: string): void {
  heard.raw += text;
  const blocks = (heard.rest + text).split('\n\n');
  heard.rest = blocks.pop() ?? '';
  for (const block of blocks) {
    heard.lastId = /^id: (.*)$/m.exec(block)?.[1] ?? heard.lastId;
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (data !== undefined) heard.events.push(LiveEvent.parse(JSON.parse(data)));
  }
}
