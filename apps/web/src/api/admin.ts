// Calls of the admin pages: what is there in every workspace.
import {
  AdminCandidateList,
  AdminOverview,
  AdminUserList,
  AdminWorkspaceList,
  AuditList,
  AuditVerification,
} from '@vitae/schema/api';
import { request } from './request.ts';

const ADMIN = '/api/admin';

interface SearchCall {
  text?: string | undefined;
  cursor?: string | undefined;
  signal?: AbortSignal | undefined;
}

interface AuditCall {
  action?: string | undefined;
  outcome?: string | undefined;
  /** The id of a user or key. */
  who?: string | undefined;
  /** The id of what it was done to. */
  subject?: string | undefined;
  cursor?: string | undefined;
  signal?: AbortSignal | undefined;
}

export const fetchAdminOverview = (signal?: AbortSignal) => request(AdminOverview, `${ADMIN}/overview`, { signal });
export const fetchAllCandidates = ({ signal, ...query }: SearchCall) =>
  request(AdminCandidateList, `${ADMIN}/candidates`, { signal, query });
export const fetchAllUsers = ({ signal, ...query }: SearchCall) =>
  request(AdminUserList, `${ADMIN}/users`, { signal, query });
export const fetchAllWorkspaces = ({ signal, ...query }: SearchCall & { limit?: number }) =>
  request(AdminWorkspaceList, `${ADMIN}/workspaces`, { signal, query });
export const fetchAudit = ({ signal, ...query }: AuditCall) => request(AuditList, `${ADMIN}/audit`, { signal, query });
export const verifyAudit = () => request(AuditVerification, `${ADMIN}/audit/verify`);
