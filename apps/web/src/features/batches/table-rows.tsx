// The first rows of a table as they stand, under what their columns hold.
import type { TableMapping, TablePreview } from '@vitae/schema/api';
import { useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useScrollFocus } from '../../ui/use-scroll-focus.ts';
import { FIELD_LABELS } from './table-fields.ts';

export function TableRows({ preview, mapping }: { preview: TablePreview; mapping: TableMapping }) {
  const region = useRef<HTMLDivElement>(null);
  useScrollFocus(region);
  const { columns, firstRows, rows } = preview;
  return (
    <section aria-label="First rows">
      <h3 className="mb-1.5 font-semibold">
        The first {Math.min(rows, firstRows.length)} of {rows.toLocaleString('en')} {rows === 1 ? 'row' : 'rows'}
      </h3>
      <div ref={region} className="overflow-x-auto rounded-lg border border-line focus-visible:-outline-offset-2">
        <table aria-label="First rows" className="w-full border-collapse text-left text-sm">
          <thead>
            <tr className="border-b border-line bg-sunken text-xs text-muted">
              {columns.map(({ header }, column) => {
                const field = mapping[column] ?? 'skip';
                return (
                  <th
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their places
                    key={column}
                    scope="col"
                    className="px-3 py-1.5 font-medium whitespace-nowrap"
                  >
                    <span className={classNames('block', field !== 'skip' && 'text-ink')}>{FIELD_LABELS[field]}</span>
                    {header}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {firstRows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows stand as in the file
              <tr key={at} className="border-b border-line last:border-b-0">
                {columns.map((_, column) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their places
                    key={column}
                    className={classNames(
                      'max-w-60 truncate px-3 py-1.5',
                      mapping[column] === 'skip' && 'text-muted line-through',
                    )}
                  >
                    {row[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
