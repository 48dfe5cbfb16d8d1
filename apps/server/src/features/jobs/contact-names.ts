// Names of people that a description gives as somebody to write to: they are nothing that a language model has to see.
import type { SensitiveValue } from '@vitae/llm';

/** What stands before a name: a title, or a word for whom to ask. */
const BEFORE =
  '(?:Mrs?|Ms|Dr|Prof|Frau|Herrn?|Mme|Madame|Monsieur|Sra?|Señora?|Contact(?: person)?|Ansprechpartner(?:in)?|Kontakt|Ihr Kontakt|Contacto|Hiring manager|Recruiter)';
const NAME = "\\p{Lu}[\\p{L}'’-]+";
const CONTACT = new RegExp(
  `(?<![\\p{L}])${BEFORE}\\.?:?[ \\t]+(?:(?:Dr|Prof)\\.?[ \\t]+)?(${NAME}(?:[ \\t]+${NAME}){0,2})`,
  'gu',
);

export function contactNames(description: string): SensitiveValue[] {
  return [...description.matchAll(CONTACT)].flatMap((match) => {
    const text = match[1] ?? '';
    const end = match.index + match[0].length;
    return [{ kind: 'NAME', text, spans: [{ start: end - text.length, end }] }];
  });
}
