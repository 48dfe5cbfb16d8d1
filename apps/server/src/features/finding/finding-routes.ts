// Finding candidates over HTTP.
import {
  CandidateFacets,
  CandidateFacetsQuery,
  CandidateList,
  CandidateListQuery,
  SimilarCandidates,
  SkillSuggestionQuery,
  SkillSuggestions,
} from '@vitae/schema/api';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import { CandidateParams } from '../candidates/candidate-routes.ts';
import { countCandidateFacets } from './count-facets.ts';
import { type FindParts, findCandidates } from './find-candidates.ts';
import { findSimilar } from './similar-candidates.ts';
import { suggestSkills } from './suggest-skills.ts';

export interface FindingRouteParts extends FindParts {
  readonly db: Db;
}

const tags = ['Candidates'];

export function addFindingRoutes(app: HttpApp, parts: FindingRouteParts): void {
  const { db } = parts;
  app.route({
    method: 'GET',
    url: '/api/candidates',
    config: { access: READ_POOL, audit: { action: 'candidate.list' } },
    schema: {
      operationId: 'listCandidates',
      summary: 'Find candidates of the workspace, a page at a time',
      description:
        'Full text over profile and document with marked snippets; mistyped words are put right when nothing is found. ' +
        'When nothing is found at all, `without` says how many there are without each filter.',
      tags,
      querystring: CandidateListQuery,
      response: { 200: CandidateList },
    },
    handler: async (request) =>
      await withWorkspace(db, readerOf(callerOf(request)), (trx) => findCandidates(trx, parts, request.query)),
  });
  app.route({
    method: 'GET',
    url: '/api/candidates/facets',
    config: { access: READ_POOL, audit: { action: 'candidate.search' } },
    schema: {
      operationId: 'countCandidateFacets',
      summary: 'How many candidates there are for each value of the filters',
      description: 'Takes the filters of the list. Each facet is counted with all filters but its own.',
      tags,
      querystring: CandidateFacetsQuery,
      response: { 200: CandidateFacets },
    },
    handler: async (request) =>
      await withWorkspace(db, readerOf(callerOf(request)), (trx) => countCandidateFacets(trx, parts, request.query)),
  });
  addSimilarRoute(app, parts);
  addSkillRoute(app, parts);
}

function addSkillRoute(app: HttpApp, { db, taxonomy }: FindingRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/skills',
    config: { access: READ_POOL, audit: { none: 'Only which skills there are, and how many have each.' } },
    schema: {
      operationId: 'suggestSkills',
      summary: 'Skills that begin with what was typed, by any of their names',
      tags,
      querystring: SkillSuggestionQuery,
      response: { 200: SkillSuggestions },
    },
    handler: async (request) => ({
      items: await withWorkspace(db, readerOf(callerOf(request)), (trx) =>
        suggestSkills(trx, taxonomy, request.query.text),
      ),
    }),
  });
}

function addSimilarRoute(app: HttpApp, { db, userNames }: FindingRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/similar',
    config: { access: READ_POOL, audit: { action: 'candidate.search', subject: 'candidate' } },
    schema: {
      operationId: 'findSimilarCandidates',
      summary: 'Candidates that are most like this one, and why',
      description: 'Compared by skills, of which rare ones count more, titles, place and months at work.',
      tags,
      params: CandidateParams,
      response: { 200: SimilarCandidates },
    },
    handler: async (request) =>
      await withWorkspace(db, readerOf(callerOf(request)), (trx) => findSimilar(trx, userNames, request.params.id)),
  });
}
