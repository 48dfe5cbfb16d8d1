// Who is signed in, set-up, API keys, members and invitations.
import { z } from 'zod';

export const Role = z.enum(['candidate', 'recruiter', 'admin']);
export type Role = z.infer<typeof Role>;

/** What an API key may do. A session may do what its role may. */
export const Scope = z.enum([
  'resumes:read',
  'resumes:write',
  'candidates:read',
  'candidates:write',
  'jobs:read',
  'jobs:write',
  'health:read',
]);
export type Scope = z.infer<typeof Scope>;

export const Me = z.object({
  user: z.object({ id: z.string(), email: z.string(), name: z.string() }),
  role: Role,
  workspace: z.object({ id: z.string(), name: z.string() }),
  /** An admin of the workspace that Vitae was set up with: sees `/api/admin`. */
  runsInstallation: z.boolean(),
  settings: z.object({
    reviewThreshold: z.number(),
    maxUploadBytes: z.int(),
    /** Whether anybody may sign up, as a candidate. */
    openSignUp: z.boolean(),
    /** Whether sample résumés are in the workspace, so that they can be removed. */
    samplesPresent: z.boolean(),
  }),
});
export type Me = z.infer<typeof Me>;

/** `GET /api/setup`: open; says whether the first admin is still missing, nothing else. */
export const SetupState = z.object({ needed: z.boolean() });
export type SetupState = z.infer<typeof SetupState>;

/** `POST /api/setup`: works once, with the token of the link in the log. Signs the new admin in. */
export const SetupRequest = z.object({
  token: z.string().min(1),
  name: z.string().min(1).max(120),
  email: z.email(),
  password: z.string().min(10).max(128),
  workspaceName: z.string().min(1).max(120),
});
export type SetupRequest = z.infer<typeof SetupRequest>;

export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  /** The first characters, to tell keys apart. */
  start: z.string(),
  scopes: z.array(Scope),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
});
export type ApiKey = z.infer<typeof ApiKey>;

export const CreateApiKeyRequest = z.object({
  name: z.string().min(1).max(120),
  scopes: z.array(Scope).min(1),
  expiresInDays: z.int().min(1).max(3650).optional(),
});
export type CreateApiKeyRequest = z.infer<typeof CreateApiKeyRequest>;

/** `key` is shown once and stored only as a hash. */
export const CreatedApiKey = ApiKey.extend({ key: z.string() });
export type CreatedApiKey = z.infer<typeof CreatedApiKey>;

export const Member = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  joinedAt: z.string(),
  /** Whether signing in takes a code of an authenticator app too. */
  twoFactor: z.boolean(),
});
export type Member = z.infer<typeof Member>;

export const Invitation = z.object({
  id: z.string(),
  email: z.string(),
  role: Role,
  expiresAt: z.string(),
  /** The link to pass on; given to the inviter, since a machine without a mail server can't send it. */
  link: z.string(),
});
export type Invitation = z.infer<typeof Invitation>;

export const CreateInvitationRequest = z.object({ email: z.email(), role: z.enum(['recruiter', 'admin']) });
export type CreateInvitationRequest = z.infer<typeof CreateInvitationRequest>;
