// One section of the profile: its heading, its own fields, its entries, and how to add more.
import { CheckCheck, Plus } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { type AddableSlot, type ReviewSection, sectionFields } from '../model/review-fields.ts';
import { EntryCard } from './entry-card.tsx';
import { FieldRow } from './field-row.tsx';
import { useReviewActions } from './use-review-actions.ts';

export interface SectionViewProps {
  section: ReviewSection;
  /** Undefined: everything is shown. */
  parts: ReadonlySet<string> | undefined;
  ownName: string;
}

export function SectionView({ section, parts, ownName }: SectionViewProps) {
  const heading = useId();
  const { section: laid, fields, entries } = section;
  const shown = parts === undefined ? entries : entries.filter((entry) => parts.has(entry.path));
  const compact = laid.list?.compact ?? false;
  return (
    <section aria-labelledby={heading} className="@container border-b border-line px-3 pt-3 pb-4 last:border-b-0">
      <SectionHeader section={section} heading={heading} />
      {(parts === undefined || parts.has(ownName)) &&
        fields.map((field) => <FieldRow key={field.path} field={field} bare={laid.id === 'summary'} />)}
      {shown.length > 0 && (
        <ol
          className={classNames(
            compact ? 'grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-1' : 'flex flex-col gap-2',
          )}
        >
          {shown.map((entry) => (
            <EntryCard key={entry.id} entry={entry} compact={compact} total={entries.length} />
          ))}
        </ol>
      )}
    </section>
  );
}

function SectionHeader({ section, heading }: { section: ReviewSection; heading: string }) {
  const actions = useReviewActions();
  const { section: laid, addable } = section;
  const waiting = sectionFields(section).filter((field) => field.state === 'check');
  const { list } = laid;
  return (
    <header className="mb-1 flex min-h-7 items-center gap-1.5 px-2">
      <h2 id={heading} className="min-w-0 flex-1 truncate text-base font-semibold">
        {laid.title}
      </h2>
      {waiting.length > 0 && (
        <Button
          size="sm"
          variant="ghost"
          icon={<CheckCheck aria-hidden className="text-good" />}
          aria-label={`Confirm all (${waiting.length}) of ${laid.title}`}
          onClick={() => actions.confirm(waiting, `${laid.title} confirmed`)}
        >
          Confirm all ({waiting.length})
        </Button>
      )}
      {addable.length > 0 && <AddMenu label={`Add to ${laid.title}`} addable={addable} />}
      {list !== undefined && (
        <Button size="sm" variant="ghost" icon={<Plus aria-hidden />} onClick={() => actions.addEntry(list)}>
          Add {list.noun}
        </Button>
      )}
    </header>
  );
}

export function AddMenu({ label, addable }: { label: string; addable: readonly AddableSlot[] }) {
  const actions = useReviewActions();
  return (
    <Menu
      align="end"
      trigger={
        <Button size="sm" variant="ghost" icon={<Plus aria-hidden />} aria-label={label}>
          Field
        </Button>
      }
    >
      {addable.map((slot) => (
        // The menu gives the focus back to its button when it closes; the new field takes it after that.
        <MenuItem key={slot.path} onSelect={() => setTimeout(() => actions.draft(slot))}>
          {slot.slot.label}
        </MenuItem>
      ))}
    </Menu>
  );
}
