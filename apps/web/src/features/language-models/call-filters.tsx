// Narrows the log of calls: how they ended, by template, by provider, between two days.
import { useQuery } from '@tanstack/react-query';
import type { LlmProvider } from '@vitae/schema/api';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { templatesQuery } from '../templates/template-queries.ts';
import { OUTCOME_OPTIONS } from './outcome-words.ts';

export interface CallFilterValues {
  readonly outcome: string;
  readonly template: string;
  readonly provider: string;
  /** Days as `YYYY-MM-DD`, both included; empty for no limit. */
  readonly from: string;
  readonly to: string;
}

export const NO_FILTERS: CallFilterValues = { outcome: '', template: '', provider: '', from: '', to: '' };

/** The days begin and end where the person is. */
export function toQuery({ from, to, ...others }: CallFilterValues): Record<keyof CallFilterValues, string> {
  const end = to === '' ? undefined : new Date(`${to}T00:00`);
  end?.setDate(end.getDate() + 1);
  return {
    ...others,
    from: from === '' ? '' : new Date(`${from}T00:00`).toISOString(),
    to: end === undefined ? '' : end.toISOString(),
  };
}

interface CallFiltersProps {
  filters: CallFilterValues;
  onChange: (filters: CallFilterValues) => void;
  providers: readonly LlmProvider[];
}

export function CallFilters({ filters, onChange, providers }: CallFiltersProps) {
  const templates = useQuery(templatesQuery);
  const bind = (name: keyof CallFilterValues) => ({
    value: filters[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...filters, [name]: target.value }),
  });
  return (
    <>
      <Field label="Outcome">
        <Select options={OUTCOME_OPTIONS} {...bind('outcome')} />
      </Field>
      <Field label="Template">
        <Select
          options={[
            { value: '', label: 'All' },
            ...(templates.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...bind('template')}
        />
      </Field>
      <Field label="Provider">
        <Select
          options={[{ value: '', label: 'All' }, ...providers.map(({ id, name }) => ({ value: id, label: name }))]}
          {...bind('provider')}
        />
      </Field>
      <Field label="From">
        <Input type="date" {...bind('from')} />
      </Field>
      <Field label="To">
        <Input type="date" {...bind('to')} />
      </Field>
    </>
  );
}
