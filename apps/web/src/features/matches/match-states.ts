// How far what a job asks for is there: each state with its icon and its word.
import { CircleCheck, CircleHelp, CircleX, Contrast, type LucideIcon } from 'lucide-react';
import type { Tone } from '../../ui/badge.tsx';

export type MatchState = 'met' | 'partly' | 'not-found' | 'unknown';

export const STATE_LOOKS: Record<MatchState, { label: string; tone: Tone; Icon: LucideIcon }> = {
  met: { label: 'Met', tone: 'good', Icon: CircleCheck },
  partly: { label: 'Partly', tone: 'warn', Icon: Contrast },
  'not-found': { label: 'Not found', tone: 'bad', Icon: CircleX },
  unknown: { label: 'Unknown', tone: 'neutral', Icon: CircleHelp },
};
