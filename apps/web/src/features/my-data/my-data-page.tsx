// For people who sign in as candidates: what is held about them, who holds it and why, and the ways to take it back.
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { MyData } from '@vitae/schema/api';
import { Download, ShieldCheck } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { fetchMyData, MY_DATA_EXPORT, myDataKey } from '../../api/my-data.ts';
import { useTitle } from '../../app/use-title.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useMe } from '../accounts/session-query.ts';
import { DataHolderPanel } from './data-holder-panel.tsx';
import { ErasureList } from './erasure-list.tsx';

/** Milliseconds between two looks while a document is being read. */
const WHILE_READING = 3_000;

const isBeingRead = ({ holders }: MyData): boolean =>
  holders.some(({ resumes }) => resumes.some(({ state }) => state === 'waiting'));

export function MyDataPage() {
  useTitle('My data');
  const { role } = useMe();
  const query = useQuery({
    queryKey: myDataKey,
    queryFn: ({ signal }) => fetchMyData(signal),
    enabled: role === 'candidate',
    refetchInterval: ({ state }) => (state.data !== undefined && isBeingRead(state.data) ? WHILE_READING : false),
  });
  if (role !== 'candidate') return <Navigate to="/" replace />;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-3">
        <h1 className="flex-1 text-lg font-semibold tracking-tight">My data</h1>
        <a href={MY_DATA_EXPORT} download className={buttonClass()}>
          <Download aria-hidden />
          Download everything
        </a>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-24">
        {query.data === undefined && query.error === null && <Skeleton className="h-60 max-w-4xl" />}
        {query.data === undefined && query.error !== null && (
          <Alert
            kind="bad"
            title="Your data could not be loaded."
            actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
          >
            {messageOf(query.error)}
          </Alert>
        )}
        {query.data !== undefined && <Held data={query.data} />}
      </div>
    </div>
  );
}

function Held({ data: { account, holders, erasures } }: { data: MyData }) {
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <p className="max-w-prose text-pretty text-muted">
        What came from you with your login ({account.email}): résumés that you sent, and applications that you made
        while you were signed in. You are never matched to anybody by name, mail address or phone number, so what a
        workspace got about you from elsewhere is not shown here: ask it.
      </p>
      {holders.length === 0 && (
        <EmptyState icon={<ShieldCheck aria-hidden />} title="Nothing is held about you">
          As soon as you send a résumé, or apply for a job while you are signed in, you see here who has it.
        </EmptyState>
      )}
      {holders.map((holder) => (
        <DataHolderPanel key={holder.workspace.id} holder={holder} />
      ))}
      {erasures.length > 0 && <ErasureList erasures={erasures} />}
    </div>
  );
}
