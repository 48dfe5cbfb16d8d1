// The feature of people’s own data put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { createEraseMyData, type EraseMyDataParts } from './erase-my-data.ts';
import { createExportMyData } from './export-my-data.ts';
import { addMyDataRoutes } from './my-data-routes.ts';
import { createReadMyData } from './read-my-data.ts';
import { createWithdrawMyConsent } from './withdraw-my-consent.ts';

/** The role api. */
export function createMyDataApi(parts: EraseMyDataParts): HttpFeature {
  const read = createReadMyData(parts);
  return {
    name: 'my-data',
    routes: (app) =>
      addMyDataRoutes(app, {
        read,
        exportAll: createExportMyData(parts, read),
        withdraw: createWithdrawMyConsent(parts, read),
        erase: createEraseMyData(parts),
      }),
  };
}
