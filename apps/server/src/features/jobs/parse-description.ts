// Descriptions are read with the skills that this installation knows.
import { JobRequirements, type ParsedJob } from '@vitae/schema';
import type { SkillTaxonomy } from '@vitae/taxonomy';

export type ParseDescription = (description: string) => Promise<ParsedJob>;

const NOTHING: ParsedJob = { language: null, title: null, requirements: JobRequirements.parse({}), evidence: [] };

/** The parser is loaded with the first description. */
export function createParseDescription(taxonomy: SkillTaxonomy): ParseDescription {
  return async (description) => {
    if (description.trim() === '') return NOTHING;
    const { parseJobDescription } = await import('@vitae/parser/job-description');
    return parseJobDescription(description, { taxonomy });
  };
}
