// The duplicates feature put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { CandidateIndex } from '../candidates/candidate-index.ts';
import { addDuplicateRoutes } from './duplicate-routes.ts';
import { createDuplicateQueue, type DuplicatesParts } from './list-duplicates.ts';
import { createMergeCandidates } from './merge-candidates.ts';
import { addMergeRoutes } from './merge-routes.ts';
import { createPersonResolver } from './person-resolver.ts';
import { createUnmergeCandidates } from './unmerge-candidates.ts';

export interface DuplicatesApiParts extends DuplicatesParts {
  /** Values less sure than this need a person. */
  readonly reviewThreshold: number;
  readonly index: CandidateIndex;
}

/** The role api. */
export function createDuplicatesApi(parts: DuplicatesApiParts): HttpFeature {
  const mergeParts = { ...parts, resolver: createPersonResolver(parts) };
  return {
    name: 'duplicates',
    routes: (app) => {
      addDuplicateRoutes(app, createDuplicateQueue(mergeParts));
      addMergeRoutes(app, createMergeCandidates(mergeParts), createUnmergeCandidates(mergeParts));
    },
  };
}
