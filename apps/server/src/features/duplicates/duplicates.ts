// The duplicates feature put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { addDuplicateRoutes } from './duplicate-routes.ts';
import { createDuplicateQueue, type DuplicatesParts } from './list-duplicates.ts';

/** The role api. */
export function createDuplicatesApi(parts: DuplicatesParts): HttpFeature {
  return { name: 'duplicates', routes: (app) => addDuplicateRoutes(app, createDuplicateQueue(parts)) };
}
