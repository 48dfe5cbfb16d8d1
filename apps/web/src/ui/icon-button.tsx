// A button that shows only an icon; its label is read aloud and shown as a tooltip.
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonVariant, buttonClass } from './button.tsx';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: 'sm' | 'md';
  /** Keys shown in the tooltip, e.g. `['Shift', 'Z']`. */
  keys?: string[];
}

export function IconButton({ label, icon, variant = 'ghost', size = 'md', keys, className, ...rest }: IconButtonProps) {
  const square = size === 'sm' ? 'size-7' : 'size-8';
  return (
    <Tooltip label={label} {...(keys === undefined ? {} : { keys })}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={buttonClass({
          variant,
          size,
          className: classNames(
            square,
            'px-0! touch:min-w-11',
            variant === 'ghost' && 'text-muted hover:text-ink',
            className,
          ),
        })}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
