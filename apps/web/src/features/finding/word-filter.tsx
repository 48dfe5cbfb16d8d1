// A filter by words of a value, or by exactly one of the values that there are.
import { useEffect, useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { type Facet, FacetValues } from './facet-values.tsx';

export interface WordFilterProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  facet?: Facet | undefined;
}

/** After the last key, in milliseconds. */
const TYPING_PAUSE = 400;

export function WordFilter({ label, value = '', onChange, facet }: WordFilterProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim() || undefined), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <>
      <Field label={label} labelHidden>
        <Input
          placeholder={`${label} has these words`}
          maxLength={120}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && onChange(typed.trim() || undefined)}
        />
      </Field>
      <FacetValues
        label={`${label}: exactly this`}
        facet={facet}
        few={4}
        chosen={value.startsWith('"') ? [value.replaceAll('"', '')] : []}
        onToggle={(one) => onChange(value === `"${one}"` ? undefined : `"${one}"`)}
      />
    </>
  );
}
