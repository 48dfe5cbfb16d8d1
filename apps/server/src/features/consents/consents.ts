// Recording on what basis a candidate is kept, and that a person took it back.
import { VitaeError } from '@vitae/schema';
import { type Consent, ConsentBasis, type ConsentList, type ConsentRequest } from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { toCandidateEvent, toPerson } from '../candidates/candidate-row.ts';
import { findSurvivorId } from '../candidates/candidate-store.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import { holdSurvivor } from '../candidates/take-in-resume.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { addConsentRoutes } from './consent-routes.ts';
import { stateOf } from './consent-state.ts';
import { type ConsentRow, insertConsent, listConsents, withdrawConsent } from './consent-store.ts';

/** Each throws `resource.not-found`; the id of a merged candidate stands for the one that it was merged into. */
export interface Consents {
  list(reader: Reader, candidateId: string): Promise<ConsentList>;
  add(reader: Reader, candidateId: string, wanted: ConsentRequest): Promise<ConsentList>;
  withdraw(reader: Reader, candidateId: string, consentId: string): Promise<ConsentList>;
}

export interface ConsentsParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
}

export function createConsentsApi(parts: ConsentsParts): HttpFeature {
  return { name: 'consents', routes: (app) => addConsentRoutes(app, createConsents(parts)) };
}

export function createConsents(parts: ConsentsParts): Consents {
  const { db, now } = parts;
  return {
    list: (reader, id) =>
      withWorkspace(db, reader, async (trx) => {
        const candidateId = await findSurvivorId(trx, id);
        if (candidateId === undefined) throw new VitaeError('resource.not-found');
        return await shown(trx, parts, candidateId);
      }),
    add: (reader, id, { textVersion, givenAt, expiresAt, ...wanted }) =>
      changing(parts, reader, id, async (trx, { workspace_id, candidate_id }) => {
        await insertConsent(trx, {
          ...{ workspace_id, id: newId(), candidate_id, ...wanted, recorded_by: reader.userId },
          text_version: textVersion ?? null,
          given_at: givenAt === undefined ? now() : new Date(givenAt),
          expires_at: expiresAt === undefined ? null : new Date(expiresAt),
        });
      }),
    withdraw: (reader, id, consentId) =>
      changing(parts, reader, id, async (trx, { candidate_id }) => {
        const there = await withdrawConsent(trx, candidate_id, consentId, now());
        if (!there) throw new VitaeError('resource.not-found');
      }),
  };
}

/** Holds the candidate, changes, tells open pages, and gives the consents as they are then. */
function changing(
  parts: ConsentsParts,
  reader: Reader,
  id: string,
  change: (trx: Trx, of: Pick<ConsentRow, 'workspace_id' | 'candidate_id'>) => Promise<void>,
): Promise<ConsentList> {
  return withWorkspace(parts.db, reader, async (trx) => {
    const candidate = await holdSurvivor(trx, id);
    if (candidate === undefined) throw new VitaeError('resource.not-found');
    await change(trx, { workspace_id: candidate.workspace_id, candidate_id: candidate.id });
    await writeLiveEvents(trx, [toCandidateEvent(candidate, 'updated', reader.userId)]);
    return await shown(trx, parts, candidate.id);
  });
}

async function shown(trx: Trx, { now, userNames }: ConsentsParts, candidateId: string): Promise<ConsentList> {
  const rows = await listConsents(trx, candidateId);
  const people = await namesOf(
    rows.map(({ recorded_by }) => recorded_by),
    userNames,
  );
  const items = rows.map((row) => toConsent(row, people, now()));
  return { items, valid: items.some(({ state }) => state === 'valid') };
}

export function toConsent(row: ConsentRow, people: ReadonlyMap<string, string>, now: Date): Consent {
  return {
    id: row.id,
    basis: ConsentBasis.parse(row.basis),
    purpose: row.purpose,
    source: row.source,
    textVersion: row.text_version,
    givenAt: row.given_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    recordedBy: toPerson(row.recorded_by, people),
    state: stateOf(row, now),
  };
}
