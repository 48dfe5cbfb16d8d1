// How the installation is doing, at a glance.
import { useQuery } from '@tanstack/react-query';
import type { AdminOverview } from '@vitae/schema/api';
import { fetchAdminOverview } from '../../api/admin.ts';
import { messageOf } from '../../api/api-error.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { sizeText } from '../uploads/texts.ts';
import { OutcomeDays } from './outcome-days.tsx';

/** Milliseconds between two looks. */
const EVERY = 10_000;

export function Overview() {
  const query = useQuery({
    queryKey: ['admin', 'overview'],
    queryFn: ({ signal }) => fetchAdminOverview(signal),
    refetchInterval: EVERY,
  });
  if (query.data !== undefined) return <Figures overview={query.data} />;
  if (query.isError) {
    return (
      <Alert
        kind="bad"
        title="This could not be loaded."
        actions={
          <Button size="sm" onClick={() => void query.refetch()}>
            Try again
          </Button>
        }
      >
        {messageOf(query.error)}
      </Alert>
    );
  }
  return (
    <>
      <output className="sr-only">Loading.</output>
      <Skeleton className="h-24" />
      <Skeleton className="h-72" />
    </>
  );
}

function Figures({ overview }: { overview: AdminOverview }) {
  const { queue, storage } = overview;
  const work = queue.active + queue.waiting;
  return (
    <>
      <h2 className="sr-only">Overview</h2>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line shadow-low lg:grid-cols-5">
        <Figure
          name="Candidates"
          value={overview.candidates}
          note={`in ${counted(overview.workspaces, 'workspace')}`}
        />
        <Figure name="Résumés" value={overview.resumes} note={sizeText(storage.bytes)} />
        <Figure name="Users" value={overview.users} note="logins" />
        <Figure
          name="Background tasks"
          value={work}
          note={work === 0 ? 'nothing waits' : `${queue.active} run, ${queue.waiting} wait`}
        />
        <Figure
          name="Given up"
          value={queue.failed}
          note={queue.failed === 0 ? 'every task got its end' : 'tasks after all their tries'}
        />
      </dl>
      <OutcomeDays days={overview.days} />
    </>
  );
}

const counted = (n: number, word: string) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;

function Figure({ name, value, note }: { name: string; value: number; note: string }) {
  return (
    <div className="bg-surface px-4 py-3 last:max-lg:col-span-2">
      <dt className="text-sm text-muted">{name}</dt>
      <dd>
        <span className="block text-xl font-semibold tracking-tight tabular-nums">{value.toLocaleString('en')}</span>
        <span className="text-sm text-muted">{note}</span>
      </dd>
    </div>
  );
}
