// Use by one thing, the most first, each with a bar of its share.
import { Table } from '../../ui/table.tsx';
import { dollars } from './dollars.ts';
import { MEASURES, type MeasureName, type UsageSums } from './usage-measures.ts';

interface UsageTableProps {
  /** “Model”. */
  title: string;
  rows: readonly (readonly [string, UsageSums])[];
  name: MeasureName;
}

export function UsageTable({ title, rows, name }: UsageTableProps) {
  const { of } = MEASURES[name];
  const sorted = rows.toSorted(([, a], [, b]) => of(b) - of(a));
  const most = Math.max(1, ...sorted.map(([, sums]) => of(sums)));
  const number = (count: number) => count.toLocaleString('en');
  return (
    <div className="-mx-5">
      <Table
        label={`By ${title.toLowerCase()}`}
        rows={sorted}
        rowKey={([key]) => key}
        columns={[
          { key: 'key', header: title, className: 'w-64 font-medium', cell: ([key]) => key || 'None reached' },
          {
            key: 'share',
            header: 'Share',
            headerHidden: true,
            className: 'w-56 max-sm:hidden',
            cell: ([, sums]) => (
              <span aria-hidden className="block h-2 w-48 rounded-full bg-sunken">
                <span className="block h-2 rounded-full bg-accent" style={{ width: `${(100 * of(sums)) / most}%` }} />
              </span>
            ),
          },
          {
            key: 'calls',
            header: 'Calls',
            align: 'right',
            className: 'tabular-nums',
            cell: ([, s]) => number(s.calls),
          },
          {
            key: 'failed',
            header: 'Failed',
            align: 'right',
            className: 'tabular-nums',
            cell: ([, s]) => number(s.failed),
          },
          {
            key: 'tokens',
            header: 'Tokens in, out',
            align: 'right',
            className: 'whitespace-nowrap tabular-nums',
            cell: ([, s]) => `${number(s.inputTokens)}, ${number(s.outputTokens)}`,
          },
          { key: 'cost', header: 'Cost', align: 'right', className: 'tabular-nums', cell: ([, s]) => dollars(s.cost) },
        ]}
      />
    </div>
  );
}
