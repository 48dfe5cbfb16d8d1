// Calls about the workspace's own words for skills.
import { SkillSynonyms } from '@vitae/schema/api';
import { request } from './request.ts';

const PATH = '/api/workspace/skill-synonyms';

export const fetchSkillSynonyms = (signal?: AbortSignal) => request(SkillSynonyms, PATH, { signal });
export const saveSkillSynonyms = (body: SkillSynonyms) => request(SkillSynonyms, PATH, { method: 'PUT', body });
