// Which pieces of an entry are one name: a level, a rank or a subtitle belongs to what stands beside it.
import { companyLikelihood } from '@vitae/taxonomy';
import type { Piece } from '../entries/head-pieces.ts';
import { wordCount } from '../text/fold.ts';

/** The step of a certificate: "Certified Developer - Associate". */
const LEVEL =
  /^(?:associate|professional|specialty|speciality|practitioner|foundation|expert|advanced|intermediate|fundamentals|beginner|entry|basic|level [\dIVX]+|stufe [\dIVX]+|niveau [\dIVXABC]+)(?: level)?$/iu;
/** A rank is no award without its contest: "2nd Place, Chess Open", "Chess Open - First Prize". */
const RANK =
  /^(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|grand|top \d+|gold|silver|bronze)(?: (?:place|prize|medal|runner-up))?|finalist|semi-finalist|winner|runner-up|champion|honou?rable mention|\d\. (?:platz|preis)|(?:erster|zweiter|dritter) (?:platz|preis)|\d(?:er|e|ère|ème) (?:place|prix)|(?:primer|segundo|tercer) (?:lugar|premio|puesto))$/iu;

/** "1st/50", "top 20/900": how well, in a column before the name of the contest. */
export const PLACING = /^(?:top )?\d{1,4}(?:st|nd|rd|th)?\s?\/\s?\d{1,5}$/i;

/** What has no sense without the piece beside it: a level, a rank, "the" something. */
export function needsMore(last: Piece, piece: Piece): boolean {
  if (piece.before === 'at' && /^(?:the|an?)\s/i.test(piece.text)) return companyLikelihood(piece.text) < 0.6;
  if (piece.start - last.end > 3 || !/^(?:[,:–—-]|style)$/.test(piece.before)) return false;
  // "Harbour Board Certified: Pilot".
  if (piece.before === ':' && /\bcertified$/i.test(last.text)) return true;
  return RANK.test(last.text) || RANK.test(piece.text) || LEVEL.test(piece.text);
}

/** "Sedation holds at night": who gives or prints is not written small. */
export function goesOnSmall(last: Piece, piece: Piece): boolean {
  return piece.before === 'at' && /^\p{Ll}/u.test(piece.text) && piece.start - last.end <= 6;
}

/** "Northwind PL-300 : Reports Analyst": a number or a word for certificates is whole only with what the colon leads to. */
export function afterColon(last: Piece, piece: Piece): boolean {
  return (
    piece.before === ':' && piece.start - last.end <= 3 && sameStyle(last, piece) && /\d|certified/i.test(last.text)
  );
}

function sameStyle(a: Piece, b: Piece): boolean {
  return a.bold === b.bold && a.italic === b.italic;
}

/** A comma or a colon doesn't end a name. */
export function isListed(last: Piece, piece: Piece): boolean {
  return piece.start - last.end <= 3 && /^[,:;，、]$/.test(piece.before) && sameStyle(last, piece);
}

/** "Designing for Trust – A Field Guide" where the giver has a line of its own. */
export function isSubtitle(last: Piece, piece: Piece): boolean {
  if (piece.block > 0 || piece.start - last.end > 3 || last.bold !== piece.bold) return false;
  // Capitals alone and events with their year give awards: "– NASA", "– TechConf 2022".
  return (
    /^[–—-]$/.test(piece.before) &&
    /\p{Ll}{3}|[\u3040-\u9fff]/u.test(piece.text) &&
    !/\s(?:19|20)\d{2}$/.test(piece.text)
  );
}

/** As short as a giver's name. */
export function isShort({ kind, text }: Piece): boolean {
  return kind === 'text' && wordCount(text) <= 6 && !/[.!?]$/.test(text);
}

/** What no line of its own begins or ends with. */
const OPEN_START = /^[\p{Ll}(（]/u;
const OPEN_END =
  /(?:\s(?:of|and|the|for|in|to|de|du|des|et|en|del|la|las|los|y|e|do|da|di|für|und|der|van|voor)|[&,–-])$/iu;

/** A bold name that is wider than its cell: its second line is bold too, and what follows is not. */
export function joinWrapped(pieces: readonly Piece[]): Piece[] {
  const [first, second, ...rest] = pieces;
  if (first === undefined || second === undefined || rest.length === 0) return [...pieces];
  const wrapped = second.block === first.block + 1 && second.before === '' && first.kind === second.kind;
  if (!OPEN_START.test(second.text) && !OPEN_END.test(first.text)) return [...pieces];
  if (!wrapped || !first.bold || !sameStyle(first, second) || rest.some(({ bold }) => bold)) return [...pieces];
  return [{ ...first, end: second.end, text: `${first.text} ${second.text}` }, ...rest];
}

/** Pieces of one line that go on in the next one become one piece. */
export function joinParts(pieces: readonly Piece[], goesOn: (last: Piece, piece: Piece) => boolean): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.block === piece.block && piece.kind !== 'url' && goesOn(last, piece)) {
      joined[joined.length - 1] = { ...last, end: piece.end, text: `${last.text} ${piece.text}` };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}
