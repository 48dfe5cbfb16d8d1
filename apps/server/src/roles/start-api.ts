// The role api: HTTP for browsers and programs.
import { fileURLToPath } from 'node:url';
import { readerCapabilities } from '@vitae/reader/capabilities';
import { createAdminFeature } from '../features/admin/admin.ts';
import { addAssistantRoutes } from '../features/assistants/assistant-routes.ts';
import { createAssistants } from '../features/assistants/assistants.ts';
import { createAuditFeature } from '../features/audit/audit.ts';
import { createBatchesFeature } from '../features/batches/batches.ts';
import { createTellProgress } from '../features/batches/tell-progress.ts';
import { createBulkApi } from '../features/bulk/bulk.ts';
import { createCandidatesApi } from '../features/candidates/candidates.ts';
import { createDeleteCandidates } from '../features/candidates/delete-candidates.ts';
import { createCareerArkFeature } from '../features/career-ark/career-ark.ts';
import { createConsentsApi } from '../features/consents/consents.ts';
import { createDuplicatesApi } from '../features/duplicates/duplicates.ts';
import { addExperimentRoutes } from '../features/experiments/experiment-routes.ts';
import { createExperiments } from '../features/experiments/experiments.ts';
import { createFairnessApi } from '../features/fairness/fairness.ts';
import { createFindingApi } from '../features/finding/finding.ts';
import { healthRoutes } from '../features/health/health-routes.ts';
import { createHealthService } from '../features/health/health-service.ts';
import { createJobsApi } from '../features/jobs/jobs.ts';
import type { Llm } from '../features/llm/llm.ts';
import { addLlmRoutes } from '../features/llm/llm-routes.ts';
import { createMatchingApi, type MatchingApi } from '../features/matching/matching.ts';
import { askToRefresh } from '../features/matching/refresh-matches.ts';
import { createMyDataApi } from '../features/my-data/my-data.ts';
import { createNoticesApi } from '../features/notices/notices.ts';
import { createParseCvApi } from '../features/parse-cv/parse-cv-routes.ts';
import { createPrivacyApi } from '../features/privacy/privacy.ts';
import { createProcessingApi } from '../features/processing/processing.ts';
import { createResumesApi } from '../features/resumes/resumes.ts';
import { createRetentionApi } from '../features/retention/retention.ts';
import { createShortlistApi } from '../features/shortlist/shortlist.ts';
import { createSkillSynonymsApi } from '../features/skill-synonyms/skill-synonyms.ts';
import { createTableImportsApi } from '../features/table-import/table-imports.ts';
import { addTemplateRoutes } from '../features/templates/template-routes.ts';
import { createTemplates } from '../features/templates/templates.ts';
import { createTryTemplate } from '../features/templates/try-template.ts';
import { createAuditWriter } from '../platform/audit/audit-writer.ts';
import { buildHttpServer } from '../platform/http/build-http-server.ts';
import type { HttpFeature } from '../platform/http/http-feature.ts';
import { createIdempotencyStore } from '../platform/http/idempotency-store.ts';
import { startLiveApi } from '../platform/realtime/live.ts';
import { assembleAccounts } from './assemble-accounts.ts';
import { assembleBatches } from './assemble-batches.ts';
import { assembleCandidates } from './assemble-candidates.ts';
import { assembleFinding } from './assemble-finding.ts';
import { assembleJobs } from './assemble-jobs.ts';
import { assembleLlm, assembleSecondEngine } from './assemble-llm.ts';
import { assembleNotices } from './assemble-notices.ts';
import { assembleResumes, userNamesOf } from './assemble-resumes.ts';
import { isMemberOf } from './is-member-of.ts';
import { type Platform, TASKS } from './platform.ts';

const WEB_FOLDER = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

export interface RunningApi {
  readonly address: string;
  /** Where the first admin is made; null when there is one. */
  readonly setupLink: string | null;
}

