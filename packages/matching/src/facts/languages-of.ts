// The languages of a profile, each once, at the best level that is told.
import { CEFR_LEVELS, type MatchEvidence, type MatchLanguage, type Profile } from '@vitae/schema';
import { languageCode } from '@vitae/taxonomy';
import { lineOf } from './skills-of.ts';

export interface ProvenLanguage {
  readonly language: MatchLanguage;
  readonly name: string;
  readonly evidence: readonly MatchEvidence[];
}

export function languagesOf({ languages }: Profile): ProvenLanguage[] {
  const found = new Map<string, ProvenLanguage>();
  for (const { id, language, fluency, cefr } of languages) {
    const code = language === undefined ? undefined : languageCode(language.value);
    if (language === undefined || code === undefined) continue;
    const level = cefr?.value ?? null;
    const before = found.get(code);
    if (before !== undefined && step(before.language.level) >= step(level)) continue;
    const evidence = [lineOf(`languages/${id}/language`, language)];
    if (fluency !== undefined) evidence.push(lineOf(`languages/${id}/fluency`, fluency));
    found.set(code, { language: { code, level }, name: language.value, evidence });
  }
  return [...found.values()];
}

function step(level: MatchLanguage['level']): number {
  return level === null ? 0 : CEFR_LEVELS.indexOf(level) + 1;
}
