// The parts of the admin pages, in order.

export const ADMIN_TABS = [
  { value: 'overview', label: 'Overview' },
  { value: 'candidates', label: 'All candidates' },
  { value: 'processing', label: 'All processing' },
  { value: 'users', label: 'Users' },
  { value: 'workspaces', label: 'Workspaces' },
  { value: 'language-models', label: 'Language models' },
  { value: 'audit', label: 'Audit log' },
] as const;

export type AdminTabName = (typeof ADMIN_TABS)[number]['value'];
