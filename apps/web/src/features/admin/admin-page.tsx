// For admins: what goes on in every workspace. A list of parts at the left, one part at the right.
import { Link, Navigate, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { useMe } from '../accounts/session-query.ts';
import { AllProcessing } from '../processing/all-processing.tsx';
import { PART_LINK, PageOfParts } from '../shell/page-of-parts.tsx';
import { ADMIN_TABS, type AdminTabName } from './admin-tabs.ts';
import { AllCandidates } from './all-candidates.tsx';
import { AllUsers } from './all-users.tsx';
import { AllWorkspaces } from './all-workspaces.tsx';
import { AuditLog } from './audit-log.tsx';
import { Overview } from './overview.tsx';

/** Language models have a route of their own. */
const PARTS: Record<Exclude<AdminTabName, 'language-models'>, ComponentType> = {
  overview: Overview,
  candidates: AllCandidates,
  processing: AllProcessing,
  users: AllUsers,
  workspaces: AllWorkspaces,
  audit: AuditLog,
};

export function AdminPage() {
  if (!useMe().runsInstallation) return <Navigate to="/" replace />;
  return (
    <PageOfParts title="Admin" wide>
      {ADMIN_TABS.map((tab) => (
        <Link key={tab.value} to="/admin/$tab" params={{ tab: tab.value }} className={PART_LINK}>
          {tab.label}
        </Link>
      ))}
    </PageOfParts>
  );
}

export function AdminTab() {
  const { tab } = useParams({ from: '/app/admin/$tab' });
  const shown = ADMIN_TABS.find(({ value }) => value === tab);
  useTitle(shown === undefined ? 'Admin' : `${shown.label} · Admin`);
  if (shown === undefined || shown.value === 'language-models') return <Navigate to="/admin" replace />;
  const Part = PARTS[shown.value];
  return <Part />;
}
