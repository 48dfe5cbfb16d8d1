// Retention rules over HTTP.
import {
  RetentionPreview,
  RetentionRule,
  RetentionRuleList,
  RetentionRuleRequest,
  RetentionSwitchRequest,
} from '@vitae/schema/api';
import { z } from 'zod';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { readerOf } from '../candidates/candidate-access-policy.ts';
import type { RetentionRules } from './retention-rules.ts';

const ADMINS: GuardedAccess = { roles: ['admin'] };
const RuleParams = z.object({ id: z.uuid() });
const tags = ['Privacy'];

export function addRetentionRoutes(app: HttpApp, rules: RetentionRules): void {
  listRoute(app, rules);
  addRoute(app, rules);
  removeRoute(app, rules);
  previewRoute(app, rules);
  switchRoute(app, rules);
}

function listRoute(app: HttpApp, rules: RetentionRules): void {
  app.route({
    method: 'GET',
    url: '/api/retention/rules',
    config: { access: ADMINS, audit: { none: 'The rules of the workspace, about nobody.' } },
    schema: {
      operationId: 'listRetentionRules',
      summary: 'When the workspace erases or anonymises candidates',
      tags,
      response: { 200: RetentionRuleList },
    },
    handler: async (request) => await rules.list(readerOf(callerOf(request))),
  });
}

function addRoute(app: HttpApp, rules: RetentionRules): void {
  app.route({
    method: 'POST',
    url: '/api/retention/rules',
    config: { access: ADMINS, audit: { action: 'retention.change' } },
    schema: {
      operationId: 'addRetentionRule',
      summary: 'Make a rule; it is off until somebody has looked whom it hits and switches it on',
      tags,
      body: RetentionRuleRequest,
      response: { 201: RetentionRule },
    },
    handler: async (request, reply) => reply.code(201).send(await rules.add(readerOf(callerOf(request)), request.body)),
  });
}

function removeRoute(app: HttpApp, rules: RetentionRules): void {
  app.route({
    method: 'DELETE',
    url: '/api/retention/rules/:id',
    config: { access: ADMINS, audit: { action: 'retention.change' } },
    schema: {
      operationId: 'deleteRetentionRule',
      summary: 'Delete a rule',
      tags,
      params: RuleParams,
      response: { 204: z.null().describe('The rule is gone.') },
    },
    handler: async (request, reply) => {
      await rules.remove(readerOf(callerOf(request)), request.params.id);
      return reply.code(204).send(null);
    },
  });
}

function previewRoute(app: HttpApp, rules: RetentionRules): void {
  app.route({
    method: 'GET',
    url: '/api/retention/rules/:id/preview',
    config: { access: ADMINS, audit: { action: 'retention.read' } },
    schema: {
      operationId: 'previewRetentionRule',
      summary: 'Whom a rule hits now, and in the next 30 days',
      tags,
      params: RuleParams,
      response: { 200: RetentionPreview },
    },
    handler: async (request) => await rules.preview(readerOf(callerOf(request)), request.params.id),
  });
}

function switchRoute(app: HttpApp, rules: RetentionRules): void {
  app.route({
    method: 'POST',
    url: '/api/retention/rules/:id/switch',
    config: { access: ADMINS, audit: { action: 'retention.change' } },
    schema: {
      operationId: 'switchRetentionRule',
      summary: 'Switch a rule on or off',
      description:
        'On needs `expected`, the count of people that the preview showed. When the rule hits another count by now, the answer is 409 ' +
        '`retention.preview-outdated`. Rules that are on are carried out each night.',
      tags,
      params: RuleParams,
      body: RetentionSwitchRequest,
      response: { 200: RetentionRule },
    },
    handler: async (request) => await rules.switch(readerOf(callerOf(request)), request.params.id, request.body),
  });
}
