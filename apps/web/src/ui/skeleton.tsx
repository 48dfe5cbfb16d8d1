// Holds the place of content that is on its way. Hidden from screen readers: say "Loading" once, near it.
import { classNames } from './class-names.ts';

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classNames('animate-pulse-soft rounded-md bg-line/70', className)} />;
}
