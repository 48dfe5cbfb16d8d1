// How a workspace calls skills, in the forms in which matching needs it.
import { createSkillRelations, type SkillRelations } from '@vitae/matching';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { Trx } from '../../platform/database/database.ts';
import { createTaxonomyOfWorkspace } from '../skill-synonyms/workspace-taxonomy.ts';
import { type FactsBasis, factsBasis } from './match-facts.ts';

/** The same object as long as the words are the same. */
export interface WorkspaceSkills {
  readonly taxonomy: SkillTaxonomy;
  /** They take some milliseconds to read; they are read when they are first asked for. */
  relations(): SkillRelations;
  basisAt(now: Date): FactsBasis;
}

export interface SkillsOfWorkspaces {
  /** Of a workspace without words of its own. */
  readonly usual: WorkspaceSkills;
  of(trx: Trx, workspaceId: string): Promise<WorkspaceSkills>;
}

export function createSkillsOfWorkspaces(usualTaxonomy: SkillTaxonomy): SkillsOfWorkspaces {
  const taxonomyOf = createTaxonomyOfWorkspace(usualTaxonomy);
  const made = new WeakMap<SkillTaxonomy, WorkspaceSkills>();
  const skillsOf = (taxonomy: SkillTaxonomy): WorkspaceSkills => {
    const before = made.get(taxonomy);
    if (before !== undefined) return before;
    const skills = { taxonomy, relations: lazyRelations(taxonomy), basisAt: factsBasis(taxonomy) };
    made.set(taxonomy, skills);
    return skills;
  };
  return {
    usual: skillsOf(usualTaxonomy),
    of: async (trx, workspaceId) => skillsOf(await taxonomyOf(trx, workspaceId)),
  };
}

function lazyRelations(taxonomy: SkillTaxonomy): () => SkillRelations {
  let read: SkillRelations | undefined;
  return () => {
    read ??= createSkillRelations(taxonomy);
    return read;
  };
}
