// Narrows the list of background work.
import { OutcomeKind, ProcessingJobStatus, ResumeSource } from '@vitae/schema/api';
import { X } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { OUTCOME_LOOKS } from '../resumes/outcome-look.ts';
import { SOURCE_NAMES } from '../resumes/resume-filters.ts';
import { ProcessingSearch } from './processing-search.ts';
import { kindName, STATUS_LOOKS } from './processing-texts.ts';

export interface ProcessingFiltersProps {
  search: ProcessingSearch;
  onChange: (search: ProcessingSearch) => void;
  /** Every kind of work that there can be; undefined while it is not known. */
  kinds: readonly string[] | undefined;
  /** Only for who sees all of them. */
  workspaces: readonly { id: string; name: string }[] | undefined;
}

interface Option {
  value: string;
  label: string;
}

const STATES: Option[] = ProcessingJobStatus.options.map((value) => ({ value, label: STATUS_LOOKS[value].label }));
const OUTCOMES: Option[] = OutcomeKind.options.map((value) => ({ value, label: OUTCOME_LOOKS[value].label }));
const SOURCES: Option[] = ResumeSource.options.map((value) => ({ value, label: SOURCE_NAMES[value] }));

export function ProcessingFilters({ search, onChange, kinds, workspaces }: ProcessingFiltersProps) {
  const set = (name: keyof ProcessingSearch, value: string) =>
    // Parsed, so that nothing comes in that the address bar could not hold.
    onChange(ProcessingSearch.parse({ ...search, [name]: value === '' ? undefined : value }));
  const choice = (name: keyof ProcessingSearch, label: string, any: string, options: readonly Option[]) => (
    <Field label={label} labelHidden className="max-sm:flex-1 max-sm:basis-36">
      <Select
        className="w-full"
        value={search[name] ?? ''}
        options={[{ value: '', label: any }, ...options]}
        onChange={(event) => set(name, event.target.value)}
      />
    </Field>
  );
  const day = (name: 'from' | 'to', label: string) => (
    <Field label={label} className="max-sm:flex-1 max-sm:basis-36 sm:flex-row sm:items-center">
      <Input type="date" value={search[name] ?? ''} onChange={(event) => set(name, event.target.value)} />
    </Field>
  );
  return (
    <>
      {choice('status', 'State', 'Any state', STATES)}
      {choice('outcome', 'Outcome', 'Any outcome', OUTCOMES)}
      {choice('source', 'Source', 'Any source', SOURCES)}
      {choice(
        'kind',
        'Kind of work',
        'Any work',
        (kinds ?? []).map((value) => ({ value, label: kindName(value) })),
      )}
      {workspaces !== undefined &&
        choice(
          'workspace',
          'Workspace',
          'Any workspace',
          workspaces.map(({ id, name }) => ({ value: id, label: name })),
        )}
      {day('from', 'From')}
      {day('to', 'To')}
      {Object.values(search).some((value) => value !== undefined) && (
        <Button variant="ghost" icon={<X aria-hidden />} onClick={() => onChange({})}>
          Clear the filters
        </Button>
      )}
    </>
  );
}
