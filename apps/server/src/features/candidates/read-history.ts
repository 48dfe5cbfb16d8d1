// How a candidate came to be as they are: the timeline, and versions with what each changed.
import { profileDifferences, VitaeError } from '@vitae/schema';
import type { CandidateVersionDetails, ListQuery, Timeline } from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { toPerson } from './candidate-row.ts';
import { findSurvivorId } from './candidate-store.ts';
import { findCandidateProfile, listCandidateVersions } from './candidate-version-store.ts';
import { namesOf, type Reader } from './read-candidates.ts';
import { listTimeline, TimelinePosition, type TimelineRow } from './timeline-store.ts';
import type { UserNames } from './user-names.ts';

/** Each throws `resource.not-found`. */
export interface ReadHistory {
  timeline(reader: Reader, id: string, page: ListQuery): Promise<Timeline>;
  version(reader: Reader, id: string, version: number): Promise<CandidateVersionDetails>;
}

export interface ReadHistoryParts {
  readonly db: Db;
  readonly userNames: UserNames;
}

export function createReadHistory({ db, userNames }: ReadHistoryParts): ReadHistory {
  return {
    timeline: (reader, id, page) =>
      withWorkspace(db, reader, async (trx) => timelineOf(trx, await survivorOf(trx, id), page, userNames)),
    version: (reader, id, version) =>
      withWorkspace(db, reader, async (trx) => versionOf(trx, await survivorOf(trx, id), version, userNames)),
  };
}

async function survivorOf(trx: Trx, id: string): Promise<string> {
  const survivor = await findSurvivorId(trx, id);
  if (survivor === undefined) throw new VitaeError('resource.not-found');
  return survivor;
}

async function timelineOf(trx: Trx, id: string, { limit, cursor }: ListQuery, userNames: UserNames): Promise<Timeline> {
  const after = decodeCursor(cursor, TimelinePosition);
  const rows = await listTimeline(trx, id, { limit: limit + 1, after });
  const people = await namesOf(
    rows.map(({ by_user }) => by_user),
    userNames,
  );
  const toEvent = ({ by_user, resume_id, at, ...row }: TimelineRow) => ({
    ...row,
    at: at.toISOString(),
    by: toPerson(by_user, people),
    resumeId: resume_id,
  });
  return pageOf(rows, limit, toEvent, ({ at, id: position }) => ({ at: at.toISOString(), id: position }));
}

async function versionOf(trx: Trx, id: string, number: number, userNames: UserNames): Promise<CandidateVersionDetails> {
  const versions = await listCandidateVersions(trx, id);
  const found = versions.find(({ version }) => version === number);
  const profile = await findCandidateProfile(trx, id, number);
  if (found === undefined || profile === undefined) throw new VitaeError('resource.not-found');
  const before = await findCandidateProfile(trx, id, number - 1);
  const { createdBy, ...about } = found;
  const people = await namesOf([createdBy], userNames);
  return { ...about, by: toPerson(createdBy, people), profile, differences: profileDifferences(before, profile) };
}
