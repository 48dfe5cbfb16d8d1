// The shortlist feature put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { addShortlistRoutes } from './shortlist-routes.ts';
import { createShortlists, type ShortlistsParts } from './shortlists.ts';

/** The role api. */
export function createShortlistApi(parts: ShortlistsParts): HttpFeature {
  return { name: 'shortlist', routes: (app) => addShortlistRoutes(app, createShortlists(parts)) };
}
