// The live events of the server. The browser takes a broken stream up again by itself and tells the server where it
// stopped; when the server refuses, we try again with growing pauses.
import { LiveEvent } from '@vitae/schema/api';
import { apiUrl } from '../../api/request.ts';

/** Each by its name: a browser hands out none that was not asked for. */
const TYPES: Readonly<Record<LiveEvent['type'], true>> = {
  'resume.progress': true,
  'resume.done': true,
  'batch.progress': true,
  'candidate.changed': true,
  'candidates.changed': true,
  'job.changed': true,
};
/** Seconds. */
const PAUSES = [1, 2, 4, 8, 15];
/** A break shorter than this is not worth a word, in milliseconds. */
const PATIENCE = 2_000;

export type StreamState = 'connecting' | 'open' | 'broken';

export interface EventStreamParts {
  createSource: (url: string) => EventSource;
  setTimer: (run: () => void, milliseconds: number) => () => void;
  onEvent: (event: LiveEvent) => void;
  onState: (state: StreamState) => void;
  /** The stream is there again and may have missed something. */
  onGap: () => void;
}

export interface EventStream {
  /** Tries at once instead of waiting for the next time. */
  retryNow: () => void;
  close: () => void;
}

function parseEvent(data: unknown): LiveEvent | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return LiveEvent.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

export function openEventStream(parts: EventStreamParts): EventStream {
  let source: EventSource | undefined;
  let failures = 0;
  let cancelTimer = () => {};
  let missed = false;
  let lastEventId = '';

  const later = (run: () => void, milliseconds: number) => {
    cancelTimer();
    cancelTimer = parts.setTimer(run, milliseconds);
  };
  const onOpen = () => {
    cancelTimer();
    failures = 0;
    parts.onState('open');
    if (missed) parts.onGap();
    missed = false;
  };
  const onError = () => {
    missed = true;
    if (source?.readyState !== EventSource.CLOSED) {
      // The browser tries again by itself.
      later(() => parts.onState('broken'), PATIENCE);
      return;
    }
    parts.onState('broken');
    later(connect, (PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 15) * 1000);
    failures += 1;
  };
  const onMessage = (message: MessageEvent) => {
    if (message.lastEventId !== '') lastEventId = message.lastEventId;
    const event = parseEvent(message.data);
    if (event !== undefined) parts.onEvent(event);
  };
  function connect(): void {
    source?.close();
    source = parts.createSource(apiUrl('/api/events', { lastEventId }));
    source.addEventListener('open', onOpen);
    source.addEventListener('error', onError);
    for (const type of Object.keys(TYPES)) source.addEventListener(type, onMessage);
  }

  parts.onState('connecting');
  connect();
  return {
    retryNow: connect,
    close: () => {
      cancelTimer();
      source?.close();
    },
  };
}
