// The candidates of every workspace, with whose they are and where they came from.
import type { AdminCandidate, CandidateSourceKind, CandidateStatus } from '@vitae/schema/api';
import { Users } from 'lucide-react';
import { fetchAllCandidates } from '../../api/admin.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/table.tsx';
import { SOURCE_NAMES } from '../resumes/resume-filters.ts';
import { PagesPanel } from './pages-panel.tsx';
import { SearchField, useSearchText } from './search-field.tsx';
import { usePages } from './use-pages.ts';

const STATUS_NAMES: Record<CandidateStatus, string> = {
  active: 'Active',
  placed: 'Placed',
  'not-looking': 'Not looking',
  'do-not-contact': 'Do not contact',
  archived: 'Archived',
};

const sourceName = (kind: CandidateSourceKind) => (kind === 'manual' ? 'By hand' : SOURCE_NAMES[kind]);

function columnsAt(now: Date): Column<AdminCandidate>[] {
  return [
    {
      key: 'name',
      header: 'Candidate',
      cell: ({ name, label }) => (
        <>
          <span className="block font-medium">{name ?? 'Without a name'}</span>
          {label && <span className="text-sm text-muted">{label}</span>}
        </>
      ),
    },
    { key: 'workspace', header: 'Workspace', cell: ({ workspace }) => workspace.name },
    {
      key: 'owner',
      header: 'Owner',
      cell: ({ owner }) => owner?.name ?? <span className="text-muted">Nobody</span>,
    },
    {
      key: 'sources',
      header: 'Sources',
      cell: ({ sources }) => (
        <span className="flex flex-wrap gap-1">
          {sources.map((kind) => (
            <Badge key={kind}>{sourceName(kind)}</Badge>
          ))}
        </span>
      ),
    },
    { key: 'status', header: 'Status', cell: ({ status }) => STATUS_NAMES[status] },
    { key: 'resumes', header: 'Résumés', align: 'right', className: 'tabular-nums', cell: ({ resumes }) => resumes },
    {
      key: 'updated',
      header: 'Changed',
      className: 'whitespace-nowrap text-muted',
      cell: ({ updatedAt }) => <span title={exactTimeText(updatedAt)}>{timeText(updatedAt, now)}</span>,
    },
  ];
}

export function AllCandidates() {
  const { typed, asked, setTyped } = useSearchText();
  const pages = usePages(['admin', 'candidates', asked], (call) => fetchAllCandidates({ ...call, text: asked }));
  const count = pages.total === undefined ? '' : ` ${pages.total.toLocaleString('en')} of them.`;
  return (
    <PagesPanel
      title="All candidates"
      description={`The people of every workspace, the last changed first.${count}`}
      filters={<SearchField label="Name, title, mail address or workspace" value={typed} onChange={setTyped} />}
      pages={pages}
      columns={columnsAt(useNow())}
      rowKey={({ id }) => id}
      empty={
        asked === ''
          ? {
              icon: <Users aria-hidden />,
              title: 'No candidates yet',
              text: 'They appear as soon as somebody imports a résumé.',
            }
          : {
              icon: <Users aria-hidden />,
              title: 'Nobody fits',
              text: `No candidate of any workspace has “${asked}” in it.`,
            }
      }
    />
  );
}
