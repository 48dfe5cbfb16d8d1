// The search over profiles and documents. `/` goes there, Escape empties it.
import { CircleHelp, Search } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../../app/shortcuts.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';

export interface SearchBoxProps {
  text: string;
  onChange: (text: string) => void;
  /** What is below the box takes the focus. */
  onLeave: () => void;
}

/** After the last key, in milliseconds. */
const TYPING_PAUSE = 250;

export function SearchBox({ text, onChange, onLeave }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    setKnown(text);
    // The search was changed elsewhere, unless this is what was typed here a moment ago.
    if (typed.trim() !== text) setTyped(text);
  }
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => onChange(typed.trim()), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  useShortcuts('Search', [{ keys: ['/'], label: 'Search the candidates', run: () => input.current?.select() }]);
  return (
    <Field
      label="Search profiles and documents"
      labelHidden
      className="min-w-32 flex-1 basis-72 @max-4xl:md:basis-36 @max-2xl:md:basis-full @max-2xl:md:max-w-none lg:max-w-lg"
    >
      <Input
        ref={input}
        type="search"
        placeholder="Search profiles and documents"
        maxLength={500}
        icon={<Search aria-hidden />}
        trailing={<SearchHelp />}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            if (typed === '') event.currentTarget.blur();
            else setTyped('');
          }
          if (event.key === 'Enter') onChange(typed.trim());
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onLeave();
          }
        }}
      />
    </Field>
  );
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['nurse triage', 'both words, wherever they stand'],
  ['"intensive care"', 'these words next to each other'],
  ['nurse OR paramedic', 'either of them'],
  ['nurse -junior', 'the first and not the second'],
  ['(nurse OR paramedic) leeds', 'parentheses group'],
  ['skill:Postgres', 'a skill by any of its names'],
  ['title:nurse employer:northwind', 'a word in that field; also school:, city:, tag:'],
];

function SearchHelp() {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <IconButton size="sm" label="What can be typed" icon={<CircleHelp aria-hidden />} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={8}
          collisionPadding={12}
          aria-label="What can be typed"
          className="z-50 w-100 max-w-[calc(100vw-1.5rem)] animate-fade rounded-lg border border-line bg-raised p-4 shadow-high"
        >
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
            {EXAMPLES.map(([query, meaning]) => (
              <div key={query} className="contents">
                <dt className="font-mono text-xs leading-5">{query}</dt>
                <dd className="text-muted">{meaning}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-3 text-sm text-muted">
            Other forms of a word are found too, and mistyped words are put right when nothing is found.
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
