// Selected text becomes a value: a button at the end of the selection opens a list of fields that is searched by typing.
import { ArrowDownToDot } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { notify } from '../../../ui/toast.tsx';
import { useFocusField } from '../fields/use-focus-field.ts';
import { useReviewActions } from '../fields/use-review-actions.ts';
import { placesOfRange } from '../model/places-of-range.ts';
import { useDocumentText, useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import type { DocumentSelection } from '../model/review-store.ts';
import { profileOptions, rankOptions, type UseAsOption } from '../model/use-as-options.ts';

export function UseAsMenu() {
  const { ui } = useSession();
  const selection = useReviewUi((state) => state.selection);
  const open = useReviewUi((state) => state.choosing);
  if (selection === undefined) return null;
  const close = () => {
    document.getSelection()?.removeAllRanges();
    ui.set({ choosing: false, selection: undefined });
  };
  return (
    <Popover.Root open={open} onOpenChange={(next) => (next ? ui.set({ choosing: true }) : close())}>
      <Popover.Anchor asChild>
        <div data-use-as className="fixed z-30" style={besideSelection(selection)}>
          {!open && <UseAsButton />}
        </div>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={2}
          collisionPadding={8}
          data-use-as
          aria-label="Use the selected text as"
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="z-50 flex max-h-[min(26rem,var(--radix-popover-content-available-height))] w-88 max-w-[calc(100vw-1rem)] animate-fade flex-col rounded-lg border border-line bg-raised shadow-high"
        >
          <SlotPicker selection={selection} done={close} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function UseAsButton() {
  const { ui } = useSession();
  return (
    <Button
      size="sm"
      variant="primary"
      icon={<ArrowDownToDot aria-hidden />}
      className="animate-rise shadow-high"
      // Pressing it must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => ui.set({ choosing: true })}
    >
      Use as…
    </Button>
  );
}

/** Below the end of the selection, or above it at the lower edge of the window; CSS pixels. */
function besideSelection({ anchor }: DocumentSelection): { left: number; top: number } {
  const below = anchor.bottom + 6;
  return {
    left: Math.max(8, Math.min(anchor.x, window.innerWidth - 120)),
    top: below + 38 > window.innerHeight ? anchor.top - 40 : below,
  };
}

/** More than fit on the screen several times; typing narrows them. */
const MOST_SHOWN = 80;

function usePicker(selected: string, use: (option: UseAsOption) => void) {
  const { sections } = useReviewModel();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const options = useMemo(
    () => rankOptions(profileOptions(sections), query, selected).slice(0, MOST_SHOWN),
    [sections, query, selected],
  );
  const search = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? last : at - 1);
    else if (event.key === 'Enter' && options[at] !== undefined) use(options[at]);
    else return;
    event.preventDefault();
  };
  return { query, search, at, options, onKeyDown };
}

function SlotPicker({ selection, done }: { selection: DocumentSelection; done: () => void }) {
  const list = useId();
  const selected = useDocumentText()?.text.slice(selection.start, selection.end) ?? '';
  const use = useOption(selection, done);
  const { query, search, at, options, onKeyDown } = usePicker(selected, use);
  return (
    <>
      <input
        role="combobox"
        aria-label="Field"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={options[at] && `${list}-${at}`}
        autoComplete="off"
        placeholder={`Use “${shorten(selected)}” as…`}
        value={query}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
        className="h-10 shrink-0 border-b border-line bg-transparent px-3 outline-none touch:h-12"
      />
      <div id={list} role="listbox" aria-label="Fields" className="min-h-0 flex-1 overflow-y-auto p-1">
        {options.map((option, index) => (
          <OptionRow
            key={option.id}
            id={`${list}-${index}`}
            option={option}
            chosen={index === at}
            onChoose={() => use(option)}
          />
        ))}
      </div>
      {options.length === 0 && <p className="px-3 pb-3 text-sm text-muted">No field fits.</p>}
    </>
  );
}

function OptionRow(props: { id: string; option: UseAsOption; chosen: boolean; onChoose: () => void }) {
  const { option, chosen } = props;
  return (
    // The keyboard chooses through the search box above, which names this row as its active one.
    <div
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: 'nearest' });
      }}
      id={props.id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
      onKeyDown={undefined}
      className={classNames(
        'cursor-pointer rounded-md px-2 py-1 touch:py-2.5',
        chosen ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
    >
      <span className="flex items-baseline gap-2">
        <span className="shrink-0 font-medium">{option.label}</span>
        <span className="min-w-0 truncate text-sm text-muted">{option.of}</span>
      </span>
      {option.now !== undefined && <span className="block truncate text-sm text-muted">now: {option.now}</span>}
    </div>
  );
}

function useOption(selection: DocumentSelection, done: () => void): (option: UseAsOption) => void {
  const text = useDocumentText();
  const actions = useReviewActions();
  const focusField = useFocusField();
  return ({ target }) => {
    if (text === undefined) return;
    const raw = text.text.slice(selection.start, selection.end);
    const evidence = { raw, places: placesOfRange(text, selection.start, selection.end) };
    const typed = raw.replace(/\s*\n\s*/g, ' ');
    const problem =
      'list' in target
        ? actions.addEntryWith(target.list, target.slot.key, typed, evidence)
        : actions.set(target, typed, evidence);
    if (problem !== undefined) {
      notify.problem('The text can’t be used here.', problem);
      return;
    }
    done();
    if ('path' in target) focusField(target.path);
  };
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 32 ? `${plain.slice(0, 31)}…` : plain;
}
