// The notices feature put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { createGiveNotices, type NoticesParts } from './give-notices.ts';
import { addNoticeRoutes } from './notice-routes.ts';
import { createReadNotices } from './read-notices.ts';

/** The role api. */
export function createNoticesApi(parts: NoticesParts): HttpFeature {
  const routes = { read: createReadNotices(parts), give: createGiveNotices(parts) };
  return { name: 'notices', routes: (app) => addNoticeRoutes(app, routes) };
}
