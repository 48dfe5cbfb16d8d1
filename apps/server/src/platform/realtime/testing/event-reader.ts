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
  const decoder = new TextDecoder();
  let raw = '';
  let rest = '';
  let lastId = '';
  let done = false;
  const events: LiveEvent[] = [];

  const read = async (): Promise<void> => {
    const chunk = await reader.read();
    if (chunk.done) {
      done = true;
      return;
    }
    const text = decoder.decode(chunk.value, { stream: true });
    raw += text;
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      lastId = /^id: (.*)$/m.exec(block)?.[1] ?? lastId;
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) events.push(LiveEvent.parse(JSON.parse(data)));
    }
  };
  const untilTrue = async (test: () => boolean): Promise<void> => {
    const timeout = setTimeout(() => closing.abort(new Error('The stream brought nothing in ten seconds.')), 10_000);
    try {
      while (!test()) {
        if (done) throw new Error('The stream has ended.');
        await read();
      }
    } finally {
      clearTimeout(timeout);
    }
  };
  return {
    headers: response.headers,
    lastEventId: () => lastId,
    take: async (count) => {
      await untilTrue(() => events.length >= count);
      return events.splice(0, count);
    },
    until: (test) => untilTrue(() => test(raw)),
    ended: async () => {
      while (!done) await read().catch(() => (done = true));
    },
    close: () => closing.abort(),
  };
}
