// The system's own select, in our look: it works best with phones, keyboards and screen readers.
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field.tsx';
import { CONTROL_CLASS } from './input.tsx';

export interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  options: readonly { value: string; label: string; disabled?: boolean }[];
}

export function Select({ options, className, ...rest }: SelectProps) {
  const control = useFieldControl();
  return (
    <span className={classNames('relative inline-flex', className)}>
      <select
        {...control}
        {...rest}
        className={classNames(CONTROL_CLASS, 'h-8 appearance-none pr-8 pl-2.5 touch:h-11')}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
