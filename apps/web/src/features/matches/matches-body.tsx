// The list of matches with the reasons beside it, the comparison, or why there is nothing to see.
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CandidateMatch, Job, JobMatches } from '@vitae/schema/api';
import { EyeOff, ListChecks, ServerCrash, UserSearch } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { NARROW, useMediaQuery } from '../../app/use-media-query.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CompareMatches } from './compare-matches.tsx';
import { MatchCards } from './match-cards.tsx';
import { MatchPanel } from './match-panel.tsx';
import { type MatchSearch, MOST_ROWS } from './match-search.ts';
import { MatchTable } from './match-table.tsx';
import type { CandidateChange } from './use-changed-candidates.ts';
import type { MatchWalk } from './use-match-walk.ts';

export interface MatchesBodyProps {
  job: Job;
  query: UseQueryResult<JobMatches>;
  /** Those that are loaded. */
  all: readonly CandidateMatch[];
  /** Of these, the ones of the chosen tier that are not hidden. */
  listed: readonly CandidateMatch[];
  limit: number;
  blind: boolean;
  chosen: readonly string[];
  comparing: boolean;
  shownId: string | undefined;
  changes: ReadonlyMap<string, CandidateChange>;
  walk: MatchWalk;
  show: (candidateId: string | undefined) => void;
  choose: (candidateId: string) => void;
  setSearch: (change: Partial<MatchSearch>) => void;
}

export function MatchesBody(props: MatchesBodyProps) {
  const { job, query, all, listed, blind, chosen, walk, show, choose, setSearch } = props;
  const narrow = useMediaQuery(NARROW);
  if (query.data === undefined) {
    return query.isError ? <Failed query={query} /> : <ListSkeleton />;
  }
  const reason = whyEmpty(query.data, listed);
  if (reason !== undefined) return <NothingThere reason={reason} job={job} setSearch={setSearch} />;
  if (props.comparing) {
    const compared = chosen.flatMap((id) => all.find(({ candidate }) => candidate.id === id) ?? []);
    const back = () => setSearch({ compare: undefined });
    return <CompareMatches jobId={job.id} matches={compared} blind={blind} onRemove={choose} onBack={back} />;
  }
  const shown = all.find(({ candidate }) => candidate.id === props.shownId);
  const List = narrow ? MatchCards : MatchTable;
  return (
    <div className="relative flex min-h-0 flex-1 max-md:flex-none">
      <List
        matches={listed}
        blind={blind}
        shownId={props.shownId}
        activeId={walk.activeId}
        chosen={chosen}
        changes={props.changes}
        isBehind={query.isPlaceholderData}
        onShow={show}
        onActivate={walk.activate}
        onChoose={choose}
        end={<ListEnd {...props} pool={query.data.pool} />}
      />
      {shown !== undefined && <MatchPanel jobId={job.id} match={shown} blind={blind} onClose={() => show(undefined)} />}
    </div>
  );
}

function ListEnd({ all, limit, query, pool, setSearch }: MatchesBodyProps & { pool: number }) {
  const next = Math.min(MOST_ROWS, limit * 2);
  const hasMore = all.length >= limit && pool > all.length && limit < MOST_ROWS;
  return (
    <div className="sticky left-0 flex max-w-xl flex-wrap items-center gap-3 px-5 py-4">
      <p className="text-sm text-muted" aria-live="polite">
        The best {all.length.toLocaleString('en')} of {pool.toLocaleString('en')} candidates that were compared
      </p>
      {hasMore && (
        <Button size="sm" busy={query.isFetching} onClick={() => setSearch({ limit: next })}>
          Show {next}
        </Button>
      )}
    </div>
  );
}

type EmptyReason = 'pool' | 'asks-nothing' | 'filter';

function whyEmpty({ items, pool }: JobMatches, listed: readonly CandidateMatch[]): EmptyReason | undefined {
  if (pool === 0) return 'pool';
  if (items[0]?.factors.every(({ state }) => state === 'not-asked')) return 'asks-nothing';
  return listed.length === 0 ? 'filter' : undefined;
}

interface NothingThereProps {
  reason: EmptyReason;
  job: Job;
  setSearch: (change: Partial<MatchSearch>) => void;
}

function NothingThere({ reason, job, setSearch }: NothingThereProps) {
  if (reason === 'pool') {
    return (
      <EmptyState
        icon={<UserSearch aria-hidden />}
        title="There is nobody in the pool yet"
        actions={
          <Link to="/import" className={buttonClass({ variant: 'primary' })}>
            Import résumés
          </Link>
        }
      >
        Each résumé that is read becomes a candidate, and appears here with its score at once.
      </EmptyState>
    );
  }
  if (reason === 'asks-nothing') {
    return (
      <EmptyState
        icon={<ListChecks aria-hidden />}
        title="This job asks for nothing that can be compared"
        actions={
          <Link to="/jobs/$jobId" params={{ jobId: job.id }} className={buttonClass({ variant: 'primary' })}>
            Say what it asks for
          </Link>
        }
      >
        Skills, languages, years, education or a place: with one of them, the candidates have an order.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<EyeOff aria-hidden />}
      title="Nobody to show"
      actions={<Button onClick={() => setSearch({ tier: undefined, hidden: true })}>Show all, also the hidden</Button>}
    >
      None of the best candidates is of this tier, or all of them were hidden from this job.
    </EmptyState>
  );
}

function Failed({ query }: { query: UseQueryResult<JobMatches> }) {
  return (
    <EmptyState
      icon={<ServerCrash aria-hidden />}
      title="The matches could not be loaded"
      actions={
        <Button busy={query.isFetching} onClick={() => void query.refetch()}>
          Try again
        </Button>
      }
    >
      {messageOf(query.error)}
    </EmptyState>
  );
}

function ListSkeleton() {
  return (
    <output className="flex flex-col gap-4 px-5 py-4" aria-label="Comparing the candidates with the job">
      {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((row) => (
        <Skeleton key={row} className="h-9" />
      ))}
    </output>
  );
}
