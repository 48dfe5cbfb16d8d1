// A partial date: typed as people write it, or picked as a year, a month or "present".
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { MONTH_NAMES } from '../model/partial-date-text.ts';
import type { EditorProps } from './text-editor.tsx';
import { TextEditor } from './text-editor.tsx';

export function DateEditor(props: EditorProps & { active: boolean }) {
  const { field, editor, active } = props;
  const [open, setOpen] = useState(false);
  const pick = (date: string) => {
    setOpen(false);
    editor.commit(date);
    document.getElementById(editor.id)?.focus();
  };
  return (
    <div className="flex min-w-0 flex-1 items-center">
      <TextEditor {...props} />
      {active && (
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger asChild>
            <IconButton label={`Pick ${field.slot.label.toLowerCase()}`} size="sm" tabIndex={-1} icon={CALENDAR} />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content
              align="end"
              sideOffset={4}
              collisionPadding={8}
              aria-label={field.name}
              className="z-50 w-64 animate-fade rounded-lg border border-line bg-raised p-2 shadow-high focus:outline-none"
            >
              <MonthGrid
                date={String(field.value?.value ?? '')}
                canBePresent={field.slot.kind === 'end-date'}
                pick={pick}
              />
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
    </div>
  );
}

interface MonthGridProps {
  date: string;
  canBePresent: boolean;
  pick: (date: string) => void;
}

const CALENDAR = <CalendarDays aria-hidden />;

function MonthGrid({ date, canBePresent, pick }: MonthGridProps) {
  const [year, setYear] = useState(() => Number(/^\d{4}/.exec(date)?.[0] ?? new Date().getFullYear()));
  const chosen = /^(\d{4})-(\d{2})/.exec(date);
  return (
    <div className="flex flex-col gap-1.5">
      <YearStepper year={year} onChange={setYear} />
      <div className="grid grid-cols-4 gap-1">
        {MONTH_NAMES.map((name, index) => {
          const month = String(index + 1).padStart(2, '0');
          const isChosen = chosen?.[1] === String(year) && chosen[2] === month;
          return (
            <Button
              key={name}
              size="sm"
              variant={isChosen ? 'primary' : 'ghost'}
              aria-pressed={isChosen}
              aria-label={`${name} ${year}`}
              onClick={() => pick(`${year}-${month}`)}
            >
              {name}
            </Button>
          );
        })}
      </div>
      <div className="flex gap-1 border-t border-line pt-1.5">
        <Button size="sm" className="flex-1" onClick={() => pick(String(year))}>
          Only {year}
        </Button>
        {canBePresent && (
          <Button size="sm" className="flex-1" onClick={() => pick('present')}>
            Present
          </Button>
        )}
      </div>
    </div>
  );
}

function YearStepper({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  return (
    <div className="flex items-center gap-1">
      <IconButton label="Year before" size="sm" icon={<ChevronLeft aria-hidden />} onClick={() => onChange(year - 1)} />
      <input
        aria-label="Year"
        type="number"
        value={year}
        onChange={({ target }) => onChange(Number(target.value))}
        className="h-7 min-w-0 flex-1 rounded-md border border-line-strong bg-surface text-center tabular-nums"
      />
      <IconButton label="Year after" size="sm" icon={<ChevronRight aria-hidden />} onClick={() => onChange(year + 1)} />
    </div>
  );
}
