// Everything that a job asks for, as fields. Each tells when it has the focus, so that its place in the description can stand out.
import type { JobField, JobRequirements } from '@vitae/schema';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import type { FieldFocus } from './described-text.tsx';
import { EducationFields } from './education-fields.tsx';
import { type FieldKey, fieldKey, type JobDraft } from './job-draft.ts';
import { ARRANGEMENT_NAMES, CONTRACT_NAMES, HOURS_NAMES, SENIORITY_NAMES } from './job-texts.ts';
import { LanguageListEditor } from './language-list-editor.tsx';
import { ModelMark } from './model-mark.tsx';
import { NumberInput } from './number-input.tsx';
import { OptionSelect } from './option-select.tsx';
import { PlaceFields } from './place-fields.tsx';
import { SalaryFields } from './salary-fields.tsx';
import { SkillListEditor } from './skill-list-editor.tsx';

export interface JobFormProps {
  draft: JobDraft;
  /** Fields that a language model found. */
  byModel: ReadonlySet<FieldKey>;
  onChange: (draft: JobDraft) => void;
  onFocusField: (focus: FieldFocus) => void;
  errorOf: (path: string) => string | undefined;
}

export function JobForm({ draft, byModel, onChange, onFocusField, errorOf }: JobFormProps) {
  const { requirements } = draft;
  const set = (part: Partial<JobRequirements>) => onChange({ ...draft, requirements: { ...requirements, ...part } });
  const at = (field: JobField) => ({ onFocus: () => onFocusField({ field }) });
  const slot = (field: JobField, child: ReactNode) => (
    <div {...at(field)} className="flex flex-col items-start gap-1.5 *:first:w-full">
      {child}
      {byModel.has(fieldKey(field)) && <ModelMark />}
    </div>
  );
  return (
    <div className="flex flex-col gap-6">
      <Group title="Job">
        {slot(
          'title',
          <Field label="Title" required error={errorOf('body.title')}>
            <Input
              value={draft.title}
              maxLength={200}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...draft, title: target.value })}
            />
          </Field>,
        )}
        <Field label="Employer" hint="Where it is not your own workspace that hires." error={errorOf('body.employer')}>
          <Input
            value={draft.employer}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => onChange({ ...draft, employer: target.value })}
          />
        </Field>
      </Group>
      <Group title="Skills">
        <SkillListEditor
          skills={requirements.skills}
          byModel={byModel}
          onChange={(skills) => set({ skills })}
          onFocusSkill={(of) => onFocusField({ field: 'skill', of })}
        />
      </Group>
      <Group title="Experience">
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-3">
          {slot(
            'seniority',
            <OptionSelect
              label="Seniority"
              names={SENIORITY_NAMES}
              value={requirements.seniority}
              onChange={(seniority) => set({ seniority })}
            />,
          )}
          {slot(
            'minYears',
            <NumberInput
              label="Years, at least"
              value={requirements.minYears}
              max={50}
              step={0.5}
              onChange={(minYears) => set({ minYears })}
            />,
          )}
          {slot(
            'maxYears',
            <NumberInput
              label="Years, at most"
              value={requirements.maxYears}
              max={50}
              step={0.5}
              onChange={(maxYears) => set({ maxYears })}
            />,
          )}
        </div>
      </Group>
      <Group title="Education">
        {slot(
          'education',
          <EducationFields value={requirements.education} onChange={(education) => set({ education })} />,
        )}
      </Group>
      <Group title="Languages">
        <LanguageListEditor
          languages={requirements.languages}
          byModel={byModel}
          onChange={(languages) => set({ languages })}
          onFocusLanguage={(of) => onFocusField({ field: 'language', of })}
        />
      </Group>
      <Group title="Place">
        {slot('place', <PlaceFields value={requirements.place} onChange={(place) => set({ place })} />)}
        {slot(
          'arrangement',
          <OptionSelect
            label="Where from"
            names={ARRANGEMENT_NAMES}
            value={requirements.arrangement}
            onChange={(arrangement) => set({ arrangement })}
          />,
        )}
      </Group>
      <Group title="Terms">
        <div className="grid grid-cols-2 gap-3">
          {slot(
            'contract',
            <OptionSelect
              label="Contract"
              names={CONTRACT_NAMES}
              value={requirements.contract}
              onChange={(contract) => set({ contract })}
            />,
          )}
          {slot(
            'hours',
            <OptionSelect
              label="Hours"
              names={HOURS_NAMES}
              value={requirements.hours}
              onChange={(hours) => set({ hours })}
            />,
          )}
        </div>
        {slot(
          'salary',
          <SalaryFields
            value={requirements.salary}
            onChange={(salary) => set({ salary })}
            error={errorOf('body.requirements.salary')}
          />,
        )}
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 text-sm font-semibold text-muted">{title}</legend>
      {children}
    </fieldset>
  );
}
