// What stands side by side for one document: the versions that answered, the local engine, and what people confirmed.
import type { TrialResult } from './use-trials.ts';

export interface AnswerColumn {
  readonly key: string;
  readonly title: string;
  /** Of a version. */
  readonly version?: number;
  readonly value: unknown;
  /** JSON pointer → why the document doesn't say this. */
  readonly marked: ReadonlyMap<string, string>;
  /** JSON pointers of what stands in the document. */
  readonly found: ReadonlySet<string>;
}

const NOTHING = { marked: new Map<string, string>(), found: new Set<string>() };

export function columnsOfResult({ trials }: TrialResult): AnswerColumn[] {
  const answered = trials.flatMap(({ version, result }) =>
    result?.run?.ok === true
      ? [
          {
            key: String(version),
            title: `Version ${version}`,
            version,
            value: result.run.value,
            marked: new Map(result.run.marked.map(({ pointer, status }) => [pointer, status])),
            found: new Set(result.run.found),
          },
        ]
      : [],
  );
  const beside = trials.find(({ result }) => result?.beside != null)?.result?.beside;
  if (beside == null) return answered;
  return [
    ...answered,
    ...(beside.local === null ? [] : [{ key: 'local', title: 'Local engine', value: beside.local, ...NOTHING }]),
    ...(beside.confirmed === null
      ? []
      : [{ key: 'confirmed', title: 'Confirmed by people', value: beside.confirmed, ...NOTHING }]),
  ];
}
