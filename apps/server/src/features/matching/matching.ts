// The matching feature put together.
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { asSystem, withWorkspace } from '../../platform/database/database.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import type { LlmRuns } from '../llm/llm-runs.ts';
import { createDecisionLog } from './decision-log.ts';
import { addDecisionRoutes } from './decision-routes.ts';
import { addLikenessRoutes } from './likeness-routes.ts';
import { makeVectors } from './make-vectors.ts';
import { listMatchingWorkspaces } from './match-facts-store.ts';
import { createGiveFeedback } from './match-feedback.ts';
import { addMatchingRoutes } from './matching-routes.ts';
import { createReadMyMatches } from './my-matches.ts';
import { addMyMatchesRoutes } from './my-matches-routes.ts';
import { createPoolIndexes } from './pool-indexes.ts';
import { createReadMatches, type ReadMatchesParts } from './read-matches.ts';
import { createRefreshMatches, refreshMatches, refreshStaleMatches } from './refresh-matches.ts';
import { addRefreshRoutes } from './refresh-routes.ts';
import { addSentenceRoutes } from './sentence-routes.ts';
import { createSkillsOfWorkspaces } from './workspace-skills.ts';
import { createWriteSentence, type SentenceModel } from './write-sentence.ts';
import './matching-tables.ts';

export interface MatchingApi extends HttpFeature {
  /** Reads the pools of workspaces with open jobs before anybody asks; ends early when `signal` aborts. */
  warm(signal: AbortSignal): Promise<void>;
}

export interface MatchingParts extends Omit<ReadMatchesParts, 'skillsOf'> {
  readonly taxonomy: SkillTaxonomy;
  readonly queue: Queue;
  /** None where there are no language models. */
  readonly sentenceModel?: SentenceModel;
  readonly vectorModel?: Pick<LlmRuns, 'embeddingModel'>;
}

const NO_MODEL = { embeddingModel: async () => undefined };

const MOST_WARM = 20;

/** The role api. */
export function createMatchingApi({ taxonomy, queue, sentenceModel, ...shared }: MatchingParts): MatchingApi {
  const parts = { ...shared, skillsOf: createSkillsOfWorkspaces(taxonomy) };
  const { db } = parts;
  const pools = createPoolIndexes(parts);
  return {
    name: 'matching',
    routes: (app) => {
      addMatchingRoutes(app, createReadMatches(parts, pools), createGiveFeedback(parts, pools));
      addDecisionRoutes(app, createDecisionLog(parts));
      addSentenceRoutes(app, createWriteSentence(parts, sentenceModel));
      addLikenessRoutes(app, { ...parts, runs: parts.vectorModel ?? NO_MODEL });
      addMyMatchesRoutes(app, createReadMyMatches(parts));
      addRefreshRoutes(app, createRefreshMatches(parts, queue));
    },
    warm: async (signal) => {
      const ids = await asSystem(db, 'matching: workspaces with open jobs', (trx) =>
        listMatchingWorkspaces(trx, MOST_WARM),
      );
      for (const workspaceId of ids) {
        if (signal.aborted) return;
        await withWorkspace(db, { workspaceId, userId: null }, (trx) => pools.upToDate(trx, workspaceId, signal));
      }
    },
  };
}

/** To be declared in every process, whatever its roles. */
export const MATCHING_TASKS: readonly TaskDefinition[] = [refreshMatches, refreshStaleMatches, makeVectors];
