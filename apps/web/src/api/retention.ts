// Calls about retention rules.
import {
  RetentionPreview,
  RetentionRule,
  RetentionRuleList,
  type RetentionRuleRequest,
  type RetentionSwitchRequest,
} from '@vitae/schema/api';
import { request, send } from './request.ts';

const RULES = '/api/retention/rules';
export const retentionKeys = {
  rules: ['retention'] as const,
  preview: (id: string) => ['retention', 'preview', id] as const,
};

export const fetchRules = (signal?: AbortSignal) => request(RetentionRuleList, RULES, { signal });
export const addRule = (body: RetentionRuleRequest) => request(RetentionRule, RULES, { method: 'POST', body });
export const deleteRule = (id: string) => send(`${RULES}/${id}`, { method: 'DELETE' });
export const fetchRulePreview = (id: string, signal?: AbortSignal) =>
  request(RetentionPreview, `${RULES}/${id}/preview`, { signal });
export const switchRule = (id: string, body: RetentionSwitchRequest) =>
  request(RetentionRule, `${RULES}/${id}/switch`, { method: 'POST', body });
