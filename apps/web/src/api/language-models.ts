// Calls about language models: providers, who gets them, what they cost, every call.
import {
  AdminFlags,
  type AssistantFlags,
  AssistantList,
  AssistantReconciliation,
  LlmAlertList,
  type LlmBudgetLimits,
  LlmBudgets,
  LlmCallList,
  LlmExchanges,
  LlmKeeping,
  LlmPrice,
  LlmPriceList,
  type LlmPriceSettings,
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

export const fetchAssistants = (signal?: AbortSignal) => request(AssistantList, '/api/admin/assistants', { signal });
export const reconcileAssistants = () =>
  request(AssistantReconciliation, '/api/admin/assistants/reconcile', { method: 'POST' });
export const fetchAlerts = (signal?: AbortSignal) => request(LlmAlertList, `${LLM}/alerts`, { signal });
export const fetchUsage = (signal?: AbortSignal) => request(LlmUsage, `${LLM}/usage`, { signal });
export const fetchBudgets = (signal?: AbortSignal) => request(LlmBudgets, `${LLM}/budgets`, { signal });
export const saveBudgets = (body: LlmBudgetLimits) => request(LlmBudgets, `${LLM}/budgets`, { method: 'PUT', body });

export const fetchKeeping = (signal?: AbortSignal) => request(LlmKeeping, `${LLM}/keeping`, { signal });
export const saveKeeping = (body: LlmKeeping) => request(LlmKeeping, `${LLM}/keeping`, { method: 'PUT', body });

export const fetchPrices = (signal?: AbortSignal) => request(LlmPriceList, `${LLM}/prices`, { signal });
export const createPrice = (body: LlmPriceSettings) => request(LlmPrice, `${LLM}/prices`, { method: 'POST', body });
export const updatePrice = (id: string, body: LlmPriceSettings) =>
  request(LlmPrice, `${LLM}/prices/${encodeURIComponent(id)}`, { method: 'PUT', body });
export const deletePrice = (id: string) => send(`${LLM}/prices/${encodeURIComponent(id)}`, { method: 'DELETE' });

export interface CallFilters {
  outcome: string;
  template: string;
  provider: string;
  from: string;
  to: string;
}

export const fetchCalls = ({ signal, ...query }: CallFilters & { cursor?: string | undefined; signal: AbortSignal }) =>
  request(LlmCallList, `${LLM}/calls`, { signal, query });
export const fetchExchange = (callId: string, signal?: AbortSignal) =>
  request(LlmExchanges, `${LLM}/calls/${encodeURIComponent(callId)}/exchange`, { signal });
export const callsFileUrl = (filters: CallFilters) => apiUrl(`${LLM}/calls.csv`, { ...filters });

function settingsOf(provider: LlmProvider): Omit<LlmProviderSettings, 'key' | 'dropOldKey'> {
  const { id: _id, keys, keySetAt, priced, shutdown, replacement, ...settings } = provider;
  return settings;
}
