// For admins: what goes on in every workspace. A list of parts at the left, one part at the right.
import { Link, Navigate, Outlet, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { useMe } from '../accounts/session-query.ts';
import { ADMIN_TABS, type AdminTabName } from './admin-tabs.ts';
import { AllCandidates } from './all-candidates.tsx';
import { AllUsers } from './all-users.tsx';
import { AllWorkspaces } from './all-workspaces.tsx';
import { AuditLog } from './audit-log.tsx';
import { Overview } from './overview.tsx';

const PARTS: Record<AdminTabName, ComponentType> = {
  overview: Overview,
  candidates: AllCandidates,
  users: AllUsers,
  workspaces: AllWorkspaces,
  audit: AuditLog,
};

export function AdminPage() {
  if (useMe().role !== 'admin') return <Navigate to="/" replace />;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <h1 className="flex min-h-15 items-center px-5 py-3 text-lg font-semibold tracking-tight">Admin</h1>
      <div className="flex min-h-0 flex-1 flex-col md:flex-row">
        <nav
          aria-label="Admin"
          className="flex shrink-0 gap-0.5 overflow-x-auto border-b border-line px-3 pb-2 md:w-48 md:flex-col md:border-b-0 md:pb-0"
        >
          {ADMIN_TABS.map((tab) => (
            <Link
              key={tab.value}
              to="/admin/$tab"
              params={{ tab: tab.value }}
              className="flex h-8 shrink-0 items-center rounded-md px-2.5 font-medium text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink touch:h-11"
            >
              {tab.label}
            </Link>
          ))}
        </nav>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-24 md:pt-0 md:pl-3">
          <div className="flex max-w-6xl flex-col gap-5">
            <Outlet />
          </div>
        </div>
      </div>
    </div>
  );
}

export function AdminTab() {
  const { tab } = useParams({ from: '/app/admin/$tab' });
  const shown = ADMIN_TABS.find(({ value }) => value === tab);
  useTitle(shown === undefined ? 'Admin' : `${shown.label} · Admin`);
  if (shown === undefined) return <Navigate to="/admin" replace />;
  const Part = PARTS[shown.value];
  return <Part />;
}
