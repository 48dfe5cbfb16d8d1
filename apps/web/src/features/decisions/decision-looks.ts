// Each kind of decision as icon, word and colour.
import type { MatchDecisionKind } from '@vitae/schema/api';
import { EyeOff, type LucideIcon, ThumbsDown, ThumbsUp, Undo2 } from 'lucide-react';
import type { Tone } from '../../ui/badge.tsx';

export const DECISION_LOOKS: Record<MatchDecisionKind, { label: string; tone: Tone; Icon: LucideIcon }> = {
  good: { label: 'Good', tone: 'good', Icon: ThumbsUp },
  bad: { label: 'Bad', tone: 'bad', Icon: ThumbsDown },
  hidden: { label: 'Hidden', tone: 'neutral', Icon: EyeOff },
  'taken-back': { label: 'Taken back', tone: 'neutral', Icon: Undo2 },
};
