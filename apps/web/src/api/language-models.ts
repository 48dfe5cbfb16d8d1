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
import { request, send } from './request.ts';

const LLM = '/api/admin/llm';
const provider = (id: string) => `${LLM}/providers/${encodeURIComponent(id)}`;

export const fetchProviders = (signal?: AbortSignal) => request(LlmProviderList, `${LLM}/providers`, { signal });
export const createProvider = (body: LlmProviderSettings) =>
  request(LlmProvider, `${LLM}/providers`, { method: 'POST', body });
export const deleteProvider = (id: string) => send(provider(id), { method: 'DELETE' });
export const testProvider = (id: string) => request(LlmProviderTest, `${provider(id)}/test`, { method: 'POST' });

export const fetchFlags = (signal?: AbortSignal) => request(AdminFlags, '/api/admin/flags', { signal });
export const saveFlags = (body: AssistantFlags) => request(AdminFlags, '/api/admin/flags', { method: 'PUT', body });

export const fetchUsage = (signal?: AbortSignal) => request(LlmUsage, `${LLM}/usage`, { signal });
export const fetchBudgets = (signal?: AbortSignal) => request(LlmBudgets, `${LLM}/budgets`, { signal });
export const saveBudgets = (body: LlmBudgetLimits) => request(LlmBudgets, `${LLM}/budgets`, { method: 'PUT', body });

export const fetchCalls = ({
  cursor,
  outcome,
  signal,
}: {
  cursor?: string | undefined;
  outcome: string;
  signal: AbortSignal;
}) => request(LlmCallList, `${LLM}/calls`, { signal, query: { cursor, outcome } });
