// How many values need a person, and whether only those are walked.

import { classNames } from '../../../ui/class-names.ts';
import { Progress } from '../../../ui/progress.tsx';
import { useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import type { WalkMode } from '../model/walk-order.ts';
import { useWalk } from './use-walk.ts';

const MODES: readonly { value: WalkMode; label: string }[] = [
  { value: 'check', label: 'To check' },
  { value: 'all', label: 'All fields' },
];

export function WalkSwitch({ toCheck }: { toCheck: number }) {
  const { fields } = useReviewModel();
  const filled = fields.filter((field) => field.state !== 'empty').length;
  return (
    <div className="flex h-11 shrink-0 items-center gap-3 border-b border-line px-4 touch:h-13">
      <div className="flex min-w-0 flex-1 items-center gap-3">
        <p role="status" className="font-medium whitespace-nowrap tabular-nums">
          {toCheck === 0 ? 'Nothing to check' : `${toCheck} to check`}
        </p>
        {filled > 0 && (
          <Progress
            value={((filled - toCheck) / filled) * 100}
            label="Values that need nobody"
            tone={toCheck === 0 ? 'good' : 'accent'}
            className="w-full max-w-32 max-md:hidden"
          />
        )}
      </div>
      <ModeChoice />
    </div>
  );
}

function ModeChoice() {
  const { ui } = useSession();
  const walk = useReviewUi((state) => state.walk);
  const setWalk = useWalk();
  return (
    <fieldset className="flex rounded-md border border-line bg-sunken p-0.5">
      <legend className="sr-only">Which fields to go through</legend>
      {MODES.map(({ value, label }) => (
        <label
          key={value}
          className={classNames(
            'relative flex h-6.5 cursor-pointer items-center rounded-sm px-2.5 text-sm font-medium touch:h-10',
            'has-focus-visible:outline-2 has-focus-visible:outline-focus',
            walk === value ? 'bg-raised text-ink shadow-low' : 'text-muted hover:text-ink',
          )}
        >
          <input
            type="radio"
            name="walk"
            value={value}
            checked={walk === value}
            onChange={() => {
              setWalk(value);
              ui.set({ said: label });
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