/** `onStop` is told how to end each part as soon as the part runs. */
export async function startApi(platform: Platform, onStop: (stop: () => Promise<void>) => void): Promise<RunningApi> {
  const { config, log, db } = platform;
  const llm = assembleLlm(platform);
  const secondEngine = assembleSecondEngine(platform, llm);
  const resumeParts = { ...assembleResumes(platform), secondEngine };
  const resumes = createResumesApi(resumeParts);
  const accounts = assembleAccounts(platform, resumes.samples.present);
  onStop(accounts.idle);
  const matching = createMatchingApi({
    ...assembleFinding(platform),
    queue: platform.queue,
    vectorModel: llm.runs,
    sentenceModel: { ...llm, templates: createTemplates({ db, now: () => new Date() }), log },
  });
  const live = await startLiveApi(platform);
  onStop(live.stop);
  const progress = createTellProgress({ db, log, now: () => new Date() });
  onStop(progress.stop);
  const audit = createAuditWriter(db, log);
  onStop(audit.stop);
  const app = await buildHttpServer({
    config: { ...config, webFolder: WEB_FOLDER, version: platform.version },
    log,
    authenticate: accounts.authenticate,
    idempotency: createIdempotencyStore(db),
    recordLater: audit.record,
    features: [
      healthRoutes(healthOf(platform)),
      accounts.feature,
      resumes.feature,
      createTableImportsApi(resumeParts),
      createBatchesFeature({
        ...assembleBatches(platform, progress, secondEngine),
        deleteResume: resumes.deleteResume,
        userNames: userNamesOf(db),
      }),
      createCandidatesApi(assembleCandidates(platform)),
      createDuplicatesApi(assembleCandidates(platform)),
      createConsentsApi({ db, now: () => new Date(), userNames: userNamesOf(db) }),
      createRetentionApi({ db, now: () => new Date() }),
      createNoticesApi(assembleNotices(platform)),
      createFindingApi(assembleFinding(platform)),
      createBulkApi({
        ...{
          db,
          log,
          queue: platform.queue,
          storage: platform.storage,
          taxonomy: platform.skills,
          now: () => new Date(),
        },
        isMember: isMemberOf(db),
        deleteCandidates: createDeleteCandidates(platform),
      }),
      createJobsApi(assembleJobs(platform, llm)),
      createShortlistApi({ db, now: () => new Date(), userNames: userNamesOf(db) }),
      matching,
      createFairnessApi(assembleFinding(platform)),
      createSkillSynonymsApi(
        db,
        askToRefresh(() => new Date(), platform.queue),
      ),
      createCareerArkFeature({
        receiveUpload: resumes.receiveUpload,
        resumes: resumes.readResumes,
        now: () => new Date(),
        assistant: { flags: llm.flags, isAvailable: llm.runs.available },
      }),
      createParseCvApi({
        receiveUpload: resumes.receiveUpload,
        receiveBytes: resumes.receiveBytes,
        resumes: resumes.readResumes,
      }),
      createPrivacyApi({ db, storage: platform.storage, now: () => new Date() }),
      createMyDataApi({ db, storage: platform.storage, now: () => new Date(), deleteResume: resumes.deleteResume }),
      createProcessingApi({
        db,
        queue: platform.queue,
        tasks: TASKS,
        userNames: userNamesOf(db),
        batchMoved: progress.moved,
        now: () => new Date(),
      }),
      live.feature,
      createAdminFeature({ db, queueCounts: () => platform.queue.counts(), now: () => new Date() }),
      llmFeature(db, llm),
      createAuditFeature({ db, flush: audit.flush, userNames: userNamesOf(db) }),
    ],
  });
  // Before anybody can ask: whoever sees the server ready finds the admin of the configuration.
  const setupLink = await accounts.prepareFirstRun();
  onStop(() => app.close());
  await app.listen({ host: config.host, port: config.port });
  onStop(warmMatching(matching, log));
  return {
    address: config.publicUrl ?? `http://${shownHost(config.host)}:${portOf(app.server.address())}`,
    setupLink,
  };
}

/** In the background; gives how to end it. */
function warmMatching(matching: MatchingApi, log: Platform['log']): () => Promise<void> {
  const stop = new AbortController();
  const done = matching.warm(stop.signal).catch((error: unknown) => {
    log.warn({ err: error }, 'The pools could not be read ahead for matching');
  });
  return () => {
    stop.abort();
    return done;
  };
}

function llmFeature(db: Platform['db'], llm: Llm): HttpFeature {
  const now = () => new Date();
  const templates = createTemplates({ db, now });
  const tryTemplate = createTryTemplate({ db, runs: llm.runs, version: templates.version, now });
  return {
    name: 'llm',
    routes: (app) => {
      addLlmRoutes(app, { db, ...llm, now });
      addTemplateRoutes(app, { templates, tryTemplate });
      addAssistantRoutes(app, createAssistants({ db, now }));
      addExperimentRoutes(app, createExperiments({ db, now }));
    },
  };
}

function healthOf({ db, queue, storage, version, config }: Platform) {
  const { ocr, languages } = readerCapabilities();
  return createHealthService({
    db,
    queue,
    storage,
    version,
    roles: config.roles,
    capabilities: () => ({ ocr, languages: [...languages] }),
    now: () => performance.now(),
    uptimeSeconds: () => process.uptime(),
  });
}

/** An address that a browser on this machine can open. */
function shownHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function portOf(address: ReturnType<import('node:net').Server['address']>): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
