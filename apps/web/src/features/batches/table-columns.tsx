// The columns of a table, each with examples and what it holds.
import { TableField, type TableMapping, type TablePreview } from '@vitae/schema/api';
import { CircleCheck, CircleHelp, CircleSlash } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';
import { Select } from '../../ui/select.tsx';
import { FIELD_LABELS, needsLook } from './table-fields.ts';

const OPTIONS = Object.entries(FIELD_LABELS).map(([value, label]) => ({ value, label }));

export interface TableColumnsProps {
  columns: TablePreview['columns'];
  mapping: TableMapping;
  /** A person has looked at it: nothing is a guess any more. */
  told: boolean;
  onChange: (column: number, field: TableField) => void;
}

export function TableColumns({ columns, mapping, told, onChange }: TableColumnsProps) {
  return (
    <section aria-label="Columns">
      <h3 className="mb-1.5 font-semibold">What the columns hold</h3>
      <ul className="divide-y divide-line border-y border-line">
        {columns.map(({ header, examples, confidence }, column) => {
          const field = mapping[column] ?? 'skip';
          const name = header === '' ? `Column ${column + 1}` : header;
          return (
            <li
              // Two columns may have one header.
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their places
              key={column}
              className="grid items-center gap-x-4 gap-y-1.5 py-2 sm:grid-cols-[minmax(0,1fr)_13rem_9rem]"
            >
              <span className="min-w-0">
                <span className="block truncate font-medium">{name}</span>
                <span className="block truncate text-sm text-muted">
                  {examples.length === 0 ? 'Empty in the first rows' : examples.join(' · ')}
                </span>
              </span>
              <Select
                className="w-full"
                aria-label={`What “${name}” holds`}
                value={field}
                options={OPTIONS}
                onChange={(event) => onChange(column, TableField.parse(event.target.value))}
              />
              <span>
                <ColumnBadge field={field} confidence={told ? 1 : confidence} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ColumnBadge(guess: { field: TableField; confidence: number }) {
  if (guess.field === 'skip') return <Badge icon={<CircleSlash aria-hidden />}>Left out</Badge>;
  if (needsLook(guess)) {
    return (
      <Badge tone="warn" icon={<CircleHelp aria-hidden />}>
        Please check
      </Badge>
    );
  }
  return (
    <Badge tone="good" icon={<CircleCheck aria-hidden />}>
      Taken in
    </Badge>
  );
}
