// What a column of a table can hold, in words, in the order of the list to choose from.
import type { TableField } from '@vitae/schema/api';

export const FIELD_LABELS: Readonly<Record<TableField, string>> = {
  skip: 'Leave out',
  name: 'Whole name',
  'given-name': 'Given name',
  'family-name': 'Family name',
  email: 'E-mail address',
  phone: 'Phone number',
  address: 'Street address',
  'postal-code': 'Postal code',
  city: 'City',
  region: 'Region',
  country: 'Country',
  headline: 'Headline',
  position: 'Position',
  employer: 'Employer',
  'start-date': 'Start of the job',
  'end-date': 'End of the job',
  institution: 'School or university',
  degree: 'Degree',
  'field-of-study': 'Field of study',
  skills: 'Skills',
  languages: 'Languages',
  website: 'Website or profile',
  summary: 'Summary',
  'birth-date': 'Date of birth',
  nationality: 'Nationality',
  notes: 'Notes',
  tags: 'Tags',
  source: 'Source',
};

/** A guess less sure than this is marked. */
const SURE = 0.75;

export function needsLook({ field, confidence }: { field: TableField; confidence: number }): boolean {
  return field !== 'skip' && confidence < SURE;
}

/** Those that go into the import of tables; anything else is a document. */
export function isTable({ name }: Pick<File, 'name'>): boolean {
  return /\.(csv|tsv|xlsx)$/i.test(name);
}
