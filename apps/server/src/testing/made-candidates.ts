// For tests and the bench: invented people as a pool has them, made by code from a number.
import { fromJsonResume, type Profile } from '@vitae/schema';
import type { CandidateSourceKind, CandidateStatus } from '@vitae/schema/api';

export interface MadeCandidate {
  readonly profile: Profile;
  readonly documentText: string;
  readonly status: CandidateStatus;
  readonly source: CandidateSourceKind;
  readonly tags: readonly string[];
}

const FIRST =
  'Ada Bruno Chiara Dmitri Elif Farid Greta Hugo Ines Jonas Katrin Luis Maja Nils Olga Pavel Rosa Selim Thea Umar Vera Wim Xenia Yusuf Zofia Amara Björn Celia Dario Esra';
const FAMILY_BEGIN =
  'Al Ber Car Dor Eri Fon Gra Hor Ibr Jan Kov Lin Mor Nor Ost Pet Quin Ros San Tol Ulr Var Wes Yil Zim';
const FAMILY_END =
  'brecht gström lsen duarte dahl tana bowski vath imova sen ač dqvist eau mann ko ienko tov li der etti';
const TRADES: readonly (readonly [string, string, string])[] = [
  [
    'Software Engineer',
    'PostgreSQL,TypeScript,Python,Docker,Kubernetes,React,Linux,Java,Git,SQL',
    'services databases releases',
  ],
  ['Data Analyst', 'SQL,Python,Tableau,Microsoft Excel,Power BI,Statistics,R,Pandas', 'reports dashboards forecasts'],
  [
    'Staff Nurse',
    'Triage,Patient care,First aid,Medication administration,Wound care,Infection control',
    'wards patients handovers',
  ],
  [
    'Electrician',
    'Electrical wiring,Troubleshooting,AutoCAD,Occupational health and safety,Welding',
    'panels installations sites',
  ],
  ['Accountant', 'Accounting,SAP,Microsoft Excel,Tax,Auditing,Payroll,Budgeting', 'ledgers audits closings'],
  [
    'Sales Manager',
    'Salesforce,Negotiation,Customer relationship management,Marketing,Budgeting',
    'accounts markets offers',
  ],
  [
    'Project Manager',
    'Scrum,Jira,Project management,Budgeting,Risk management,Microsoft Office',
    'projects suppliers plans',
  ],
  ['Head Chef', 'Cooking,Food safety,Menu planning,Team leadership,Budgeting', 'menus kitchens deliveries'],
];
const LEVELS = ['Junior ', '', '', 'Senior ', 'Lead '];
const COMPANY_BEGIN =
  'Northwind Blue Silver Old Harbour River Summit Green Copper Bright Stone Maple Atlas Orion Delta Lumen Cedar Falcon Iron Amber';
const COMPANY_END =
  'Works Systems Hospital Logistics Foods Energy Partners Labs Bank Media Health Industries Transport Software Retail';
const PLACES: readonly (readonly [string, string])[] = [
  ...['Berlin', 'Hamburg', 'Munich', 'Cologne', 'Leipzig'].map((city) => [city, 'DE'] as const),
  ...['London', 'Leeds', 'Bristol', 'Glasgow', 'Manchester'].map((city) => [city, 'GB'] as const),
  ...['Paris', 'Lyon', 'Lille'].map((city) => [city, 'FR'] as const),
  ...['Madrid', 'Valencia'].map((city) => [city, 'ES'] as const),
  ...['Warsaw', 'Kraków'].map((city) => [city, 'PL'] as const),
  ...['Chicago', 'Boston', 'Seattle', 'Austin'].map((city) => [city, 'US'] as const),
];
const VERBS =
  'Led Built Planned Improved Reviewed Trained Managed Introduced Reduced Documented Tested Negotiated Repaired Prepared Moved';
const KINDS =
  'regional weekly internal shared seasonal complex urgent digital clinical technical monthly legacy central mobile';
const LANGUAGES = ['English', 'German', 'French', 'Spanish', 'Polish', 'Turkish'];
const TAGS = ['call back', 'interviewed', 'relocates', 'part time', 'referral'];
const SYLLABLES = 'ka ro mi ten sol bar vin tra lo per das hul meg rin fo sta bel cu nor pi zan ted wo lix gar';

const split = (words: string): string[] => words.split(' ');

