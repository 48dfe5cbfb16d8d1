// Routes of getting in and out, sign-up and passwords.
import {
  ChangePasswordRequest,
  Me,
  RequestPasswordReset,
  ResetPasswordRequest,
  SessionState,
  SignInRequest,
  SignUpReply,
  SignUpRequest,
} from '@vitae/schema/api';
import { z } from 'zod';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { OPEN, SECRET_REPLY, SIGNED_IN } from './account-access.ts';
import type { AccountsContext } from './accounts-context.ts';
import { describeMe } from './me.ts';
import { requestPasswordReset, resetPassword } from './password-reset.ts';
import { changePassword, signIn, signOut } from './sign-in.ts';
import { signUp, verifyEmail } from './sign-up.ts';

const tags = ['Sign-in'];
const Nothing = z.undefined().describe('Done.');

export function signInRoutes(app: HttpApp, context: AccountsContext): void {
  sessionRoutes(app, context);
  signUpRoutes(app, context);
  passwordRoutes(app, context);
}

function sessionRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    config: { access: OPEN, audit: { action: 'auth.sign-in', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'signIn',
      tags,
      summary: 'Sign in with an e-mail address and a password',
      description: 'Sets the session cookie. Ten wrong passwords for an address block it for a quarter of an hour.',
      body: SignInRequest,
      response: { 200: Me },
    },
    handler: (request, reply) => signIn(context, { request, reply }, request.body),
  });
  app.route({
    method: 'POST',
    url: '/api/auth/sign-out',
    config: { access: OPEN, audit: { action: 'auth.sign-out', refusals: true }, ...SECRET_REPLY },
    schema: { operationId: 'signOut', tags, summary: 'Sign out', response: { 204: Nothing } },
    handler: async (request, reply) => {
      await signOut(context, { request, reply });
      return reply.code(204).send();
    },
  });
  app.route({
    method: 'GET',
    url: '/api/auth/session',
    config: { access: OPEN, audit: { none: 'Only my own name and address, at each start of a page.' } },
    schema: {
      operationId: 'getSession',
      tags,
      summary: 'Who is signed in, if anybody',
      response: { 200: SessionState },
    },
    handler: async ({ caller }) => ({
      openSignUp: context.config.openSignUp,
      me: caller?.kind === 'session' ? await describeMe(context, caller.userId, caller.workspaceId) : null,
    }),
  });
}

function signUpRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    config: { access: OPEN, audit: { action: 'auth.sign-up', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'signUp',
      tags,
      summary: 'Sign up as a candidate, where that is open',
      body: SignUpRequest,
      response: { 200: SignUpReply },
    },
    handler: (request, reply) => signUp(context, { request, reply }, request.body),
  });
  app.route({
    method: 'GET',
    url: '/api/auth/verify-email',
    config: { access: OPEN, audit: { action: 'auth.sign-up', refusals: true } },
    schema: {
      operationId: 'verifyEmail',
      tags,
      summary: 'Open the link of a verification mail; leads to the sign-in page',
      querystring: z.object({ token: z.string().min(1).max(2000) }),
      response: { 303: Nothing },
    },
    handler: async (request, reply) => {
      const verified = await verifyEmail(context, request.ip, request.query.token);
      return reply.redirect(`/sign-in?verified=${verified ? 1 : 0}`, 303);
    },
  });
}

function passwordRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'POST',
    url: '/api/auth/request-password-reset',
    config: { access: OPEN, audit: { action: 'auth.password', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'requestPasswordReset',
      tags,
      summary: 'Ask for a link to choose a new password; the reply is the same for every address',
      body: RequestPasswordReset,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await requestPasswordReset(context, request.ip, request.body.email);
      return reply.code(204).send();
    },
  });
  app.route({
    method: 'POST',
    url: '/api/auth/reset-password',
    config: { access: OPEN, audit: { action: 'auth.password', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'resetPassword',
      tags,
      summary: 'Choose a new password with the token of a link; all sessions end',
      body: ResetPasswordRequest,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await resetPassword(context, request.ip, request.body);
      return reply.code(204).send();
    },
  });
  app.route({
    method: 'POST',
    url: '/api/auth/change-password',
    config: { access: SIGNED_IN, audit: { action: 'auth.password', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'changePassword',
      tags,
      summary: 'Change my password; all my other sessions end',
      body: ChangePasswordRequest,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await changePassword(context, { request, reply }, request.body);
      return reply.code(204).send();
    },
  });
}
