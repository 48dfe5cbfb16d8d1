// What is paid: an amount or a range, with currency and period.
import type { JobPlace, JobSalary } from '@vitae/schema';
import type { DescriptionLine } from './description-lines.ts';
import { type FoundValue, firstOf, type WordValue, words } from './found-value.ts';

const SIGN =
  '€|£|\\$|US\\$|C\\$|A\\$|zł|kr\\.?|Fr\\.|CHF|EUR|USD|GBP|CAD|AUD|PLN|SEK|NOK|DKK|MXN|euros?|Euro|pounds?|dollars?';
const NUMBER = "\\d{1,3}(?:[.,’' \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(${SIGN})?\\s?(${NUMBER})\\s?(k|K|T)?(?:,-|,–)?\\s?(${SIGN})?(?:\\s?(?:-|–|—|to|bis|à|et|a|y|and|und)\\s?(?:bis zu\\s)?(${SIGN})?\\s?(${NUMBER})\\s?(k|K|T)?(?:,-|,–)?\\s?(${SIGN})?)?(?![\\p{L}\\p{N}%])`,
  'gu',
);
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/€|eur/i, 'EUR'],
  [/£|gbp|pound/i, 'GBP'],
  [/chf|fr\./i, 'CHF'],
  [/cad|c\$/i, 'CAD'],
  [/aud|a\$/i, 'AUD'],
  [/zł|pln/i, 'PLN'],
  [/sek/i, 'SEK'],
  [/nok/i, 'NOK'],
  [/dkk/i, 'DKK'],
  [/mxn/i, 'MXN'],
];
const DOLLARS: Readonly<Record<string, string>> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', MX: 'MXN' };
const CROWNS: Readonly<Record<string, string>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' };

const PERIODS: readonly WordValue<JobSalary['period']>[] = [
  {
    value: 'hour',
    pattern: words(
      "per hour|an hour|hourly|/ ?h(?:our|r)?|pro stunde|stundenlohn|/ ?std\\.?|die stunde|de l[’']heure|par heure|/ ?heure|horaire|por hora|la hora|/ ?hora",
    ),
  },
  {
    value: 'day',
    pattern: words('per day|a day|daily rate|day rate|pro tag|tagessatz|par jour|/ ?jour|tjm|por día|al día'),
  },
  { value: 'week', pattern: words('per week|a week|weekly|pro woche|par semaine|por semana|semanales') },
  {
    value: 'month',
    pattern: words(
      'per month|a month|monthly|pro monat|im monat|monatlich(?:e|es)?|monatsgehalt|monats(?:lohn|brutto)|par mois|/ ?mois|mensuels?|mensuelle|al mes|por mes|/ ?mes|mensual(?:es)?|bruto mensual',
    ),
  },
  {
    value: 'year',
    pattern: words(
      'per year|a year|per annum|p\\.?a\\.?|annual(?:ly)?|/ ?(?:yr|year)|yearly|jährlich|jahresgehalt|jahresbrutto|pro jahr|im jahr|par an|annuels?|annuelle|/ ?an|al año|anual(?:es)?|/ ?año|por año',
    ),
  },
];
const PAY =
  /salary|pay|compensation|wage|remuneration|earn|gehalt|vergütung|lohn|entgelt|brutto|verdienst|salaire|rémunération|brut|salario|sueldo|bruto|retribución|€\/h|tjm/iu;
const OTHER_MONEY =
  /million|mio\.?\b|mrd|billion|\bm€|budget|bonus|prämie|prime\b|zuschuss|voucher|gutschein|allowance|revenue|umsatz|chiffre d|turnover|signing|ticket|chèque|per diem|contribution|funding/iu;

export function findSalary(
  lines: readonly DescriptionLine[],
  place: JobPlace | undefined,
): FoundValue<JobSalary> | undefined {
  for (const line of lines) {
    if (line.part === 'about' || line.part === 'tasks') continue;
    for (const match of line.text.matchAll(AMOUNT)) {
      const found = salaryAt(line, match, place?.countryCode ?? null);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function salaryAt(
  line: DescriptionLine,
  match: RegExpExecArray,
  country: string | null,
): FoundValue<JobSalary> | undefined {
  const [whole, sign1, low = '', k1, sign2, sign3, high, k2, sign4] = match;
  const currency = currencyOf(sign1 ?? sign2 ?? sign3 ?? sign4, country);
  if (currency === undefined) return undefined;
  const around = line.text.slice(Math.max(0, match.index - 40), match.index + whole.length + 40);
  const after = line.text.slice(match.index + whole.length, match.index + whole.length + 14);
  if (/^\s?(?:million|mio|mrd|billion|m€|m\b)/iu.test(after)) return undefined;
  const period = periodAround(line.text, match.index, whole.length);
  const limited = /(?:up to|from|bis zu|ab|jusqu['’]à|à partir de|hasta|desde)\s*$/iu.test(
    line.text.slice(0, match.index),
  );
  if (!PAY.test(line.text) && !limited && (period === undefined || OTHER_MONEY.test(around))) return undefined;
  if (high === undefined && OTHER_MONEY.test(around)) return undefined;
  const thousands = (k1 ?? k2) === undefined ? 1 : 1000;
  const min = amountOf(low) * (k1 === undefined ? (high === undefined ? 1 : thousands) : 1000);
  const max = high === undefined ? null : amountOf(high) * (k2 === undefined ? 1 : 1000);
  if (min < 5 || (max !== null && max < min)) return undefined;
  const atMost = max === null && /(?:up to|bis zu|bis|jusqu['’]à|hasta)\s*$/iu.test(line.text.slice(0, match.index));
  const value: JobSalary = {
    min: atMost ? null : min,
    max: atMost ? min : max,
    currency,
    period: period ?? usualPeriod(max ?? min),
  };
  const lead = whole.length - whole.trimStart().length;
  return { value, start: line.start + match.index + lead, end: line.start + match.index + whole.trimEnd().length };
}

function currencyOf(sign: string | undefined, country: string | null): string | undefined {
  if (sign === undefined) return undefined;
  const known = CURRENCIES.find(([pattern]) => pattern.test(sign))?.[1];
  if (known !== undefined) return known;
  return /kr/i.test(sign) ? (CROWNS[country ?? ''] ?? 'SEK') : (DOLLARS[country ?? ''] ?? 'USD');
}

/** The word nearest to the amount, after it before before it. */
function periodAround(text: string, at: number, length: number): JobSalary['period'] | undefined {
  const after = firstOf(PERIODS, { text: text.slice(at + length, at + length + 45), start: 0 });
  return (after ?? firstOf(PERIODS, { text: text.slice(text.slice(0, at).lastIndexOf('. ') + 1, at), start: 0 }))
    ?.value;
}

/** Without a word: by what is usual for an amount of this size. */
function usualPeriod(amount: number): JobSalary['period'] {
  if (amount >= 10_000) return 'year';
  if (amount >= 900) return 'month';
  return amount >= 150 ? 'day' : 'hour';
}

/** "45.000", "45,000", "45 000,50", "15,50". */
function amountOf(text: string): number {
  const cents = /[.,]\d{1,2}$/.exec(text)?.[0] ?? '';
  const whole = text.slice(0, text.length - cents.length).replaceAll(/\D/g, '');
  return Number(`${whole}.${cents.slice(1) || '0'}`);
}
