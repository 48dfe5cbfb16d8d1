// Carries out the retention rules that are on: erases people, or leaves what they can do without who they are.
import { anonymiseProfile, VitaeError } from '@vitae/schema';
import { insertAudit } from '../../platform/audit/audit-intake-store.ts';
import { auditRecord, BY_SYSTEM } from '../../platform/audit/audit-record.ts';
import { asSystem, type Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { findCandidate, insertCandidate } from '../candidates/candidate-store.ts';
import { findCandidateProfile } from '../candidates/candidate-version-store.ts';
import { type WriteProfileParts, writeCandidateProfile } from '../candidates/write-profile.ts';
import { createErasePerson, type ErasePersonParts } from '../privacy/erase-person.ts';
import { listHits } from './hit-store.ts';
import { listRulesThatAreOn, noteRun, type StoredRule } from './rule-store.ts';

export interface ApplyRulesParts extends ErasePersonParts, WriteProfileParts {}

/** People that one run takes for one rule; the next run goes on. */
const MOST = 1000;

/** Ends early when `signal` aborts; what is left is done by the next run. Safe to run twice. */
export async function applyRules(parts: ApplyRulesParts, signal: AbortSignal): Promise<void> {
  const { db, now } = parts;
  const rules = await asSystem(db, 'retention: rules that are on', listRulesThatAreOn);
  for (const rule of rules) {
    const at = now();
    const hits = await asSystem(db, 'retention: whom a rule hits', (trx) =>
      listHits(trx, rule, { now: at, until: at }, { limit: MOST }),
    );
    let done = 0;
    for (const { id } of hits) {
      if (signal.aborted) break;
      if (await applyTo(parts, rule, id)) done += 1;
    }
    await asSystem(db, 'retention: note a run', (trx) => noteRun(trx, rule, done, now()));
  }
}

/** False for somebody whom the rule does not hit any more. */
async function applyTo(parts: ApplyRulesParts, rule: StoredRule, candidateId: string): Promise<boolean> {
  const { workspaceId } = rule;
  const erase = createErasePerson(parts, async (trx) => {
    const at = parts.now();
    // The person's row is held: what changed since the list was made counts.
    const [still] = await listHits(trx, rule, { now: at, until: at }, { limit: 1, only: candidateId });
    if (still === undefined || !(await isStillOn(trx, rule))) throw new VitaeError('resource.not-found');
    if (rule.action === 'anonymise') await leaveBlind(trx, parts, candidateId, at);
    const subject = { kind: 'candidate', id: candidateId } as const;
    const details = { rule: rule.id, did: rule.action };
    await insertAudit(trx, [
      auditRecord({ workspaceId, actor: BY_SYSTEM, action: 'retention.apply', subject, details }),
    ]);
  });
  try {
    await erase({ workspaceId, userId: null }, candidateId);
    return true;
  } catch (error) {
    if (error instanceof VitaeError && error.code === 'resource.not-found') return false;
    throw error;
  }
}

async function isStillOn(trx: Trx, { id, workspaceId }: StoredRule): Promise<boolean> {
  return (await listRulesThatAreOn(trx)).some((rule) => rule.id === id && rule.workspaceId === workspaceId);
}

/** A candidate of its own, with nothing that leads back to the person: neither the id, nor the source's name, nor the times. */
async function leaveBlind(trx: Trx, parts: ApplyRulesParts, candidateId: string, now: Date): Promise<void> {
  const candidate = await findCandidate(trx, candidateId);
  const profile = candidate && (await findCandidateProfile(trx, candidate.id, candidate.version));
  if (candidate === undefined || profile === undefined) return;
  const row = await insertCandidate(trx, {
    ...{ workspace_id: candidate.workspace_id, id: newId(), source: candidate.source, status: 'archived' },
    ...{ created_by: null, created_at: now, updated_at: now, anonymised_at: now },
  });
  await writeCandidateProfile(trx, parts, row, {
    ...{ kind: 'created', resumeId: null, by: null, changes: [], now },
    summary: 'Anonymised when the time to keep the person was over',
    profile: anonymiseProfile(profile),
  });
}
