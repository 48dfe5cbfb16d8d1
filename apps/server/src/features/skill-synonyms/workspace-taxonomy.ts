// The taxonomy with a workspace's own words for skills.
import { type SkillTaxonomy, withOwnSynonyms } from '@vitae/taxonomy';
import type { Trx } from '../../platform/database/database.ts';
import { listSkillSynonyms } from './skill-synonym-store.ts';

/** The same object as long as the words are the same. The transaction may be the workspace's or the system's. */
export type TaxonomyOfWorkspace = (trx: Trx, workspaceId: string) => Promise<SkillTaxonomy>;

/** Each is some megabytes; those that were not asked for longest are made again when they are. */
const MOST_HELD = 10;

/** Workspaces without own words have `usual` itself. */
export function createTaxonomyOfWorkspace(usual: SkillTaxonomy): TaxonomyOfWorkspace {
  const held = new Map<string, SkillTaxonomy>();
  return async (trx, workspaceId) => {
    const words = await listSkillSynonyms(trx, workspaceId);
    if (words.length === 0) return usual;
    const key = JSON.stringify(words.map(({ alias, skill }) => [alias, skill]));
    const taxonomy = held.get(key) ?? withOwnSynonyms(usual, words);
    held.delete(key);
    held.set(key, taxonomy);
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    return taxonomy;
  };
}
