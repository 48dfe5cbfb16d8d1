// What the finding feature is made of.
import type { FindingParts } from '../features/finding/finding.ts';
import { userNamesOf } from './assemble-resumes.ts';
import type { Platform } from './platform.ts';

export function assembleFinding({ db, skills }: Platform): FindingParts {
  return { db, now: () => new Date(), taxonomy: skills, userNames: userNamesOf(db) };
}
