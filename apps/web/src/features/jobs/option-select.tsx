// A choice of words of the contract, or none of them.
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';

export interface OptionSelectProps<T extends string> {
  label: string;
  names: Readonly<Record<T, string>>;
  value: T | null;
  onChange: (value: T | null) => void;
}

export function OptionSelect<T extends string>({ label, names, value, onChange }: OptionSelectProps<T>) {
  // The keys of a record of words are the words.
  const words = Object.keys(names) as T[];
  return (
    <Field label={label}>
      <Select
        options={[{ value: '', label: 'Not said' }, ...words.map((word) => ({ value: word, label: names[word] }))]}
        value={value ?? ''}
        onChange={({ target }) => onChange(words.find((word) => word === target.value) ?? null)}
      />
    </Field>
  );
}
