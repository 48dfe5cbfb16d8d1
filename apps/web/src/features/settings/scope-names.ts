// What an API key may do, as people read it.
import type { Scope } from '@vitae/schema/api';

export const SCOPE_NAMES: Record<Scope, { name: string; may: string }> = {
  'resumes:read': { name: 'Read résumés', may: 'List résumés and read profiles.' },
  'resumes:write': { name: 'Write résumés', may: 'Upload documents and have them read again.' },
  'candidates:read': { name: 'Read candidates', may: 'Search the pool and read candidates.' },
  'candidates:write': { name: 'Write candidates', may: 'Add candidates, correct them, tag them.' },
  'jobs:read': { name: 'Read jobs', may: 'List and read jobs.' },
  'jobs:write': { name: 'Write jobs', may: 'Add, change and import jobs.' },
  'health:read': { name: 'Read health', may: 'See the detailed state of the server.' },
};
