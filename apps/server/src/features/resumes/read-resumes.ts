// What callers see of résumés.
import type { WritePdf } from '@vitae/documents';
import { VitaeError } from '@vitae/schema';
import type {
  ExportFormat,
  Resume,
  ResumeList,
  ResumeListQuery,
  ResumeStatus,
  ResumeText,
  ResumeVersionDetails,
} from '@vitae/schema/api';
import { z } from 'zod';
import type { Db, Trx } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { blind, type ExportedFile, exportProfile } from './export-profile.ts';
import { countResumes, listResumes } from './list-store.ts';
import { findPackedContent, findReading, unpackContent } from './reading-store.ts';
import type { Visibility } from './resume-access-policy.ts';
import { type ResumeRow, toStatus, toSummary } from './resume-row.ts';
import { withVisible } from './resume-scope.ts';
import { findResume } from './resume-store.ts';
import { toResumeText } from './resume-text.ts';
import { findReadingOf, findVersion, listVersions } from './version-store.ts';

/** User id → the name to show. */
export type UserNames = (userIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Each throws `resource.not-found` for what the caller may not see. */
export interface ReadResumes {
  list(visible: Visibility, query: ResumeListQuery): Promise<ResumeList>;
  get(visible: Visibility, id: string): Promise<Resume>;
  status(visible: Visibility, id: string): Promise<ResumeStatus>;
  text(visible: Visibility, id: string): Promise<ResumeText>;
  version(visible: Visibility, id: string, version: number): Promise<ResumeVersionDetails>;
  /** `anonymous` gives a blind CV. */
  export(visible: Visibility, id: string, format: ExportFormat, anonymous: boolean): Promise<ExportedFile>;
}

export interface ReadResumesParts {
  readonly db: Db;
  readonly userNames: UserNames;
  readonly writePdf: WritePdf;
  readonly now: () => Date;
}

export function createReadResumes({ db, userNames, writePdf, now }: ReadResumesParts): ReadResumes {
  return {
    list: (visible, query) => withVisible(db, visible, (trx) => list(trx, query)),
    get: async (visible, id) => {
      const resume = await withVisible(db, visible, (trx) => assemble(trx, id));
      return { ...resume, versions: await named(resume.versions, userNames) };
    },
    status: async (visible, id) => toStatus(await withVisible(db, visible, (trx) => getResume(trx, id))),
    text: async (visible, id) => {
      const packed = await withVisible(db, visible, (trx) => currentContent(trx, id));
      return toResumeText(await unpackContent(packed));
    },
    version: async (visible, id, number) => {
      const { kept, versions } = await withVisible(db, visible, async (trx) => ({
        kept: await findVersion(trx, id, number),
        versions: await listVersions(trx, id),
      }));
      const [about] = await named(
        versions.filter(({ version }) => version === number),
        userNames,
      );
      if (kept === undefined || about === undefined) throw new VitaeError('resource.not-found');
      return { ...about, profile: kept.profile };
    },
    export: async (visible, id, format, anonymous) => {
      const withText = format === 'vitae' && !anonymous;
      const parts = await withVisible(db, visible, (trx) => exportParts(trx, id, withText));
      const content = parts.packed === undefined ? undefined : await unpackContent(parts.packed);
      const whole = { ...parts, text: content?.text };
      return await exportProfile(format, anonymous ? blind(whole) : whole, { writePdf, now: now() });
    },
  };
}

export async function getResume(trx: Trx, id: string): Promise<ResumeRow> {
  const row = await findResume(trx, id);
  if (row === undefined) throw new VitaeError('resource.not-found');
  return row;
}

async function list(trx: Trx, query: ResumeListQuery): Promise<ResumeList> {
  const { limit, cursor, ...filter } = query;
  const before = decodeCursor(cursor, z.uuid());
  const rows = await listResumes(trx, filter, { limit: limit + 1, before });
  const total = await countResumes(trx, filter);
  return { ...pageOf(rows, limit, toSummary, (row) => row.id), total };
}

/** `versions[].by` still holds user ids. */
export async function assemble(trx: Trx, id: string): Promise<Resume> {
  const row = await getResume(trx, id);
  const version = row.version === 0 ? undefined : await findVersion(trx, id, row.version);
  const reading = version === undefined ? undefined : await findReading(trx, id, version.reading);
  return {
    ...toSummary(row),
    version: row.version,
    profile: version?.profile ?? null,
    findings: reading?.findings ?? [],
    language: reading?.language ?? null,
    pages: reading?.pages.map(({ number, width, height }) => ({ number, width, height })) ?? [],
    layout: reading?.layout ?? null,
    versions: version === undefined ? [] : await listVersions(trx, id),
  };
}

export async function named<T extends { by: string | null }>(versions: readonly T[], names: UserNames): Promise<T[]> {
  const ids = [...new Set(versions.map(({ by }) => by).filter((by) => by !== null))];
  const known = ids.length === 0 ? new Map<string, string>() : await names(ids);
  return versions.map((version) => ({ ...version, by: version.by === null ? null : (known.get(version.by) ?? null) }));
}

async function currentContent(trx: Trx, id: string): Promise<Buffer> {
  const row = await getResume(trx, id);
  const reading = await findReadingOf(trx, id, row.version);
  const packed = reading === undefined ? undefined : await findPackedContent(trx, id, reading);
  if (packed === undefined) throw new VitaeError('resource.not-found', { detail: 'This document was not read.' });
  return packed;
}

async function exportParts(trx: Trx, id: string, withText: boolean) {
  const row = await getResume(trx, id);
  const version = row.version === 0 ? undefined : await findVersion(trx, id, row.version);
  const reading = version === undefined ? undefined : await findReading(trx, id, version.reading);
  if (version === undefined || reading === undefined) {
    throw new VitaeError('resource.conflict', { detail: 'This document has no profile that could be exported.' });
  }
  const packed = withText ? await findPackedContent(trx, id, version.reading) : undefined;
  return { filename: row.filename, profile: version.profile, reading, packed };
}
