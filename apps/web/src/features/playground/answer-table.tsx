// Answers side by side, with a mark where the document doesn't say what a model says.
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useScrollFocus } from '../../ui/use-scroll-focus.ts';
import type { AnswerColumn } from './columns-of-result.ts';
import type { AnswerCell, AnswerRow } from './compare-answers.ts';

interface AnswerTableProps {
  label: string;
  columns: readonly AnswerColumn[];
  rows: readonly AnswerRow[];
}

export function AnswerTable({ label, columns, rows }: AnswerTableProps) {
  const region = useRef<HTMLDivElement>(null);
  useScrollFocus(region);
  const parts = [...new Set(rows.map(({ part }) => part))];
  return (
    <div ref={region} className="relative max-h-160 overflow-auto rounded-b-xl focus-visible:-outline-offset-2">
      <table aria-label={label} className="w-full border-collapse text-left text-sm">
        <thead className="sticky top-0 z-10 bg-sunken">
          <tr className="text-xs text-muted">
            <th scope="col" className="h-8 px-5 font-medium">
              Field
            </th>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col" className="h-8 px-3 font-medium whitespace-nowrap">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part} className="border-t border-line">
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className="px-5 pt-2 pb-0.5 font-medium">
                {part}
              </th>
            </tr>
            {rows
              .filter((row) => row.part === part)
              .map((row) => (
                <tr
                  // Rows of a list have the same label.
                  key={row.cells.map((cell) => cell?.pointer).join(' ')}
                  className={classNames('align-top', row.differs && 'bg-warn-soft/45')}
                >
                  <th scope="row" className="w-44 px-5 py-1 font-normal text-muted">
                    {row.label === '' ? <span className="sr-only">{part}</span> : row.label}
                  </th>
                  {columns.map((column, index) => (
                    <td key={column.key} className="min-w-36 px-3 py-1">
                      <Cell cell={row.cells[index] ?? null} column={column} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const WORDS: Readonly<Record<string, string>> = {
  missing: 'Not in the document',
  misplaced: 'Stands at another entry',
  swapped: 'Ends before it begins',
};

function Cell({ cell, column: { marked, found } }: { cell: AnswerCell | null; column: AnswerColumn }) {
  if (cell === null) return <span className="text-muted">—</span>;
  const mark = marked.get(cell.pointer);
  return (
    <>
      <span className="line-clamp-4 wrap-anywhere">
        {found.has(cell.pointer) && (
          <CircleCheck
            role="img"
            aria-label="In the document:"
            className="mr-1 inline size-3.5 align-[-2px] text-good"
          />
        )}
        {cell.text}
      </span>
      {mark !== undefined && (
        <span className="mt-0.5 flex items-center gap-1 text-xs text-warn">
          <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
          {WORDS[mark] ?? 'Not in the document'}
        </span>
      )}
    </>
  );
}
