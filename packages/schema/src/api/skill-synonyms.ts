// The words of a workspace for skills: what a résumé or a search says, and which skill is meant.
import { z } from 'zod';

const Word = z.string().trim().min(1).max(80);

export const SkillSynonym = z.object({
  /** As people write it: “K8s cluster work”. */
  alias: Word.regex(/[\p{L}\p{N}]/u),
  /** A skill that Vitae knows, by any of its names, or one of the workspace's own. */
  skill: Word.regex(/[\p{L}\p{N}]/u),
});
export type SkillSynonym = z.infer<typeof SkillSynonym>;

/** `GET` and `PUT /api/workspace/skill-synonyms`; a `PUT` replaces them all. Where two have the same alias the last one holds. */
export const SkillSynonyms = z.object({ items: z.array(SkillSynonym).max(1000) });
export type SkillSynonyms = z.infer<typeof SkillSynonyms>;
