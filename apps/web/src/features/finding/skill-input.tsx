// A skill is typed by any of its names and chosen from what the taxonomy offers; another word can be added as it is.
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { skillsQuery } from './finding-queries.ts';

export interface SkillInputProps {
  chosen: readonly string[];
  onAdd: (skill: string) => void;
}

interface Option {
  readonly name: string;
  readonly note: string;
}

/** After the last key, in milliseconds. */
const TYPING_PAUSE = 120;

export function SkillInput({ chosen, onAdd }: SkillInputProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const options = useSkillOptions(typed.trim(), chosen);
  const open = options.length > 0;
  const current = Math.min(active, options.length - 1);
  const take = (option: Option | undefined) => {
    if (option === undefined) return;
    setTyped('');
    setActive(0);
    onAdd(option.name);
  };
  return (
    <div className="relative">
      <Field label="Add a skill" labelHidden>
        <Input
          role="combobox"
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${list}-${current}` : undefined}
          autoComplete="off"
          placeholder="Add a skill"
          maxLength={120}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onBlur={() => setTyped('')}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (open && step !== undefined) setActive((current + step + options.length) % options.length);
            else if (event.key === 'Enter') take(options[current]);
            else if (event.key === 'Escape' && typed !== '') setTyped('');
            else return;
            event.preventDefault();
          }}
        />
      </Field>
      <div
        id={list}
        role="listbox"
        aria-label="Skills"
        hidden={!open}
        className="absolute inset-x-0 top-full z-30 mt-1 rounded-lg border border-line bg-raised p-1 shadow-high"
      >
        {options.map((option, index) => (
          // The keys act in the text control, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant names it
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter does the same in the text control
          <div
            key={option.name}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
            className={classNames(
              'flex min-h-7 cursor-pointer items-center gap-2 rounded-md px-2 text-sm touch:min-h-11',
              index === current && 'bg-hover',
            )}
          >
            <span className="min-w-0 flex-1 truncate">{option.name}</span>
            <span className="shrink-0 text-xs text-muted tabular-nums">{option.note}</span>
            {option.note === 'as typed' && <Plus aria-hidden className="size-3.5 text-muted" />}
          </div>
        ))}
      </div>
    </div>
  );
}

function useSkillOptions(typed: string, chosen: readonly string[]): Option[] {
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isPlaceholderData } = useQuery(skillsQuery(asked));
  if (typed === '') return [];
  // What was answered to the letters before is only offered where it begins with these: Enter may come before the answer.
  const answered = asked === typed && !isPlaceholderData;
  const begins = (word: string) => word.toLowerCase().startsWith(typed.toLowerCase());
  const known = (data?.items ?? [])
    .filter(({ name, alias }) => !chosen.includes(name) && (answered || begins(alias ?? name)))
    .map(({ name, alias, count }) => ({
      name,
      note: alias === null ? count.toLocaleString('en') : `${alias} · ${count.toLocaleString('en')}`,
    }));
  const named = known.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
  return named ? known : [...known, { name: typed, note: 'as typed' }];
}
