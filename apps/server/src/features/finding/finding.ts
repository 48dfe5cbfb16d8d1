// The finding feature put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { addFindingRoutes, type FindingRouteParts } from './finding-routes.ts';
import { addViewRoutes } from './view-routes.ts';
import { createViews, type ViewsParts } from './views.ts';
import './finding-tables.ts';

export type FindingParts = FindingRouteParts & ViewsParts;

/** The role api. */
export function createFindingApi(parts: FindingParts): HttpFeature {
  return {
    name: 'finding',
    routes: (app) => {
      addFindingRoutes(app, parts);
      addViewRoutes(app, createViews(parts));
    },
  };
}
