// A number that may be left out.
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

export interface NumberInputProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  max: number;
  step?: number;
}

export function NumberInput({ label, value, onChange, max, step = 1 }: NumberInputProps) {
  return (
    <Field label={label}>
      <Input
        type="number"
        inputMode="decimal"
        min={0}
        max={max}
        step={step}
        value={value ?? ''}
        onChange={({ target }) =>
          onChange(target.value === '' ? null : Math.min(max, Math.max(0, target.valueAsNumber)))
        }
      />
    </Field>
  );
}
