// What came of each arm, side by side.
import { Link } from '@tanstack/react-router';
import type { ArmOutcome, Estimate, Experiment } from '@vitae/schema/api';
import { type Column, Table } from '../../ui/table.tsx';
import { EstimateCell } from './estimate-cell.tsx';
import type { MeasureKind } from './estimate-text.ts';

type Measure = 'success' | 'corrections' | 'milliseconds' | 'cost' | 'agreement';

export function ArmTable({ experiment: { name, kind, arms, template } }: { experiment: Experiment }) {
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  const role = (arm: ArmOutcome) => {
    if (kind === 'split') return `${Math.round((100 * arm.weight) / total)}% of the users`;
    return arm === arms[0] ? 'its answer counts' : 'only compared';
  };
  const measure = (key: Measure, header: string, text: MeasureKind): Column<ArmOutcome> => ({
    key,
    header,
    cell: (arm) => <EstimateCell estimate={arm[key]} kind={text} most={mostOf(arms.map((one) => one[key]))} />,
  });
  const columns: Column<ArmOutcome>[] = [
    {
      key: 'arm',
      header: 'Arm',
      cell: (arm) => (
        <>
          <span className="block font-medium">{arm.name}</span>
          <span className="block text-sm whitespace-nowrap text-muted">
            <Link
              to="/admin/language-models/templates/$templateId"
              params={{ templateId: template }}
              search={{ version: arm.version }}
              className="underline underline-offset-2 hover:text-ink"
            >
              Version {arm.version}
            </Link>
          </span>
          <span className="block text-sm whitespace-nowrap text-muted">{role(arm)}</span>
        </>
      ),
    },
    {
      key: 'runs',
      header: 'Runs',
      align: 'right',
      className: 'tabular-nums',
      cell: ({ runs }) => runs.toLocaleString('en'),
    },
    measure('success', 'Answered', 'share'),
    measure('corrections', 'Corrected values', 'count'),
    measure('milliseconds', 'Time', 'time'),
    measure('cost', 'Cost', 'dollars'),
    ...(kind === 'shadow' ? [measure('agreement', 'Agreement', 'share')] : []),
  ];
  return <Table label={`Arms of ${name}`} columns={columns} rows={arms} rowKey={(arm) => arm.name} />;
}

const mostOf = (estimates: readonly (Estimate | null)[]): number =>
  Math.max(0, ...estimates.map((estimate) => estimate?.high ?? estimate?.mean ?? 0));
