// What the finding feature is made of.
import { createSkillTaxonomy } from '@vitae/taxonomy';
import type { FindingParts } from '../features/finding/finding.ts';
import { userNamesOf } from './assemble-resumes.ts';
import type { Platform } from './platform.ts';

export function assembleFinding({ db }: Platform): FindingParts {
  return { db, now: () => new Date(), taxonomy: createSkillTaxonomy(), userNames: userNamesOf(db) };
}
