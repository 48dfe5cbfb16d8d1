// For tests: seeded, invented résumés in several layouts and ways to print dates, each with the answer that is true of it.

export type Chance = () => number;

/** The same numbers, 0–1, for the same seed. */
export function seeded(seed: number): Chance {
  let state = seed * 7_919 + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T;

export const MADE_SCHEMA = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    phone: { type: 'string' },
    work: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          company: { type: 'string' },
          title: { type: 'string' },
          start_date: { type: 'string', 'x-vitae': 'date' },
          end_date: { type: 'string', 'x-vitae': 'date' },
          description: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    skills: { type: 'array', items: { type: 'string' } },
  },
};

export interface MadeEntry {
  readonly company: string;
  readonly title: string;
  readonly start_date: string;
  readonly end_date: string;
  readonly description: readonly string[];
}

export interface MadeAnswer {
  readonly name: string;
  readonly phone: string;
  readonly work: readonly MadeEntry[];
  readonly skills: readonly string[];
}

const FIRST = ['Ilse', 'Tomasz', 'Aïcha', 'Björn', 'Mei', 'Zoë', 'Petr', 'Noor'];
const LAST = ['Brandvold', 'Wiśniewski', 'Benali', 'Ångström', 'Okonkwo', 'Kowalczyk', 'de Vries', 'Núñez'];
export const COMPANIES =
  'Halden Timber AS|Quayside Audit|Meridian Foods GmbH|Sørby & Lund|Kestrel Optics|Nordlys Energi|Atelier Roux|Banco del Río|Tessera Labs|Plumbline Ltd|Osprey Freight|Vallejo y Hijos'.split(
    '|',
  );
const TITLES = 'Accountant|Site Manager|Backend Developer|Nurse|Project Lead|Chef de partie|Buyer|Data Analyst'.split(
  '|',
);
export const SKILLS =
  'Terraform|SAP R/3|C++|Go|JavaScript|Welding|IFRS|PostgreSQL|Forklift licence|Kotlin|HACCP|Power BI|C#|Solidworks|Triage|Ansible'.split(
    '|',
  );

/** Month 1–12 and year → as printed. `YYYY` prints no months. */
const PRINTED: readonly ((year: number, month: number) => string)[] = [
  (year, month) => `${MONTHS[month - 1]} ${year}`,
  (year, month) => `${String(month).padStart(2, '0')}/${year}`,
  (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  (year, month) => `${GERMAN[month - 1]} ${year}`,
  (year) => `${year}`,
];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const LAYOUTS: readonly ((entry: MadeEntry, dates: string) => string[])[] = [
  ({ title, company }, dates) => [title, company, dates],
  ({ title, company }, dates) => [dates, `${title}, ${company}`],
  ({ title, company }, dates) => [`${company} — ${title} (${dates})`],
  ({ title, company }, dates) => [`${title}\t${dates}`, company],
];

export function madeResume(chance: Chance): { readonly text: string; readonly answer: MadeAnswer } {
  const style = Math.floor(chance() * PRINTED.length);
  const companies = shuffled(COMPANIES, chance);
  let year = 2023 - Math.floor(chance() * 3);
  const work = [0, 1, 2].map((at): MadeEntry & { dates: string } => {
    const end = year;
    const start = end - 1 - Math.floor(chance() * 3);
    // A gap before the next one, so that no date is of two entries.
    year = start - 1 - Math.floor(chance() * 2);
    const isOpen = at === 0 && chance() < 0.4;
    const [from, to] = [1 + Math.floor(chance() * 12), 1 + Math.floor(chance() * 12)];
    const print = PRINTED[style] ?? String;
    const iso = (y: number, m: number) => (style === 4 ? `${y}` : `${y}-${String(m).padStart(2, '0')}`);
    const open = style === 3 ? 'heute' : 'Present';
    return {
      company: companies[at] ?? '',
      title: pick(TITLES, chance),
      start_date: iso(start, from),
      end_date: isOpen ? 'Present' : iso(end, to),
      description: [`Led ${11 + Math.floor(chance() * 80)} people in ${101 + Math.floor(chance() * 800)} projects`],
      dates: `${print(start, from)} – ${isOpen ? open : print(end, to)}`,
    };
  });
  const name = `${pick(FIRST, chance)} ${pick(LAST, chance)}`;
  const phone = `+47 ${400 + Math.floor(chance() * 500)} ${10 + Math.floor(chance() * 80)} ${100 + Math.floor(chance() * 800)}`;
  const skills = shuffled(SKILLS, chance).slice(0, 5);
  const layout = pick(LAYOUTS, chance);
  const entries = work.flatMap(({ dates, ...entry }) => [
    ...layout(entry, dates),
    ...entry.description.map((one) => `• ${one}`),
  ]);
  const text = [name, phone, 'Experience', ...entries, 'Skills', skills.join(', ')].join('\n');
  return { text, answer: { name, phone, work: work.map(({ dates: _, ...entry }) => entry), skills } };
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((value) => ({ value, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
