// Whom a selection means: the candidates that were chosen, or all that a search finds, in its order.
import { VitaeError } from '@vitae/schema';
import type { CandidateSelection } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { Trx } from '../../platform/database/database.ts';
import { listSurvivors } from '../candidates/candidate-store.ts';
import { findAllIds } from '../finding/find-candidates.ts';

export interface Selected {
  readonly ids: readonly string[];
  /** Named by an id, but not there. */
  readonly missing: number;
}

/** Ids of merged candidates lead to who they were merged into. Throws `selection.changed`. */
export async function selectCandidates(
  trx: Trx,
  taxonomy: SkillTaxonomy,
  selection: CandidateSelection,
): Promise<Selected> {
  if ('candidateIds' in selection) {
    const asked = new Set(selection.candidateIds);
    const found = await listSurvivors(trx, [...asked]);
    const ids = [...asked].flatMap((id) => found.get(id) ?? []);
    return { ids: [...new Set(ids)], missing: asked.size - ids.length };
  }
  const ids = await findAllIds(trx, taxonomy, selection.query);
  const { expected } = selection;
  if (expected !== undefined && ids.length !== expected) {
    const detail = `${ids.length} candidates match now, not ${expected}. Look at the list again.`;
    throw new VitaeError('selection.changed', { detail });
  }
  return { ids, missing: 0 };
}
