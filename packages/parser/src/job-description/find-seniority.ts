// How senior the job is: by its title, else by what the description says of the level.
import type { Seniority } from '@vitae/schema';
import { asksFor, type DescriptionLine } from './description-lines.ts';
import { type FoundValue, firstOf, type WordValue, words } from './found-value.ts';

const IN_TITLE: readonly WordValue<Seniority>[] = [
  {
    value: 'intern',
    pattern: words(
      'intern|internship|apprentice(?:ship)?|trainee|praktikant(?:in|\\*in|:in)?|praktikum|werkstudent(?:in|\\*in|:in)?|azubi|auszubildender?|ausbildung|stagiaire|stage|alternante?|alternance|apprentie?|becari[oa]|prácticas|practicante|aprendiz',
    ),
  },
  {
    value: 'director',
    pattern: words(
      'director|head of|head|chief|ceo|cto|cfo|coo|vp|vice president|abteilungsleiter(?:in)?|bereichsleiter(?:in)?|geschäftsführer(?:in)?|direktor(?:in)?|leiter(?:in)?(?: (?:der|des|für).*)?|directeur|directrice|directora',
    ),
  },
  {
    value: 'lead',
    pattern: words(
      "lead|team ?lead(?:er)?|teamleit(?:er|erin|ung)|principal|staff engineer|supervisor|foreman|foreperson|vorarbeiter(?:in)?|polier(?:in)?|schichtleiter(?:in)?|küchenchef(?:in)?|chef d[’']équipe|cheffe d[’']équipe|chef de cuisine|chef de chantier|jef[ea] de (?:equipo|obra|cocina|turno)|encargad[oa]|leitende[rn]?",
    ),
  },
  {
    value: 'senior',
    pattern: words('senior|sr\\.?|erfahrene[rn]?|confirmée?|expérimentée?|experienced|sénior|experimentad[oa]'),
  },
  {
    value: 'junior',
    pattern: words(
      'junior|jr\\.?|graduate|entry[- ]level|berufseinsteiger(?:in)?|débutante?|júnior|recién titulad[oa]',
    ),
  },
];

const IN_TEXT: readonly WordValue<Seniority>[] = [
  {
    value: 'junior',
    pattern: words(
      'entry[- ]level|no experience (?:is )?(?:required|necessary|needed)|berufseinsteiger(?:innen)?|berufsanfänger(?:innen)?|débutants? acceptés?|junior level|recién titulados?|sin experiencia previa|no se requiere experiencia',
    ),
  },
  { value: 'senior', pattern: words('senior[- ]level|at (?:a )?senior level|niveau senior|perfil senior') },
  { value: 'mid', pattern: words('mid[- ]level|mid[- ]senior|intermediate level') },
];

export function findSeniority(
  title: FoundValue<string> | undefined,
  lines: readonly DescriptionLine[],
): FoundValue<Seniority> | undefined {
  if (title !== undefined) {
    const found = firstOf(IN_TITLE, { text: title.value.replace(/\blead gen/i, 'l_ad gen'), start: title.start });
    if (found !== undefined) return found;
  }
  for (const line of lines) {
    const found = asksFor(line) ? firstOf(IN_TEXT, line) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
