// Records of a table with titles above its columns → entries: each column says what stands in it.
import type { AwardEntry, CertificateEntry, EducationEntry, Extracted } from '@vitae/schema';
import { findDegree } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { extractAs, extractText } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import type { Section } from '../sections/section.ts';
import { splitDegree } from './split-degree.ts';
import { cellDates, partOf, sectionTable, type TableRecord, textOf } from './table-records.ts';

const SURE = 0.92;

function cell(context: Context, spans: readonly Span[] | undefined, method: string): Extracted<string> | undefined {
  return spans === undefined ? undefined : extractText(context, spans, { method, confidence: SURE });
}

export function tableEducation(context: Context, id: string, record: TableRecord): EducationEntry {
  const { name, organisation, area: subject, score } = record;
  const text = name === undefined ? '' : textOf(context, name);
  const split = subject === undefined && name !== undefined ? splitDegree(text) : undefined;
  const degree = findDegree(text);
  const institution = cell(context, organisation, 'table-institution');
  const studyType = cell(context, split && name ? partOf(name, split.degree) : name, 'table-degree');
  const area = cell(context, split && name ? partOf(name, split.area) : subject, 'table-area');
  const grade = cell(context, score, 'table-score');
  const { from, to } = cellDates(context, record.date);
  return {
    id,
    ...(institution === undefined ? {} : { institution }),
    ...(studyType === undefined ? {} : { studyType }),
    ...(area === undefined ? {} : { area }),
    ...(degree === undefined || degree.level === 4 || name === undefined
      ? {}
      : { level: extractAs(context, name, degree.level, { method: 'degree-level', confidence: 0.85 }) }),
    ...(to === undefined ? (from === undefined ? {} : { endDate: from }) : { endDate: to }),
    ...(to === undefined || from === undefined ? {} : { startDate: from }),
    ...(grade === undefined ? {} : { score: grade }),
    courses: [],
  };
}

export interface Listed<T> {
  readonly entries: readonly T[];
  /** Sections, and what sections say besides their tables. */
  readonly rest: readonly Section[];
}

export function tableCertificates(context: Context, sections: readonly Section[]): Listed<CertificateEntry> {
  return listed(sections, (record) => {
    const name = cell(context, record.name, 'table-name');
    if (name === undefined) return undefined;
    const issuer = cell(context, record.organisation, 'table-giver');
    const { from } = cellDates(context, record.date);
    return { id: '', name, ...(issuer && { issuer }), ...(from && { date: from }) };
  });
}

export function tableAwards(context: Context, sections: readonly Section[]): Listed<AwardEntry> {
  return listed(sections, (record) => {
    const title = cell(context, record.name, 'table-name');
    if (title === undefined) return undefined;
    const awarder = cell(context, record.organisation, 'table-giver');
    const { from } = cellDates(context, record.date);
    return { id: '', title, ...(awarder && { awarder }), ...(from && { date: from }) };
  });
}

function listed<T>(sections: readonly Section[], read: (record: TableRecord) => T | undefined): Listed<T> {
  const tables = sections.map(sectionTable);
  const entries = tables.flatMap((table) => table?.records ?? []).flatMap((record) => read(record) ?? []);
  const rest = sections.flatMap((section, i) => (tables[i] === undefined ? [section] : (tables[i]?.rest ?? [])));
  return { entries, rest };
}
