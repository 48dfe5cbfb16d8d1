// A key of the keyboard.
import { classNames } from './class-names.ts';

export function Kbd({ children, inverted = false }: { children: string; inverted?: boolean }) {
  return (
    <kbd
      className={classNames(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm border px-1 font-sans text-xs font-medium',
        inverted ? 'border-canvas/30 text-canvas' : 'border-line bg-sunken text-muted',
      )}
    >
      {children}
    </kbd>
  );
}
