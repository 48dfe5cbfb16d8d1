// Names of cached server state about résumés. Live events write to these.

export const resumeKeys = {
  all: ['resumes'] as const,
  lists: ['resumes', 'list'] as const,
  list: (filters: object) => ['resumes', 'list', filters] as const,
  /** `ResumeStatus` of one. */
  status: (id: string) => ['resumes', 'status', id] as const,
  /** Everything of one résumé that the review shows: its detail, text and versions start with this. */
  detail: (id: string) => ['resumes', 'detail', id] as const,
};
