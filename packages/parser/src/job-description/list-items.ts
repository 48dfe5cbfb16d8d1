// What a description lists word by word after "Must:", "Skills:" or "Nice to have:", also where nobody has heard of it.
import { languageCode } from '@vitae/taxonomy';
import { educationPlaces } from './find-job-education.ts';

/** A term as it is written, without the words that only praise or weigh it. */
export interface ListItem {
  readonly text: string;
  /** UTF-16 offset in the description. */
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS = 4;
/** A line of a section that holds anything longer than this between its commas is a sentence. */
const LONGEST_PIECE = 6;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Words of sentences: what holds one is no term. */
const SENTENCE =
  words(`a an the to with without for from at by on in into as is are be been have has had must should can could will would you your
  we our us they their who which that this it if when at least or not no any all more than per via etc
  der die das den dem des ein eine einen einer eines zu zur zum mit ohne für von vom bei beim auf an am im ist sind sein haben hat du sie ihr wir dein deine ihre
  unser unsere wer die sich nicht kein keine mindestens oder sowie als wenn
  le les un une avec sans pour dans est sont être avoir vous votre vos nous notre nos qui que se ou ne pas moins
  el los las uno una con sin para es son ser estar tener tu tus su sus nosotros nuestro quien que o no menos`);
/** What begins with one of these is a sentence without its subject: "manage budgets", "rédiger des rapports". */
const DOING =
  words(`manage lead write work build develop ensure maintain create drive deliver provide use speak read communicate collaborate organise
  organize handle prepare operate understand learn help keep follow take make know monitor perform conduct coordinate including
  gérer rédiger assurer conduire maîtriser savoir travailler organiser participer réaliser connaître parler écrire encadrer animer
  gestionar trabajar redactar hablar realizar organizar liderar saber conocer coordinar elaborar conducir`);
/** The same in German, where the verb comes last: "Berichte schreiben". */
const DOING_LAST = /^\p{Lu}\S+ (?:\S+ )?\p{Ll}+(?:en|ern|eln)$/u;
/** What is asked for beside skills: papers, time, character. */
const BESIDE =
  /licen[cs]e|licensed|permit\b|passport|visa\b|degree|diploma|bachelor|master|apprentice|certificate|certified|qualification|registration|registered|years?\b|months?\b|experienced?\b|graduate|eligib|availab|willing|travel|shift|weekend|overtime|reliab|punctual|flexib|motivat|enthusias|attitude|passion|friendly|honest|commit|team|personality|driven|independen|self-|energ|creativ|curio|detail|eager|mindset|fluent|native|mother tongue|abilit|able\b|führerschein|fahrerlaubnis|ausbildung|abschluss|studium|lehre\b|gelernt|geselle|examen|nachweis|schein\b|jahre|berufserfahrung|bereitschaft|zuverläss|pünktlich|belastbar|motivi|engagi|engagement|freude|spaß|interesse|freundlich|selbst|eigen|sorgf|flexibel|[kh]eit\b|fähigkeit|permis\b|diplôme|formation|bac\b|bts\b|cap\b|licence|ans\b|année|habilitation|mobilité|dispon|rigueur|rigour|autonom|ponctual|motivation|dynami|sens\b|esprit|goût|sérieux|aisance|carn[ée]t|título|titulación|grado\b|años|disponib|puntual|responsab|ganas|actitud|iniciativa|vehículo|residencia|car\b|own\b|fit\b|clean\b|cdi\b|cdd\b|check\b|dbs\b|employment|contract|salary|location/iu;
/** Before a term: "sound knowledge of", "gute Kenntnisse in". */
const BEFORE =
  /^(?:(?:and|und|et|y|e|or|oder|ou|ideally|idealerweise|idéalement|idealmente|very|sehr|très|muy|good|strong|excellent|solid|sound|proven|basic|advanced|deep|broad|practical|hands-on|professional|gute|fundierte|solide|sichere|sehr gute|vertiefte|erste|fortgeschrittene|bonnes?|solides?|excellentes?|buen[oa]s?|sólid[oa]s?|excelentes?)\s+|(?:knowledge|understanding|command|experience|skills?|familiarity|proficiency|expertise|kenntnisse|erfahrung(?:en)?|umgang|connaissances?|maîtrise|pratique|expérience|conocimientos?|manejo|dominio|experiencia)\s+(?:of|in|with|mit|von|im|der|de la|de l['’]|des|du|de|en|con)\s*)+/iu;
/** After a term: "AutoCAD skills", "SAP-Kenntnisse". */
const AFTER =
  /(?:\s+|-)(?:skills?|knowledge|kenntnisse|know-how|preferred|required|desirable|a plus|von vorteil|wünschenswert|erforderlich|appréciée?s?|souhaitée?s?|exigée?s?|deseables?|valorables?)$/iu;

const SEPARATOR = /[,;|•·]/;
/** The last of a list hangs on its word. */
const LAST = /\s(?:and|und|et|y|&)\s/u;

/**
 * In order. `isLabelled`: a label such as "Must:" leads to the text; else a sentence gives none.
 * `start`: of the text in the description.
 */
export function listItems(text: string, start: number, isLabelled: boolean): ListItem[] {
  const pieces = split(text, SEPARATOR);
  const isSentence = pieces.some((piece) => piece.text.trim().split(/\s+/).length > LONGEST_PIECE);
  if (!isLabelled && isSentence) return [];
  const last = pieces.at(-1);
  if (!isLabelled && pieces.length === 1 && LAST.test(text)) return [];
  const parted = last === undefined ? [] : split(last.text, LAST).map((one) => ({ ...one, at: last.at + one.at }));
  return [...pieces.slice(0, -1), ...parted].flatMap((piece) => itemOf(piece.text, start + piece.at) ?? []);
}

interface Piece {
  readonly text: string;
  readonly at: number;
}

function split(text: string, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: cut, index } of text.matchAll(new RegExp(separator, 'gu'))) {
    pieces.push({ text: text.slice(from, index), at: from });
    from = index + cut.length;
  }
  pieces.push({ text: text.slice(from), at: from });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

function itemOf(piece: string, at: number): ListItem | undefined {
  const whole = piece.replace(/\(.*$/u, '').replace(/[\s.:!]+$/u, '');
  const lead = /^\s*/.exec(whole)?.[0].length ?? 0;
  const praise = BEFORE.exec(whole.slice(lead))?.[0].length ?? 0;
  const text = whole.slice(lead + praise).replace(AFTER, '');
  if (!isTerm(text)) return undefined;
  const start = at + lead + praise;
  return { text, start, end: start + text.length };
}

function isTerm(text: string): boolean {
  const parts = text.split(/\s+/);
  if (text.length < 2 || text.length > 60 || parts.length > MOST_WORDS || !/\p{L}{2}/u.test(text)) return false;
  if (/[?!:@<>€$£"“”]|[.](?=\s)|https?/u.test(text) || BESIDE.test(text)) return false;
  if (DOING.has(parts[0]?.toLowerCase() ?? '') || DOING_LAST.test(text)) return false;
  if (parts.some((part) => SENTENCE.has(part.toLowerCase()) || languageCode(part) !== undefined)) return false;
  // Numbers belong to the names of norms and versions: "ISO 9712", not "2 positions".
  if (/\d/.test(text) && !/\p{Lu}{2}/u.test(text)) return false;
  return educationPlaces(text).length === 0;
}
