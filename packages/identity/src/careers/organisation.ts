// Employers and schools: names without what their writers leave out or put in.
import { latinLetters } from '../names/latin-letters.ts';
import { editDistance } from '../names/similarity.ts';

const LEGAL_FORMS = new Set(
  `gmbh ag kg kgaa ohg ug se mbh co inc incorporated corp corporation company llc llp lp ltd limited plc sa sas sarl sasu srl spa sl slu slp
  bv nv vof ab oy oyj as asa aps kft zrt nyrt bt sro as spzoo zoo ooo oao zao pao ip tov doo dd ead eood ood sia uab pte pty pvt private
  kk yk gk godo group holding holdings gruppe groupe grupo gruppo the der die das la le les el los and und et y e of de di da do del des for fur`.split(
    /\s+/,
  ),
);

/** Words that thousands of organisations have in their names: they can't be looked up by. */
const GENERIC = new Set(
  `university universitat universite universidad universidade universita uniwersytet universiteit universitet univerzita egyetem yliopisto unversitesi
  universitesi college school schule ecole escuela escola scuola szkola hochschule fachhochschule institute institut instituto istituto instytut technical
  technische technology national international state city bank hospital klinik clinic services service solutions systems consulting global
  academy akademie academia high gymnasium lycee liceo liceum daxue daigaku daehaggyo faculty department politecnico polytechnic politechnika
  union central general royal saint san hotel restaurant group global media digital software tech technologies industries`.split(
    /\s+/,
  ),
);

export interface Organisation {
  /** As written, for messages. */
  readonly name: string;
  /** Words that tell, in order, a–z and digits. */
  readonly words: readonly string[];
}

export function organisation(name: string): Organisation | undefined {
  const words = latin(name).filter((word) => !LEGAL_FORMS.has(word));
  return words.length === 0 ? undefined : { name: name.trim(), words };
}

function latin(name: string): string[] {
  const spaced = name
    .replace(/[(（].*$/u, '')
    .replace(/[^\p{L}\p{N}'’.&]+/gu, ' ')
    .replace(/['’.]/g, '');
  return spaced
    .split(/[\s&]+/)
    .map((word) => (/^[a-z0-9]+$/i.test(word) ? word.toLowerCase() : latinLetters(word).replace(/ /g, '')))
    .filter(Boolean);
}

/** The same words, or all of the shorter name's in the longer one, unless those are generic. */
export function sameOrganisation(a: Organisation, b: Organisation): boolean {
  const [left, right] = [a.words.join(''), b.words.join('')];
  if (left === right) return true;
  if (Math.min(left.length, right.length) >= 8 && editDistance(left, right) <= 1) return true;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const telling = short.filter((word) => !GENERIC.has(word));
  if (!short.every((word) => long.includes(word)) || telling.join('').length < 4) return false;
  return short.length >= 2 || long.length - short.length <= 2;
}

/** The first word that tells: what organisations are looked up by. */
export function organisationKey({ words }: Organisation): string {
  return words.find((word) => word.length >= 3 && !GENERIC.has(word)) ?? words.join('');
}

const EXONYMS: Readonly<Record<string, string>> = {
  ...{
    munich: 'munchen',
    muenchen: 'munchen',
    cologne: 'koln',
    koeln: 'koln',
    vienna: 'wien',
    prague: 'praha',
    prag: 'praha',
  },
  ...{
    warsaw: 'warszawa',
    warschau: 'warszawa',
    rome: 'roma',
    milan: 'milano',
    lisbon: 'lisboa',
    geneva: 'geneve',
    genf: 'geneve',
  },
  ...{
    moscow: 'moskva',
    kiev: 'kyiv',
    kiiv: 'kyiv',
    athens: 'athina',
    athen: 'athina',
    copenhagen: 'kobenhavn',
    brussels: 'bruxelles',
  },
  ...{
    turin: 'torino',
    florence: 'firenze',
    seville: 'sevilla',
    zuerich: 'zurich',
    nuremberg: 'nurnberg',
    krakow: 'cracow',
  },
};

export function cityKey(city: string): string {
  const letters = latinLetters(city.replace(/[,(].*$/, '')).replace(/ /g, '');
  return EXONYMS[letters] ?? letters;
}
