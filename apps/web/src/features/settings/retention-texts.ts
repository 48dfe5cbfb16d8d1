// Retention rules as sentences.
import type { RetentionAction, RetentionCondition, RetentionRule } from '@vitae/schema/api';
import { ORIGIN_NAMES } from '../candidates/candidate-texts.ts';

export const ACTION_NAMES: Readonly<Record<RetentionAction, string>> = {
  erase: 'Erase the person',
  anonymise: 'Anonymise: keep work and skills only',
};

export const CONDITION_NAMES: Readonly<Record<RetentionCondition, string>> = {
  inactive: 'Nothing happened with the person',
  'consent-ended': 'Every consent has ended',
  source: 'The person came in from a source',
};

function monthsText(months: number): string {
  return months === 1 ? 'one month' : `${months} months`;
}

export function ruleText({ condition, months, source, action }: RetentionRule): string {
  const does = action === 'erase' ? 'Erase' : 'Anonymise';
  if (condition === 'inactive') return `${does} people with whom nothing happened for ${monthsText(months)}.`;
  if (condition === 'source') {
    return `${does} people ${monthsText(months)} after they came in: ${source === null ? 'any source' : ORIGIN_NAMES[source]}.`;
  }
  return months === 0
    ? `${does} people as soon as every consent has ended.`
    : `${does} people ${monthsText(months)} after every consent has ended.`;
}
