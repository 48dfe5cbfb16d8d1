// A candidate's profile as a file, in the formats of résumés.
import type { WritePdf } from '@vitae/documents';
import { VitaeError } from '@vitae/schema';
import type { ExportFormat } from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { blind, type ExportedFile, type ExportParts, exportProfile } from '../resumes/export-profile.ts';
import { findReading, type ReadingFacts } from '../resumes/reading-store.ts';
import { findReadingOf } from '../resumes/version-store.ts';
import type { CandidateRow } from './candidate-row.ts';
import { findCandidate, findSurvivorId } from './candidate-store.ts';
import { findCandidateProfile } from './candidate-version-store.ts';
import type { Reader } from './read-candidates.ts';
import { findCurrentVersion } from './resume-link-store.ts';

/** `anonymous` gives a blind CV. Throws `resource.not-found`, and what `exportProfile` throws. */
export type ExportCandidate = (
  reader: Reader,
  id: string,
  format: ExportFormat,
  anonymous: boolean,
) => Promise<ExportedFile>;

export interface ExportCandidateParts {
  readonly db: Db;
  readonly writePdf: WritePdf;
  readonly now: () => Date;
}

/** Of a profile that a person entered. */
const NO_DOCUMENT: ReadingFacts = {
  reading: 0,
  layout: 'flow',
  pages: [],
  findings: [],
  language: null,
  likelihood: 1,
  engine: { name: 'local', version: 'none' },
};

export function createExportCandidate({ db, writePdf, now }: ExportCandidateParts): ExportCandidate {
  return async (reader, id, format, anonymous) => {
    const parts = await withWorkspace(db, reader, (trx) => exportParts(trx, id));
    return await exportProfile(format, anonymous ? blind(parts) : parts, { writePdf, now: now() });
  };
}

/** Without the text: a candidate's values can stand in several documents. */
async function exportParts(trx: Trx, id: string): Promise<ExportParts> {
  const survivor = await findSurvivorId(trx, id);
  const row = survivor === undefined ? undefined : await findCandidate(trx, survivor);
  const profile = row === undefined ? undefined : await findCandidateProfile(trx, row.id, row.version);
  if (row === undefined || profile === undefined) throw new VitaeError('resource.not-found');
  return { filename: row.name ?? 'candidate', profile, reading: await readingOf(trx, row), text: undefined };
}

async function readingOf(trx: Trx, { current_resume_id: resumeId }: CandidateRow): Promise<ReadingFacts> {
  if (resumeId === null) return NO_DOCUMENT;
  const version = await findCurrentVersion(trx, resumeId);
  const reading = version === undefined ? undefined : await findReadingOf(trx, resumeId, version);
  return (reading === undefined ? undefined : await findReading(trx, resumeId, reading)) ?? NO_DOCUMENT;
}
