// The roles as people read them.
import type { Role } from '@vitae/schema/api';

export const ROLE_NAMES: Record<Role, { name: string; withArticle: string; may: string }> = {
  candidate: { name: 'Candidate', withArticle: 'a candidate', may: 'Sees and corrects their own résumés.' },
  recruiter: { name: 'Recruiter', withArticle: 'a recruiter', may: 'Works with all résumés of the workspace.' },
  admin: { name: 'Admin', withArticle: 'an admin', may: 'Also manages members, keys and settings.' },
};
