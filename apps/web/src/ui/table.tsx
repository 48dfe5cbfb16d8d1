// A plain table of a few rows: semantic, dense, and scrolling sideways by itself when the screen is narrow.
import { type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';
import { useScrollFocus } from './use-scroll-focus.ts';

export interface Column<T> {
  key: string;
  header: string;
  /** The header is read aloud but not shown, e.g. over buttons. */
  headerHidden?: boolean;
  align?: 'left' | 'right';
  className?: string;
  cell: (row: T) => ReactNode;
}

export interface TableProps<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
}

export function Table<T>({ label, columns, rows, rowKey }: TableProps<T>) {
  const region = useRef<HTMLDivElement>(null);
  useScrollFocus(region);
  return (
    // Relative, so that hidden headers, which are placed absolutely, scroll with it and don't widen the page.
    <div ref={region} className="relative overflow-x-auto rounded-b-xl focus-visible:-outline-offset-2">
      <table aria-label={label} className="w-full border-collapse text-left">
        <thead>
          <tr className="border-y border-line bg-sunken text-xs text-muted">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames(
                  'h-8 px-5 font-medium whitespace-nowrap',
                  column.align === 'right' && 'text-right',
                )}
              >
                <span className={column.headerHidden ? 'sr-only' : undefined}>{column.header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-b-0">
              {columns.map((column) => (
                <td
                  key={column.key}
                  className={classNames('h-12 px-5 py-2', column.align === 'right' && 'text-right', column.className)}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
