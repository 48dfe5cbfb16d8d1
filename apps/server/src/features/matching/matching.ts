// The matching feature put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { createGiveFeedback } from './match-feedback.ts';
import { addMatchingRoutes } from './matching-routes.ts';
import { createReadMatches, type ReadMatchesParts } from './read-matches.ts';
import './matching-tables.ts';

/** The role api. */
export function createMatchingApi(parts: ReadMatchesParts): HttpFeature {
  return {
    name: 'matching',
    routes: (app) => addMatchingRoutes(app, createReadMatches(parts), createGiveFeedback(parts)),
  };
}
