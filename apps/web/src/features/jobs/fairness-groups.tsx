// The groups of a fairness report, with their rates and ratios.
import type { FairnessGroup, FairnessReport } from '@vitae/schema/api';
import { Info, TriangleAlert } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { ATTRIBUTE_NAMES, groupName } from './fairness-texts.ts';

export function FairnessGroups({ report }: { report: FairnessReport }) {
  const { groups, answered, applicants, jobId, jobs } = report;
  return (
    <>
      <Table
        label="Groups of applicants"
        columns={COLUMNS}
        rows={groups}
        rowKey={({ attribute, group }) => `${attribute} ${group}`}
      />
      <p className="px-5 pt-3 pb-4 text-sm text-muted">
        {answered} of {applicants} applicants answered. Selected are those whose match was said to be good. A ratio
        compares a group with the one that fared best; below 0.80 it is a reason to look closer, not a verdict. Groups
        of fewer than five are not shown.
        {jobId === null &&
          ` Over ${jobs === 1 ? 'one job' : `${jobs} jobs`}, each application counts, and a score is compared with the median of its own job.`}
      </p>
    </>
  );
}

const part = (value: number | null) => (value === null ? '–' : `${Math.round(value * 100)} %`);
const ratio = (value: number | null) => (value === null ? '–' : value.toFixed(2));

const COLUMNS: readonly Column<FairnessGroup>[] = [
  { key: 'group', header: 'Group', cell: GroupCell },
  {
    key: 'people',
    header: 'People',
    align: 'right',
    className: 'whitespace-nowrap',
    cell: ({ people }) => people ?? 'under 5',
  },
  {
    key: 'selected',
    header: 'Selected',
    align: 'right',
    cell: (group) => <Rate rate={group.selectionRate} impact={group.impactRatio} />,
  },
  {
    key: 'above',
    header: 'Above median',
    align: 'right',
    cell: (group) => <Rate rate={group.aboveMedianRate} impact={group.scoreImpactRatio} />,
  },
];

function Rate({ rate, impact }: { rate: number | null; impact: number | null }) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      {part(rate)}
      <span className="block text-xs text-muted">ratio {ratio(impact)}</span>
    </span>
  );
}

function GroupCell({ attribute, group, smallSample, belowFourFifths }: FairnessGroup) {
  return (
    <>
      <span className="block text-xs text-muted">{ATTRIBUTE_NAMES[attribute]}</span>
      {groupName(group)}
      <span className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
        {belowFourFifths && (
          <Badge tone="warn" icon={<TriangleAlert aria-hidden />}>
            Below 0.80
          </Badge>
        )}
        {smallSample && <Badge icon={<Info aria-hidden />}>Small sample</Badge>}
      </span>
    </>
  );
}
