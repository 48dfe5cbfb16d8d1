// The three states of an experiment, each with its icon and its word.
import type { Experiment } from '@vitae/schema/api';
import { CircleCheck, CircleDashed, CirclePlay } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';

const LOOKS = {
  draft: { label: 'Not started', tone: 'neutral', Icon: CircleDashed },
  running: { label: 'Running', tone: 'accent', Icon: CirclePlay },
  ended: { label: 'Ended', tone: 'good', Icon: CircleCheck },
} as const;

export function ExperimentState({ state }: { state: Experiment['state'] }) {
  const { label, tone, Icon } = LOOKS[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {label}
    </Badge>
  );
}
