// Calls about who is signed in, set-up, members, invitations and API keys.
import {
  type AcceptInvitationRequest,
  ApiKey,
  type ChangePasswordRequest,
  type CreateApiKeyRequest,
  CreatedApiKey,
  type CreateInvitationRequest,
  Invitation,
  InvitationPreview,
  listOf,
  Me,
  Member,
  PasswordResetLink,
  type RequestPasswordReset,
  type ResetPasswordRequest,
  type Role,
  SessionList,
  SessionState,
  type SetupRequest,
  SetupState,
  type SignInRequest,
  SignUpReply,
  type SignUpRequest,
  type UpdateMeRequest,
  type UpdateWorkspaceRequest,
  WorkspaceSummary,
} from '@vitae/schema/api';
import { request, send } from './request.ts';

const AUTH = '/api/auth';
const ALL = { limit: 200 };

export const fetchSession = (signal?: AbortSignal) => request(SessionState, `${AUTH}/session`, { signal });
export const fetchSetupState = (signal?: AbortSignal) => request(SetupState, '/api/setup', { signal });
export const completeSetup = (body: SetupRequest) => request(Me, '/api/setup', { method: 'POST', body });

export const signIn = (body: SignInRequest) => request(Me, `${AUTH}/sign-in/email`, { method: 'POST', body });
export const signUp = (body: SignUpRequest) => request(SignUpReply, `${AUTH}/sign-up/email`, { method: 'POST', body });
export const signOut = () => send(`${AUTH}/sign-out`, { method: 'POST' });
export const requestPasswordReset = (body: RequestPasswordReset) =>
  send(`${AUTH}/request-password-reset`, { method: 'POST', body });
export const resetPassword = (body: ResetPasswordRequest) => send(`${AUTH}/reset-password`, { method: 'POST', body });
export const changePassword = (body: ChangePasswordRequest) =>
  send(`${AUTH}/change-password`, { method: 'POST', body });

export const fetchInvitationPreview = (token: string, signal?: AbortSignal) =>
  request(InvitationPreview, `${AUTH}/invitations/preview`, { method: 'POST', body: { token }, signal });
export const acceptInvitation = (body: AcceptInvitationRequest) =>
  request(Me, `${AUTH}/invitations/accept`, { method: 'POST', body });

export const fetchSessions = (signal?: AbortSignal) => request(SessionList, `${AUTH}/sessions`, { signal, query: ALL });
export const endSession = (id: string) => send(`${AUTH}/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });
export const endOtherSessions = () => send(`${AUTH}/sessions`, { method: 'DELETE' });

const MemberList = listOf(Member);
const InvitationList = listOf(Invitation);
const ApiKeyList = listOf(ApiKey);
const WorkspaceList = listOf(WorkspaceSummary);

export const fetchMembers = (signal?: AbortSignal) => request(MemberList, `${AUTH}/members`, { signal, query: ALL });
export const changeRole = (userId: string, role: Role) =>
  send(`${AUTH}/members/${encodeURIComponent(userId)}`, { method: 'PUT', body: { role } });
export const removeMember = (userId: string) =>
  send(`${AUTH}/members/${encodeURIComponent(userId)}`, { method: 'DELETE' });
export const createPasswordResetLink = (userId: string) =>
  request(PasswordResetLink, `${AUTH}/members/${encodeURIComponent(userId)}/password-reset`, { method: 'POST' });

export const fetchInvitations = (signal?: AbortSignal) =>
  request(InvitationList, `${AUTH}/invitations`, { signal, query: ALL });
export const createInvitation = (body: CreateInvitationRequest) =>
  request(Invitation, `${AUTH}/invitations`, { method: 'POST', body });
export const revokeInvitation = (id: string) =>
  send(`${AUTH}/invitations/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const fetchApiKeys = (signal?: AbortSignal) => request(ApiKeyList, `${AUTH}/api-keys`, { signal, query: ALL });
export const createApiKey = (body: CreateApiKeyRequest) =>
  request(CreatedApiKey, `${AUTH}/api-keys`, { method: 'POST', body });
export const revokeApiKey = (id: string) => send(`${AUTH}/api-keys/${encodeURIComponent(id)}`, { method: 'DELETE' });
export const rotateApiKey = (id: string) =>
  request(CreatedApiKey, `${AUTH}/api-keys/${encodeURIComponent(id)}/rotate`, { method: 'POST' });

export const fetchWorkspaces = (signal?: AbortSignal) =>
  request(WorkspaceList, `${AUTH}/workspaces`, { signal, query: ALL });
export const activateWorkspace = (id: string) =>
  request(Me, `${AUTH}/workspaces/${encodeURIComponent(id)}/activate`, { method: 'POST' });

export const updateMe = (body: UpdateMeRequest) => request(Me, '/api/me', { method: 'PATCH', body });
export const updateWorkspace = (id: string, body: UpdateWorkspaceRequest) =>
  request(Me, `${AUTH}/workspaces/${encodeURIComponent(id)}`, { method: 'PATCH', body });
