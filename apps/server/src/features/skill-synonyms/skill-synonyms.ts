// The words of a workspace for skills: read by its members, written by its admins.
import { SkillSynonyms } from '@vitae/schema/api';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp, HttpFeature } from '../../platform/http/http-feature.ts';
import { listSkillSynonyms, replaceSkillSynonyms } from './skill-synonym-store.ts';

const MEMBERS: GuardedAccess = { roles: ['recruiter', 'admin'] };
const ADMINS: GuardedAccess = { roles: ['admin'] };
const tags = ['Workspace'];

export function createSkillSynonymsApi(db: Db): HttpFeature {
  return {
    name: 'skill-synonyms',
    routes: (app) => {
      readRoute(app, db);
      writeRoute(app, db);
    },
  };
}

function readRoute(app: HttpApp, db: Db): void {
  app.route({
    method: 'GET',
    url: '/api/workspace/skill-synonyms',
    config: { access: MEMBERS, audit: { none: 'Words for skills, no data of persons.' } },
    schema: {
      operationId: 'getSkillSynonyms',
      summary: 'The workspace’s own words for skills',
      tags,
      response: { 200: SkillSynonyms },
    },
    handler: async (request) => ({ items: await withWorkspace(db, callerOf(request), listSkillSynonyms) }),
  });
}

function writeRoute(app: HttpApp, db: Db): void {
  app.route({
    method: 'PUT',
    url: '/api/workspace/skill-synonyms',
    config: { access: ADMINS, audit: { action: 'workspace.change' } },
    schema: {
      operationId: 'putSkillSynonyms',
      summary: 'Replace the workspace’s own words for skills',
      description:
        'They hold for searches at once, and for résumés that are read from now on. A skill that Vitae doesn’t know becomes one of the workspace’s own.',
      tags,
      body: SkillSynonyms,
      response: { 200: SkillSynonyms },
    },
    handler: async (request) =>
      await withWorkspace(db, callerOf(request), async (trx) => {
        await replaceSkillSynonyms(trx, request.body.items);
        return { items: await listSkillSynonyms(trx) };
      }),
  });
}
