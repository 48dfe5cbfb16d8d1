// A one-line text control, with room for an icon in front and a control behind.
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field.tsx';

/** The look that Input, Select and Textarea share. */
export const CONTROL_CLASS =
  'w-full rounded-md border border-line-strong bg-surface text-ink transition-colors duration-100 hover:border-muted ' +
  'focus-visible:outline-offset-0 aria-invalid:border-bad disabled:cursor-not-allowed disabled:opacity-60 [&:is(input,textarea)]:read-only:bg-sunken';

export interface InputProps extends ComponentProps<'input'> {
  icon?: ReactNode;
  /** Sits inside, at the end: e.g. a button that shows the password. */
  trailing?: ReactNode;
}

export function Input({ icon, trailing, className, ...rest }: InputProps) {
  const control = useFieldControl();
  return (
    <div className={classNames('relative', className)}>
      {icon && (
        <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-muted [&_svg]:size-4">
          {icon}
        </span>
      )}
      <input
        {...control}
        {...rest}
        className={classNames(
          CONTROL_CLASS,
          'h-8 px-2.5 touch:h-11',
          icon !== undefined && 'pl-8',
          trailing !== undefined && 'pr-10 touch:pr-12',
        )}
      />
      {trailing && <span className="absolute inset-y-0 right-0.5 flex items-center">{trailing}</span>}
    </div>
  );
}
