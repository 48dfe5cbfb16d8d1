// Which messages stand above the review, the gravest first.
import { type Finding, missingInformation, type Profile, parseProfilePath } from '@vitae/schema';
import type { Resume } from '@vitae/schema/api';

export type Warning = Finding;

const GRAVITY: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 };
/** Findings that only say that something is missing, which a person may have entered since. */
const MISSING = ['profile.no-name', 'profile.no-contact'];

export function warningsOf({ outcome, findings }: Pick<Resume, 'outcome' | 'findings'>, profile: Profile): Warning[] {
  const current = findings.filter(({ code }) => !MISSING.includes(code) || missingInformation(profile).length > 0);
  const others = current.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const seen = new Set<string>();
  return [...reasons(outcome, current), ...others].filter(({ code, message, path, page }) => {
    const key = `${code} ${message} ${path} ${page}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The outcome's reason, unless nothing is wrong or a finding says the same with its field. */
function reasons(outcome: Resume['outcome'], findings: readonly Finding[]): Warning[] {
  if (outcome === undefined || outcome.kind === 'created' || outcome.kind === 'updated') return [];
  if (outcome.kind === 'missing-information' && findings.some(({ code }) => MISSING.includes(code))) return [];
  const grave = outcome.kind === 'failed' || outcome.kind === 'unreadable';
  return [{ ...outcome.reason, severity: grave ? 'error' : 'warning' }];
}

/** The field that a warning is about: of a list of values the first. */
export function fieldOfWarning({ path }: Warning): string | undefined {
  const target = path === undefined ? undefined : parseProfilePath(path);
  if (target?.kind !== 'value') return undefined;
  return target.slot.many && target.index === undefined ? `${path}/0` : path;
}
