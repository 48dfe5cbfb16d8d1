// Which piece of an entry's head is the title and which the organisation: decided for a whole section at once.
import type { Piece } from '../entries/head-pieces.ts';

export interface RoleScores {
  /** 0–1: reads like what the person was or studied. */
  readonly role: (text: string) => number;
  /** 0–1: reads like an organisation. */
  readonly organisation: (text: string) => number;
  /** Leaves no doubt that it is an organisation. */
  readonly isNamed?: (text: string) => boolean;
}

export interface RolePieces {
  readonly role: Piece | undefined;
  readonly organisation: Piece | undefined;
  /** Pieces that are neither. */
  readonly rest: readonly Piece[];
  /** 0–1: how clear the decision was. */
  readonly clarity: number;
}

/**
 * For each entry its two leading pieces, named by what the section as a whole says about their order. `lean`: what the rest of
 * the document says about it, positive when roles come first.
 */
export function assignRoles(entries: readonly (readonly Piece[])[], asked: RoleScores, lean = 0): RolePieces[] {
  const scores = {
    ...asked,
    role: remembered(asked.role),
    organisation: remembered(asked.organisation),
  };
  const pairs = entries.map((pieces) => leadingPair(pieces, scores));
  let vote = 0;
  let votes = 0;
  for (const pair of pairs) {
    if (pair.first === undefined || pair.second === undefined) continue;
    vote += preference(pair.first, pair.second, scores);
    votes++;
  }
  const mean = votes === 0 ? 0 : vote / votes;
  return pairs.map((pair) => decide(pair, mean, scores, lean));
}

/** The same few pieces are weighed against each other again and again. */
function remembered(score: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = score(text);
    known.set(text, found);
    return found;
  };
}

interface Pair {
  readonly first: Piece | undefined;
  readonly second: Piece | undefined;
  readonly rest: readonly Piece[];
}

/** Positive when the first piece is the role. */
function preference(first: Piece, second: Piece, scores: RoleScores): number {
  return (
    scores.role(first.text) -
    scores.role(second.text) +
    scores.organisation(second.text) -
    scores.organisation(first.text)
  );
}

/** A likelihood that leaves no doubt. */
const SURE = 0.85;
const STRONG_BREAK = /^(?:tab|style|date|url|[|•·●@–—-]|at|bei|chez)$/u;

/** Commas part only where nothing stronger does: "Engineer, Platform Team" is one piece when the employer has its own line. */
function leadingPair(pieces: readonly Piece[], scores: RoleScores): Pair {
  const texts = pieces.filter((piece) => piece.kind === 'text' && !isSentence(piece));
  const others = pieces.filter((piece) => !texts.includes(piece));
  if (texts.length < 2) return { first: texts[0], second: undefined, rest: others };
  const oneNamed = texts.filter(({ text }) => scores.organisation(text) >= SURE).length === 1;
  const strong = mergeWeak(
    texts,
    (before, last, piece) =>
      !STRONG_BREAK.test(before) && !endsBold(last, piece, scores) && !(oneNamed && isPair(last, piece, scores)),
  );
  const parted = mergeWeak(texts, (before) => before === ' ');
  const loose = strong.length >= 2 && !isPairByComma(parted, strong, scores) ? strong : parted;
  const use = loose.length >= 2 ? loose : texts;
  const first = use[0];
  let second = use[1];
  if (use.length > 2 && first !== undefined && second !== undefined) {
    const better = use
      .slice(1, 5)
      .reduce((a, b) => (contrast(first, b, scores) > contrast(first, a, scores) + 0.3 ? b : a));
    second = better;
  }
  return { first, second, rest: [...use.filter((piece) => piece !== first && piece !== second), ...others] };
}

/** "**Clerk**, Northwind District": a comma behind a title in bold parts as much as the change of type. */
function endsBold(last: Piece, piece: Piece, { role }: RoleScores): boolean {
  const changes = piece.before === ',' && last.bold && !piece.bold && last.block === 0;
  return changes && role(last.text) >= 0.5 && role(piece.text) < 0.5;
}

/** "Engineer, Northwind GmbH": what else stands there is then a place that no list knows, or more of the title. */
function isPairByComma(parted: readonly Piece[], strong: readonly Piece[], { role, isNamed }: RoleScores): boolean {
  const [title, employer] = parted;
  if (title === undefined || employer === undefined || isNamed === undefined) return false;
  if (employer.block !== title.block || employer.before !== ',') return false;
  return role(title.text) > 0.5 && isNamed(employer.text) && !strong.slice(1).some(({ text }) => isNamed(text));
}

/** "Planning of road bridges." below the first line: several words, the last of them small and whole, and a full stop. */
function isSentence({ block, text }: Piece): boolean {
  return block > 0 && '.!?'.includes(text.charAt(text.length - 1)) && /\s\S+\s.*\p{Ll}{4,}[.!?]$/u.test(text);
}

function contrast(first: Piece, other: Piece, scores: RoleScores): number {
  return Math.abs(preference(first, other, scores));
}

/** "PhD, University of Strathmore": what the one piece says leaves no doubt, and the other neither. */
function isPair(last: Piece, piece: Piece, { role, organisation }: RoleScores): boolean {
  return organisation(piece.text) >= SURE && role(last.text) >= SURE && role(piece.text) < 0.5;
}

function mergeWeak(pieces: readonly Piece[], weak: (before: string, last: Piece, piece: Piece) => boolean): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      last.block === piece.block &&
      piece.before !== '' &&
      piece.start - last.end <= 3 &&
      weak(piece.before, last, piece)
    ) {
      merged[merged.length - 1] = {
        ...last,
        end: piece.end,
        text: `${last.text}${piece.before === ',' ? ', ' : ' '}${piece.text}`,
      };
    } else {
      merged.push(piece);
    }
  }
  return merged;
}

function decide(pair: Pair, mean: number, scores: RoleScores, lean: number): RolePieces {
  const { first, second, rest } = pair;
  if (first === undefined) return { role: undefined, organisation: undefined, rest, clarity: 0 };
  if (second === undefined) {
    const lean = scores.role(first.text) - scores.organisation(first.text);
    const isRole = lean > 0 || (lean === 0 && mean > 0);
    return {
      role: isRole ? first : undefined,
      organisation: isRole ? undefined : first,
      rest,
      clarity: Math.min(1, Math.abs(lean)),
    };
  }
  const own = preference(first, second, scores);
  const total = mean * 1.5 + own + lean;
  const roleFirst = total === 0 ? true : total > 0;
  return {
    role: roleFirst ? first : second,
    organisation: roleFirst ? second : first,
    rest,
    clarity: Math.min(1, Math.abs(total)),
  };
}
