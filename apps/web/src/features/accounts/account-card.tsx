// The frame of the pages around signing in: the name of the product and one card.
import type { ReactNode } from 'react';
import type { ApiError } from '../../api/api-error.ts';
import { useTitle } from '../../app/use-title.ts';
import { Alert } from '../../ui/alert.tsx';
import { Logo } from '../../ui/logo.tsx';

export interface AccountCardProps {
  title: string;
  intro?: ReactNode;
  /** Below the card: another way in. */
  footer?: ReactNode;
  children?: ReactNode;
}

export function AccountCard({ title, intro, footer, children }: AccountCardProps) {
  useTitle(title);
  return (
    <main className="flex min-h-full flex-col items-center gap-6 px-4 pt-[max(2rem,9vh)] pb-10">
      <Logo />
      <div className="w-full max-w-104 rounded-xl border border-line bg-surface p-6 shadow-low sm:p-8">
        <h1 className="text-lg font-semibold tracking-tight text-balance">{title}</h1>
        {intro && <div className="mt-1.5 text-pretty text-muted">{intro}</div>}
        {children && <div className="mt-6">{children}</div>}
      </div>
      {footer && <p className="text-muted">{footer}</p>}
    </main>
  );
}

/** What the server said about a whole form. */
export function FormProblem({ problem }: { problem: ApiError | undefined }) {
  if (problem === undefined) return null;
  return (
    <Alert kind="bad" title={problem.message}>
      {problem.code === 'request.rate-limited' && problem.retryAfter !== undefined
        ? `You can try again in ${problem.retryAfter} seconds.`
        : undefined}
    </Alert>
  );
}
