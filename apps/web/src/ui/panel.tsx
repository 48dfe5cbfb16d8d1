// A bordered area with a heading.
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export interface PanelProps {
  title: string;
  description?: ReactNode;
  /** Buttons at the right of the heading. */
  actions?: ReactNode;
  level?: 2 | 3;
  className?: string;
  /** No padding around the content, e.g. for a table. */
  flush?: boolean;
  children?: ReactNode;
}

export function Panel({ title, description, actions, level = 2, className, flush = false, children }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      aria-labelledby={id}
      className={classNames('rounded-xl border border-line bg-surface shadow-low', className)}
    >
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2 px-5 pt-4">
        <div className="min-w-0 flex-1 basis-64">
          <Heading id={id} className="text-base font-semibold">
            {title}
          </Heading>
          {description && <p className="mt-0.5 max-w-prose text-muted">{description}</p>}
        </div>
        {actions}
      </header>
      <div className={flush ? 'pt-3' : 'px-5 pt-4 pb-5'}>{children}</div>
    </section>
  );
}
