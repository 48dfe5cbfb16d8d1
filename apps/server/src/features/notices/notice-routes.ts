// Notices over HTTP.
import {
  CandidateNotice,
  GiveNoticeRequest,
  GiveNoticesReply,
  GiveNoticesRequest,
  NoticeList,
  NoticeQuery,
  NoticeTemplate,
  NoticeTemplateRequest,
} from '@vitae/schema/api';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import { CandidateParams } from '../candidates/candidate-routes.ts';
import type { GiveNotices } from './give-notices.ts';
import type { ReadNotices } from './read-notices.ts';

export interface NoticeRouteParts {
  readonly read: ReadNotices;
  readonly give: GiveNotices;
}

const ADMINS: GuardedAccess = { roles: ['admin'] };
const tags = ['Privacy'];

export function addNoticeRoutes(app: HttpApp, { read, give }: NoticeRouteParts): void {
  listRoute(app, read);
  templateRoute(app, read);
  writeTemplateRoute(app, read);
  candidateRoute(app, give);
  giveRoute(app, give);
  giveAllRoute(app, give);
}

function listRoute(app: HttpApp, read: ReadNotices): void {
  app.route({
    method: 'GET',
    url: '/api/notices',
    config: { access: READ_POOL, audit: { action: 'notice.list' } },
    schema: {
      operationId: 'listNotices',
      summary: 'Who still needs the notice of GDPR art. 14, what is due first comes first',
      description:
        'Everybody whose data came from elsewhere, until one is given: not those who sent their résumé themselves, nor those whose ' +
        'consent is recorded. It is due one month after the data came in. `soon`: within a week.',
      tags,
      querystring: NoticeQuery,
      response: { 200: NoticeList },
    },
    handler: async (request) => await read.list(readerOf(callerOf(request)), request.query),
  });
}

function templateRoute(app: HttpApp, read: ReadNotices): void {
  app.route({
    method: 'GET',
    url: '/api/notices/template',
    config: { access: READ_POOL, audit: { none: 'The text of the workspace, about nobody.' } },
    schema: {
      operationId: 'getNoticeTemplate',
      summary: 'The text of the notice, with its variables',
      tags,
      response: { 200: NoticeTemplate },
    },
    handler: async (request) => await read.template(readerOf(callerOf(request))),
  });
}

function writeTemplateRoute(app: HttpApp, read: ReadNotices): void {
  app.route({
    method: 'PUT',
    url: '/api/notices/template',
    config: { access: ADMINS, audit: { action: 'notice.change' } },
    schema: {
      operationId: 'writeNoticeTemplate',
      summary: 'Change the text of the notice',
      description: 'Becomes a new version; the versions that people got stay.',
      tags,
      body: NoticeTemplateRequest,
      response: { 200: NoticeTemplate },
    },
    handler: async (request) => await read.writeTemplate(readerOf(callerOf(request)), request.body),
  });
}

function candidateRoute(app: HttpApp, give: GiveNotices): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/notice',
    config: { access: READ_POOL, audit: { action: 'candidate.read', subject: 'candidate' } },
    schema: {
      operationId: 'getCandidateNotice',
      summary: 'Whether a candidate had the notice, and what it would say',
      tags,
      params: CandidateParams,
      response: { 200: CandidateNotice },
    },
    handler: async (request) => await give.of(readerOf(callerOf(request)), request.params.id),
  });
}

function giveRoute(app: HttpApp, give: GiveNotices): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/:id/notice',
    config: { access: POOL_BY_HAND, audit: { action: 'notice.send', subject: 'candidate' } },
    schema: {
      operationId: 'giveNotice',
      summary: 'Send a candidate the notice by mail, or note that it was given or is not needed',
      tags,
      params: CandidateParams,
      body: GiveNoticeRequest,
      response: { 200: CandidateNotice },
    },
    handler: async (request) => await give.give(readerOf(callerOf(request)), request.params.id, request.body),
  });
}

function giveAllRoute(app: HttpApp, give: GiveNotices): void {
  app.route({
    method: 'POST',
    url: '/api/notices/given',
    config: { access: POOL_BY_HAND, audit: { action: 'notice.send' } },
    schema: {
      operationId: 'giveNotices',
      summary: 'Note for several candidates that the notice was given, or is not needed',
      description: 'Those who had theirs already, and unknown ids, are passed over. The log has an entry about each.',
      tags,
      body: GiveNoticesRequest,
      response: { 200: GiveNoticesReply },
    },
    handler: async (request) => await give.giveAll(readerOf(callerOf(request)), request.body),
  });
}
