// One public job: how well it fits, why, what is missing, and the way to its application form.
import { Link } from '@tanstack/react-router';
import type { MyJobMatch } from '@vitae/schema/api';
import { ArrowRight, CircleCheck } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { ARRANGEMENT_NAMES, CONTRACT_NAMES, HOURS_NAMES, placeText, salaryText } from '../jobs/job-texts.ts';
import { FoldedReasons } from '../matches/folded-reasons.tsx';
import { requirementName } from '../matches/match-grid.ts';
import { TierScore } from '../matches/tier-score.tsx';

export function MyJobMatchItem({ match }: { match: MyJobMatch }) {
  const { job, tier, score, sentence, applied } = match;
  const missing = match.reasons.filter(({ status }) => status === 'not-found').map(requirementName);
  return (
    <li className="flex flex-col gap-2 rounded-xl border border-line bg-surface px-5 py-4 shadow-low">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold wrap-anywhere">{job.title}</h2>
          <p className="text-sm text-muted wrap-anywhere">{factsOf(match).join(' · ')}</p>
        </div>
        <TierScore tier={tier} score={score} />
      </div>
      <p className="text-pretty">{sentence}</p>
      {missing.length > 0 && (
        <p className="text-sm text-muted">
          Not found in your résumé: <span className="text-ink">{missing.join(', ')}</span>
        </p>
      )}
      <FoldedReasons match={match} />
      <div className="flex flex-wrap items-center gap-3">
        <Link
          to="/apply/$slug"
          params={{ slug: job.slug }}
          aria-label={`See the job: ${job.title}`}
          className={buttonClass({ size: 'sm' })}
        >
          {applied ? 'See the job' : 'See the job and apply'}
          <ArrowRight aria-hidden />
        </Link>
        {applied && (
          <Badge tone="good" icon={<CircleCheck aria-hidden />}>
            You applied
          </Badge>
        )}
      </div>
    </li>
  );
}

function factsOf({ job }: MyJobMatch): string[] {
  const { employer, arrangement, contract, hours, salary } = job;
  return [
    employer,
    placeText(job),
    arrangement === null ? '' : ARRANGEMENT_NAMES[arrangement],
    contract === null ? '' : CONTRACT_NAMES[contract],
    hours === null ? '' : HOURS_NAMES[hours],
    salary === null ? '' : salaryText(salary),
  ].filter((fact) => fact !== '');
}
