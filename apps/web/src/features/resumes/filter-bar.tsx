// Narrows the list: by words, state, source and time. The address bar keeps it.
import { ResumeSource } from '@vitae/schema/api';
import { Search, SlidersHorizontal, X } from 'lucide-react';
import { type Ref, useEffect, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { isFiltered, PERIODS, type ResumeSearch, SOURCE_NAMES, STATUS_FILTERS } from './resume-filters.ts';

export interface FilterBarProps {
  search: ResumeSearch;
  onChange: (search: ResumeSearch) => void;
  searchRef: Ref<HTMLInputElement>;
}

/** After the last key, in milliseconds. */
const TYPING_PAUSE = 250;

const SOURCES = [
  { value: '', label: 'Any source' },
  ...ResumeSource.options.map((source) => ({ value: source, label: SOURCE_NAMES[source] })),
];

export function FilterBar({ search, onChange, searchRef }: FilterBarProps) {
  const selects = useId();
  const [open, setOpen] = useState(false);
  const set = (change: Record<string, string>) => {
    // The values come from the options, which are what the schema knows.
    const next = { ...search, ...change } as ResumeSearch;
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as ResumeSearch);
  };
  const narrowing = [search.status, search.source, search.period].filter(Boolean).length;
  return (
    <search className="flex flex-wrap items-center gap-2 px-5 pb-3">
      <TextFilter text={search.text ?? ''} onChange={(text) => set({ text })} inputRef={searchRef} />
      <Button
        aria-expanded={open}
        aria-controls={selects}
        icon={<SlidersHorizontal aria-hidden />}
        onClick={() => setOpen(!open)}
        className="md:hidden"
      >
        Filters{narrowing > 0 && ` (${narrowing})`}
      </Button>
      <div id={selects} className={classNames('flex flex-wrap gap-2 max-md:w-full md:flex', !open && 'max-md:hidden')}>
        <Field label="State" labelHidden className="max-md:flex-1">
          <Select
            options={STATUS_FILTERS}
            value={search.status ?? ''}
            onChange={(event) => set({ status: event.target.value })}
          />
        </Field>
        <Field label="Source" labelHidden className="max-md:flex-1">
          <Select
            options={SOURCES}
            value={search.source ?? ''}
            onChange={(event) => set({ source: event.target.value })}
          />
        </Field>
        <Field label="Uploaded" labelHidden className="max-md:flex-1">
          <Select
            options={PERIODS}
            value={search.period ?? ''}
            onChange={(event) => set({ period: event.target.value })}
          />
        </Field>
      </div>
      {isFiltered(search) && (
        <Button variant="ghost" icon={<X aria-hidden />} onClick={() => onChange({})}>
          Clear the filters
        </Button>
      )}
    </search>
  );
}

interface TextFilterProps {
  text: string;
  onChange: (text: string) => void;
  inputRef: Ref<HTMLInputElement>;
}

function TextFilter({ text, onChange, inputRef }: TextFilterProps) {
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    // The filter was changed elsewhere: by the back button, or by clearing all.
    setKnown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onChange(typed.trim()), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <Field label="Search in names and text" labelHidden className="min-w-40 flex-1 basis-60 lg:max-w-80">
      <Input
        ref={inputRef}
        type="search"
        placeholder="Search names and text"
        maxLength={200}
        icon={<Search aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            setTyped('');
          }
        }}
      />
    </Field>
  );
}
