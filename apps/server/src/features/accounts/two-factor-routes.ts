// Routes of two-factor sign-in.
import {
  BackupCodes,
  ConfirmTwoFactorRequest,
  Me,
  PasswordConfirmation,
  TwoFactorSetup,
  TwoFactorState,
  VerifyTwoFactorRequest,
} from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { ADMINS, OPEN, SECRET_REPLY, SIGNED_IN } from './account-access.ts';
import type { AccountsContext } from './accounts-context.ts';
import { answerWithCode } from './second-step.ts';
import {
  beginTwoFactor,
  finishTwoFactor,
  renewBackupCodes,
  resetMemberTwoFactor,
  turnTwoFactorOff,
  twoFactorState,
} from './two-factor.ts';

const tags = ['Two-factor sign-in'];
const Nothing = z.undefined().describe('Done.');

export function twoFactorRoutes(app: HttpApp, context: AccountsContext): void {
  turnOnRoutes(app, context);
  changeRoutes(app, context);
  app.route({
    method: 'POST',
    url: '/api/auth/two-factor/verify',
    config: { access: OPEN, audit: { action: 'auth.second-step', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'verifyTwoFactor',
      tags,
      summary: 'Finish signing in with a code of the app, or a backup code',
      description:
        'After signing in answered `auth.two-factor-required`, within five minutes and with the cookie of that answer. Each code works once. ' +
        'Ten wrong codes block the account’s second step for an hour.',
      body: VerifyTwoFactorRequest,
      response: { 200: Me },
    },
    handler: (request, reply) => answerWithCode(context, { request, reply }, request.body.code),
  });
}

function turnOnRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'GET',
    url: '/api/auth/two-factor',
    config: { access: SIGNED_IN, audit: { none: 'Only whether I use a second step.' } },
    schema: {
      operationId: 'getTwoFactor',
      tags,
      summary: 'Whether signing in takes a code too',
      response: { 200: TwoFactorState },
    },
    handler: (request) => twoFactorState(context, callerOf(request).userId),
  });
  app.route({
    method: 'POST',
    url: '/api/auth/two-factor/enable',
    config: { access: SIGNED_IN, audit: { action: 'auth.two-factor', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'enableTwoFactor',
      tags,
      summary: 'Begin to turn it on: a secret for the app, and backup codes, shown this once',
      body: PasswordConfirmation,
      response: { 200: TwoFactorSetup },
    },
    handler: (request) => beginTwoFactor(context, callerOf(request).userId, request.body.password),
  });
  app.route({
    method: 'POST',
    url: '/api/auth/two-factor/confirm',
    config: { access: SIGNED_IN, audit: { action: 'auth.two-factor', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'confirmTwoFactor',
      tags,
      summary: 'Turn it on with a first code of the app; all my other sessions end',
      body: ConfirmTwoFactorRequest,
      response: { 200: TwoFactorState },
    },
    handler: (request) => finishTwoFactor(context, callerOf(request), request.body.code),
  });
}

function changeRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'POST',
    url: '/api/auth/two-factor/disable',
    config: { access: SIGNED_IN, audit: { action: 'auth.two-factor', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'disableTwoFactor',
      tags,
      summary: 'Turn it off',
      body: PasswordConfirmation,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await turnTwoFactorOff(context, callerOf(request).userId, request.body.password);
      return reply.code(204).send();
    },
  });
  app.route({
    method: 'POST',
    url: '/api/auth/two-factor/backup-codes',
    config: { access: SIGNED_IN, audit: { action: 'auth.two-factor', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'renewBackupCodes',
      tags,
      summary: 'New backup codes, shown this once; the old ones stop working',
      body: PasswordConfirmation,
      response: { 200: BackupCodes },
    },
    handler: (request) => renewBackupCodes(context, callerOf(request).userId, request.body.password),
  });
  app.route({
    method: 'DELETE',
    url: '/api/auth/members/:userId/two-factor',
    config: {
      access: ADMINS,
      audit: { action: 'auth.two-factor', subject: 'user', param: 'userId', refusals: true },
      ...SECRET_REPLY,
    },
    schema: {
      operationId: 'resetMemberTwoFactor',
      tags,
      summary: 'Turn it off for a member who lost the phone and the backup codes',
      params: z.object({ userId: z.uuid() }),
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await resetMemberTwoFactor(context, callerOf(request), request.params.userId);
      return reply.code(204).send();
    },
  });
}
