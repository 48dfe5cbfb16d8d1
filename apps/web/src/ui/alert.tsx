// A message inside a page: what is so, why, and what to do.
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const KINDS = {
  info: { Icon: Info, look: 'border-line bg-sunken', icon: 'text-accent-text', role: 'status' },
  good: { Icon: CircleCheck, look: 'border-good/25 bg-good-soft', icon: 'text-good', role: 'status' },
  warn: { Icon: TriangleAlert, look: 'border-warn/25 bg-warn-soft', icon: 'text-warn', role: 'status' },
  bad: { Icon: CircleAlert, look: 'border-bad/25 bg-bad-soft', icon: 'text-bad', role: 'alert' },
} as const;

export interface AlertProps {
  kind?: keyof typeof KINDS;
  title: string;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}

export function Alert({ kind = 'info', title, actions, className, children }: AlertProps) {
  const { Icon, look, icon, role } = KINDS[kind];
  return (
    <div
      role={role}
      className={classNames('flex items-start gap-2.5 rounded-lg border px-3.5 py-2.5', look, className)}
    >
      <Icon aria-hidden className={classNames('mt-0.5 size-4 shrink-0', icon)} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        {children && <div className="mt-0.5 text-ink/85">{children}</div>}
      </div>
      {actions}
    </div>
  );
}
