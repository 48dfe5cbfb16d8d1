// A search that asks once typing pauses.
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

/** Milliseconds without a key. */
const PAUSE = 250;

/** What is typed, and what is asked for. */
export function useSearchText(): { typed: string; asked: string; setTyped: (text: string) => void } {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, asked, setTyped };
}

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <Field label={label} labelHidden className="min-w-0 flex-1 basis-56">
      <Input
        type="search"
        icon={<Search aria-hidden />}
        placeholder={label}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
