// What can be done with a value: confirm it, take another reading, see how sure the engine was, remove it.
import { Check, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type Choice, choicesFor, describeOrigin, percent } from '../model/field-notes.ts';
import { useReviewUi } from '../model/review-context.tsx';
import type { FieldValue, ReviewField } from '../model/review-fields.ts';
import { fieldId } from './use-focus-field.ts';
import { type ReviewActions, useReviewActions } from './use-review-actions.ts';

interface Item {
  readonly key: string;
  readonly content: ReactNode;
  /** What is read aloud, where the content alone says too little. */
  readonly name?: string;
  readonly title?: string;
  readonly expanded?: boolean;
  /** Shown also while the person is elsewhere, because the value needs one. */
  readonly asks?: true;
  run(): void;
}

/** One stop for Tab; arrows move inside, up and Escape go back to the field. */
export function FieldActions({ field, value, active }: { field: ReviewField; value: FieldValue; active: boolean }) {
  const walk = useReviewUi((ui) => ui.walk);
  const [told, setTold] = useState(false);
  const items = useItems(field, value, { told, toggle: () => setTold(!told) }).filter((item) => active || item.asks);
  return (
    <div className="flex flex-col gap-1 px-2 pt-0.5 pb-1">
      <div
        role="toolbar"
        aria-label={`For ${field.name}`}
        data-field-actions
        className="flex flex-wrap gap-1"
        onKeyDown={(event) => moveInActions(event, field)}
      >
        {items.map((item, index) => (
          <button
            key={item.key}
            type="button"
            tabIndex={walk === 'all' && index === 0 ? 0 : -1}
            aria-label={item.name}
            title={item.title}
            aria-expanded={item.expanded}
            onClick={item.run}
            className={CHIP}
          >
            {item.content}
          </button>
        ))}
      </div>
      {told && (
        <p role="status" className="text-sm text-muted">
          {percent(value.confidence)} sure. {describeOrigin(value)}.
        </p>
      )}
    </div>
  );
}

const CHIP =
  'inline-flex h-6 max-w-full items-center gap-1.5 rounded-md border border-line bg-raised px-2 text-xs font-medium hover:bg-hover ' +
  'touch:h-11 touch:px-3 [&_svg]:size-3.5';

function useItems(field: ReviewField, value: FieldValue, tell: { told: boolean; toggle: () => void }): Item[] {
  const actions = useReviewActions();
  const confirm: Item = {
    key: 'confirm',
    content: <Labelled icon={<Check aria-hidden className="text-good" />} text="Confirm" />,
    title: 'Enter',
    asks: true,
    run() {
      actions.confirm([field]);
      actions.go(field.path, 1, true);
    },
  };
  const choices = choicesFor(field.slot, value).map((choice, index) => choiceItem(choice, index, field, actions));
  const sure: Item = { key: 'sure', content: 'How sure?', expanded: tell.told, run: tell.toggle };
  const remove: Item = {
    key: 'remove',
    content: <Labelled icon={<Trash2 aria-hidden className="text-muted" />} text="Remove" />,
    run: () => actions.remove(field),
  };
  return [...(field.state === 'confirmed' ? [] : [confirm]), ...choices, sure, remove];
}

function choiceItem(choice: Choice, index: number, field: ReviewField, actions: ReviewActions): Item {
  const certainty = percent(choice.confidence);
  return {
    key: `use ${choice.value}`,
    name: `Use instead: ${choice.shown} ${certainty}`,
    asks: true,
    content: (
      <>
        <span className="truncate">{choice.shown}</span>
        <span className="font-normal text-muted">{certainty}</span>
      </>
    ),
    ...(index < 9 ? { title: `Alt+${index + 1}` } : {}),
    run() {
      actions.set(field, choice.value, choice);
      document.getElementById(fieldId(field.path))?.focus();
    },
  };
}

function Labelled({ icon, text }: { icon: ReactNode; text: string }) {
  return (
    <>
      {icon}
      {text}
    </>
  );
}

function moveInActions(event: KeyboardEvent<HTMLElement>, field: ReviewField): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const focused = event.target instanceof HTMLButtonElement ? event.target : undefined;
  const at = focused === undefined ? -1 : buttons.indexOf(focused);
  if (event.key === 'ArrowRight') buttons[(at + 1) % buttons.length]?.focus();
  else if (event.key === 'ArrowLeft') buttons.at(at - 1)?.focus();
  else if (event.key === 'ArrowUp' || event.key === 'Escape') document.getElementById(fieldId(field.path))?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
