// The system's own checkbox in our accent, with a target large enough for a finger.
import { type ComponentProps, useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'ref'> {
  label: string;
  /** The label is read aloud but not shown. */
  labelHidden?: boolean;
  hint?: string;
  /** Neither on nor off: some of what it stands for is chosen. */
  mixed?: boolean;
}

export function Checkbox({ label, labelHidden = false, hint, mixed = false, className, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label
      className={classNames(
        'inline-flex min-h-6 items-start gap-2 touch:min-h-11 touch:items-center',
        labelHidden && 'min-w-6 items-center justify-center touch:min-w-11',
        className,
      )}
    >
      <input
        {...rest}
        ref={input}
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-accent touch:mt-0 touch:size-5"
      />
      <span className={labelHidden ? 'sr-only' : undefined}>
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}
