// All routes of the application. Pages are loaded when they are first opened.
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.ts';

/** `/resumes/$resumeId`: the review. */
export const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/resumes/$resumeId',
  component: lazyRouteComponent(() => import('../features/review/review-page.tsx'), 'ReviewPage'),
});

const routeTree = rootRoute.addChildren([reviewRoute]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
