// Where nothing is yet, or nothing can be: what this place is for and what to do.
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** Which heading level fits the page; 2 by default. */
  level?: 1 | 2 | 3;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}

export function EmptyState({ icon, title, level = 2, actions, className, children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classNames('mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-10 text-center', className)}>
      {icon && (
        <span className="mb-2 flex size-12 items-center justify-center rounded-xl border border-line bg-surface text-muted shadow-low [&_svg]:size-6">
          {icon}
        </span>
      )}
      <Heading className="text-md font-semibold text-balance">{title}</Heading>
      {children && <div className="text-pretty text-muted">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
