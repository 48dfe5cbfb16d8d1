// Candidates that came into the pool before it was searched: found and indexed in the background.
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { z } from 'zod';
import { asSystem, type Db, withWorkspace } from '../../platform/database/database.ts';
import { defineTask } from '../../platform/queue/task.ts';
import { findCandidateToChange } from '../candidates/candidate-store.ts';
import { findCandidateProfile } from '../candidates/candidate-version-store.ts';
import { createSearchIndex } from './search-index.ts';
import { listUnindexed } from './search-index-store.ts';

/** Safe to run twice: what has its row is not looked for again. */
export const indexMissing = defineTask({
  name: 'finding.index-missing',
  payload: z.object({}),
  retryLimit: 0,
  expireInSeconds: 500,
  keepSeconds: 3600,
});

const AT_ONCE = 200;

/** Gives how many were indexed. */
export async function indexMissingCandidates(db: Db, taxonomy: SkillTaxonomy, signal: AbortSignal): Promise<number> {
  const index = createSearchIndex(taxonomy);
  let indexed = 0;
  for (;;) {
    const missing = await asSystem(db, 'finding: candidates without index', (trx) => listUnindexed(trx, AT_ONCE));
    for (const { workspaceId, id } of missing) {
      if (signal.aborted) return indexed;
      await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
        const row = await findCandidateToChange(trx, id);
        const profile = row === undefined ? undefined : await findCandidateProfile(trx, id, row.version);
        if (profile !== undefined) await index.profileChanged(trx, workspaceId, id, profile);
      });
      indexed++;
    }
    if (missing.length < AT_ONCE) return indexed;
  }
}
