// Language models for the admin of the installation: a row of parts above, one part below.
import { Link, Outlet } from '@tanstack/react-router';
import { useTitle } from '../../app/use-title.ts';

const LINK =
  '-mb-px inline-flex h-9 items-center border-b-2 border-transparent px-2.5 font-medium whitespace-nowrap text-muted hover:text-ink ' +
  'focus-visible:-outline-offset-2 aria-[current=page]:border-accent aria-[current=page]:text-ink touch:h-11';

const PARTS = [
  { to: '/admin/language-models', label: 'Providers', exact: true },
  { to: '/admin/language-models/templates', label: 'Templates', exact: false },
  { to: '/admin/language-models/playground', label: 'Playground', exact: false },
  { to: '/admin/language-models/usage', label: 'Use and cost', exact: false },
  { to: '/admin/language-models/calls', label: 'Calls', exact: false },
] as const;

export function LanguageModelsPage() {
  useTitle('Language models · Admin');
  return (
    <>
      <nav aria-label="Language models" className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-1">
        {PARTS.map(({ to, label, exact }) => (
          <Link key={to} to={to} activeOptions={{ exact }} className={LINK}>
            {label}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
