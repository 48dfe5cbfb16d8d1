// Parameters of the model and limits of a run; what is left empty is the model's own, or Vitae's.
import type { TemplateContent } from '@vitae/schema/api';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

interface Limit {
  readonly of: 'parameters' | 'limits';
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly min: number;
  readonly max: number;
  /** What is kept for one that is shown. */
  readonly scale?: number;
  readonly step?: number;
}

const OWN = 'The model’s own';
const LIMITS: readonly Limit[] = [
  { of: 'parameters', name: 'temperature', label: 'Temperature', placeholder: OWN, min: 0, max: 2, step: 0.1 },
  { of: 'parameters', name: 'topP', label: 'Top P', placeholder: OWN, min: 0, max: 1, step: 0.05 },
  {
    ...{ of: 'parameters', name: 'maxOutputTokens', label: 'Tokens of an answer' },
    ...{ placeholder: OWN, min: 1, max: 1_000_000 },
  },
  { of: 'limits', name: 'deadline', label: 'Seconds for a run', placeholder: '30', min: 1, max: 600, scale: 1_000 },
  { of: 'limits', name: 'retries', label: 'Retries', placeholder: '3', min: 0, max: 10 },
  { of: 'limits', name: 'repairs', label: 'Repairs of an answer', placeholder: '1', min: 0, max: 3 },
  {
    ...{ of: 'limits', name: 'splitAbove', label: 'Split above characters' },
    ...{ placeholder: '50000', min: 1_000, max: 1_000_000 },
  },
];

interface LimitFieldsProps {
  content: TemplateContent;
  set: (part: Partial<TemplateContent>) => void;
}

export function LimitFields({ content, set }: LimitFieldsProps) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">Limits</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-4">
        {LIMITS.map((limit) => (
          <Field key={limit.name} label={limit.label}>
            <Input
              type="number"
              {...{ min: limit.min, max: limit.max, step: limit.step ?? 1, placeholder: limit.placeholder }}
              defaultValue={shown(content, limit)}
              onChange={({ target }) => set(withLimit(content, limit, target.value))}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function shown(content: TemplateContent, { of, name, scale = 1 }: Limit): string {
  const values: Readonly<Record<string, number | undefined>> = content[of];
  const value = values[name];
  return value === undefined ? '' : String(value / scale);
}

function withLimit(content: TemplateContent, { of, name, min, max, scale = 1 }: Limit, text: string) {
  const { [name]: _before, ...others }: Record<string, number | undefined> = content[of];
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return { [of]: others };
  return { [of]: { ...others, [name]: Math.min(max, Math.max(min, value)) * scale } };
}
