import type { Tier } from '@vitae/schema';
import { Badge } from '../../ui/badge.tsx';
import { TIER_LOOKS } from './tier-looks.ts';

export function TierBadge({ tier }: { tier: Tier }) {
  const { label, tone, Icon } = TIER_LOOKS[tier];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {label}
    </Badge>
  );
}
