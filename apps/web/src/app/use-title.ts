// The title of the page in the tab, and for screen readers after a change of page.
import { useEffect } from 'react';

export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Vitae' : `${title} · Vitae`;
  }, [title]);
}
