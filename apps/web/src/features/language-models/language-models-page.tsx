// Language models for the admin of the installation: a row of parts above, one part below.
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { Alerts } from './alerts.tsx';

const LINK =
  '-mb-px inline-flex h-9 items-center border-b-2 border-transparent px-2.5 font-medium whitespace-nowrap text-muted hover:text-ink ' +
  'focus-visible:-outline-offset-2 aria-[current=page]:border-accent aria-[current=page]:text-ink touch:h-11';

const PARTS = [
  { to: '/admin/language-models', label: 'Providers', exact: true },
  { to: '/admin/language-models/templates', label: 'Templates', exact: false },
  { to: '/admin/language-models/assistants', label: 'Assistants', exact: false },
  { to: '/admin/language-models/playground', label: 'Playground', exact: false },
  { to: '/admin/language-models/experiments', label: 'Experiments', exact: false },
  { to: '/admin/language-models/usage', label: 'Use and cost', exact: false },
  { to: '/admin/language-models/prices', label: 'Prices', exact: false },
  { to: '/admin/language-models/calls', label: 'Calls', exact: false },
] as const;

export function LanguageModelsPage() {
  useTitle('Language models · Admin');
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the row is longer than the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address moves the mark of the current part.
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (row.current && current) row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft;
  }, [pathname]);
  return (
    <>
      <nav
        ref={row}
        aria-label="Language models"
        className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-1"
      >
        {PARTS.map(({ to, label, exact }) => (
          <Link key={to} to={to} activeOptions={{ exact }} className={LINK}>
            {label}
          </Link>
        ))}
      </nav>
      <Alerts />
      <Outlet />
    </>
  );
}
