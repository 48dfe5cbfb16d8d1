// The fields of an answer, one line each, with groups inside of groups.
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { SchemaFieldRow } from './schema-field-row.tsx';
import { EMPTY_FIELD, type SchemaField } from './schema-fields.ts';

interface SchemaBuilderProps {
  /** Of the group; undefined for the answer itself. */
  name?: string;
  /** Of the group: `0/2/`. */
  path?: string;
  fields: readonly SchemaField[];
  problems: ReadonlyMap<string, string>;
  onChange: (fields: readonly SchemaField[]) => void;
}

export function SchemaBuilder({ name, path = '', fields, problems, onChange }: SchemaBuilderProps) {
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLInputElement>(':scope > li:last-child input')?.focus();
  });
  const label = name === undefined ? 'Fields of the answer' : `Fields of ${name}`;
  return (
    <div className="flex flex-col gap-1.5">
      <ul ref={list} aria-label={label} className="flex flex-col gap-1.5">
        {fields.map((field, at) => (
          <SchemaFieldRow
            // The place is what stays while a name is being typed.
            // biome-ignore lint/suspicious/noArrayIndexKey: every control in a row is driven by the field.
            key={at}
            field={field}
            path={`${path}${at}`}
            problems={problems}
            isFirst={at === 0}
            isLast={at === fields.length - 1}
            onChange={(next) => onChange(fields.with(at, next))}
            onRemove={() => onChange(fields.toSpliced(at, 1))}
            onMove={(by) => onChange(fields.toSpliced(at, 1).toSpliced(at + by, 0, field))}
          >
            {field.type === 'group' ? (
              <SchemaBuilder
                name={field.name || 'this group'}
                path={`${path}${at}/`}
                fields={field.fields}
                problems={problems}
                onChange={(inner) => onChange(fields.with(at, { ...field, fields: inner }))}
              />
            ) : undefined}
          </SchemaFieldRow>
        ))}
      </ul>
      <div>
        <Button
          size="sm"
          variant="ghost"
          icon={<Plus aria-hidden />}
          onClick={() => {
            added.current = true;
            onChange([...fields, EMPTY_FIELD]);
          }}
        >
          {name === undefined ? 'Add a field' : `Add a field to ${name}`}
        </Button>
      </div>
    </div>
  );
}
