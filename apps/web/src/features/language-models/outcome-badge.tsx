// How a call ended, with an icon and a word.
import { CircleAlert, CircleCheck } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';
import { outcomeWord } from './outcome-words.ts';

export function OutcomeBadge({ outcome }: { outcome: string }) {
  const answered = outcome === 'ok';
  return (
    <Badge
      tone={answered ? 'good' : 'warn'}
      icon={answered ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />}
    >
      {outcomeWord(outcome)}
    </Badge>
  );
}
