// What stands at the end of a résumé by custom and says nothing about the person: consent, declaration, place and date of signing.
import { isCity } from '@vitae/taxonomy';
import type { Line } from '../layout/line.ts';
import { phraseOpenings } from '../text/phrase-openings.ts';
import { headingKind } from './heading-words.ts';

/** Consent to the processing of personal data (Poland, Italy), declaration of truth (South Asia, Germany). */
const STATEMENT =
  /^(?:wyrażam zgodę na przetwarzanie|niniejszym wyrażam zgodę|autorizzo (?:il|al) trattamento|I (?:hereby|solemnly)(?: and sincerely)? (?:declare|affirm|certify)|I do hereby declare|hiermit versichere ich)/iu;
/** How all of them begin. */
const mayState = phraseOpenings(['wyra', 'nini', 'auto', 'i', 'hier']);
const SIGNED =
  /^(?:fait à )?(\p{Lu}[\p{L} .-]{2,30}),\s(den |le |il |dnia )?\d{1,2}(?:[./-]\s?\d{1,2}[./-]\s?|\.?\s\p{L}{3,10}\s)\d{4}$/u;
/** Lines of a statement, and lines from the end within which a signature stands. */
const LONGEST = 6;

export function closingLines(lines: readonly Line[]): ReadonlySet<Line> {
  const closing = new Set<Line>();
  lines.forEach((line, i) => {
    if (!mayState(line.text) || !STATEMENT.test(line.text)) return;
    closing.add(line);
    for (const next of lines.slice(i + 1, i + LONGEST)) {
      if (next.column !== line.column || next.gap > next.size * 1.8 || headingKind(next.text) !== undefined) break;
      closing.add(next);
    }
  });
  for (const line of lines.slice(-LONGEST)) {
    const signed = SIGNED.exec(line.text.trim());
    if (signed !== null && (signed[2] !== undefined || isCity(signed[1] ?? ''))) closing.add(line);
  }
  return closing;
}
