// Two to four candidates of one job side by side.
import type { CandidateMatch } from '@vitae/schema/api';
import { ArrowLeft, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useScrollFocus } from '../../ui/use-scroll-focus.ts';
import { roleOf } from '../candidates/candidate-texts.ts';
import { signedPoints } from './factor-points.tsx';
import { FACTOR_NAMES, foundText, pointsText } from './match-facts.ts';
import { gridColumns, requirementName } from './match-grid.ts';
import { matchName } from './match-names.ts';
import { NextTier } from './next-tier.tsx';
import { StateWord } from './state-word.tsx';
import { TierBadge } from './tier-badge.tsx';
import { VerdictButtons } from './verdict-buttons.tsx';

export interface CompareMatchesProps {
  jobId: string;
  matches: readonly CandidateMatch[];
  blind: boolean;
  onRemove: (candidateId: string) => void;
  onBack: () => void;
}

export function CompareMatches({ jobId, matches, blind, onRemove, onBack }: CompareMatchesProps) {
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const region = useRef<HTMLElement>(null);
  useScrollFocus(region);
  const rows = compareRows(matches).filter((row) => !onlyDifferent || row.differs);
  return (
    <section
      ref={region}
      aria-label="Candidates side by side"
      className="relative min-h-0 min-w-0 flex-1 max-md:flex-none overflow-auto px-5 pb-24 focus-visible:-outline-offset-2"
    >
      <div className="sticky left-0 flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
        <Button icon={<ArrowLeft aria-hidden />} onClick={onBack}>
          Back to the list
        </Button>
        <Checkbox
          label="Only what differs"
          checked={onlyDifferent}
          onChange={({ target }) => setOnlyDifferent(target.checked)}
        />
      </div>
      <table aria-label="Candidates side by side" className="border-separate border-spacing-0 text-left">
        <thead>
          <tr>
            <td className="sticky left-0 z-1 min-w-36 border-b border-line bg-canvas" />
            {matches.map((match) => (
              <CompareHead key={match.id} match={match} name={matchName(match, blind)} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, note, cells }) => (
            <CompareRow key={key} label={label} note={note}>
              {matches.map((match, at) => (
                <CompareCell key={match.id}>{cells[at]}</CompareCell>
              ))}
            </CompareRow>
          ))}
          <CompareRow label="What would change the tier">
            {matches.map((match) => (
              <CompareCell key={match.id}>
                <NextTier match={match} />
              </CompareCell>
            ))}
          </CompareRow>
          <CompareRow label="What you say">
            {matches.map((match) => (
              <CompareCell key={match.id}>
                <VerdictButtons jobId={jobId} match={match} name={matchName(match, blind)} />
              </CompareCell>
            ))}
          </CompareRow>
        </tbody>
      </table>
    </section>
  );
}

interface CompareHeadProps {
  match: CandidateMatch;
  name: string;
  onRemove: (candidateId: string) => void;
}

function CompareHead({ match, name, onRemove }: CompareHeadProps) {
  return (
    <th scope="col" className="w-72 min-w-60 border-b border-line bg-canvas px-4 pt-2 pb-3 align-bottom font-normal">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="truncate font-semibold">{name}</p>
          <p className="truncate text-sm text-muted">{roleOf(match.candidate)}</p>
        </div>
        <IconButton
          size="sm"
          label={`Take ${name} out`}
          icon={<X aria-hidden />}
          onClick={() => onRemove(match.candidate.id)}
        />
      </div>
      <div className="mt-2 flex items-center gap-2.5">
        <span className="text-xl font-semibold tabular-nums">{pointsText(match.score)}</span>
        <TierBadge tier={match.tier} />
      </div>
    </th>
  );
}

function CompareRow({ label, note, children }: { label: string; note?: string | undefined; children: ReactNode }) {
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-1 w-44 max-w-44 border-b border-line bg-canvas py-2.5 pr-3 align-top text-sm font-medium wrap-anywhere"
      >
        {label}
        {note !== undefined && <span className="block text-xs font-normal text-muted">{note}</span>}
      </th>
      {children}
    </tr>
  );
}

function CompareCell({ children }: { children: ReactNode }) {
  return <td className={classNames('border-b border-line bg-surface px-4 py-2.5 align-top')}>{children}</td>;
}

interface ComparedRow {
  readonly key: string;
  readonly label: string;
  readonly note: string | undefined;
  readonly cells: readonly ReactNode[];
  readonly differs: boolean;
}

function compareRows(matches: readonly CandidateMatch[]): ComparedRow[] {
  const [first] = matches;
  if (first === undefined) return [];
  const factors = first.factors.filter(({ state }) => state !== 'not-asked');
  const points = factors.map(({ factor }): ComparedRow => {
    const results = matches.map(({ factors: all }) => all.find((one) => one.factor === factor));
    return {
      ...{ key: `points ${factor}`, label: `${FACTOR_NAMES[factor]}, points`, note: undefined },
      cells: results.map((result) => (
        <PointsCell
          key={factor}
          name={FACTOR_NAMES[factor].toLowerCase()}
          points={result?.points ?? 0}
          most={result?.most ?? 0}
        />
      )),
      differs: isMixed(results.map((result) => pointsText(result?.points ?? 0))),
    };
  });
  const alike: ComparedRow[] = matches.every(({ likeness }) => likeness === null)
    ? []
    : [
        {
          ...{ key: 'points likeness', label: 'Likeness, points', note: undefined },
          cells: matches.map(({ id, likeness }) => (
            <PointsCell key={id} name="likeness" points={likeness?.points ?? 0} most={likeness?.most ?? 0} />
          )),
          differs: isMixed(matches.map(({ likeness }) => pointsText(likeness?.points ?? 0))),
        },
      ];
  const states = gridColumns(first).map(({ key, label, necessity, cell }, at): ComparedRow => {
    const facts = matches.map((match) => ({ ...cell(match), found: foundIn(match, at) }));
    return {
      ...{ key, label, note: necessity === null ? undefined : necessity === 'must' ? 'must' : 'plus' },
      cells: facts.map(({ state, fact, found }) => (
        <>
          <StateWord state={state} fact={fact} />
          {found !== undefined && <span className="block text-sm text-muted">{found}</span>}
        </>
      )),
      differs: isMixed(facts.map(({ state, fact, found }) => `${state} ${fact} ${found}`)),
    };
  });
  const said = matches.map(({ feedbackPoints }) => (feedbackPoints === 0 ? '–' : signedPoints(feedbackPoints)));
  const feedback: ComparedRow[] = matches.every(({ feedbackPoints }) => feedbackPoints === 0)
    ? []
    : [{ key: 'points feedback', label: 'Feedback, points', note: undefined, cells: said, differs: isMixed(said) }];
  return [...points, ...alike, ...feedback, ...states];
}

/** What was found for a requirement; undefined in the columns behind the requirements. */
function foundIn({ reasons }: CandidateMatch, at: number): string | undefined {
  const reason = reasons[at];
  return reason && foundText({ ...reason, name: requirementName(reason) });
}

const isMixed = (texts: readonly string[]): boolean => new Set(texts).size > 1;

function PointsCell({ name, points, most }: { name: string; points: number; most: number }) {
  return (
    <span className="flex items-center gap-3">
      <Progress label={`Points for ${name}`} value={most === 0 ? 0 : (100 * points) / most} className="h-1.5 w-24" />
      <span className="text-sm tabular-nums">
        {pointsText(points)} <span className="text-muted">of {pointsText(most)}</span>
      </span>
    </span>
  );
}
