// One entry of a list: a job, a school, a skill.
import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/menu.tsx';
import type { AddableSlot, ReviewEntry } from '../model/review-fields.ts';
import { FieldRow } from './field-row.tsx';
import { useReviewActions } from './use-review-actions.ts';

export interface EntryCardProps {
  entry: ReviewEntry;
  /** Small entries in columns, without a heading each. */
  compact: boolean;
  /** How many entries the list has. */
  total: number;
}

export const EntryCard = memo(function EntryCard({ entry, compact, total }: EntryCardProps) {
  const [first, ...rest] = entry.fields;
  if (compact && first !== undefined) {
    const shown = rest.filter((field) => field.value !== undefined || field.slot.core || !field.slot.many);
    return (
      <li aria-label={entry.title} className="group/entry @container flex items-start rounded-lg border border-line/70">
        <div className="min-w-0 flex-1">
          <FieldRow field={first} bare />
          {shown.map((field) => (
            <FieldRow key={field.path} field={field} />
          ))}
        </div>
        <EntryMenu entry={entry} total={total} quiet />
      </li>
    );
  }
  return (
    <li
      aria-label={entry.title}
      className={classNames(LAZY, 'group/entry @container rounded-lg border border-line bg-surface p-1')}
    >
      <div className="flex items-center gap-1 py-0.5 pl-3">
        <h3 className="min-w-0 flex-1 truncate text-sm font-semibold">{entry.title}</h3>
        <EntryMenu entry={entry} total={total} />
      </div>
      {entry.fields.map((field) => (
        <FieldRow key={field.path} field={field} />
      ))}
    </li>
  );
}, sameEntry);

/** Not laid out while out of sight: long careers have hundreds of fields. */
const LAZY = '[content-visibility:auto] [contain-intrinsic-height:auto_18rem]';

function EntryMenu({ entry, total, quiet = false }: { entry: ReviewEntry; total: number; quiet?: boolean }) {
  const actions = useReviewActions();
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label={`More for ${entry.title}`}
          size="sm"
          icon={<Ellipsis aria-hidden />}
          className={classNames(
            quiet &&
              'opacity-0 group-focus-within/entry:opacity-100 group-hover/entry:opacity-100 focus:opacity-100 touch:opacity-100',
          )}
        />
      }
    >
      <AddItems addable={entry.addable} />
      {entry.addable.length > 0 && <MenuSeparator />}
      <MenuItem
        icon={<ArrowUp aria-hidden />}
        disabled={entry.index === 0}
        onSelect={() => actions.moveEntry(entry, -1)}
      >
        Move up
      </MenuItem>
      <MenuItem
        icon={<ArrowDown aria-hidden />}
        disabled={entry.index === total - 1}
        onSelect={() => actions.moveEntry(entry, 1)}
      >
        Move down
      </MenuItem>
      <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={() => setTimeout(() => actions.removeEntry(entry))}>
        Remove
      </MenuItem>
    </Menu>
  );
}

function AddItems({ addable }: { addable: readonly AddableSlot[] }) {
  const actions = useReviewActions();
  return addable.map((slot) => (
    <MenuItem key={slot.path} icon={<Plus aria-hidden />} onSelect={() => setTimeout(() => actions.draft(slot))}>
      Add {slot.slot.label.toLowerCase()}
    </MenuItem>
  ));
}

function sameEntry(before: EntryCardProps, after: EntryCardProps): boolean {
  const [a, b] = [before.entry, after.entry];
  return (
    before.total === after.total &&
    a.path === b.path &&
    a.index === b.index &&
    a.title === b.title &&
    a.addable.length === b.addable.length &&
    a.fields.length === b.fields.length &&
    a.fields.every((field, index) => {
      const other = b.fields[index];
      return field.path === other?.path && field.value === other.value && field.state === other.state;
    })
  );
}
