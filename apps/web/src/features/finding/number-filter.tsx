// A number that a filter may have. It counts when it is complete: at Enter, or when the control is left.
import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

export interface NumberFilterProps {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

const MOST = 60;

export function NumberFilter({ label, value, onChange }: NumberFilterProps) {
  const shown = value === undefined ? '' : String(value);
  const [typed, setTyped] = useState(shown);
  const [known, setKnown] = useState(shown);
  if (known !== shown) {
    setKnown(shown);
    setTyped(shown);
  }
  const finish = () => {
    const number = typed === '' ? undefined : Number(typed);
    const valid = number === undefined || (Number.isFinite(number) && number >= 0 && number <= MOST);
    if (!valid) setTyped(shown);
    else if (number !== value) onChange(number);
  };
  return (
    <Field label={label} className="min-w-0 flex-1">
      <Input
        inputMode="decimal"
        maxLength={4}
        value={typed}
        onChange={(event) => setTyped(event.target.value.replace(',', '.'))}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
      />
    </Field>
  );
}
