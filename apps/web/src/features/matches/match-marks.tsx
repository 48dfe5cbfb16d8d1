// Small marks beside a candidate's name: that they came or changed while the page was open, and what was said of the match.
import type { CandidateMatch } from '@vitae/schema/api';
import { RefreshCw, Sparkles } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';
import type { CandidateChange } from './use-changed-candidates.ts';
import { VERDICTS } from './verdict-buttons.tsx';

const SAID = { good: 'Good', bad: 'Bad', hidden: 'Hidden' };

export function MatchMarks({ match, change }: { match: CandidateMatch; change: CandidateChange | undefined }) {
  const verdict = match.feedback?.verdict;
  const Said = verdict === undefined ? undefined : VERDICTS[verdict].Icon;
  return (
    <>
      {change !== undefined && (
        <Badge tone="accent" icon={change === 'created' ? <Sparkles aria-hidden /> : <RefreshCw aria-hidden />}>
          {change === 'created' ? 'New' : 'Changed'}
        </Badge>
      )}
      {verdict !== undefined && Said !== undefined && (
        <Badge tone={verdict === 'good' ? 'good' : verdict === 'bad' ? 'bad' : 'neutral'} icon={<Said aria-hidden />}>
          {SAID[verdict]}
        </Badge>
      )}
    </>
  );
}
