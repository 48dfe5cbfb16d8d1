// The education that is asked for: the least that is enough, with its field.
import type { JobEducation } from '@vitae/schema';
import { clausesOf, isPlus } from './clauses.ts';
import { asksFor, type DescriptionLine } from './description-lines.ts';
import { type FoundValue, type WordValue, words } from './found-value.ts';

/** ISCED 2011. Words that mean something in one language only, so that "the job must", "master data" or "BA" alone say nothing. */
const LEVELS: readonly WordValue<number>[] = [
  {
    value: 8,
    pattern: words(
      'ph\\.?\\s?d\\.?|doctorate|doctoral degree|m\\.?d\\.? degree|promotion(?= in| im| zum|$)|promovierte?|doctorat|doctorado|bac ?\\+ ?8',
    ),
  },
  {
    value: 7,
    pattern: words(
      "master[’']?s?(?: degree| of \\p{L}+|-?abschluss|studium)|master[’']s|m\\.?sc\\.?|m\\.?eng\\.?|mba|llm|masters?(?= (?:in|en|of|or|oder|ou|o)\\b)|diplom(?:ingenieur|kaufmann|informatik)\\p{L}*|universitätsdiplom|staatsexamen|approbation|bac ?\\+ ?5|diplôme d[’']ingénieur|école d[’']ingénieurs?|master(?: 2)?(?= (?:en|de|spécialisé|universitario))|máster|postgrado|postgraduate degree",
    ),
  },
  {
    value: 6,
    pattern: words(
      "bachelor[’']?s?(?: degree| of \\p{L}+|-?abschluss|studium)?|b\\.?sc\\.?|b\\.?eng\\.?|undergraduate degree|(?:university|college|engineering|nursing|law|accounting|relevant|technical|science|business) degree|degree(?= (?:in|or|level|qualified|educated)\\b)|degree|llb|hochschulabschluss|(?:abgeschlossenes |erfolgreich abgeschlossenes )?(?:hochschul|fachhochschul|universitäts|ingenieur|lehramts|wirtschafts)?studium|fachwirt(?:in)?|meister(?:brief|titel|prüfung)?|staatlich geprüfter? techniker(?:in)?|bac ?\\+ ?[34]|licence(?= (?:en|de|professionnelle|pro|universitaire))|diplôme d[’']état(?: d[’']infirmi(?:er|ère))?|diplôme universitaire|titulación universitaria|titulación superior|título universitario|estudios universitarios|licenciatura|grado universitario|grado(?= en\\b)|ingeniería técnica|diplomatura|licenciad[oa]|graduad[oa](?= en\\b)",
    ),
  },
  {
    value: 5,
    pattern: words(
      "associate[’']?s? degree|hnd|hnc|higher national diploma|foundation degree|bac ?\\+ ?2|bts|dut|but(?= (?:en|de|gea|tc|mmi))|deust|ciclo formativo de grado superior|grado superior|fp ii|fp2|técnico superior|cfgs",
    ),
  },
  {
    value: 4,
    pattern: words('post-?secondary (?:certificate|diploma)|certificate iv|diploma of nursing'),
  },
  {
    value: 3,
    pattern: words(
      'high school (?:diploma|degree)|secondary school (?:diploma|education)|ged|a[- ]levels?|nvq level [23]|nvq|city (?:&|and) guilds|(?:completed |time[- ]served )?apprenticeship|vocational (?:training|qualification|education)|trade certificate|journeyman|abitur|fachabitur|fachhochschulreife|(?:abgeschlossene |kaufmännische |technische |handwerkliche |erfolgreich abgeschlossene )*(?:berufsausbildung|ausbildung)|gesellenbrief|facharbeiterbrief|mittlere reife|realschulabschluss|bac(?: pro(?:fessionnel)?)?(?= (?:en|de|pro|ou|électro|maintenance)|[ ,.)]|$)|baccalauréat|cap(?= (?:en|de|ou|cuisine|pâtissi|boulang|élec|coiff|maçon|petite|bep|\\/)|[ /,.)]|$)|bep|titre professionnel|bachillerato|ciclo formativo de grado medio|grado medio|formación profesional|fp i\\b|fp|ciclo formativo|cfgm',
    ),
  },
  {
    value: 2,
    pattern: words(
      'gcses?|hauptschulabschluss|schulabschluss|brevet des collèges|graduado escolar|educación secundaria obligatoria|eso(?= )',
    ),
  },
];

