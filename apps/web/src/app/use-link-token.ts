// The one-time token of the link that led here, also when the link is pasted into a tab that shows the page already.
import { useEffect, useState } from 'react';
import { takeToken } from './take-token.ts';

export function useLinkToken(): string | undefined {
  const [token, setToken] = useState(() => takeToken(window.location, window.history));
  useEffect(() => {
    const onHashChange = () => {
      const next = takeToken(window.location, window.history);
      if (next !== undefined) setToken(next);
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);
  return token;
}
