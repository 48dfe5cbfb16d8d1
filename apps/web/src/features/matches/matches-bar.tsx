// Above the matches: how many were compared, which tiers are shown, and how they are looked at.
import type { Tier } from '@vitae/schema';
import { Tier as Tiers } from '@vitae/schema';
import type { JobMatches } from '@vitae/schema/api';
import { Columns3, EyeOff, SlidersHorizontal } from 'lucide-react';
import { TONE_TEXT_CLASS } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Tooltip } from '../../ui/tooltip.tsx';
import { TIER_LOOKS } from './tier-looks.ts';

export interface MatchesBarProps {
  matches: JobMatches | undefined;
  tier: Tier | undefined;
  onTier: (tier: Tier | undefined) => void;
  weightsOpen: boolean;
  onWeights: () => void;
  blind: boolean;
  onBlind: () => void;
  hidden: boolean;
  onHidden: (hidden: boolean) => void;
  chosen: number;
  onCompare: () => void;
}

const PRESSED = 'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-text';

export function MatchesBar(props: MatchesBarProps) {
  const { matches, weightsOpen, blind, chosen } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-5 py-2">
      <div className="flex min-w-0 flex-1 basis-72 flex-wrap items-center gap-1.5">
        {matches !== undefined && <TierFilter matches={matches} tier={props.tier} onTier={props.onTier} />}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Checkbox
          label="Show hidden"
          checked={props.hidden}
          onChange={({ target }) => props.onHidden(target.checked)}
          className="mr-1 items-center"
        />
        <Tooltip label="The weights of the factors" keys={['W']}>
          <Button
            aria-expanded={weightsOpen}
            icon={<SlidersHorizontal aria-hidden />}
            onClick={props.onWeights}
            className={classNames(weightsOpen && 'border-accent! bg-accent-soft! text-accent-text!')}
          >
            Weights
          </Button>
        </Tooltip>
        <Tooltip label="Without what says who they are" keys={['A']}>
          <Button aria-pressed={blind} icon={<EyeOff aria-hidden />} onClick={props.onBlind} className={PRESSED}>
            Blind view
          </Button>
        </Tooltip>
        <Tooltip label="Side by side: choose two to four" keys={['C']}>
          <Button
            variant={chosen >= 2 ? 'primary' : 'secondary'}
            aria-disabled={chosen < 2}
            icon={<Columns3 aria-hidden />}
            onClick={props.onCompare}
            className={classNames('aria-disabled:opacity-55', chosen < 2 && 'max-md:hidden')}
          >
            Compare{chosen > 0 && ` ${chosen}`}
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}

function TierFilter({ matches, tier, onTier }: { matches: JobMatches } & Pick<MatchesBarProps, 'tier' | 'onTier'>) {
  const { items } = matches;
  return (
    <fieldset aria-label="Tiers of the loaded candidates" className="flex flex-wrap items-center gap-1.5">
      {Tiers.options.map((one) => {
        const { label, tone, Icon } = TIER_LOOKS[one];
        const count = items.filter((match) => match.tier === one).length;
        if (count === 0 && one !== tier) return null;
        return (
          <Button
            key={one}
            size="sm"
            variant="ghost"
            aria-pressed={tier === one}
            icon={<Icon aria-hidden className={TONE_TEXT_CLASS[tone]} />}
            onClick={() => onTier(tier === one ? undefined : one)}
            className={classNames('border border-transparent', PRESSED)}
          >
            {label}
            <span className="text-muted tabular-nums">{count}</span>
          </Button>
        );
      })}
    </fieldset>
  );
}
