// The match dashboard of a job: who fits best, why, and what would be if other things counted.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { DEFAULT_FACTOR_WEIGHTS, type Factor } from '@vitae/schema';
import type { Job, JobMatches } from '@vitae/schema/api';
import { useState } from 'react';
import { readSetting, writeSetting } from '../../app/browser-settings.ts';
import { useTitle } from '../../app/use-title.ts';
import { JobHead } from '../jobs/job-head.tsx';
import { JobLoader } from '../jobs/job-loader.tsx';
import { matchName } from './match-names.ts';
import { jobMatchesQuery, workspaceWeightsQuery } from './match-queries.ts';
import { FIRST_ROWS, type MatchSearch, MOST_COMPARED } from './match-search.ts';
import { MatchesBar } from './matches-bar.tsx';
import { MatchesBody } from './matches-body.tsx';
import { useChangedCandidates } from './use-changed-candidates.ts';
import { useMatchFeedback } from './use-match-feedback.ts';
import { useMatchShortcuts } from './use-match-shortcuts.ts';
import { useMatchWalk } from './use-match-walk.ts';
import { useTrialWeights } from './use-trial-weights.ts';
import { WeightsBar } from './weights-bar.tsx';

export function MatchesPage({ search }: { search: MatchSearch }) {
  const { jobId } = useParams({ from: '/app/jobs/$jobId/matches' });
  return <JobLoader jobId={jobId}>{(job) => <Dashboard key={job.id} job={job} search={search} />}</JobLoader>;
}

function Dashboard({ job, search }: { job: Job; search: MatchSearch }) {
  useTitle(`Matches · ${job.title}`);
  const navigate = useNavigate();
  const setSearch = (change: Partial<MatchSearch>) =>
    void navigate({
      to: '/jobs/$jobId/matches',
      params: { jobId: job.id },
      search: (before) => ({ ...before, ...change }),
      replace: true,
    });
  const blind = search.blind === true;
  const workspace = useQuery(workspaceWeightsQuery);
  const saved = job.weights ?? workspace.data?.weights ?? DEFAULT_FACTOR_WEIGHTS;
  const trial = useTrialWeights(search.weights, saved, (weights) => setSearch({ weights }));
  const [weightsOpen, setWeightsOpen] = useWeightsOpen();
  const limit = search.limit ?? FIRST_ROWS;
  const query = useQuery(
    jobMatchesQuery(job.id, { limit, blind, hidden: search.hidden === true, weights: trial.tried }),
  );
  const all = query.data?.items ?? [];
  const listed = all.filter(
    ({ tier, feedback }) =>
      (search.tier === undefined || tier === search.tier) && (search.hidden || feedback?.verdict !== 'hidden'),
  );
  const order = listed.map(({ candidate }) => candidate.id);
  const chosen = (search.chosen ?? []).filter((id) => all.some(({ candidate }) => candidate.id === id));
  const comparing = search.compare === true && chosen.length > 0;
  const walk = useMatchWalk(order, search.show);
  const feedback = useMatchFeedback(job.id);

  const show = (id: string | undefined) => setSearch({ show: id });
  const choose = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-MOST_COMPARED);
    setSearch({ chosen: next.length === 0 ? undefined : next });
  };
  const compare = () => chosen.length >= 2 && setSearch({ compare: true });
  const toggleBlind = () => setSearch({ blind: blind ? undefined : true });
  useMatchShortcuts({
    ...{ walk, show, choose, compare, weights: () => setWeightsOpen(!weightsOpen), blind: toggleBlind },
    active: listed.find(({ candidate }) => candidate.id === walk.activeId),
    isPanelOpen: search.show !== undefined,
    say: (match, verdict) =>
      feedback.mutate({
        ...{ match, name: matchName(match, blind), reason: null },
        verdict: match.feedback?.verdict === verdict ? null : verdict,
      }),
    back: () => setSearch(comparing ? { compare: undefined } : { show: undefined }),
  });
  return (
    <div className="relative flex min-h-0 flex-1 flex-col max-md:overflow-y-auto">
      <JobHead job={job} />
      <MatchesBar
        matches={query.data}
        tier={search.tier}
        onTier={(tier) => setSearch({ tier })}
        weightsOpen={weightsOpen}
        onWeights={() => setWeightsOpen(!weightsOpen)}
        blind={blind}
        onBlind={toggleBlind}
        hidden={search.hidden === true}
        onHidden={(hidden) => setSearch({ hidden: hidden ? true : undefined })}
        chosen={chosen.length}
        onCompare={compare}
      />
      {weightsOpen && <WeightsBar job={job} trial={trial} notAsked={notAskedOf(query.data, trial.shown)} />}
      <MatchesBody
        {...{ job, query, all, listed, limit, blind, chosen, comparing, walk, show, choose, setSearch }}
        shownId={search.show}
        changes={useChangedCandidates()}
      />
    </div>
  );
}

/** A factor without weight is not asked either; its slider must not say so, because it can be moved up again. */
function notAskedOf(matches: JobMatches | undefined, weights: Readonly<Record<Factor, number>>): Factor[] {
  const factors = matches?.items[0]?.factors ?? [];
  return factors
    .filter(({ factor, state }) => state === 'not-asked' && weights[factor] > 0)
    .map(({ factor }) => factor);
}

function useWeightsOpen(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => readSetting('match-weights') === 'open');
  return [
    open,
    (next) => {
      writeSetting('match-weights', next ? 'open' : 'closed');
      setOpen(next);
    },
  ];
}