/** The same numbers for the same seed, as all of it is made from a number. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Next = (below: number) => number;
const one = <T>(next: Next, from: readonly T[]): T => {
  const chosen = from[next(from.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
};
/** The first ones far more often, as words are. */
const often = (next: Next, words: readonly string[]): string => words[next(next(words.length) + 1)] ?? '';

/** A word that few others have: names of products, projects and streets. */
function rareWord(next: Next): string {
  const syllables = split(SYLLABLES);
  return Array.from({ length: 2 + next(3) }, () => one(next, syllables)).join('');
}

function sentence(next: Next, objects: readonly string[]): string {
  const rare = next(3) === 0 ? ` for ${rareWord(next)}` : '';
  return `${one(next, split(VERBS))} ${often(next, split(KINDS))} ${one(next, objects)} of ${2 + next(90)} people${rare}`;
}

function jobsOf(next: Next, trade: string, objects: readonly string[], years: number) {
  const count = 1 + next(4);
  const length = Math.max(1, Math.floor(years / count));
  return Array.from({ length: count }, (_, index) => {
    const end = 2026 - index * length;
    const name = `${one(next, split(COMPANY_BEGIN))} ${one(next, split(COMPANY_END))}`;
    return {
      ...{ name, position: `${one(next, LEVELS)}${trade}`, location: one(next, PLACES)[0] },
      startDate: `${end - length}-03`,
      ...(index === 0 ? {} : { endDate: `${end}-02` }),
      summary: `${sentence(next, objects)}. ${sentence(next, objects)}.`,
      highlights: Array.from({ length: 2 + next(4) }, () => sentence(next, objects)),
    };
  });
}

/** Candidate number `n`, with three to five kilobytes of text. */
export function madeCandidate(n: number): MadeCandidate {
  const next = numbersFrom(n);
  const [trade, skillNames, things] = one(next, TRADES);
  const [city, countryCode] = one(next, PLACES);
  const given = one(next, split(FIRST));
  const family = one(next, split(FAMILY_BEGIN)) + one(next, split(FAMILY_END));
  const years = next(25);
  const work = jobsOf(next, trade, split(things), years);
  const skills = skillNames.split(',').filter(() => next(3) > 0);
  const name = `${given} ${family}`;
  const resume = {
    basics: {
      ...{ name, label: work[0]?.position, email: `person.${n}@example.org`, phone: `+49 30 ${1_000_000 + n}` },
      location: { city, countryCode },
      summary: `${trade} with ${years} years of work. ${sentence(next, split(things))}.`,
    },
    work,
    education: [
      {
        institution: `${one(next, PLACES)[0]} University`,
        studyType: one(next, ['Bachelor', 'Master', 'PhD']),
        area: trade,
      },
    ],
    skills: skills.map((skill) => ({ name: skill })),
    languages: LANGUAGES.filter(() => next(3) === 0).map((language) => ({ language })),
  };
  const profile = fromJsonResume(resume);
  if (profile === undefined) throw new Error('The made résumé is none.');
  return {
    profile,
    documentText: documentOf(resume, name),
    status: one(next, ['active', 'active', 'active', 'placed', 'not-looking', 'do-not-contact']),
    source: one(next, ['batch', 'batch', 'upload', 'manual']),
    tags: TAGS.filter(() => next(8) === 0),
  };
}

function documentOf(
  resume: { readonly work: ReturnType<typeof jobsOf>; readonly skills: readonly { name: string }[] },
  name: string,
): string {
  const jobs = resume.work.map(
    ({ name: employer, position, startDate, summary, highlights }) =>
      `${position}\n${employer}, since ${startDate}\n${summary}\n${highlights.map((line) => `- ${line}`).join('\n')}`,
  );
  return `${name}\n\nExperience\n\n${jobs.join('\n\n')}\n\nSkills\n${resume.skills.map((skill) => skill.name).join(', ')}\n`;
}

export interface ClerkTold {
  readonly title?: string;
  /** Of the one job. */
  readonly lines?: readonly string[];
  readonly document?: string;
}

/** One job at one employer, for tests that say themselves which words somebody has. */
export function clerk(name: string, { title = 'Clerk', lines = [], document = '' }: ClerkTold): MadeCandidate {
  const work = [{ name: 'Northwind', position: title, startDate: '2020-01', highlights: lines }];
  const profile = fromJsonResume({ basics: { name }, work });
  if (profile === undefined) throw new Error('The made résumé is none.');
  return { profile, documentText: document, status: 'active', source: 'upload', tags: [] };
}
