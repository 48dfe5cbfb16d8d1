// Every login of the installation.
import type { AdminUser } from '@vitae/schema/api';
import { UserRound } from 'lucide-react';
import { fetchAllUsers } from '../../api/admin.ts';
import { dayText, exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import type { Column } from '../../ui/table.tsx';
import { ROLE_NAMES } from '../accounts/role-names.ts';
import { PagesPanel } from './pages-panel.tsx';
import { SearchField, useSearchText } from './search-field.tsx';
import { usePages } from './use-pages.ts';

function columnsAt(now: Date): Column<AdminUser>[] {
  return [
    {
      key: 'name',
      header: 'User',
      cell: ({ name, email }) => (
        <>
          <span className="block font-medium">{name}</span>
          <span className="text-sm text-muted">{email}</span>
        </>
      ),
    },
    {
      key: 'memberships',
      header: 'Workspaces',
      cell: ({ memberships }) =>
        memberships.length === 0 ? (
          <span className="text-muted">None: can't sign in</span>
        ) : (
          <ul>
            {memberships.map(({ workspaceId, workspaceName, role }) => (
              <li key={workspaceId}>
                {workspaceName} <span className="text-muted">as {ROLE_NAMES[role].withArticle}</span>
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'seen',
      header: 'Last seen',
      className: 'whitespace-nowrap text-muted',
      cell: ({ lastSeenAt }) =>
        lastSeenAt === null ? (
          'Not signed in'
        ) : (
          <span title={exactTimeText(lastSeenAt)}>{timeText(lastSeenAt, now)}</span>
        ),
    },
    {
      key: 'created',
      header: 'Since',
      className: 'whitespace-nowrap text-muted',
      cell: ({ createdAt }) => dayText(createdAt),
    },
  ];
}

export function AllUsers() {
  const { typed, asked, setTyped } = useSearchText();
  const pages = usePages(['admin', 'users', asked], (call) => fetchAllUsers({ ...call, text: asked }));
  return (
    <PagesPanel
      title="Users"
      description="Every login, with the workspaces that it belongs to."
      filters={<SearchField label="Name or mail address" value={typed} onChange={setTyped} />}
      pages={pages}
      columns={columnsAt(useNow())}
      rowKey={({ id }) => id}
      empty={{
        icon: <UserRound aria-hidden />,
        title: 'Nobody fits',
        text: `No user has “${asked}” in name or mail address.`,
      }}
    />
  );
}
