// Names of cached server state about candidates. Live events forget everything that starts with `all`.

export const candidateKeys = {
  all: ['candidates'] as const,
  lists: ['candidates', 'list'] as const,
  list: (filters: object) => ['candidates', 'list', filters] as const,
  facets: (filters: object) => ['candidates', 'facets', filters] as const,
  similar: (id: string) => ['candidates', 'similar', id] as const,
  detail: (id: string) => ['candidates', 'detail', id] as const,
  notes: (id: string) => ['candidates', 'notes', id] as const,
  timeline: (id: string) => ['candidates', 'timeline', id] as const,
  version: (id: string, version: number) => ['candidates', 'version', id, version] as const,
  notice: (id: string) => ['candidates', 'notice', id] as const,
  notices: ['candidates', 'notices'] as const,
  consents: (id: string) => ['candidates', 'consents', id] as const,
  views: ['candidates', 'views'] as const,
  tags: ['candidates', 'tags'] as const,
  jobs: (id: string) => ['candidates', 'jobs', id] as const,
  /** Who is on the shortlist of a job. */
  shortlist: (jobId: string) => ['candidates', 'shortlist', jobId] as const,
};
