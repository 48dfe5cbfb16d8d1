// Says when the server can't be reached, and that work goes on by itself when it is back.
import { CloudOff } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '../../ui/button.tsx';
import { useLive } from '../live/live-provider.tsx';

function subscribeOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Milliseconds that “back again” is shown. */
const BACK_SHOWN = 3_000;

export function ConnectionBanner() {
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine);
  const { state, retryNow } = useLive();
  const away = !online || state === 'broken';
  const [back, setBack] = useState(false);
  const [wasAway, setWasAway] = useState(false);
  if (away && !wasAway) setWasAway(true);
  if (!away && wasAway && state === 'open') {
    setWasAway(false);
    setBack(true);
  }
  useEffect(() => {
    if (!back) return;
    const timer = setTimeout(() => setBack(false), BACK_SHOWN);
    return () => clearTimeout(timer);
  }, [back]);
  return (
    <div role="status">
      {away && (
        <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-warn/25 bg-warn-soft px-5 py-1.5">
          <CloudOff aria-hidden className="size-4 shrink-0 text-warn" />
          <p className="min-w-0 flex-1 basis-56">
            <span className="font-medium">{online ? 'Vitae does not answer.' : 'You are offline.'}</span> What you see
            may be old. It goes on by itself when the connection is back.
          </p>
          <Button size="sm" onClick={retryNow}>
            Try now
          </Button>
        </div>
      )}
      {!away && back && (
        <div className="flex min-h-11 items-center gap-3 border-b border-good/25 bg-good-soft px-5 font-medium">
          The connection is back.
        </div>
      )}
    </div>
  );
}
