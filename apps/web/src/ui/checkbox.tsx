// A checkbox in our tokens, with a target large enough for a finger.
import { Check, Minus } from 'lucide-react';
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

const BOX =
  'peer size-full appearance-none rounded-sm border border-line-strong bg-surface hover:border-muted ' +
  'checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:opacity-60';

const MARK = 'pointer-events-none absolute inset-0 m-auto hidden size-3.5 stroke-3 text-accent-ink touch:size-4';

export function Checkbox({ label, labelHidden = false, hint, mixed = false, className, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label
      className={classNames(
        'inline-flex min-h-6 gap-2.5 touch:min-h-11',
        labelHidden ? 'min-w-6 items-center justify-center touch:min-w-11' : 'items-start touch:items-center',
        className,
      )}
    >
      <span className={classNames('relative size-4 shrink-0 touch:size-5', !labelHidden && 'mt-0.5 touch:mt-0')}>
        <input {...rest} ref={input} type="checkbox" className={BOX} />
        <Check aria-hidden className={classNames(MARK, 'peer-checked:not-peer-indeterminate:block')} />
        <Minus aria-hidden className={classNames(MARK, 'peer-indeterminate:block')} />
      </span>
      <span className={labelHidden ? 'sr-only' : undefined}>
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}
