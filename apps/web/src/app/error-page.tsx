// What is shown when a page can't be: the server is away, or something broke. Always with a way on.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { CloudOff, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ApiError, messageOf } from '../api/api-error.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTitle } from './use-title.ts';

/** Between two tries while the server is away, in milliseconds. */
const RETRY_PAUSE = 3_000;

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const away = error instanceof ApiError && (error.code === 'unreachable' || error.code === 'server.unavailable');
  return away ? <ServerAway reset={reset} /> : <Broken error={error} reset={reset} />;
}

function ServerAway({ reset }: { reset: () => void }) {
  useTitle('Vitae does not answer');
  const router = useRouter();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setTries(tries + 1);
      void router.invalidate().then(reset);
    }, RETRY_PAUSE);
    return () => clearTimeout(timer);
  }, [tries, router, reset]);
  return (
    <main className="grid h-full place-items-center">
      <EmptyState
        level={1}
        icon={<CloudOff aria-hidden />}
        title="Vitae does not answer"
        actions={<Button onClick={() => void router.invalidate().then(reset)}>Try now</Button>}
      >
        <p>It may be starting, or the connection is broken. This page goes on by itself when it is there.</p>
        <output className="sr-only">{tries > 0 ? `Tried ${tries} times.` : ''}</output>
      </EmptyState>
    </main>
  );
}

function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  useTitle('This page broke');
  const router = useRouter();
  const requestId = error instanceof ApiError ? error.requestId : undefined;
  return (
    <main className="grid h-full place-items-center">
      <EmptyState
        level={1}
        icon={<TriangleAlert aria-hidden />}
        title="This page broke"
        actions={
          <>
            <Button variant="primary" onClick={() => void router.invalidate().then(reset)}>
              Try again
            </Button>
            <a href="/" className={buttonClass()}>
              Go to the résumés
            </a>
          </>
        }
      >
        <p>{messageOf(error)} Your data is safe; what you saved is on the server.</p>
        {requestId && <p className="mt-2 text-sm">For the log of the server: {requestId}</p>}
      </EmptyState>
    </main>
  );
}
