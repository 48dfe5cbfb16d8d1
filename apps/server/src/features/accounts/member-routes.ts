// Routes of members and invitations.
import {
  AcceptInvitationRequest,
  ChangeRoleRequest,
  CreateInvitationRequest,
  Invitation,
  InvitationPreview,
  InvitationPreviewRequest,
  ListQuery,
  listOf,
  Me,
  Member,
  PasswordResetLink,
} from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { ADMINS, OPEN, SECRET_REPLY } from './account-access.ts';
import type { AccountsContext } from './accounts-context.ts';
import {
  acceptInvitation,
  createInvitation,
  listOpenInvitations,
  previewInvitation,
  revokeInvitation,
} from './invitations.ts';
import { changeRole, listWorkspaceMembers, removeMember } from './members.ts';
import { makeResetLink } from './password-reset.ts';

const Nothing = z.undefined().describe('Done.');
const Id = z.object({ id: z.uuid() });
const UserId = z.object({ userId: z.uuid() });
const tags = ['Members'];

export function memberRoutes(app: HttpApp, context: AccountsContext): void {
  listAndChangeRoutes(app, context);
  resetLinkRoute(app, context);
  invitationRoutes(app, context);
  invitedRoutes(app, context);
}

function listAndChangeRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'GET',
    url: '/api/auth/members',
    config: { access: ADMINS, audit: { action: 'member.list' } },
    schema: {
      operationId: 'listMembers',
      tags,
      summary: 'Who works in this workspace',
      querystring: ListQuery,
      response: { 200: listOf(Member) },
    },
    handler: (request) => listWorkspaceMembers(context, callerOf(request), request.query),
  });
  app.route({
    method: 'PUT',
    url: '/api/auth/members/:userId',
    config: { access: ADMINS, audit: { action: 'member.change', subject: 'user', param: 'userId' } },
    schema: {
      operationId: 'changeRole',
      tags,
      summary: 'Change a member’s role',
      params: UserId,
      body: ChangeRoleRequest,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await changeRole(context, callerOf(request), request.params.userId, request.body.role);
      return reply.code(204).send();
    },
  });
  app.route({
    method: 'DELETE',
    url: '/api/auth/members/:userId',
    config: { access: ADMINS, audit: { action: 'member.change', subject: 'user', param: 'userId' } },
    schema: {
      operationId: 'removeMember',
      tags,
      summary: 'Remove a member; their sessions and keys lose this workspace',
      params: UserId,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await removeMember(context, callerOf(request), request.params.userId);
      return reply.code(204).send();
    },
  });
}

function resetLinkRoute(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'POST',
    url: '/api/auth/members/:userId/password-reset',
    config: { access: ADMINS, audit: { action: 'auth.password', subject: 'user', param: 'userId' }, ...SECRET_REPLY },
    schema: {
      operationId: 'makePasswordResetLink',
      tags,
      summary: 'Make a link with which a member chooses a new password',
      params: UserId,
      response: { 200: PasswordResetLink },
    },
    handler: (request) => makeResetLink(context, callerOf(request), request.params.userId),
  });
}

function invitationRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'GET',
    url: '/api/auth/invitations',
    config: { access: ADMINS, audit: { action: 'invitation.list' } },
    schema: {
      operationId: 'listInvitations',
      tags,
      summary: 'Open invitations',
      querystring: ListQuery,
      response: { 200: listOf(Invitation) },
    },
    handler: (request) => listOpenInvitations(context, callerOf(request), request.query),
  });
  app.route({
    method: 'POST',
    url: '/api/auth/invitations',
    config: { access: ADMINS, audit: { action: 'invitation.change', subject: 'invitation' }, ...SECRET_REPLY },
    schema: {
      operationId: 'createInvitation',
      tags,
      summary: 'Invite somebody; mailed when there is a mail server, and given as a link in any case',
      body: CreateInvitationRequest,
      response: { 201: Invitation },
    },
    handler: async (request, reply) => {
      const invitation = await createInvitation(context, callerOf(request), request.body);
      return reply.code(201).send(invitation);
    },
  });
  app.route({
    method: 'DELETE',
    url: '/api/auth/invitations/:id',
    config: { access: ADMINS, audit: { action: 'invitation.change', subject: 'invitation' } },
    schema: {
      operationId: 'revokeInvitation',
      tags,
      summary: 'Revoke an invitation; its link stops working',
      params: Id,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await revokeInvitation(context, callerOf(request), request.params.id);
      return reply.code(204).send();
    },
  });
}

function invitedRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'POST',
    url: '/api/auth/invitations/preview',
    config: { access: OPEN, audit: { action: 'invitation.list', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'previewInvitation',
      tags,
      summary: 'What the invitation of a link says',
      body: InvitationPreviewRequest,
      response: { 200: InvitationPreview },
    },
    handler: (request) => previewInvitation(context, request.ip, request.body.token),
  });
  app.route({
    method: 'POST',
    url: '/api/auth/invitations/accept',
    config: { access: OPEN, audit: { action: 'invitation.change', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'acceptInvitation',
      tags,
      summary: 'Accept an invitation and sign in',
      body: AcceptInvitationRequest,
      response: { 200: Me },
    },
    handler: (request, reply) => acceptInvitation(context, { request, reply }, request.body),
  });
}
