// The words of a workspace for skills: read by its members, written by its admins.
import { SkillSynonyms } from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp, HttpFeature } from '../../platform/http/http-feature.ts';
import { listSkillSynonyms, replaceSkillSynonyms } from './skill-synonym-store.ts';

const MEMBERS: GuardedAccess = { roles: ['recruiter', 'admin'] };
const ADMINS: GuardedAccess = { roles: ['admin'] };
const tags = ['Workspace'];

/** Told of new words in the transaction that keeps them. */
export type WordsChanged = (trx: Trx, workspaceId: string) => Promise<unknown>;

export function createSkillSynonymsApi(db: Db, wordsChanged: WordsChanged = async () => undefined): HttpFeature {
  return {
    name: 'skill-synonyms',
    routes: (app) => {
      readRoute(app, db);
      writeRoute(app, db, wordsChanged);
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

function writeRoute(app: HttpApp, db: Db, wordsChanged: WordsChanged): void {
  app.route({
    method: 'PUT',
    url: '/api/workspace/skill-synonyms',
    config: { access: ADMINS, audit: { action: 'workspace.change' } },
    schema: {
      operationId: 'putSkillSynonyms',
      summary: 'Replace the workspace’s own words for skills',
      description:
        'They hold for searches and matches at once, and for résumés that are read from now on. A skill that Vitae doesn’t know becomes one of the workspace’s own.',
      tags,
      body: SkillSynonyms,
      response: { 200: SkillSynonyms },
    },
    handler: async (request) =>
      await withWorkspace(db, callerOf(request), async (trx) => {
        const before = await listSkillSynonyms(trx);
        await replaceSkillSynonyms(trx, request.body.items);
        const items = await listSkillSynonyms(trx);
        if (JSON.stringify(items) !== JSON.stringify(before)) {
          await wordsChanged(trx, callerOf(request).workspaceId);
        }
        return { items };
      }),
  });
}
