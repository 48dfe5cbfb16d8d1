// Calls about language models: providers, who gets them, what they cost, every call.
import {
  AdminFlags,
  type AssistantFlags,
  type LlmBudgetLimits,
  LlmBudgets,
  LlmCallList,
  LlmProvider,
  LlmProviderList,
  type LlmProviderSettings,
  LlmProviderTest,
  LlmUsage,
} from '@vitae/schema/api';
import { apiUrl, request, send } from './request.ts';

const LLM = '/api/admin/llm';
const provider = (id: string) => `${LLM}/providers/${encodeURIComponent(id)}`;

export const fetchProviders = (signal?: AbortSignal) => request(LlmProviderList, `${LLM}/providers`, { signal });
export const createProvider = (body: LlmProviderSettings) =>
  request(LlmProvider, `${LLM}/providers`, { method: 'POST', body });
/** What isn't named stays as it is; a key without a name is never sent. */
export const updateProvider = (before: LlmProvider, part: Partial<LlmProviderSettings>) =>
  request(LlmProvider, provider(before.id), { method: 'PUT', body: { ...settingsOf(before), ...part } });
export const deleteProvider = (id: string) => send(provider(id), { method: 'DELETE' });
export const testProvider = (id: string) => request(LlmProviderTest, `${provider(id)}/test`, { method: 'POST' });

export const fetchFlags = (signal?: AbortSignal) => request(AdminFlags, '/api/admin/flags', { signal });
export const saveFlags = (body: AssistantFlags) => request(AdminFlags, '/api/admin/flags', { method: 'PUT', body });

export const fetchUsage = (signal?: AbortSignal) => request(LlmUsage, `${LLM}/usage`, { signal });
export const fetchBudgets = (signal?: AbortSignal) => request(LlmBudgets, `${LLM}/budgets`, { signal });
export const saveBudgets = (body: LlmBudgetLimits) => request(LlmBudgets, `${LLM}/budgets`, { method: 'PUT', body });

export interface CallFilters {
  outcome: string;
  template: string;
  provider: string;
  from: string;
  to: string;
}

export const fetchCalls = ({ signal, ...query }: CallFilters & { cursor?: string | undefined; signal: AbortSignal }) =>
  request(LlmCallList, `${LLM}/calls`, { signal, query });
export const callsFileUrl = (filters: CallFilters) => apiUrl(`${LLM}/calls.csv`, { ...filters });

function settingsOf(provider: LlmProvider): Omit<LlmProviderSettings, 'key' | 'dropOldKey'> {
  const { id: _id, keys, keySetAt, priced, shutdown, replacement, ...settings } = provider;
  return settings;
}
