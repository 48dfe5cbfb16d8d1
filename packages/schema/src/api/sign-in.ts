// Calls under /api/auth: getting in, passwords, sessions, members, invitations, workspaces.
import { z } from 'zod';
import { Me, Role } from './accounts.ts';
import { listOf } from './page.ts';

export const Password = z.string().min(10).max(128);
const Email = z.email().max(254);
const PersonName = z.string().trim().min(1).max(120);

/** `POST /api/auth/sign-in/email` answers `Me` and sets the session cookie; `auth.invalid` for any wrong pair. */
export const SignInRequest = z.object({ email: Email, password: z.string().min(1).max(128) });
export type SignInRequest = z.infer<typeof SignInRequest>;

/** `POST /api/auth/sign-up/email`; 404 unless sign-up is open. The new user is a candidate with a workspace of their own. */
export const SignUpRequest = z.object({ name: PersonName, email: Email, password: Password });
export type SignUpRequest = z.infer<typeof SignUpRequest>;

/** `check-mail`: a link was mailed, the account works after it was opened. Says nothing about whether the address was known. */
export const SignUpReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('signed-in'), me: Me }),
  z.object({ status: z.literal('check-mail') }),
]);
export type SignUpReply = z.infer<typeof SignUpReply>;

/**
 * `GET /api/auth/session`: open; `me` is null when nobody is signed in, so that a page can ask without an error.
 * `openSignUp`: whether the sign-in page offers to sign up.
 */
export const SessionState = z.object({ me: Me.nullable(), openSignUp: z.boolean() });
export type SessionState = z.infer<typeof SessionState>;

/** `POST /api/auth/request-password-reset`: 204 for every address, known or not. */
export const RequestPasswordReset = z.object({ email: Email });
export type RequestPasswordReset = z.infer<typeof RequestPasswordReset>;

/** `POST /api/auth/reset-password` with the token of the link `/reset-password#token=…`; 204, and all sessions end. */
export const ResetPasswordRequest = z.object({ token: z.string().min(1).max(500), newPassword: Password });
export type ResetPasswordRequest = z.infer<typeof ResetPasswordRequest>;

/** `POST /api/auth/change-password`; 204, and all other sessions end. */
export const ChangePasswordRequest = z.object({ currentPassword: z.string().min(1).max(128), newPassword: Password });
export type ChangePasswordRequest = z.infer<typeof ChangePasswordRequest>;

/** `PATCH /api/me`. */
export const UpdateMeRequest = z.object({ name: PersonName });
export type UpdateMeRequest = z.infer<typeof UpdateMeRequest>;

/** `GET /api/auth/sessions`; end one with `DELETE /api/auth/sessions/{id}`, all others with `DELETE /api/auth/sessions`. */
export const SessionSummary = z.object({
  id: z.string(),
  current: z.boolean(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
  ipAddress: z.string().nullable(),
  userAgent: z.string().nullable(),
});
export type SessionSummary = z.infer<typeof SessionSummary>;
export const SessionList = listOf(SessionSummary);

/** `PUT /api/auth/members/{userId}`: 409 when it would leave the workspace without an admin. */
export const ChangeRoleRequest = z.object({ role: Role });
export type ChangeRoleRequest = z.infer<typeof ChangeRoleRequest>;

/** `POST /api/auth/members/{userId}/password-reset`: for an admin to pass on. */
export const PasswordResetLink = z.object({ link: z.string(), expiresAt: z.string() });
export type PasswordResetLink = z.infer<typeof PasswordResetLink>;

const InvitationToken = z.string().min(1).max(500);

/** `POST /api/auth/invitations/preview` with the token of the link `/invite#token=…`. */
export const InvitationPreviewRequest = z.object({ token: InvitationToken });
export const InvitationPreview = z.object({
  email: z.string(),
  role: Role,
  workspaceName: z.string(),
  expiresAt: z.string(),
  /** The address has a login already: ask for its password instead of a new one, and for no name. */
  existingUser: z.boolean(),
});
export type InvitationPreview = z.infer<typeof InvitationPreview>;

/** `POST /api/auth/invitations/accept` answers `Me` and signs in. */
export const AcceptInvitationRequest = z.object({
  token: InvitationToken,
  /** For a new user. */
  name: PersonName.optional(),
  password: z.string().min(1).max(128),
});
export type AcceptInvitationRequest = z.infer<typeof AcceptInvitationRequest>;

/** `GET /api/auth/workspaces`: mine; `POST /api/auth/workspaces/{id}/activate` changes to one and answers `Me`. */
export const WorkspaceSummary = z.object({ id: z.string(), name: z.string(), role: Role, active: z.boolean() });
export type WorkspaceSummary = z.infer<typeof WorkspaceSummary>;

/** `PATCH /api/auth/workspaces/{id}` by its admin, only the active one; answers `Me`. */
export const UpdateWorkspaceRequest = z.object({ name: z.string().trim().min(1).max(120) });
export type UpdateWorkspaceRequest = z.infer<typeof UpdateWorkspaceRequest>;
