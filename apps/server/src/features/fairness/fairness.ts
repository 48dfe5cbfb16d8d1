// The fairness feature put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { createTellAboutMe } from './about-me.ts';
import { createFairnessReport, type FairnessReportParts } from './fairness-report.ts';
import { addAboutMeRoutes, addReportRoutes } from './fairness-routes.ts';
import './fairness-tables.ts';

/** The role api. */
export function createFairnessApi(parts: FairnessReportParts): HttpFeature {
  return {
    name: 'fairness',
    routes: (app) => {
      addReportRoutes(app, createFairnessReport(parts));
      addAboutMeRoutes(app, createTellAboutMe(parts));
    },
  };
}
