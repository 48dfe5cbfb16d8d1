// Buttons. `buttonClass` gives a link the same look.
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-accent-ink shadow-low hover:bg-accent-hover',
  secondary: 'border border-line bg-raised text-ink shadow-low hover:bg-hover',
  ghost: 'text-ink hover:bg-hover',
  danger: 'bg-bad-solid text-white shadow-low hover:brightness-90',
};

const SIZES: Record<ButtonSize, string> = {
  sm: 'h-7 gap-1.5 rounded-md px-2.5 text-sm',
  md: 'h-8 gap-2 rounded-md px-3 text-base',
  lg: 'h-10 gap-2 rounded-lg px-4 text-base',
};

export function buttonClass(look: { variant?: ButtonVariant; size?: ButtonSize; className?: string | undefined } = {}) {
  return classNames(
    'inline-flex shrink-0 items-center justify-center whitespace-nowrap font-medium transition-colors duration-100 select-none',
    'disabled:cursor-not-allowed disabled:opacity-55 touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0',
    VARIANTS[look.variant ?? 'secondary'],
    SIZES[look.size ?? 'md'],
    look.className,
  );
}

/** For the words of a button in a row with little room: the icon says it alone. On phones the row may break instead. */
export const YIELDING_LABEL = 'md:@max-2xl:sr-only';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Shows a spinner in place of the icon and ignores clicks, but keeps the focus. */
  busy?: boolean;
}

export function Button({ variant, size, icon, busy = false, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonClass({
        ...(variant === undefined ? {} : { variant }),
        ...(size === undefined ? {} : { size }),
        className,
      })}
    >
      {busy ? <LoaderCircle aria-hidden className="animate-spin motion-reduce:animate-none" /> : icon}
      {children}
    </button>
  );
}
