// Descriptions are read with the skills that this installation knows, by the names that the workspace has for them.
import { JobRequirements, type ParsedJob } from '@vitae/schema';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { createTaxonomyOfWorkspace } from '../skill-synonyms/workspace-taxonomy.ts';

export type ParseDescription = (reader: Reader, description: string) => Promise<ParsedJob>;

const NOTHING: ParsedJob = { language: null, title: null, requirements: JobRequirements.parse({}), evidence: [] };

/** The parser is loaded with the first description. */
export function createParseDescription(db: Db, usual: SkillTaxonomy): ParseDescription {
  const taxonomyOf = createTaxonomyOfWorkspace(usual);
  return async (reader, description) => {
    if (description.trim() === '') return NOTHING;
    const taxonomy = await withWorkspace(db, reader, (trx) => taxonomyOf(trx, reader.workspaceId));
    const { parseJobDescription } = await import('@vitae/parser/job-description');
    return parseJobDescription(description, { taxonomy });
  };
}
