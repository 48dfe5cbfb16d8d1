// The four states of an extracted value, each with its icon and its word.
import type { ValueState } from '@vitae/schema';
import { BadgeCheck, CircleAlert, CircleCheck, CircleHelp, type LucideIcon } from 'lucide-react';
import { Badge, type Tone } from './badge.tsx';

export const VALUE_STATES: Record<ValueState, { label: string; tone: Tone; Icon: LucideIcon }> = {
  sure: { label: 'Sure', tone: 'good', Icon: CircleCheck },
  check: { label: 'Please check', tone: 'warn', Icon: CircleHelp },
  failed: { label: 'Rule failed', tone: 'bad', Icon: CircleAlert },
  confirmed: { label: 'Confirmed', tone: 'accent', Icon: BadgeCheck },
};

export function StateBadge({ state, className }: { state: ValueState; className?: string }) {
  const { label, tone, Icon } = VALUE_STATES[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />} {...(className === undefined ? {} : { className })}>
      {label}
    </Badge>
  );
}
