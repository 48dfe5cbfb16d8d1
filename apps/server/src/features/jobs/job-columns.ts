// The columns of a table of jobs, and what a row of it asks for.
import { foldWord, languageCode } from '@vitae/taxonomy';

const HEADERS = {
  title: 'title|job title|position|stellenbezeichnung|titel|intitule|poste|puesto|titulo',
  description: 'description|job description|text|beschreibung|stellenbeschreibung|descriptif|descripcion',
  employer: 'employer|company|client|arbeitgeber|firma|unternehmen|entreprise|employeur|empresa',
  status: 'status|state|estado|statut',
  must: 'must skills|must|required skills|skills|kenntnisse|muss|competences|competences requises|habilidades|requisitos',
  nice: 'nice skills|nice|nice to have|preferred skills|wunsch|von vorteil|atouts|deseable',
  minYears: 'min years|years|experience|years of experience|berufserfahrung|annees experience|anos experiencia',
  maxYears: 'max years',
  seniority: 'seniority|level',
  city: 'city|location|place|ort|standort|stadt|ville|lieu|ciudad|ubicacion',
  countryCode: 'country code|country|land|pays|pais',
  arrangement: 'arrangement|remote|work arrangement|arbeitsmodell',
  contract: 'contract|contract type|vertrag|vertragsart|contrat|contrato',
  hours: 'hours|working hours|arbeitszeit|jornada',
  salaryMin: 'salary min|salary|gehalt|gehalt min|salaire|salario',
  salaryMax: 'salary max|gehalt max',
  currency: 'currency|wahrung|devise|moneda',
  period: 'period|salary period',
  languages: 'languages|language|sprachen|langues|idiomas',
  education: 'education level|education|isced',
} as const;
export type JobColumn = keyof typeof HEADERS;

let table: ReadonlyMap<string, JobColumn> | undefined;

/** Undefined for a header that says nothing to us. */
export function columnFor(header: string): JobColumn | undefined {
  table ??= new Map(
    Object.entries(HEADERS).flatMap(([column, names]) =>
      // The keys are those of the table above.
      names.split('|').map((name) => [name, column as JobColumn] as const),
    ),
  );
  return table.get(
    foldWord(header)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

/** To be checked against `CreateJobRequest`. Empty cells are not given. */
export function rowToJob(columns: readonly (JobColumn | undefined)[], cells: readonly string[]): unknown {
  const cell = (column: JobColumn): string | undefined => {
    const text = cells[columns.indexOf(column)]?.trim();
    return columns.includes(column) && text !== '' ? text : undefined;
  };
  const number = (column: JobColumn) => {
    const text = cell(column);
    return text === undefined ? undefined : Number(text.replace(',', '.'));
  };
  const word = (column: JobColumn) =>
    cell(column)
      ?.toLowerCase()
      .replaceAll(/[\s_]+/g, '-');
  const city = cell('city');
  const level = number('education');
  return {
    ...{ title: cell('title'), description: cell('description'), employer: cell('employer'), status: word('status') },
    requirements: {
      ...{
        seniority: word('seniority'),
        arrangement: word('arrangement'),
        contract: word('contract'),
        hours: word('hours'),
      },
      ...{ minYears: number('minYears'), maxYears: number('maxYears') },
      skills: skillsOf(cell('must'), cell('nice')),
      languages: cell('languages')?.split(/[;,]/).map(languageOf),
      education: level === undefined ? undefined : { level },
      place: city === undefined ? undefined : { city, countryCode: cell('countryCode')?.toUpperCase() },
      salary: salaryOf(number('salaryMin'), number('salaryMax'), cell('currency'), word('period')),
    },
  };
}

function skillsOf(must: string | undefined, nice: string | undefined) {
  if (must === undefined && nice === undefined) return undefined;
  const named = (list: string | undefined, importance: 'must' | 'nice') =>
    (list?.split(/[;,]/) ?? []).filter((name) => name.trim() !== '').map((name) => ({ name, importance }));
  return [...named(must, 'must'), ...named(nice, 'nice')];
}

/** "German C1", "de". */
function languageOf(text: string) {
  const [, name = '', level] = /^(.*?)\s*\(?([ABCabc][12])?\)?$/.exec(text.trim()) ?? [];
  return { code: languageCode(name) ?? name.toLowerCase(), level: level?.toUpperCase() ?? null };
}

function salaryOf(min: number | undefined, max: number | undefined, currency = 'EUR', period = 'year') {
  if (min === undefined && max === undefined) return undefined;
  return { min: min ?? null, max: max ?? null, currency: currency.toUpperCase(), period };
}
