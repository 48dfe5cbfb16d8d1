// One field of an answer: name, type, what it means, whether it is a list, whether it must be there.
import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { Select } from '../../ui/select.tsx';
import { FIELD_TYPES, type FieldType, type SchemaField } from './schema-fields.ts';

const TYPE_NAMES: Record<FieldType, string> = {
  text: 'Text as printed',
  written: 'Text by the model',
  date: 'Date',
  number: 'Number',
  integer: 'Whole number',
  boolean: 'Yes or no',
  choice: 'One of a list',
  group: 'Group',
  other: 'Only as JSON',
};

interface SchemaFieldRowProps {
  field: SchemaField;
  path: string;
  problems: ReadonlyMap<string, string>;
  isFirst: boolean;
  isLast: boolean;
  onChange: (field: SchemaField) => void;
  onRemove: () => void;
  onMove: (by: number) => void;
  /** What is inside of a group. */
  children?: ReactNode;
}

export function SchemaFieldRow({
  field,
  path,
  problems,
  isFirst,
  isLast,
  onChange,
  children,
  ...act
}: SchemaFieldRowProps) {
  const name = field.name || 'the new field';
  const types = FIELD_TYPES.filter((type) => type !== 'other' || field.type === 'other');
  return (
    <li className="rounded-lg border border-line bg-raised px-2 py-1.5">
      <div className="flex flex-wrap items-start gap-x-2 gap-y-1.5">
        <Field label={`Name of ${name}`} labelHidden error={problems.get(path)} className="min-w-0 flex-1 basis-36">
          <Input
            value={field.name}
            placeholder="Name"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            className="[&_input]:font-mono [&_input]:text-sm"
            onChange={({ target }) => onChange({ ...field, name: target.value })}
          />
        </Field>
        <Field label={`Type of ${name}`} labelHidden className="flex-1 basis-36 sm:flex-none">
          <Select
            className="w-full sm:w-40"
            options={types.map((value) => ({ value, label: TYPE_NAMES[value] }))}
            value={field.type}
            onChange={({ target }) => onChange(retyped(field, target.value))}
          />
        </Field>
        <Field label={`Meaning of ${name}`} labelHidden className="min-w-0 flex-2 basis-48">
          <Input
            value={field.description}
            placeholder="What it means"
            autoComplete="off"
            onChange={({ target }) => onChange({ ...field, description: target.value })}
          />
        </Field>
        <span className="flex h-8 items-center gap-3 touch:h-11">
          {field.type !== 'other' && (
            <Checkbox
              label="List"
              checked={field.list}
              onChange={() => onChange({ ...field, list: !field.list, listRest: {} })}
            />
          )}
          <Checkbox
            label="Required"
            checked={field.required}
            onChange={() => onChange({ ...field, required: !field.required })}
          />
          <Menu
            align="end"
            trigger={<IconButton size="sm" label={`More for ${name}`} icon={<Ellipsis aria-hidden />} />}
          >
            <MenuItem icon={<ArrowUp aria-hidden />} disabled={isFirst} onSelect={() => act.onMove(-1)}>
              Move up
            </MenuItem>
            <MenuItem icon={<ArrowDown aria-hidden />} disabled={isLast} onSelect={() => act.onMove(1)}>
              Move down
            </MenuItem>
            <MenuSeparator />
            <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={act.onRemove}>
              Take out
            </MenuItem>
          </Menu>
        </span>
      </div>
      {field.type === 'choice' && <Choices field={field} onChange={onChange} />}
      {children !== undefined && <div className="mt-1.5 border-l-2 border-line pl-2 sm:ml-3">{children}</div>}
    </li>
  );
}

function Choices({ field, onChange }: { field: SchemaField; onChange: (field: SchemaField) => void }) {
  return (
    <Field label="Choices" hint="Separated by commas." className="mt-1.5">
      <Input
        defaultValue={field.choices.join(', ')}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...field, choices: choicesOf(target.value) })}
      />
    </Field>
  );
}

function choicesOf(text: string): string[] {
  const words = text.split(',').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Keywords of one type, such as a largest number, say nothing about another. */
function retyped(field: SchemaField, chosen: string): SchemaField {
  const type = FIELD_TYPES.find((one) => one === chosen) ?? field.type;
  const { description } = field.rest;
  return { ...field, type, rest: typeof description === 'string' ? { description } : {} };
}
