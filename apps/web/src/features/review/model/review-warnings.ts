// Which messages stand above the review, the gravest first.
import type { Finding } from '@vitae/schema';
import type { Resume } from '@vitae/schema/api';

export type Warning = Finding;

const GRAVITY: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 };

export function warningsOf({ outcome, findings }: Pick<Resume, 'outcome' | 'findings'>): Warning[] {
  const reasons: Warning[] =
    outcome === undefined || outcome.kind === 'created' || outcome.kind === 'updated'
      ? []
      : [
          {
            ...outcome.reason,
            severity: outcome.kind === 'failed' || outcome.kind === 'unreadable' ? 'error' : 'warning',
          },
        ];
  const others = findings.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const seen = new Set<string>();
  return [...reasons, ...others].filter(({ code, message, path, page }) => {
    const key = `${code} ${message} ${path} ${page}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
