// Keeps the page live while somebody is signed in, and knows whether the server can be reached.
// A page that nobody sees gives its connection back: browsers allow six to one server, over all tabs.
import { useQueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '@vitae/schema/api';
import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { duplicateKeys } from '../../api/duplicate-keys.ts';
import { matchingKeys } from '../../api/matching-keys.ts';
import { resumeKeys } from '../../api/resume-keys.ts';
import { sessionQuery } from '../accounts/session-query.ts';
import { applyLiveEvent, type ResumePages } from './apply-live-event.ts';
import { type EventStream, openEventStream, type StreamState } from './event-stream.ts';
import { createThrottle } from './throttle.ts';

interface Live {
  state: StreamState;
  retryNow: () => void;
}

const LiveContext = createContext<Live>({ state: 'open', retryNow: () => {} });

export function useLive(): Live {
  return use(LiveContext);
}

/** A hidden page keeps its stream for so long, in milliseconds. */
const HIDDEN_PATIENCE = 10_000;
/** Milliseconds between two fetches of the lists, for each page of them that is loaded. */
const REFETCH_PAUSE = 400;
/** Milliseconds between two looks at the duplicates; an import changes a candidate many times a second. */
const DUPLICATES_PAUSE = 3000;
/** Milliseconds between two looks at the pool: its list and the counts of its filters are the dearest that a page asks for. */
const POOL_PAUSE = 2000;
/** What can change who fits a job. */
const CHANGE_RANKING: ReadonlySet<LiveEvent['type']> = new Set([
  'candidate.changed',
  'candidates.changed',
  'job.changed',
]);
/** Milliseconds between two rankings of the matches on the screen. */
const MATCHES_PAUSE = 1000;
/** Milliseconds after the last change: the server leaves out what a transaction that still runs could overtake. */
const MATCHES_SETTLE = 3000;

function setTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** Opens the stream while the page is visible; gives back what stops it all. */
function whileVisible(open: () => EventStream, onPause: () => void): () => void {
  let stream: EventStream | undefined = document.hidden ? undefined : open();
  let cancel = () => {};
  const onChange = () => {
    cancel();
    if (document.hidden) {
      cancel = setTimer(() => {
        stream?.close();
        stream = undefined;
        onPause();
      }, HIDDEN_PATIENCE);
      return;
    }
    stream ??= open();
  };
  document.addEventListener('visibilitychange', onChange);
  return () => {
    document.removeEventListener('visibilitychange', onChange);
    cancel();
    stream?.close();
  };
}

export function LiveProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<StreamState>('connecting');
  const current = useRef<EventStream>(undefined);

  useEffect(() => {
    const loadedPages = () =>
      queryClient
        .getQueriesData<ResumePages>({ queryKey: resumeKeys.lists, type: 'active' })
        .reduce((sum, [, data]) => sum + (data?.pages.length ?? 0), 0);
    const lists = createThrottle(
      () => void queryClient.invalidateQueries({ queryKey: resumeKeys.lists }),
      () => Math.max(2, loadedPages()) * REFETCH_PAUSE,
    );
    const duplicates = createThrottle(
      () => void queryClient.invalidateQueries({ queryKey: duplicateKeys.all }),
      () => DUPLICATES_PAUSE,
    );
    const pool = createThrottle(
      () => void queryClient.invalidateQueries({ queryKey: candidateKeys.all }),
      () => POOL_PAUSE,
    );
    const matches = createThrottle(
      () => void queryClient.invalidateQueries({ queryKey: matchingKeys.all }),
      () => MATCHES_PAUSE,
    );
    let settle = () => {};
    const rank = () => {
      matches.run();
      settle();
      settle = setTimer(matches.run, MATCHES_SETTLE);
    };
    let paused = false;
    const resync = () => {
      void queryClient.invalidateQueries({ queryKey: resumeKeys.all });
      duplicates.run();
      pool.run();
      matches.run();
    };
    const open = () => {
      if (paused) resync();
      paused = false;
      current.current = openEventStream({
        createSource: (url) => new EventSource(url),
        setTimer,
        onEvent: (event) => {
          if (event.type === 'candidate.changed') duplicates.run();
          if (event.type === 'candidate.changed' || event.type === 'candidates.changed') pool.run();
          if (CHANGE_RANKING.has(event.type)) rank();
          if (applyLiveEvent(queryClient, event)) lists.run();
        },
        onState: (next) => {
          setState(next);
          // The reason may be that the session ended.
          if (next === 'broken') void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
        },
        onGap: resync,
      });
      return current.current;
    };
    const stop = whileVisible(open, () => {
      paused = true;
    });
    return () => {
      lists.cancel();
      duplicates.cancel();
      settle();
      pool.cancel();
      matches.cancel();
      stop();
    };
  }, [queryClient]);

  const live = useMemo<Live>(() => ({ state, retryNow: () => current.current?.retryNow() }), [state]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
