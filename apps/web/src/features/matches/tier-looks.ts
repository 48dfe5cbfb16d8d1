// The tiers of a match, each with its icon and its word.
import type { Tier } from '@vitae/schema';
import {
  CircleCheckBig,
  CircleDashed,
  CircleDot,
  CircleFadingArrowUp,
  CircleHelp,
  type LucideIcon,
} from 'lucide-react';
import type { Tone } from '../../ui/badge.tsx';

export const TIER_LOOKS: Record<Tier, { label: string; tone: Tone; Icon: LucideIcon }> = {
  strong: { label: 'Strong', tone: 'good', Icon: CircleCheckBig },
  good: { label: 'Good', tone: 'accent', Icon: CircleDot },
  stretch: { label: 'Stretch', tone: 'warn', Icon: CircleFadingArrowUp },
  unlikely: { label: 'Unlikely', tone: 'neutral', Icon: CircleDashed },
  'not-enough-information': { label: 'Too little known', tone: 'neutral', Icon: CircleHelp },
};
