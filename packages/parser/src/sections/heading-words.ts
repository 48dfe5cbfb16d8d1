// Is this text the heading of a section, going by its words alone?
import { byScript } from '@vitae/taxonomy';
import { fold } from '../text/fold.ts';
import { phraseOpenings } from '../text/phrase-openings.ts';
import { HEADING_PHRASES } from './heading-lexicon.ts';
import { SECTION_KINDS, type SectionKind } from './section-kind.ts';
import { UNREAD_HEADINGS } from './unread-headings.ts';

interface Lexicon {
  readonly phrases: ReadonlyMap<string, SectionKind>;
  readonly mayOpen: (text: string) => boolean;
}

let lexicon: Lexicon | undefined;

function build(): Lexicon {
  const phrases = new Map<string, SectionKind>();
  for (const kind of SECTION_KINDS) {
    for (const language of kind === 'other' ? UNREAD_HEADINGS : HEADING_PHRASES[kind]) {
      for (const phrase of language.split('|')) {
        const key = headingKey(phrase);
        if (!phrases.has(key)) phrases.set(key, kind);
      }
    }
  }
  return { phrases, mayOpen: phraseOpenings([...phrases.keys(), ...QUALIFIERS]) };
}

function known(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** Every known heading as `headingKey` gives it → what it heads. */
export function knownHeadings(): ReadonlyMap<string, SectionKind> {
  return known().phrases;
}

const SIGNS = byScript(/[^\p{L}\p{M}\p{N}' -]+/gu);

/** Needs no cleaning. */
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Folded, only letters, digits and single spaces; "&", "/" and "+" read as a plain gap. Letters set apart are joined. */
export function headingKey(text: string): string {
  const folded = fold(text);
  if (SIMPLE.test(folded)) return joinSpacedLetters(folded);
  const words = folded
    .replace(/[&/+,;:|·•]/g, ' ')
    .replace(SIGNS(folded), ' ')
    .replace(/(^|\s)[-']+|[-']+(?=\s|$)/g, ' ')
    .trim();
  return joinSpacedLetters(words.replace(/\s+/g, ' '));
}

/** "w o r k e x p" → "workexp"; "w ork e xperience" → "work experience". */
export function joinSpacedLetters(text: string): string {
  if (!/(?:^| )\S(?: |$)/.test(text)) return text;
  const parts = text.split(' ');
  const singles = parts.filter((part) => part.length === 1 && /\p{L}/u.test(part)).length;
  if (singles < 1 || parts.length < 2) return text;
  if (singles === parts.length && singles >= 3) return parts.join('');
  return text;
}

/** "Опыт работы — 12 лет 3 месяца", "Experience: 12 years". */
const LENGTH_OF_TIME = /\s*[:：—–-]\s*\d{1,2}\s*\p{L}{2,8}(?:\s+\d{1,2}\s*\p{L}{2,8})?$/u;
const NUMBERING = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):]?\s+(?=\p{L})/iu;
/** Words before or after a heading that leave its kind as it is, folded: "Recent publications", "Group exhibitions (selection)". */
const QUALIFIERS =
  'selected|recent|other|additional|further|previous|past|major|main|key|ausgewahlte|weitere|autres|principales|otros|otras|outras|altre|overige'.split(
    '|',
  );
const QUALIFIED = new RegExp(
  `^(?:${QUALIFIERS.join('|')}) | (?:selected|selection|auswahl|seleccion|selecao|selezione)$`,
);
const CONTINUED = /\s*(?:continued|cont d|cont|fortsetzung|suite|cont\.)$/;

/** The kind of section that this text alone would head; `undefined` when it isn't in the lexicon. */
export function headingKind(text: string): SectionKind | undefined {
  if (text.length > 70) return undefined;
  const { phrases: table, mayOpen } = known();
  if (!mayOpen(text) && !NUMBERING.test(text)) return undefined;
  const key = headingKey(/\d/.test(text) ? withoutCounts(text) : text);
  if (key === '') return undefined;
  const direct = table.get(key) ?? table.get(key.replaceAll(' ', '')) ?? spaced(table, key) ?? tight(table, key);
  if (direct !== undefined) return direct;
  const bare = key.replace(CONTINUED, '').replace(NUMBERING, '');
  const unnumbered = bare === key ? undefined : table.get(bare);
  const unqualified = bare.replace(QUALIFIED, '');
  const whole = unnumbered ?? (unqualified === bare ? undefined : table.get(unqualified));
  return whole ?? (mayLead(table, key) ? combined(table, text) : undefined);
}

let leads: ReadonlySet<string> | undefined;

/** Whether a phrase may stand at the start of the key: most lines are told apart from headings by their first word. */
function mayLead(phrases: ReadonlyMap<string, SectionKind>, key: string): boolean {
  leads ??= new Set([...phrases.keys(), ...QUALIFIERS].map(firstWord));
  const first = firstWord(key);
  return first.length === 1 || leads.has(first);
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function withoutCounts(text: string): string {
  return text.replace(/\s*[([]\d{1,3}[)\]]$/, '').replace(LENGTH_OF_TIME, '');
}

/** Letters set apart have lost the spaces between the words. */
function tight(phrases: ReadonlyMap<string, SectionKind>, key: string): SectionKind | undefined {
  return /^\S{6,}$/.test(key) ? phrasesWithoutSpaces(phrases).get(key) : undefined;
}

/** "e ducation" and "w ork e xperience": small capitals set as two sizes with space between. */
function spaced(phrases: ReadonlyMap<string, SectionKind>, key: string): SectionKind | undefined {
  if (!/(^| )\p{L} /u.test(key)) return undefined;
  const closed = key.replace(/(^| )(\p{L}) (?=\p{L}{2})/gu, '$1$2');
  return (
    phrases.get(closed) ??
    (/^(?:\p{L} ?)+$/u.test(key) ? phrasesWithoutSpaces(phrases).get(key.replaceAll(' ', '')) : undefined)
  );
}

let tightTable: ReadonlyMap<string, SectionKind> | undefined;

function phrasesWithoutSpaces(phrases: ReadonlyMap<string, SectionKind>): ReadonlyMap<string, SectionKind> {
  tightTable ??= new Map([...phrases].map(([phrase, kind]) => [phrase.replaceAll(' ', ''), kind]));
  return tightTable;
}

const AND = /\s*(?:&|\/|\+|,|\||·|\s(?:and|und|et|y|e|en|i|och|og|ja|a|ve|и|та|και|و|और|和|与|及|と|및)\s)\s*/iu;

/** "Education & Languages", "Skills / Tools": the first part that is known says the kind. */
function combined(phrases: ReadonlyMap<string, SectionKind>, text: string): SectionKind | undefined {
  const parts = text.split(AND).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 3) return undefined;
  const kinds = parts.map((part) => phrases.get(headingKey(part)));
  if (kinds.every((kind) => kind !== undefined)) return kinds.find((kind) => kind !== 'other') ?? kinds[0];
  // "Awards and Residencies": one more word beside the kind.
  return parts.length === 2 && !/\s/.test(parts[1]?.trim() ?? ' ') && /^\p{L}+(?:[&/,]| \p{L}+ )/u.test(text)
    ? kinds[0]
    : undefined;
}

const HEAD_NOUN =
  /^(?:\p{L}[\p{L}'-]* ){1,3}(skills|experience|employment|education|training|certifications|licenses|awards|honors|publications|projects|languages|references|memberships)$/u;
const COMPOUND =
  /^\p{L}{2,}-?(kenntnisse|erfahrung|fahigkeiten|kompetenzen|ausbildung|kunskaper|kunnskaper|kundskaber|taidot|vaardigheden|ervaring)$/u;
const COMPOUND_KINDS: Readonly<Record<string, SectionKind>> = {
  erfahrung: 'work',
  ervaring: 'work',
  ausbildung: 'education',
};

/** "Welding skills", "Maschinenkenntnisse": told by the noun alone, for lines that look like headings. */
export function kindByNoun(text: string): SectionKind | undefined {
  const key = headingKey(text);
  const noun = HEAD_NOUN.exec(key)?.[1];
  if (noun !== undefined) return headingKind(noun);
  const compound = COMPOUND.exec(key)?.[1];
  return compound === undefined ? undefined : (COMPOUND_KINDS[compound] ?? 'skills');
}

/** Words that tell what a heading is about although the heading as a whole is not in the lexicon; the order matters. */
const STEMS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'volunteer',
    /volunt|benevol|associati|ehrenamt|vrijwillig|frivillig|wolontari|communit|extracurric|leadership|activit|aktivit|волонт|志愿|ボランティア|봉사/,
  ],
  ['languages', /langu|sprach|idiom|lingu|\btalen|jezyk|sprog|spr[aå]k|jazyk|язык|语言|語学/],
  ['certificates', /certif|zertifi|licen[sc]|lizenz|credential|accredit|сертиф|证书|資格/],
  ['publications', /publi[ck]|veroffentlich|patent|paper|articles|presentation|talks|conference|публик|出版|论文/],
  [
    'awards',
    /award|honou?r|prize|auszeichn|preise|prix|premio|achievement|recogni|distinct|scholarship|nagrod|награ|获奖|受賞/,
  ],
  ['projects', /project|projekt|projet|proyecto|projeto|progett|portfolio|проект|项目|プロジェクト/],
  ['references', /referen[cz]|referee|testimon|recommend|рекоменд/],
  [
    'education',
    /educa|ausbildung|bildung|formation|formacion|formacao|formazione|opleid|utbildn|uddann|utdann|wyksztalc|vzdela|academic|studi|training|образован|教育|学历|学歴/,
  ],
  [
    'work',
    /experien|erfahrung|employ|work|career|beruf|profession|emploi|laboral|lavor|werkervar|doswiadcz|zkusenost|опыт|工作|职|職/,
  ],
  [
    'skills',
    /skill|competen[cz]|kenntnis|fahigkeit|abilit|expertise|technolog|tools|habilidad|vaardigh|umiejet|dovednost|navyk|навык|proficien|技能|スキル/,
  ],
  ['interests', /interest|hobb|hobby|loisir|interes|freizeit|zainteres|zajm|увлеч|兴趣|趣味/],
  ['summary', /summary|profil|objective|about|zusammenfass|resume|perfil|overview/],
];

export function kindByStem(text: string): SectionKind | undefined {
  const key = headingKey(text);
  return STEMS.find(([, stem]) => stem.test(key))?.[0];
}
