// How groups of applicants fared, by what they told of themselves for this purpose.
import { useQuery } from '@tanstack/react-query';
import type { FairnessGroup, FairnessReport, Job } from '@vitae/schema/api';
import { Download, Info, TriangleAlert } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { fairnessCsvUrl, fetchFairness } from '../../api/fairness.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { Badge } from '../../ui/badge.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { ATTRIBUTE_NAMES, groupName } from './fairness-texts.ts';

export function FairnessPanel({ job }: { job: Job }) {
  const query = useQuery({
    queryKey: jobKeys.fairness(job.id),
    queryFn: ({ signal }) => fetchFairness(job.id, signal),
  });
  const hasGroups = query.data !== undefined && query.data.groups.length > 0;
  return (
    <Panel
      title="Fairness"
      description="How groups of applicants fared, from what they told of their own will for this alone. It is never used to rank anybody."
      flush={hasGroups}
      actions={
        hasGroups && (
          <a href={fairnessCsvUrl(job.id)} download className={buttonClass()}>
            <Download aria-hidden />
            CSV
          </a>
        )
      }
    >
      {query.isPending && <Skeleton className="h-16 w-full" />}
      {query.isError && <p className="text-bad">{messageOf(query.error)}</p>}
      {query.isSuccess && !hasGroups && (
        <p className="text-muted">No applicant has told anything yet. They are asked after they applied.</p>
      )}
      {hasGroups && <Groups report={query.data} />}
    </Panel>
  );
}

function Groups({ report: { groups, answered, applicants } }: { report: FairnessReport }) {
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
