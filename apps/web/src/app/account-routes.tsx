// Routes of the pages that work without a session.
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { fetchSetupState } from '../api/accounts.ts';
import { sessionQuery } from '../features/accounts/session-query.ts';
import { rootRoute } from './root-route.ts';

const pages = () => import('../features/accounts/account-pages.ts');

/** A path of this application, never another site. */
const Back = z.string().regex(/^\/(?![/\\])/);

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  loader: () => fetchSetupState(),
  gcTime: 0,
  component: lazyRouteComponent(pages, 'SetupPage'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: z.object({
    back: Back.optional().catch(undefined),
    reason: z.enum(['ended', 'password-changed']).optional().catch(undefined),
    /** Of the link in the mail after signing up: whether it worked. */
    verified: z.literal([0, 1]).optional().catch(undefined),
  }),
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session.me !== null) throw redirect({ href: search.back ?? '/', replace: true });
    if ((await fetchSetupState()).needed) throw redirect({ to: '/setup', replace: true });
    return { openSignUp: session.openSignUp };
  },
  component: lazyRouteComponent(pages, 'SignInPage'),
});

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session.me !== null) throw redirect({ to: '/', replace: true });
    return { openSignUp: session.openSignUp };
  },
  component: lazyRouteComponent(pages, 'SignUpPage'),
});

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  component: lazyRouteComponent(pages, 'ResetPasswordPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invite',
  component: lazyRouteComponent(pages, 'InvitationPage'),
});

/** The public page of a job. */
const applyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/apply/$slug',
  component: lazyRouteComponent(() => import('../features/apply/apply-page.tsx'), 'ApplyPage'),
});

export const accountRoutes = [setupRoute, signInRoute, signUpRoute, resetPasswordRoute, invitationRoute, applyRoute];
