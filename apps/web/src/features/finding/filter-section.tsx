// A part of the filters that opens and closes; it is open when one of its filters is set.
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

export interface FilterSectionProps {
  title: string;
  /** So many of its filters are set. */
  set: number;
  open?: boolean;
  children: ReactNode;
}

export function FilterSection({ title, set, open = false, children }: FilterSectionProps) {
  const [opened, setOpened] = useState(open || set > 0);
  const [known, setKnown] = useState(set);
  if (known !== set) {
    setKnown(set);
    if (set > 0) setOpened(true);
  }
  return (
    <details
      open={opened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
      className="group border-t border-line first:border-t-0"
    >
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-1.5 rounded-md py-1 text-sm font-medium touch:min-h-11">
        <ChevronRight
          aria-hidden
          className="size-4 text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none"
        />
        <span className="flex-1">{title}</span>
        {set > 0 && (
          <span className="rounded-md bg-accent-soft px-1.5 text-xs leading-5 text-accent-text tabular-nums">
            {set}
            <span className="sr-only"> set</span>
          </span>
        )}
      </summary>
      <div className="flex flex-col gap-2 pb-3 pl-1">{children}</div>
    </details>
  );
}
