// The head of the pages about all jobs: the list, what was decided, how groups of applicants fared.
import { Link } from '@tanstack/react-router';
import { BriefcaseBusiness, type LucideIcon, Scale, ScrollText } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListTitle } from '../../ui/list-title.tsx';

const PARTS = [
  { to: '/jobs', label: 'All jobs', Icon: BriefcaseBusiness },
  { to: '/jobs/decisions', label: 'Decisions', Icon: ScrollText },
  { to: '/jobs/fairness', label: 'Fairness', Icon: Scale },
] as const satisfies readonly { to: string; label: string; Icon: LucideIcon }[];

const PART =
  'inline-flex h-8 items-center gap-2 rounded-md px-2.5 font-medium text-muted hover:bg-hover hover:text-ink touch:h-11 ' +
  'aria-[current=page]:bg-hover aria-[current=page]:text-ink [&_svg]:size-4';

/** `total`: how many jobs are listed. */
export function JobsHead({ total, children }: { total?: number | undefined; children?: ReactNode }) {
  return (
    <header className="flex min-h-15 shrink-0 flex-wrap items-center gap-2 px-5 py-3">
      <ListTitle title="Jobs" total={total} />
      <nav aria-label="Parts of the jobs" className="flex flex-wrap gap-0.5">
        {PARTS.map(({ to, label, Icon }) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} className={PART}>
            <Icon aria-hidden />
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </header>
  );
}
