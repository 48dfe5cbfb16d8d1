// Date of birth and nationality, only where a label names them.
import type { Basics, ExtractedDate, ExtractedText } from '@vitae/schema';
import { countryCode } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { readDates } from '../dates/read-dates.ts';
import { extractAs, extractText } from '../evidence/extract.ts';
import { partSpan, trimSpan } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';

const BIRTH =
  'date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?|born(?: on)?|geburtsdatum|geburtstag|geboren(?: am)?|geb\\.(?: am)?|date de naissance|née? le|fecha de nacimiento|nacid[oa] el|data de nascimento|nascimento|nascid[oa] em|data di nascita|nat[oa] il|geboortedatum|geboren op|data urodzenia|ur\\.|urodzon[ya]|födelsedatum|född|fødselsdato|fødselsdag|født|syntymäaika|syntynyt|datum narození|narozena?|doğum tarihi|дата рождения|родил(?:ся|ась)|дата народження|народи(?:вся|лася)|ημερομηνία γέννησης|ημ\\. γέννησης|تاريخ الميلاد|תאריך לידה|जन्म ?तिथि|जन्मतिथि|出生日期|出生年月日?|生日|生年月日|생년월일';
const NATIONALITY =
  'nationality|citizenship|nationalität|staatsangehörigkeit|staatsbürgerschaft|nationalité|citoyenneté|nacionalidad|ciudadanía|nacionalidade|cidadania|nazionalità|cittadinanza|nationaliteit|narodowość|obywatelstwo|nationalitet|medborgarskap|statsborgerskab|statsborgerskap|kansalaisuus|národnost|státní občanství|občanství|státní příslušnost|uyruk|uyruğu|vatandaşlık|гражданство|национальность|громадянство|національність|εθνικότητα|ιθαγένεια|υπηκοότητα|الجنسية|אזרחות|לאום|राष्ट्रीयता|नागरिकता|国籍|國籍|국적';
const START = '(?:^|[\\t|•·●,;(（/–—-]\\s*)';
const BIRTH_LABEL = new RegExp(`${START}(?:${BIRTH})(?![\\p{L}\\p{M}])\\s*[:：]?[\\s\\t]*`, 'iu');
/** A nationality needs a mark or a cell after its label; in a sentence the word means something else. */
const NATIONALITY_LABEL = new RegExp(
  `${START}(?:${NATIONALITY})(?:\\s*/\\s*\\p{L}+)?(?:\\s*[:：][\\s\\t]*|\\s*\\t\\s*)`,
  'iu',
);
const BARE = new RegExp(`^(?:(${BIRTH})|${NATIONALITY})\\s*[:：]?$`, 'iu');
const VALUE_END = /[\t|•·●;]|\s{3,}|,\s*(?=[\p{L}\s]{3,24}[:：])|\s[–—-]\s/u;

/** Nobody younger writes a résumé; guards against the date of the document. */
const MIN_AGE = 13;

export function readPersonal(context: Context, zone: readonly Line[]): Pick<Basics, 'birthDate' | 'nationality'> {
  let birthDate: ExtractedDate | undefined;
  let nationality: ExtractedText | undefined;
  for (const line of zone) {
    birthDate ??= after(context, line, BIRTH_LABEL, birthAt);
    nationality ??= after(context, line, NATIONALITY_LABEL, nationalityAt);
    const next = context.lines[line.index + 1];
    const bare = BARE.exec(line.text.trim());
    if (bare === null || next === undefined || next.column !== line.column || next.furniture) continue;
    if (bare[1] === undefined) nationality ??= nationalityAt(context, next, 0);
    else birthDate ??= birthAt(context, next, 0);
  }
  return {
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(nationality === undefined ? {} : { nationality }),
  };
}

type ReadAt<T> = (context: Context, line: Line, offset: number) => T | undefined;

function after<T>(context: Context, line: Line, label: RegExp, read: ReadAt<T>): T | undefined {
  const match = label.exec(line.text);
  return match === null ? undefined : read(context, line, match.index + match[0].length);
}

function birthAt(context: Context, line: Line, offset: number): ExtractedDate | undefined {
  const rest = line.text.slice(offset);
  const date = readDates(rest, context.habits)[0];
  if (date?.from === undefined || date.range || date.start > 3) return undefined;
  const { value, start, end } = date.from;
  if (Number(value.slice(0, 4)) > Number(context.now.slice(0, 4)) - MIN_AGE) return undefined;
  const span = partSpan(line, offset + start, offset + end);
  return extractAs(context, [span], value, { method: 'birth-label', confidence: value.length === 10 ? 0.95 : 0.88 });
}

function nationalityAt(context: Context, line: Line, offset: number): ExtractedText | undefined {
  const rest = line.text.slice(offset);
  const cut = VALUE_END.exec(rest);
  const span = trimSpan(context.text, partSpan(line, offset, offset + (cut?.index ?? rest.length)));
  const value = context.text.slice(span.start, span.end);
  if (value.length < 2 || value.length > 40 || !/^[\p{L}\p{M}\s.,/()&’'-]+$/u.test(value)) return undefined;
  const known = countryCode(value) !== undefined;
  return extractText(context, [span], { method: 'nationality-label', confidence: known ? 0.95 : 0.9 });
}
