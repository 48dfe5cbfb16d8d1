// What the list is narrowed to, as it stands in the address bar, and as the server is asked.
import { ResumeSource } from '@vitae/schema/api';
import { z } from 'zod';
import type { ResumeFilters } from '../../api/resumes.ts';

export const STATUS_FILTERS = [
  { value: '', label: 'Any state' },
  { value: 'queued', label: 'Waiting' },
  { value: 'processing', label: 'Being read' },
  { value: 'created', label: 'Created' },
  { value: 'updated', label: 'Updated' },
  { value: 'possible-match', label: 'Possible match' },
  { value: 'missing-information', label: 'Information missing' },
  { value: 'duplicate', label: 'Duplicate' },
  { value: 'unreadable', label: 'Unreadable' },
  { value: 'failed', label: 'Failed' },
] as const;

export const SOURCE_NAMES: Record<ResumeSource, string> = {
  upload: 'Upload',
  paste: 'Pasted text',
  api: 'API',
  cli: 'Command line',
  sample: 'Sample',
  batch: 'Bulk import',
  table: 'Spreadsheet',
  application: 'Application',
};

export const PERIODS = [
  { value: '', label: 'Any time' },
  { value: 'today', label: 'Today' },
  { value: 'week', label: 'Last 7 days' },
  { value: 'month', label: 'Last 30 days' },
] as const;

const oneOf = <T extends string>(values: readonly T[]) =>
  z
    .enum(values as [T, ...T[]])
    .optional()
    .catch(undefined);

/** Whatever stands in the address bar: what is not understood counts as not set. */
export const ResumeSearch = z.object({
  status: oneOf(STATUS_FILTERS.map(({ value }) => value).filter((value) => value !== '')),
  source: oneOf(ResumeSource.options),
  period: oneOf(PERIODS.map(({ value }) => value).filter((value) => value !== '')),
  text: z.string().max(200).optional().catch(undefined),
});
export type ResumeSearch = z.infer<typeof ResumeSearch>;

const DAYS = { today: 0, week: 7, month: 30 } as const;

/** Periods begin at midnight where the person is. */
export function toFilters({ period, ...filters }: ResumeSearch, now: Date): ResumeFilters {
  if (period === undefined) return filters;
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[period]);
  return { ...filters, uploadedFrom: from.toISOString() };
}

export function isFiltered(search: ResumeSearch): boolean {
  return Object.values(search).some((value) => value !== undefined && value !== '');
}
