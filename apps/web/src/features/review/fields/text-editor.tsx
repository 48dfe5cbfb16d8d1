// A value that looks like text and is an input: one line, or growing with its text.

import { classNames } from '../../../ui/class-names.ts';
import { useSession } from '../model/review-context.tsx';
import type { ReviewField } from '../model/review-fields.ts';
import type { FieldEditor } from './use-field-editor.ts';

export interface EditorProps {
  field: ReviewField;
  editor: FieldEditor;
  tabIndex: number;
  describedBy: string | undefined;
}

export const EDITOR_CLASS =
  'w-full rounded-md border border-transparent bg-transparent px-2 py-1 text-base leading-5 text-ink touch:min-h-11 touch:py-3 ' +
  'group-hover/row:border-line focus:border-focus focus:bg-surface focus:outline-none focus:ring-2 focus:ring-focus/30 ' +
  'aria-invalid:border-bad placeholder:text-muted';

/** A grid whose hidden copy of the text gives the height works in every browser, unlike `field-sizing`. */
export function TextEditor({ field, editor, tabIndex, describedBy }: EditorProps) {
  const props = {
    id: editor.id,
    value: editor.text,
    tabIndex,
    'aria-label': field.name,
    'aria-describedby': describedBy,
    'aria-invalid': editor.error !== undefined || undefined,
    placeholder: field.value === undefined ? 'Add' : undefined,
    spellCheck: field.slot.long,
    autoComplete: 'off',
    onFocus: editor.onFocus,
    onBlur: editor.onBlur,
    onKeyDown: editor.onKeyDown,
  };
  return (
    <div className="grid min-w-0 flex-1">
      <span aria-hidden className={classNames(EDITOR_CLASS, GROWS, 'pointer-events-none invisible')}>
        {editor.text}
        {'\u200B'}
      </span>
      <textarea
        {...props}
        rows={1}
        inputMode={MODES[field.slot.kind]}
        onChange={({ target }) => editor.type(field.slot.long ? target.value : target.value.replaceAll('\n', ' '))}
        className={classNames(EDITOR_CLASS, GROWS, 'resize-none overflow-hidden')}
      />
    </div>
  );
}

const GROWS = 'col-start-1 row-start-1 min-w-0 whitespace-pre-wrap [overflow-wrap:anywhere]';

const MODES: Partial<Record<ReviewField['slot']['kind'], 'email' | 'tel' | 'url'>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
};

/** A value of a closed list. */
export function ChoiceEditor({
  field,
  editor,
  tabIndex,
  describedBy,
  choices,
}: EditorProps & { choices: readonly { value: string; label: string }[] }) {
  const { ui } = useSession();
  const value = field.value === undefined ? '' : String(field.value.value);
  return (
    <select
      id={editor.id}
      value={value}
      tabIndex={tabIndex}
      aria-label={field.name}
      aria-describedby={describedBy}
      onFocus={editor.onFocus}
      onKeyDown={editor.onKeyDown}
      onChange={({ target }) => {
        editor.commit(target.value);
        ui.set({ active: field.path });
      }}
      className={classNames(EDITOR_CLASS, 'min-w-0 flex-1')}
    >
      <option value="">—</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