const EQUIVALENT =
  /(?:or|oder|ou|o)\s+(?:an?\s+|eine?\s+)?(?:equivalent|comparable|similar|vergleichbare?|gleichwertige?|équivalente?|similaire|equivalente|similar)\p{L}*(?:\s+(?:work|practical|professional|relevant|combination))*\s+(?:experience|erfahrung|praxis|expérience|experiencia)/iu;
const FIELD =
  /^\p{L}*\s*(?:degree|abschluss|diploma|level|o superior|or higher|or above)?\s*(?:\([^)]*\)\s*)?(?:(?:or|oder|ou|o)\s+(?:a\s+)?(?:master|bachelor|higher|phd|bac ?\+ ?\d)\S*\s*(?:degree|abschluss)?\s*)?(?:in|im bereich|im(?=\s\p{Lu})|im fach|der fachrichtung|in der fachrichtung|fachrichtung|der|des|als|zum\/zur|zur|zum|en|de|d['’]|universitario en|relacionado con)\s+(?:an?\s+|the\s+)?(?:field of\s+|area of\s+|der\s+|den\s+|el área de\s+)?/iu;
const FIELD_END =
  /[.,;:()\n]|\s(?:or|oder|ou|o|and at least|with|mit|avec|con|sowie|required|preferred|is|ist|est|es|von|wünschenswert|von vorteil|exigé|requerid[oa]|imprescindible)(?=\s|$)/iu;

export function findJobEducation(lines: readonly DescriptionLine[]): FoundValue<JobEducation> | undefined {
  const asked: FoundValue<JobEducation>[] = [];
  const pluses: FoundValue<JobEducation>[] = [];
  for (const line of lines) {
    if (!asksFor(line) || line.part === 'tasks') continue;
    for (const clause of clausesOf(line.text, line.start)) {
      for (const found of educationIn(clause.text)) {
        const isNice = line.part === 'nice' || isPlus(clause.text, found.start);
        const placed = { ...found, start: clause.start + found.start, end: clause.start + found.end };
        if (isNice) pluses.push({ ...placed, value: { ...placed.value, required: false } });
        else asked.push(placed);
      }
    }
  }
  // Bachelor or Master: the bachelor is enough.
  const least = (some: readonly FoundValue<JobEducation>[]) => {
    const lowest = some.toSorted((a, b) => a.value.level - b.value.level)[0];
    const field = lowest?.value.field ?? some.find(({ value }) => value.field !== null)?.value.field ?? null;
    return lowest === undefined ? undefined : { ...lowest, value: { ...lowest.value, field } };
  };
  return least(asked) ?? least(pluses);
}

/** Degrees and their fields: what stands there is no skill by itself. */
export function educationPlaces(text: string): { readonly start: number; readonly end: number }[] {
  return LEVELS.flatMap(({ pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: degree, index: start }) => {
      const after = text.slice(start + degree.length);
      const field = fieldAfter(after);
      return { start, end: start + degree.length + (field === null ? 0 : after.indexOf(field) + field.length) };
    }),
  );
}

function educationIn(text: string): FoundValue<JobEducation>[] {
  const found: FoundValue<JobEducation>[] = [];
  const required = !EQUIVALENT.test(text);
  for (const { value: level, pattern } of LEVELS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    // "degree" inside "Master’s degree" is no bachelor’s.
    if (found.some((other) => start < other.end && end > other.start)) continue;
    found.push({ value: { level, field: fieldAfter(text.slice(end)), required }, start, end });
  }
  return found;
}

function fieldAfter(rest: string): string | null {
  const lead = FIELD.exec(rest);
  if (lead === null) return null;
  const text = rest.slice(lead[0].length);
  const field = text.slice(0, FIELD_END.exec(text)?.index ?? text.length).trim();
  return field.length < 3 || field.length > 80 || field.split(/\s+/).length > 8 ? null : field;
}
