// How much each factor counts, to be moved.
import { FACTORS, type Factor, type FactorWeights } from '@vitae/schema';
import { Slider } from '../../ui/slider.tsx';
import { FACTOR_NAMES } from './match-facts.ts';

export interface WeightsSlidersProps {
  weights: FactorWeights;
  onChange: (weights: FactorWeights) => void;
  /** Factors that the job asks nothing about: the others share what they would count. */
  notAsked?: readonly Factor[];
}

const STEP = 5;

export function WeightsSliders({ weights, onChange, notAsked = [] }: WeightsSlidersProps) {
  return (
    <div className="grid min-w-0 flex-1 gap-x-6 gap-y-2 sm:grid-cols-2 xl:grid-cols-4">
      {FACTORS.map((factor) => (
        <Slider
          key={factor}
          label={FACTOR_NAMES[factor]}
          min={0}
          max={100}
          step={STEP}
          value={weights[factor]}
          valueText={notAsked.includes(factor) ? `${weights[factor]}, not asked` : String(weights[factor])}
          onChange={(value) => onChange({ ...weights, [factor]: value })}
        />
      ))}
    </div>
  );
}
