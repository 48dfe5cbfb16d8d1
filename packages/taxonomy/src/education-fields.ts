// What somebody studied, as a broad field of ISCED-F 2013.
import { foldWord } from './fold-word.ts';

/** Two digits of ISCED-F 2013, and the beginnings of words that name the field in English, German, French and Spanish. */
const FIELDS: readonly (readonly [code: string, words: string])[] = [
  [
    '01',
    'education|pedagog|padagog|lehramt|erziehung|teacher training|teaching|sciences de l.education|magisterio|early childhood|kindheit',
  ],
  [
    '02',
    'arts|fine art|design|music|musik|musique|musica|film|photograph|fotograf|fashion|theat|language|literatur|history|histoire|historia|geschichte|philosoph|philolog|linguist|translation|humanit|germanist|anglist|graphi|gestaltung|lettres|filologia',
  ],
  [
    '03',
    'psycholog|sociolog|soziolog|journalis|politic|politik|economics|volkswirt|economia|sciences economiques|library|information science|communication|kommunikation|media|medien|anthropolog|international relations',
  ],
  [
    '04',
    'business|betriebswirt|bwl|wirtschaft|account|buchhalt|rechnungswesen|finance|finanz|marketing|management|law|jura|recht|droit|derecho|administration|kauf|banking|comptab|contab|gestion|commerce|human resources|personal|logisti|supply chain|insurance|office|secretar|retail|einzelhandel|vertrieb',
  ],
  [
    '05',
    'physic|physik|chemi|chimie|quimica|biolog|biochem|mathemat|statisti|geolog|geograph|environmental science|umweltwissenschaft|science of nature|naturwissenschaft|earth science|astronom|sciences de la vie',
  ],
  [
    '06',
    'computer|informati|software|information technolog|information system|data science|cyber|network engineering|web development|programming|it security|machine learning|artificial intelligence',
  ],
  [
    '07',
    'engineer|ingenieur|ingenier|ingenierie|maschinenbau|mechani|mechatron|electri|elektr|electronic|architect|construction|bau|civil|weld|schweiss|carpent|tischler|zimmer|manufactur|automotive|fahrzeug|kfz|industr|plumb|sanitar|metall|textile|food technolog|hvac|backer|baker|genie ',
  ],
  ['08', 'agricult|agrar|landwirt|forest|forst|horticult|gartenbau|veterin|tiermedizin|tierarzt|fisher|agronom'],
  [
    '09',
    'medicine|medizin|krankenpfleg|altenpfleg|medecine|medicina|nurs|pflege|infirm|enferm|pharma|dent|zahn|physiother|therap|midwi|hebamme|health|gesundheit|sante|salud|social work|sozialarbeit|soziale arbeit|travail social|trabajo social|care|childcare|paramedic|radiolog',
  ],
  [
    '10',
    'hospitality|hotel|tourism|tourismus|tourisme|turismo|culinary|cook|koch|cuisine|cocina|gastronom|catering|sport|beauty|hairdress|friseur|coiffure|transport|security service|police|military|cosmetic',
  ],
];

const PATTERNS = FIELDS.map(([code, words]) => [code, new RegExp(`(?<![\\p{L}])(?:${words})`, 'u')] as const);

/** Codes of all fields that a text names; more than one for double degrees. Empty when none is known. */
export function educationFields(text: string): string[] {
  const folded = foldWord(text);
  return PATTERNS.flatMap(([code, pattern]) => (pattern.test(folded) ? [code] : []));
}
