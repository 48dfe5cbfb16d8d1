// Each thing that the job asks for: whether it is there, by what, its points, and the lines that prove it.
import type { MatchEvidence, RequirementResult } from '@vitae/schema';
import { EDUCATION_NAMES, SENIORITY_NAMES } from '../jobs/job-texts.ts';
import { FACTOR_NAMES, factText, foundText, pointsText } from './match-facts.ts';
import { factorState, type MatchFacts, requirementName, requirementState } from './match-grid.ts';
import type { MatchState } from './match-states.ts';
import { QuotedLines } from './quoted-line.tsx';
import { StateWord } from './state-word.tsx';

/** Lines that are quoted for experience, education and place. */
const MOST_LINES = 4;

export function ReasonList({ match }: { match: MatchFacts }) {
  const others = match.factors.filter(({ factor, state }) => factor !== 'skills' && state !== 'not-asked');
  return (
    <ul aria-label="Reasons" className="flex flex-col divide-y divide-line">
      {match.reasons.map((reason, at) => (
        <Reason
          key={`${reason.kind}:${reason.name}:${reason.necessity}`}
          title={requirementName(reason)}
          note={reason.necessity === 'must' ? 'must' : 'plus'}
          state={requirementState(match, at)}
          fact={undefined}
          points={reason}
          text={foundText({ ...reason, name: requirementName(reason) })}
          lines={reason.evidence}
        />
      ))}
      {others.map((result) => (
        <Reason
          key={result.factor}
          title={FACTOR_NAMES[result.factor]}
          note={undefined}
          state={factorState(result)}
          fact={factText(match, result.factor)}
          points={result}
          text={askedText(match, result.factor)}
          lines={result.factor === 'skills' ? [] : linesOf(match, result.factor)}
        />
      ))}
    </ul>
  );
}

interface ReasonProps {
  title: string;
  note: string | undefined;
  state: MatchState;
  fact: string | undefined;
  points: Pick<RequirementResult, 'points' | 'most'>;
  text: string | undefined;
  lines: readonly MatchEvidence[];
}

function Reason({ title, note, state, fact, points, text, lines }: ReasonProps) {
  return (
    <li className="flex flex-col gap-1 py-2.5 first:pt-0">
      <div className="flex items-baseline gap-x-2">
        <span className="min-w-0 font-medium wrap-anywhere">{title}</span>
        {note !== undefined && <span className="text-xs text-muted">{note}</span>}
        <span className="ml-auto shrink-0 text-sm text-muted tabular-nums">
          {pointsText(points.points)} of {pointsText(points.most)}
        </span>
      </div>
      <div className="flex flex-wrap items-center gap-x-2">
        <StateWord state={state} fact={fact} />
        {text !== undefined && <span className="text-sm text-muted">{text}</span>}
      </div>
      <QuotedLines lines={lines} />
    </li>
  );
}

function linesOf(match: MatchFacts, factor: 'experience' | 'education' | 'location'): readonly MatchEvidence[] {
  return match[factor].evidence.slice(0, MOST_LINES);
}

/** What was asked, where a person would want to compare. */
function askedText({ experience, education, location }: MatchFacts, factor: string): string | undefined {
  if (factor === 'experience') {
    const { askedMonths, askedSeniority, seniority } = experience;
    const parts = [
      askedMonths === null ? undefined : `${pointsText(askedMonths / 12)} years asked`,
      askedSeniority === null ? undefined : `${SENIORITY_NAMES[askedSeniority]} asked`,
      askedSeniority === null || seniority === null ? undefined : `${SENIORITY_NAMES[seniority]} found`,
    ];
    return parts.filter((part) => part !== undefined).join(' · ') || undefined;
  }
  if (factor === 'education') {
    const { askedLevel, fieldFits } = education;
    const parts = [
      askedLevel === null ? undefined : `${EDUCATION_NAMES[askedLevel]} asked`,
      fieldFits === null ? undefined : fieldFits ? 'in a fitting field' : 'in another field',
    ];
    return parts.filter((part) => part !== undefined).join(' · ') || undefined;
  }
  return location.relocates === true ? 'would move' : undefined;
}
