// Ranks of work, from the words of a title.
import type { Seniority } from '@vitae/schema';
import { foldWord } from '@vitae/taxonomy';

/** Matched on folded text; the first that fits is taken. */
const WORDS: readonly (readonly [Seniority, RegExp])[] = [
  [
    'intern',
    /\b(?:intern|internship|trainee|apprentice|praktikant(?:in)?|werkstudent(?:in)?|auszubildende[r]?|azubi|stagiaire|alternante?|apprentie?|becari[oa]|practicante|aprendiza?)\b/u,
  ],
  ['junior', /\b(?:junior|jr|entry[ -]level|graduate|assistante?|assistent(?:in)?|helper|aide|aushilfe)\b/u],
  [
    'director',
    /\b(?:head of|director|directeur|directrice|directora?|vice president|vp|chief|ceo|cto|cfo|coo|cio|cmo|president|geschaftsfuhrer(?:in)?|leiter(?:in)?|jef[ea])\b/u,
  ],
  [
    'lead',
    /\b(?:lead|leader|principal|staff engineer|supervisora?|foreman|forewoman|teamleiter(?:in)?|meister|manager|superintendent|responsable)\b/u,
  ],
  ['senior', /\b(?:senior|sr|experienced|expert|confirmee?|master)\b/u],
];

/** `mid` for a title without a word on its rank; undefined for no title. */
export function seniorityOf(title: string): Seniority | undefined {
  const folded = foldWord(title).trim();
  if (folded === '') return undefined;
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? 'mid';
}
