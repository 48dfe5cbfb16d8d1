// The system's own slider, in our colours: arrow keys, finger and screen reader work by themselves.
import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';

export interface SliderProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** The value as a person says it; shown, and read aloud. */
  valueText: string;
}

export function Slider({ label, value, onChange, valueText, className, ...rest }: SliderProps) {
  const id = useId();
  return (
    <div className={classNames('flex min-w-0 flex-col gap-0.5', className)}>
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <span aria-hidden className="text-sm text-muted tabular-nums">
          {valueText}
        </span>
      </div>
      <input
        {...rest}
        id={id}
        type="range"
        value={value}
        aria-valuetext={valueText}
        onChange={({ target }) => onChange(target.valueAsNumber)}
        className="h-6 w-full cursor-pointer accent-accent touch:h-11"
      />
    </div>
  );
}
