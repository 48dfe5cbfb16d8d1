// Why one candidate stands where they stand, beside the list.
import { Link } from '@tanstack/react-router';
import type { CandidateMatch } from '@vitae/schema/api';
import { ArrowRight, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { roleOf } from '../candidates/candidate-texts.ts';
import { FactorPoints } from './factor-points.tsx';
import { pointsText } from './match-facts.ts';
import { matchName } from './match-names.ts';
import { MatchSentence } from './match-sentence.tsx';
import { NextTier } from './next-tier.tsx';
import { ReasonList } from './reason-list.tsx';
import { TierBadge } from './tier-badge.tsx';
import { VerdictButtons } from './verdict-buttons.tsx';

export interface MatchPanelProps {
  jobId: string;
  match: CandidateMatch;
  blind: boolean;
  onClose: () => void;
}

export function MatchPanel({ jobId, match, blind, onClose }: MatchPanelProps) {
  const name = matchName(match, blind);
  return (
    <aside
      aria-label="Reasons for the match"
      className="flex w-104 shrink-0 flex-col overflow-y-auto border-l border-line bg-surface max-lg:absolute max-lg:inset-y-0 max-lg:right-0 max-lg:z-20 max-lg:shadow-high max-md:fixed max-md:inset-0 max-md:z-30 max-md:w-full"
    >
      <header className="sticky top-0 z-10 flex items-start gap-2 border-b border-line bg-surface px-4 py-3">
        <div className="min-w-0 flex-1">
          <h2 className="truncate text-md font-semibold">{name}</h2>
          <p className="truncate text-sm text-muted">{roleOf(match.candidate)}</p>
        </div>
        <p className="text-right leading-none">
          <span className="text-xl font-semibold tabular-nums">{pointsText(match.score)}</span>
          <span className="block text-xs text-muted">of 100</span>
        </p>
        <IconButton label="Close the reasons" keys={['Esc']} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      <div className="flex flex-col gap-5 px-4 pt-3 pb-24">
        <div className="flex flex-col items-start gap-2.5">
          <TierBadge tier={match.tier} />
          <MatchSentence key={match.id} match={match} />
          <VerdictButtons jobId={jobId} match={match} name={name} />
          {!blind && (
            <Link
              to="/candidates/$candidateId"
              params={{ candidateId: match.candidate.id }}
              className={buttonClass({ size: 'sm' })}
            >
              Whole profile
              <ArrowRight aria-hidden />
            </Link>
          )}
        </div>
        <PanelPart title="Points">
          <FactorPoints factors={match.factors} likeness={match.likeness} feedbackPoints={match.feedbackPoints} />
        </PanelPart>
        <PanelPart title="Reasons">
          <ReasonList match={match} />
        </PanelPart>
        <PanelPart title="What would change the tier">
          <NextTier match={match} />
        </PanelPart>
      </div>
    </aside>
  );
}

function PanelPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-2 text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}
