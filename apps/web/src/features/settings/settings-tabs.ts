// The parts of the settings, in order, and who sees them.
import type { Role } from '@vitae/schema/api';

export const SETTINGS_TABS = [
  { value: 'account', label: 'My account', roles: ['candidate', 'recruiter', 'admin'] },
  { value: 'appearance', label: 'Appearance', roles: ['candidate', 'recruiter', 'admin'] },
  { value: 'api-keys', label: 'API keys', roles: ['candidate', 'recruiter', 'admin'] },
  { value: 'notices', label: 'Notice text', roles: ['admin'] },
  { value: 'retention', label: 'Retention', roles: ['admin'] },
  { value: 'skills', label: 'Skills', roles: ['recruiter', 'admin'] },
  { value: 'matching', label: 'Matching', roles: ['recruiter', 'admin'] },
  { value: 'members', label: 'Members', roles: ['admin'] },
  { value: 'workspace', label: 'Workspace', roles: ['admin'] },
] as const satisfies readonly { value: string; label: string; roles: readonly Role[] }[];

export type SettingsTabName = (typeof SETTINGS_TABS)[number]['value'];

export function tabsFor(role: Role) {
  return SETTINGS_TABS.filter((tab) => tab.roles.some((allowed) => allowed === role));
}
