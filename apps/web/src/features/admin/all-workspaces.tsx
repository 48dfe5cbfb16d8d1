// Every workspace, with what it holds.
import type { AdminWorkspace } from '@vitae/schema/api';
import { Building2 } from 'lucide-react';
import { fetchAllWorkspaces } from '../../api/admin.ts';
import { dayText } from '../../app/time-text.ts';
import type { Column } from '../../ui/table.tsx';
import { sizeText } from '../uploads/texts.ts';
import { PagesPanel } from './pages-panel.tsx';
import { SearchField, useSearchText } from './search-field.tsx';
import { usePages } from './use-pages.ts';

const number = (key: 'members' | 'candidates' | 'resumes', header: string): Column<AdminWorkspace> => ({
  key,
  header,
  align: 'right',
  className: 'tabular-nums',
  cell: (workspace) => workspace[key].toLocaleString('en'),
});

const COLUMNS: Column<AdminWorkspace>[] = [
  { key: 'name', header: 'Workspace', className: 'font-medium', cell: ({ name }) => name },
  number('members', 'Members'),
  number('candidates', 'Candidates'),
  number('resumes', 'Résumés'),
  {
    key: 'bytes',
    header: 'Files',
    align: 'right',
    className: 'whitespace-nowrap tabular-nums',
    cell: ({ bytes }) => sizeText(bytes),
  },
  {
    key: 'created',
    header: 'Since',
    className: 'whitespace-nowrap text-muted',
    cell: ({ createdAt }) => dayText(createdAt),
  },
];

export function AllWorkspaces() {
  const { typed, asked, setTyped } = useSearchText();
  const pages = usePages(['admin', 'workspaces', asked], (call) => fetchAllWorkspaces({ ...call, text: asked }));
  return (
    <PagesPanel
      title="Workspaces"
      description="The oldest first. A candidate who signs up gets a workspace of their own."
      filters={<SearchField label="Name of the workspace" value={typed} onChange={setTyped} />}
      pages={pages}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      empty={{ icon: <Building2 aria-hidden />, title: 'None fits', text: `No workspace has “${asked}” in its name.` }}
    />
  );
}
