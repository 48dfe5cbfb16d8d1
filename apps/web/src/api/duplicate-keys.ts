// Names of cached server state about duplicates.

export const duplicateKeys = {
  all: ['duplicates'] as const,
  lists: ['duplicates', 'list'] as const,
  list: (filters: object) => ['duplicates', 'list', filters] as const,
  count: ['duplicates', 'count'] as const,
  preview: (request: object) => ['duplicates', 'preview', request] as const,
};
