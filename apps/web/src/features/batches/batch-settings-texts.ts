// What was chosen for an import, in words.
import type { BatchSettings, EngineChoice } from '@vitae/schema/api';
import { BASIS_NAMES } from '../candidates/consent-texts.ts';

export const ENGINE_NAMES: Record<EngineChoice, string> = {
  local: 'This server alone',
  hybrid: 'This server, a language model where it is not sure',
  llm: 'A language model first',
  'two-pass': 'A language model first, in two passes',
};

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

export const languageName = (code: string): string => LANGUAGES.of(code) ?? code;

/** Only what was chosen. */
export function settingsFacts({ source, tags, consent, language, engine }: BatchSettings): string[] {
  return [
    ...(source === undefined ? [] : [`Source: ${source}`]),
    ...(tags.length === 0 ? [] : [`Tags: ${tags.join(', ')}`]),
    ...(consent === undefined ? [] : [`Legal basis: ${BASIS_NAMES[consent.basis]}`]),
    ...(language === undefined ? [] : [`Language: ${languageName(language)}`]),
    ...(engine === undefined ? [] : [`Read by: ${ENGINE_NAMES[engine]}`]),
  ];
}
