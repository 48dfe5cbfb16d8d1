// The terms of the job: from where, what contract, how many hours.
import type { JobContract, JobHours, WorkArrangement } from '@vitae/schema';
import type { DescriptionLine } from './description-lines.ts';
import { type FoundValue, firstOf, type WordValue, words } from './found-value.ts';

const DAYS =
  '(?:\\d|one|two|three|ein|eine|zwei|drei|un|deux|trois|dos|tres)(?:\\s?(?:-|–|to|bis|à|a|or|oder)\\s?\\d)?';

const ARRANGEMENTS: readonly WordValue<WorkArrangement>[] = [
  {
    value: 'on-site',
    pattern: words(
      'no remote(?: work)?|not (?:a )?remote|kein(?:e)? home ?office|kein(?:e)? remote|pas de télétravail|sans télétravail|sin teletrabajo|100 ?% (?:on-?site|presencial|vor ort)|fully on-?site|on-?site only',
    ),
  },
  {
    value: 'hybrid',
    pattern: words(
      `hybrid(?:e|es|er|en|o|a)?|partly remote|partially remote|${DAYS} days? (?:a week |per week )?(?:from home|remote(?:ly)?|in the office|on-?site)|${DAYS} tagen? (?:pro woche )?(?:im )?(?:home ?office|remote|mobiles? arbeiten|mobil)|home ?office(?:-tage)? (?:möglich|nach absprache|anteilig)|home ?office-?(?:anteil|möglichkeit|regelung|option)(?:en)?|möglichkeit (?:zum|auf|von|für) (?:home ?office|mobiles? arbeiten)|teilweise (?:im )?home ?office|mobiles arbeiten|télétravail (?:partiel|possible|ponctuel|hybride|\\d)|${DAYS} jours? de télétravail|teletrabajo (?:parcial|ocasional|\\d)|${DAYS} días? (?:a la semana )?(?:de|en) teletrabajo|modelo híbrido|híbrid[oa]|flexible working from home`,
    ),
  },
  {
    value: 'remote',
    pattern: words(
      '(?:fully|100 ?%|completely|entirely) remote(?:ly)?|remote[- ](?:first|only|position|role|job|work(?:ing)?|friendly)|work(?:ing)? (?:remotely|from home|from anywhere)|100 ?% (?:home ?office|télétravail|teletrabajo|remoto|en remoto)|vollständig remote|komplett remote|deutschlandweit remote|full remote|télétravail (?:complet|total|intégral|à 100 ?%)|teletrabajo (?:total|completo|100 ?%)|en remoto|100 ?% remote|remoto',
    ),
  },
  {
    value: 'on-site',
    pattern: words('on-?site|in[- ]office|in[- ]person|vor ort|in präsenz|sur site|en présentiel|sur place|presencial'),
  },
];
/** In a line of facts the word alone is enough: "Berlin | Remote". */
const REMOTE_FACT = words('remote|home ?office|télétravail|teletrabajo');

const CONTRACTS: readonly WordValue<JobContract>[] = [
  {
    value: 'permanent',
    pattern: words(
      'permanent(?: position| role| contract| employment)?|unbefristet(?:e|er|en|es)?|festanstellung|cdi|contrat à durée indéterminée|contrato indefinido|indefinid[oa]|contrato fijo|planilla fija',
    ),
  },
  {
    value: 'temporary',
    pattern: words(
      'temporary(?: position| role| contract)?|fixed[- ]term|seasonal|maternity cover|\\d+[- ]month contract|befristet(?:e|er|en|es)?|zeitarbeit|elternzeitvertretung|cdd|contrat à durée déterminée|intérim|saisonnière?s?|contrato temporal|temporal|temporada|sustitución|eventual',
    ),
  },
  {
    value: 'freelance',
    pattern: words(
      'freelancers?|freelance|contractor|self[- ]employed|freiberuflich(?:e|er|en)?|auf honorarbasis|indépendante?|autónom[oa]s?|por cuenta propia',
    ),
  },
];
const OF_LEARNERS: readonly WordValue<JobContract>[] = [
  {
    value: 'apprenticeship',
    pattern: words(
      'apprentice(?:ship)?|azubi|auszubildende[rn]?|ausbildung|alternance|alternante?|apprentissage|apprentie?|aprendiz|formación dual',
    ),
  },
  {
    value: 'internship',
    pattern: words(
      'intern|internship|praktikum|praktikant(?:in|\\*in|:in)?|stage|stagiaire|prácticas|becari[oa]|werkstudent(?:in|\\*in|:in)?',
    ),
  },
];

const BOTH_HOURS = words(
  '(?:full|voll)[- ]?(?:time|zeit)?\\s?(?:-|/|or|oder|und)+\\s?(?:part|teil)[- ]?(?:time|zeit)|voll-?\\s(?:oder|und|bzw\\.?)\\steilzeit|vollzeit\\s(?:oder|und|/|bzw\\.?)\\s?teilzeit|(?:part|teil)[- ]?(?:time|zeit)\\s?(?:or|oder|und|/)\\s?(?:full|voll)[- ]?(?:time|zeit)|temps plein ou (?:temps )?partiel|jornada completa o (?:jornada )?parcial',
);
const HOURS: readonly WordValue<JobHours>[] = [
  {
    value: 'full-time',
    pattern: words(
      'full[- ]time|vollzeit|temps plein|temps complet|jornada completa|tiempo completo|\\b(?:38|39|40)(?:[.,]\\d)? ?(?:hours|stunden|heures|horas)|35 ?h(?:eures)?',
    ),
  },
  {
    value: 'part-time',
    pattern: words('part[- ]time|teilzeit|temps partiel|mi-temps|media jornada|jornada parcial|tiempo parcial'),
  },
];

export function findArrangement(lines: readonly DescriptionLine[]): FoundValue<WorkArrangement> | undefined {
  const first = (pick: (line: DescriptionLine) => FoundValue<WorkArrangement> | undefined) =>
    lines.map(pick).find((found) => found !== undefined);
  for (const entry of ARRANGEMENTS) {
    const found = first((line) => (isTask(line) ? undefined : firstOf([entry], line)));
    if (found !== undefined) return found;
    if (entry.value !== 'remote') continue;
    const fact = first((line) =>
      line.index < 8 && line.text.length < 90 && !/[.!?]$/.test(line.text)
        ? firstOf([{ value: 'remote', pattern: REMOTE_FACT }], line)
        : undefined,
    );
    if (fact !== undefined) return fact;
  }
  return undefined;
}

/** "Maintain remote systems", "visit customers on site": the work, not where it is done from. */
function isTask({ part, text }: DescriptionLine): boolean {
  return (
    part === 'tasks' || /remote (?:monitoring|support|access|maintenance|sites?|systems?|teams?|sensing)/iu.test(text)
  );
}

export function findContract(
  lines: readonly DescriptionLine[],
  title: FoundValue<string> | undefined,
): FoundValue<JobContract> | undefined {
  const titled = title === undefined ? undefined : firstOf(OF_LEARNERS, { text: title.value, start: title.start });
  if (titled !== undefined) return titled;
  for (const line of lines) {
    if (isTask(line)) continue;
    const found = firstOf(CONTRACTS, line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Undefined too when both are possible. */
export function findHours(lines: readonly DescriptionLine[]): FoundValue<JobHours> | undefined {
  if (lines.some(({ text }) => BOTH_HOURS.test(text))) return undefined;
  for (const line of lines) {
    const found = firstOf(HOURS, line);
    if (found !== undefined) return found;
  }
  return undefined;
}
