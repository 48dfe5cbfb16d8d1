// The chosen candidates as one file, made while it is sent: what is held at a time is some of them, however many they are.
import { Readable } from 'node:stream';
import { anonymiseProfile, toJsonResume } from '@vitae/schema';
import type { BulkExportRequest } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { insertAuditOfEach } from '../../platform/audit/audit-intake-store.ts';
import { currentAudit } from '../../platform/audit/audit-scope.ts';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Maker } from './bulk-changes.ts';
import { type ExportedCandidate, listDocuments, listToExport } from './export-store.ts';
import { tableRows, toCsvText } from './export-table.ts';
import { selectCandidates } from './select-candidates.ts';

export interface BulkFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: Readable;
}

/** Those who are deleted while it is sent stay out. Throws `selection.changed`. */
export type ExportCandidates = (maker: Maker, request: BulkExportRequest) => Promise<BulkFile>;

export interface ExportCandidatesParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly taxonomy: SkillTaxonomy;
  readonly now: () => Date;
}

/** Read at a time. */
const PORTION = 200;

export function createExportCandidates(parts: ExportCandidatesParts): ExportCandidates {
  return async (maker, request) => {
    const ids = await withWorkspace(parts.db, maker, (trx) => chosenIds(trx, parts, request));
    return await fileOf(parts, maker, request, ids);
  };
}

/** Each of them has an entry in the audit log before the first byte is sent. */
async function chosenIds(
  trx: Trx,
  { taxonomy }: ExportCandidatesParts,
  { of, format, anonymous }: BulkExportRequest,
): Promise<readonly string[]> {
  const { ids } = await selectCandidates(trx, taxonomy, of);
  const audit = currentAudit();
  if (audit === undefined) return ids;
  const details = { format, anonymous };
  await insertAuditOfEach(trx, { ...audit.record, details }, 'candidate', ids);
  audit.add({ details: { ...details, candidates: ids.length } });
  return ids;
}

async function fileOf(
  { db, storage, now: clock }: ExportCandidatesParts,
  maker: Maker,
  { format, anonymous }: BulkExportRequest,
  ids: readonly string[],
): Promise<BulkFile> {
  const now = clock();
  const portion = async (some: readonly string[]) => {
    const listed = await withWorkspace(db, maker, (trx) => listToExport(trx, some));
    return anonymous ? listed.map(withoutPerson) : listed;
  };
  const rows = () => tableRows(inPortions(ids, portion));
  const named = (extension: string, mediaType: string, content: Readable): BulkFile => ({
    filename: `candidates-${anonymous ? 'blind-' : ''}${now.toISOString().slice(0, 10)}.${extension}`,
    ...{ mediaType, content },
  });
  switch (format) {
    case 'csv':
      return named('csv', 'text/csv; charset=utf-8; header=present', Readable.from(toCsvText(rows())));
    case 'xlsx': {
      const { toXlsx } = await import('./xlsx-file.ts');
      return named('xlsx', XLSX, toXlsx(rows(), now));
    }
    case 'json-resume':
      return named(
        'json',
        JSON_TYPE,
        listOf(inPortions(ids, portion), ({ profile }) => toJsonResume(profile)),
      );
    case 'vitae':
      return named('json', JSON_TYPE, listOf(inPortions(ids, portion), toVitae));
    case 'zip': {
      const { toZip } = await import('./export-zip.ts');
      const people = inPortions(ids, (some) => withWorkspace(db, maker, (trx) => listDocuments(trx, some)));
      const load = async (id: string) => (await portion([id]))[0];
      const table = () => Readable.from(toCsvText(rows()));
      return named('zip', 'application/zip', await toZip({ storage, now, anonymous, people, load, table }));
    }
  }
}

const JSON_TYPE = 'application/json';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const BULK_EXPORT_TYPES = ['text/csv', XLSX, JSON_TYPE, 'application/zip'];

async function* inPortions<T>(
  ids: readonly string[],
  list: (some: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  for (let from = 0; from < ids.length; from += PORTION) yield* await list(ids.slice(from, from + PORTION));
}

/** Tags and file names can tell who it is. The id tells it to nobody outside of the workspace. */
function withoutPerson(candidate: ExportedCandidate): ExportedCandidate {
  return { ...candidate, name: null, tags: [], filename: null, profile: anonymiseProfile(candidate.profile) };
}

function toVitae({ id, status, tags, profile }: ExportedCandidate) {
  return { id, status, tags, profile };
}

function listOf(
  candidates: AsyncIterable<ExportedCandidate>,
  shape: (candidate: ExportedCandidate) => unknown,
): Readable {
  return Readable.from(
    (async function* () {
      let before = '[\n';
      for await (const candidate of candidates) {
        yield before + JSON.stringify(shape(candidate));
        before = ',\n';
      }
      yield before === '[\n' ? '[]\n' : '\n]\n';
    })(),
  );
}
