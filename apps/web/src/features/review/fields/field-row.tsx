// One value: its label, its editor, its state, and what there is to say about it.
import { Bot } from 'lucide-react';
import { memo } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { choicesOf } from '../model/field-text.ts';
import { useReviewUi, useSession } from '../model/review-context.tsx';
import type { ReviewField } from '../model/review-fields.ts';
import { needsPerson } from '../model/walk-order.ts';
import { DateEditor } from './date-editor.tsx';
import { FieldActions } from './field-actions.tsx';
import { FieldNotes } from './field-notes.tsx';
import { ChoiceEditor, TextEditor } from './text-editor.tsx';
import { useFieldEditor } from './use-field-editor.ts';
import { fieldId } from './use-focus-field.ts';

export interface FieldRowProps {
  field: ReviewField;
  /** The label is only read aloud: the section says what it is. */
  bare?: boolean;
}

export const FieldRow = memo(function FieldRow({ field, bare = false }: FieldRowProps) {
  const { ui } = useSession();
  const active = useReviewUi((state) => state.active === field.path);
  const hovered = useReviewUi((state) => state.hovered === field.path);
  const walk = useReviewUi((state) => state.walk);
  // In a list of values only the first shows the label; the others would repeat it.
  const repeats = field.slot.many && !field.path.endsWith('/0');
  const skipped = walk === 'check' && !needsPerson(field.state);
  return (
    // Pointer only: hovering shows where the value stands, which focusing it does too.
    <div
      data-row
      data-state={field.state}
      data-lit={active ? 'active' : hovered ? 'hover' : undefined}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && ui.set({ hovered: field.path })}
      onPointerLeave={() => ui.set({ hovered: undefined })}
      className={classNames(
        'group/row relative scroll-my-16 rounded-lg border-l-3 border-transparent py-0.5 pr-1 pl-1',
        hovered && !active && 'bg-hover',
        active && 'border-accent bg-accent-soft/50',
        needsPerson(field.state) && !active && (field.state === 'failed' ? 'border-bad/70' : 'border-warn/70'),
      )}
    >
      <div className={classNames('flex gap-x-2', bare ? 'flex-row' : 'flex-col @sm:flex-row')}>
        <label
          htmlFor={fieldId(field.path)}
          className={
            bare
              ? 'sr-only'
              : 'shrink-0 px-2 pt-1.5 text-sm text-muted @sm:w-28 @md:w-32 touch:@max-sm:-mb-2 touch:@sm:pt-3'
          }
        >
          {repeats ? <span className="sr-only">{field.slot.label}</span> : field.slot.label}
        </label>
        <FieldBody field={field} active={active} tabIndex={skipped ? -1 : 0} />
      </div>
    </div>
  );
}, sameField);

function FieldBody({ field, active, tabIndex }: { field: ReviewField; active: boolean; tabIndex: number }) {
  const editor = useFieldEditor(field);
  const notesId = `${editor.id}:notes`;
  const errorId = `${editor.id}:error`;
  const stateId = `${editor.id}:state`;
  const describedBy = classNames(editor.error && errorId, field.value && stateId, field.value && notesId);
  const shared = { field, editor, tabIndex, describedBy: describedBy === '' ? undefined : describedBy };
  const choices = choicesOf(field.slot.kind);
  const isDate = field.slot.kind === 'date' || field.slot.kind === 'end-date';
  return (
    <div className="min-w-0 flex-1">
      <div className="flex items-start gap-1.5">
        {choices !== undefined ? (
          <ChoiceEditor {...shared} choices={choices} />
        ) : isDate ? (
          <DateEditor {...shared} active={active} />
        ) : (
          <TextEditor {...shared} />
        )}
        {field.state !== 'empty' && (
          <span id={stateId} className="flex items-center gap-1 pt-0.75 touch:pt-3">
            {field.value?.source === 'llm' && (
              <span title="Found by a language model" className="text-muted">
                <Bot role="img" aria-label="Found by a language model." className="size-4" />
              </span>
            )}
            <StateBadge state={field.state} className={field.state === 'sure' ? 'bg-transparent! text-muted!' : ''} />
          </span>
        )}
      </div>
      {editor.error !== undefined && (
        <p id={errorId} role="alert" className="px-2 text-sm text-bad">
          {editor.error}
        </p>
      )}
      {field.value !== undefined && <FieldNotes id={notesId} field={field} value={field.value} active={active} />}
      {field.value !== undefined && (active || needsPerson(field.state)) && (
        <FieldActions field={field} value={field.value} active={active} />
      )}
    </div>
  );
}

/** Fields are made anew with every edit; a row only renders when something of its own changed. */
function sameField(before: FieldRowProps, after: FieldRowProps): boolean {
  const [a, b] = [before.field, after.field];
  return (
    a.path === b.path && a.name === b.name && a.state === b.state && a.value === b.value && before.bare === after.bare
  );
}
