// Names of cached server state about jobs.

export const jobKeys = {
  all: ['jobs'] as const,
  lists: ['jobs', 'list'] as const,
  list: (filters: object) => ['jobs', 'list', filters] as const,
  /** Open jobs, to choose one. */
  choice: (text: string) => ['jobs', 'choice', text] as const,
  detail: (id: string) => ['jobs', 'detail', id] as const,
  page: (id: string) => ['jobs', 'page', id] as const,
  fairness: (id: string) => ['jobs', 'fairness', id] as const,
  workspaceFairness: ['jobs', 'fairness'] as const,
  applications: (id: string) => ['jobs', 'applications', id] as const,
};
