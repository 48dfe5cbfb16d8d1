// The education that a job asks for.
import type { JobEducation } from '@vitae/schema';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { EDUCATION_NAMES } from './job-texts.ts';

const LEVELS = [
  { value: '', label: 'Not said' },
  ...EDUCATION_NAMES.map((label, level) => ({ value: String(level), label })),
];

export interface EducationFieldsProps {
  value: JobEducation | null;
  onChange: (value: JobEducation | null) => void;
}

export function EducationFields({ value, onChange }: EducationFieldsProps) {
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="At least">
          <Select
            options={LEVELS}
            value={value === null ? '' : String(value.level)}
            onChange={({ target }) =>
              onChange(
                target.value === ''
                  ? null
                  : { field: value?.field ?? null, required: value?.required ?? true, level: Number(target.value) },
              )
            }
          />
        </Field>
        {value !== null && (
          <Field label="Field">
            <Input
              value={value.field ?? ''}
              maxLength={200}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...value, field: target.value === '' ? null : target.value })}
            />
          </Field>
        )}
      </div>
      {value !== null && (
        <Checkbox
          label="A must"
          hint="Otherwise it is a plus, or experience like it is enough."
          checked={value.required}
          onChange={({ target }) => onChange({ ...value, required: target.checked })}
        />
      )}
    </>
  );
}
