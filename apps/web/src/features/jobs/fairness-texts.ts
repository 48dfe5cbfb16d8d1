// How the groups of the fairness report are called, for applicants and for recruiters.
import type { FairnessAttribute } from '@vitae/schema/api';

export const ATTRIBUTE_NAMES: Record<FairnessAttribute, string> = {
  gender: 'Gender',
  ageBand: 'Age',
  disability: 'Disability',
  minority: 'Ethnic minority',
};

export const QUESTIONS: Record<FairnessAttribute, string> = {
  gender: 'Your gender',
  ageBand: 'Your age',
  disability: 'Do you have a disability?',
  minority: 'Do you belong to an ethnic minority where you live?',
};

const GROUP_NAMES: Readonly<Record<string, string>> = {
  woman: 'Woman',
  man: 'Man',
  'non-binary': 'Non-binary',
  other: 'Other',
  'under-25': 'Under 25',
  '25-39': '25 to 39',
  '40-54': '40 to 54',
  '55-or-over': '55 or over',
  yes: 'Yes',
  no: 'No',
};

export function groupName(group: string): string {
  return GROUP_NAMES[group] ?? group;
}
