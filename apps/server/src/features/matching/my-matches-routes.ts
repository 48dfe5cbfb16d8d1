// The jobs that fit a signed-in person, over HTTP.
import { MyMatches, MyMatchesQuery } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import type { ReadMyMatches } from './my-matches.ts';

export function addMyMatchesRoutes(app: HttpApp, read: ReadMyMatches): void {
  app.route({
    method: 'GET',
    url: '/api/me/matches',
    config: { access: { roles: ['candidate'] }, audit: { action: 'me.read' } },
    schema: {
      operationId: 'listMyMatches',
      summary: 'The public jobs that fit me best, with points, reasons and what is missing',
      description:
        'Open jobs with a public page, of every workspace. Compared is a résumé that I sent with this login, as I sent it. Nobody else is told of it.',
      tags: ['Me'],
      querystring: MyMatchesQuery,
      response: { 200: MyMatches },
    },
    handler: async (request) => await read(callerOf(request), request.query),
  });
}
