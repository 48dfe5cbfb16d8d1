// Merging over HTTP, with a preview, and taking a merge back.
import { MergePreview, MergeReply, MergeRequest, UnmergeReply, UnmergeRequest } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, readerOf } from '../candidates/candidate-access-policy.ts';
import { CandidateParams } from '../candidates/candidate-routes.ts';
import type { MergeCandidates } from './merge-candidates.ts';
import type { UnmergeCandidates } from './unmerge-candidates.ts';

const tags = ['Duplicates'];

export function addMergeRoutes(app: HttpApp, { preview, merge }: MergeCandidates, unmerge: UnmergeCandidates): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/merge/preview',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.read' } },
    schema: {
      operationId: 'previewMerge',
      summary: 'What merging two candidates would give',
      description:
        'Changes nothing. Differences with what each of the two says and what would stay, and what goes over.',
      tags,
      body: MergeRequest,
      response: { 200: MergePreview },
    },
    handler: async (request) => await preview(readerOf(callerOf(request)), request.body),
  });
  app.route({
    method: 'POST',
    url: '/api/candidates/merge',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.merge' } },
    schema: {
      operationId: 'mergeCandidates',
      summary: 'Merge two candidates',
      description:
        'Résumés, notes, tags, sources and consents of the other go over to the survivor, and its id leads there for ever. The stricter ' +
        'terms of consents hold. Can be taken back.',
      tags,
      body: MergeRequest,
      response: { 200: MergeReply },
    },
    handler: async (request) => await merge(readerOf(callerOf(request)), request.body),
  });
  app.route({
    method: 'POST',
    url: '/api/candidates/:id/unmerge',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.unmerge', subject: 'candidate' } },
    schema: {
      operationId: 'unmergeCandidates',
      summary: 'Take the newest merge of a candidate back',
      description:
        'Both are as they were before. What people entered, confirmed or added since the merge stays with the survivor. The two count as ' +
        'told apart from then on.',
      tags,
      params: CandidateParams,
      body: UnmergeRequest,
      response: { 200: UnmergeReply },
    },
    handler: async (request) => await unmerge(readerOf(callerOf(request)), request.params.id, request.body),
  });
}
