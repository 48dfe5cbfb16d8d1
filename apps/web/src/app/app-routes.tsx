// Routes of the pages for people who are signed in; their data is asked for before they are shown.
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { NoticeFilter } from '@vitae/schema/api';
import { z } from 'zod';
import { fetchSetupState } from '../api/accounts.ts';
import { sessionQuery } from '../features/accounts/session-query.ts';
import { ADMIN_TABS } from '../features/admin/admin-tabs.ts';
import { BatchSearch } from '../features/batches/batch-search.ts';
import { CandidatesPage } from '../features/candidates/candidates-page.tsx';
import { DecisionSearch } from '../features/decisions/decision-search.ts';
import { DuplicateSearch } from '../features/duplicates/duplicate-search.ts';
import { CandidateSearch } from '../features/finding/candidate-search.ts';
import { candidatesQuery } from '../features/finding/finding-queries.ts';
import { JobSearch } from '../features/jobs/job-search.ts';
import { MatchSearch } from '../features/matches/match-search.ts';
import { MyMatchesSearch } from '../features/my-matches/my-matches-search.ts';
import { ProcessingSearch } from '../features/processing/processing-search.ts';
import { ResumeSearch, toFilters } from '../features/resumes/resume-filters.ts';
import { ResumesPage } from '../features/resumes/resumes-page.tsx';
import { resumesQuery } from '../features/resumes/resumes-query.ts';
import { SETTINGS_TABS } from '../features/settings/settings-tabs.ts';
import { Shell } from '../features/shell/shell.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { rootRoute } from './root-route.ts';

const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  beforeLoad: async ({ context, location }) => {
    const { me } = await context.queryClient.ensureQueryData(sessionQuery);
    if (me !== null) return { me };
    if ((await fetchSetupState()).needed) throw redirect({ to: '/setup', replace: true });
    const back = location.href === '/' ? undefined : location.href;
    throw redirect({ to: '/sign-in', search: back === undefined ? {} : { back }, replace: true });
  },
  component: Shell,
});

const resumesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  validateSearch: ResumeSearch,
  loaderDeps: ({ search }) => search,
  // Not awaited: the page shows the places of its rows while they come.
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(resumesQuery(toFilters(deps, new Date())));
  },
  component: function Resumes() {
    return <ResumesPage search={resumesRoute.useSearch()} />;
  },
});

const candidatesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/candidates',
  validateSearch: CandidateSearch,
  loaderDeps: ({ search }) => search,
  // Not awaited: the page shows the places of its rows while they come.
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(candidatesQuery(deps));
  },
  component: function Candidates() {
    return <CandidatesPage search={candidatesRoute.useSearch()} />;
  },
});

const candidateRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/candidates/$candidateId',
  component: lazyRouteComponent(() => import('../features/candidates/candidate-page.tsx'), 'CandidatePage'),
});

const jobsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/jobs',
  validateSearch: JobSearch,
  component: lazyRouteComponent(() => import('../features/jobs/jobs-page.tsx'), 'JobsPage'),
});

const newJobRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/jobs/new',
  component: lazyRouteComponent(() => import('../features/jobs/new-job-page.tsx'), 'NewJobPage'),
});

const jobRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/jobs/$jobId',
  component: lazyRouteComponent(() => import('../features/jobs/job-page.tsx'), 'JobPage'),
});

const DecisionsPage = lazyRouteComponent(() => import('../features/decisions/decisions-page.tsx'), 'DecisionsPage');

/** `/jobs/decisions`: what people decided of matches, with what the system had said. */
const decisionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/jobs/decisions',
  validateSearch: DecisionSearch,
  component: function Decisions() {
    return <DecisionsPage search={decisionsRoute.useSearch()} />;
  },
});

/** `/jobs/fairness`: how groups of applicants fared over all jobs. */
const fairnessRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/jobs/fairness',
  component: lazyRouteComponent(() => import('../features/jobs/fairness-page.tsx'), 'FairnessPage'),
});

const MatchesPage = lazyRouteComponent(() => import('../features/matches/matches-page.tsx'), 'MatchesPage');

/** `/jobs/$jobId/matches`: who fits the job, and why. */
const matchesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/jobs/$jobId/matches',
  validateSearch: MatchSearch,
  component: function Matches() {
    return <MatchesPage search={matchesRoute.useSearch()} />;
  },
});

const DuplicatesPage = lazyRouteComponent(() => import('../features/duplicates/duplicates-page.tsx'), 'DuplicatesPage');

const duplicatesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/duplicates',
  validateSearch: DuplicateSearch,
  component: function Duplicates() {
    return <DuplicatesPage search={duplicatesRoute.useSearch()} />;
  },
});

/** `/duplicates/$survivorId/$mergedId`: the two side by side. */
const mergeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/duplicates/$survivorId/$mergedId',
  component: lazyRouteComponent(() => import('../features/duplicates/merge-page.tsx'), 'MergePage'),
});

