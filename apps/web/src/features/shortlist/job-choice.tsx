// Chooses one of the open jobs; where there are very many, by a word of its title first.
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { fetchJobs } from '../../api/jobs.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';

export interface JobChoiceProps {
  /** The id; empty: none. */
  value: string;
  onChange: (jobId: string) => void;
  label?: string;
  labelHidden?: boolean;
  /** What stands there while none is chosen. */
  none: string;
  /** These are not offered. */
  without?: readonly string[];
}

/** More are found by a word. */
const SHOWN = 100;

export function JobChoice({ value, onChange, label = 'Job', labelHidden = false, none, without = [] }: JobChoiceProps) {
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, error } = useQuery({
    queryKey: jobKeys.choice(text),
    queryFn: ({ signal }) => fetchJobs({ status: 'open', limit: SHOWN, ...(text === '' ? {} : { text }) }, signal),
    placeholderData: (before) => before,
  });
  const jobs = (data?.items ?? []).filter(({ id }) => !without.includes(id));
  const many = text !== '' || (data !== undefined && data.nextCursor !== null);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      {many && (
        <Field label="Find the job">
          <Input maxLength={200} value={typed} onChange={(event) => setTyped(event.target.value)} />
        </Field>
      )}
      <Field label={label} labelHidden={labelHidden} error={error === null ? undefined : messageOf(error)}>
        <Select
          className="w-full"
          value={value}
          options={[
            {
              value: '',
              label: data !== undefined && jobs.length === 0 && !many ? nothingText(data.items.length) : none,
            },
            ...jobs.map(({ id, title, employer }) => ({
              value: id,
              label: employer === null ? title : `${title} · ${employer}`,
            })),
          ]}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
    </div>
  );
}

const nothingText = (open: number) => (open === 0 ? 'No job is open' : 'No other job is open');
