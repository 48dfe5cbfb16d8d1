// The skills of a job: must or plus, how much each weighs, taken out, added.
import type { JobSkill } from '@vitae/schema';
import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { type FieldKey, fieldKey } from './job-draft.ts';
import { ModelMark } from './model-mark.tsx';

const IMPORTANCES = [
  { value: 'must', label: 'Must' },
  { value: 'nice', label: 'A plus' },
];
const WEIGHTS = [0.5, 1, 2, 3, 5];

export interface SkillListEditorProps {
  skills: readonly JobSkill[];
  byModel: ReadonlySet<FieldKey>;
  onChange: (skills: JobSkill[]) => void;
  onFocusSkill: (name: string) => void;
}

export function SkillListEditor({ skills, byModel, onChange, onFocusSkill }: SkillListEditorProps) {
  const change = (name: string, part: Partial<JobSkill>) =>
    onChange(skills.map((skill) => (skill.name === name ? { ...skill, ...part } : skill)));
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label="Skills" className="flex flex-col divide-y divide-line">
        {skills.map((skill) => (
          <li
            key={skill.name}
            onFocus={() => onFocusSkill(skill.name)}
            className="flex flex-wrap items-center gap-2 py-1.5"
          >
            <span className="flex min-w-0 flex-1 basis-full flex-wrap items-center gap-2 wrap-anywhere font-medium sm:basis-40">
              {skill.name}
              {byModel.has(fieldKey('skill', skill.name)) && <ModelMark />}
            </span>
            <Field label={`${skill.name}: must or a plus`} labelHidden>
              <Select
                options={IMPORTANCES}
                value={skill.importance}
                onChange={({ target }) => change(skill.name, { importance: target.value === 'must' ? 'must' : 'nice' })}
              />
            </Field>
            <Field label={`${skill.name}: weight`} labelHidden>
              <Select
                options={weightOptions(skill.weight)}
                value={String(skill.weight)}
                onChange={({ target }) => change(skill.name, { weight: Number(target.value) })}
              />
            </Field>
            <IconButton
              label={`Take out ${skill.name}`}
              icon={<X aria-hidden />}
              onClick={() => onChange(skills.filter(({ name }) => name !== skill.name))}
            />
          </li>
        ))}
      </ul>
      {skills.length === 0 && <p className="text-sm text-muted">No skill is asked for.</p>}
      <AddSkill
        onAdd={(name) => {
          const known = skills.some((skill) => skill.name.toLowerCase() === name.toLowerCase());
          if (!known) onChange([...skills, { name, importance: 'must', weight: 1 }]);
        }}
      />
    </div>
  );
}

/** A weight that came through the API is kept. */
function weightOptions(current: number) {
  const weights = WEIGHTS.includes(current) ? WEIGHTS : [...WEIGHTS, current].toSorted((a, b) => a - b);
  return weights.map((weight) => ({ value: String(weight), label: `${weight}×` }));
}

function AddSkill({ onAdd }: { onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form onSubmit={submit} className="flex items-end gap-2">
      <Field label="Another skill" className="flex-1">
        <Input value={name} maxLength={120} autoComplete="off" onChange={({ target }) => setName(target.value)} />
      </Field>
      <Button type="submit" icon={<Plus aria-hidden />}>
        Add
      </Button>
    </form>
  );
}