/** `/resumes/$resumeId`: the review. */
export const reviewRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/resumes/$resumeId',
  /** `at`: the place in the document to begin with. */
  validateSearch: z.object({ at: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/review/review-page.tsx'), 'ReviewPage'),
});

const importRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/batches/import-page.tsx'), 'ImportPage'),
});

/** `/import/$batchId`: what became of each file. */
const batchRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/import/$batchId',
  validateSearch: BatchSearch,
  component: lazyRouteComponent(() => import('../features/batches/batch-page.tsx'), 'BatchPage'),
});

/** What goes on in the background. */
const processingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/processing',
  validateSearch: ProcessingSearch,
  component: lazyRouteComponent(() => import('../features/processing/processing-page.tsx'), 'ProcessingPage'),
});

/** Who still needs the notice that sourced people get. */
const noticesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/notices',
  validateSearch: z.object({ state: NoticeFilter.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/notices/notices-page.tsx'), 'NoticesPage'),
});

/** For people who sign in as candidates: what is held about them. */
const myDataRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/my-data',
  component: lazyRouteComponent(() => import('../features/my-data/my-data-page.tsx'), 'MyDataPage'),
});

const MyMatchesPage = lazyRouteComponent(() => import('../features/my-matches/my-matches-page.tsx'), 'MyMatchesPage');

/** For people who sign in as candidates: the public jobs that fit them. */
const myMatchesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/my-jobs',
  validateSearch: MyMatchesSearch,
  component: function MyJobs() {
    return <MyMatchesPage search={myMatchesRoute.useSearch()} />;
  },
});

const settingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
});

const settingsIndexRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/$tab', params: { tab: SETTINGS_TABS[0].value }, replace: true });
  },
});

const settingsTabRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/$tab',
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsTab'),
});

const adminRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/admin',
  component: lazyRouteComponent(() => import('../features/admin/admin-page.tsx'), 'AdminPage'),
});

const adminIndexRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/admin/$tab', params: { tab: ADMIN_TABS[0].value }, replace: true });
  },
});

const adminTabRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/$tab',
  component: lazyRouteComponent(() => import('../features/admin/admin-page.tsx'), 'AdminTab'),
});

const languageModelsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/language-models',
  component: lazyRouteComponent(
    () => import('../features/language-models/language-models-page.tsx'),
    'LanguageModelsPage',
  ),
});

const providersRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/language-models/language-models.tsx'), 'LanguageModels'),
});

const templatesRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/templates',
  component: lazyRouteComponent(() => import('../features/templates/template-list.tsx'), 'TemplateList'),
});

const templateRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/templates/$templateId',
  /** `version`: the one that is shown; the newest by default. */
  validateSearch: z.object({ version: z.number().int().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/templates/template-page.tsx'), 'TemplatePage'),
});

const assistantsRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/assistants',
  component: lazyRouteComponent(() => import('../features/language-models/assistants.tsx'), 'Assistants'),
});

const playgroundRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/playground',
  /** What to begin with. */
  validateSearch: z.object({
    template: z.string().optional().catch(undefined),
    version: z.number().int().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/playground/playground-page.tsx'), 'PlaygroundPage'),
});

const experimentsRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/experiments',
  component: lazyRouteComponent(() => import('../features/experiments/experiments-page.tsx'), 'ExperimentsPage'),
});

const usageRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/usage',
  component: lazyRouteComponent(() => import('../features/language-models/usage.tsx'), 'Usage'),
});

const pricesRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/prices',
  component: lazyRouteComponent(() => import('../features/language-models/prices.tsx'), 'Prices'),
});

const callsRoute = createRoute({
  getParentRoute: () => languageModelsRoute,
  path: '/calls',
  component: lazyRouteComponent(() => import('../features/language-models/call-log.tsx'), 'CallLog'),
});

/** Inside of the shell, so that people who are signed in keep their navigation. */
const nowhereRoute = createRoute({ getParentRoute: () => appRoute, path: '$', component: NotFoundPage });

export const appRoutes = appRoute.addChildren([
  resumesRoute,
  candidatesRoute,
  candidateRoute,
  jobsRoute,
  newJobRoute,
  decisionsRoute,
  fairnessRoute,
  jobRoute,
  matchesRoute,
  duplicatesRoute,
  mergeRoute,
  reviewRoute,
  importRoute,
  batchRoute,
  processingRoute,
  noticesRoute,
  myDataRoute,
  myMatchesRoute,
  settingsRoute.addChildren([settingsIndexRoute, settingsTabRoute]),
  adminRoute.addChildren([
    adminIndexRoute,
    adminTabRoute,
    languageModelsRoute.addChildren([
      providersRoute,
      templatesRoute,
      templateRoute,
      assistantsRoute,
      playgroundRoute,
      experimentsRoute,
      usageRoute,
      pricesRoute,
      callsRoute,
    ]),
  ]),
  nowhereRoute,
]);
