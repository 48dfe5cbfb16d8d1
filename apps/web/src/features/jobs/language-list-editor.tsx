// The languages of a job: how well, must or plus, taken out, added.
import type { JobLanguage } from '@vitae/schema';
import { X } from 'lucide-react';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { type FieldKey, fieldKey } from './job-draft.ts';
import { languageName } from './job-texts.ts';
import { ModelMark } from './model-mark.tsx';

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const LEVEL_OPTIONS = [{ value: '', label: 'Any level' }, ...LEVELS.map((value) => ({ value, label: value }))];
const IMPORTANCES = [
  { value: 'must', label: 'Must' },
  { value: 'nice', label: 'A plus' },
];
const OFFERED =
  'en de fr es it pt nl pl cs sk hu ro bg el sv da no fi et lv lt uk ru tr ar he fa hi ur bn zh ja ko vi th id hr sr sl sq ca'.split(
    ' ',
  );

export interface LanguageListEditorProps {
  languages: readonly JobLanguage[];
  byModel: ReadonlySet<FieldKey>;
  onChange: (languages: JobLanguage[]) => void;
  onFocusLanguage: (code: string) => void;
}

export function LanguageListEditor({ languages, byModel, onChange, onFocusLanguage }: LanguageListEditorProps) {
  const change = (code: string, part: Partial<JobLanguage>) =>
    onChange(languages.map((language) => (language.code === code ? { ...language, ...part } : language)));
  const left = OFFERED.filter((code) => languages.every((language) => language.code !== code));
  const options = left
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label="Languages" className="flex flex-col divide-y divide-line">
        {languages.map(({ code, level, required }) => (
          <li key={code} onFocus={() => onFocusLanguage(code)} className="flex flex-wrap items-center gap-2 py-1.5">
            <span className="flex min-w-0 flex-1 basis-full flex-wrap items-center gap-2 font-medium sm:basis-40">
              {languageName(code)}
              {byModel.has(fieldKey('language', code)) && <ModelMark />}
            </span>
            <Field label={`${languageName(code)}: level`} labelHidden>
              <Select
                options={LEVEL_OPTIONS}
                value={level ?? ''}
                onChange={({ target }) => change(code, { level: LEVELS.find((one) => one === target.value) ?? null })}
              />
            </Field>
            <Field label={`${languageName(code)}: must or a plus`} labelHidden>
              <Select
                options={IMPORTANCES}
                value={required ? 'must' : 'nice'}
                onChange={({ target }) => change(code, { required: target.value === 'must' })}
              />
            </Field>
            <IconButton
              label={`Take out ${languageName(code)}`}
              icon={<X aria-hidden />}
              onClick={() => onChange(languages.filter((language) => language.code !== code))}
            />
          </li>
        ))}
      </ul>
      <Field label="Another language">
        <Select
          options={[{ value: '', label: 'Choose a language' }, ...options]}
          value=""
          onChange={({ target }) => {
            if (target.value !== '') onChange([...languages, { code: target.value, level: null, required: true }]);
          }}
        />
      </Field>
    </div>
  );
}
