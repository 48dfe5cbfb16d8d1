// The sentence on one match over HTTP, asked for when its reasons are opened: a list never waits for a language model.
import { MatchSentence } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import type { WriteSentence } from './write-sentence.ts';

const MatchParams = z.object({ id: z.string().max(80) });

export function addSentenceRoutes(app: HttpApp, write: WriteSentence): void {
  app.route({
    method: 'POST',
    url: '/api/matches/:id/sentence',
    config: { access: READ_POOL, audit: { none: 'It says less than the match, whose reading is recorded.' } },
    schema: {
      operationId: 'writeMatchSentence',
      summary: 'One sentence on a match, by a language model where there is one',
      description:
        'The model is told the facts of the match and nobody’s name. Its sentence is taken when every word and number of it stands in the ' +
        'facts; otherwise, and without a model, it is the sentence of the match itself.',
      tags: ['Matches'],
      params: MatchParams,
      response: { 200: MatchSentence },
    },
    handler: async (request, reply) => {
      const gone = new AbortController();
      reply.raw.on('close', () => gone.abort());
      return await write(readerOf(callerOf(request)), request.params.id, gone.signal);
    },
  });
}
