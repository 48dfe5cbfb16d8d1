// The query language of the search box: words, "phrases", AND, OR, -not, parentheses, field:value. Any text means something.

export const SEARCH_FIELDS = ['skill', 'title', 'employer', 'school', 'city', 'tag'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export type SearchNode =
  /** `prefix`: it may be half typed. */
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'field'; readonly field: SearchField; readonly value: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly SearchNode[] }
  | { readonly kind: 'not'; readonly part: SearchNode };

type Token = { readonly kind: 'open' | 'close' | 'or' | 'not' } | { readonly kind: 'leaf'; readonly node: SearchNode };

const PIECE = /([()])|(-)(?=[^\s)])|(\p{L}+):(?:"([^"]*)"?|([^\s()"]+))|"([^"]*)"?|([^\s()"]+)/gu;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** Shorter beginnings of words match half of everything. */
const SHORTEST_PREFIX = 3;

/** Null when there is nothing to search for. Words that stand together must all be there; OR binds weaker than AND. */
export function parseSearch(text: string): SearchNode | null {
  const tokens = tokensOf(text);
  let at = 0;

  const parseOr = (): SearchNode | null => {
    const parts: SearchNode[] = [];
    do {
      const part = parseAnd();
      if (part !== null) parts.push(part);
    } while (tokens[at]?.kind === 'or' && ++at > 0);
    return joined('or', parts);
  };
  const parseAnd = (): SearchNode | null => {
    const parts: SearchNode[] = [];
    for (
      let token = tokens[at];
      token !== undefined && token.kind !== 'or' && token.kind !== 'close';
      token = tokens[at]
    ) {
      const part = parseOne();
      if (part !== null) parts.push(part);
    }
    return joined('and', parts);
  };
  const parseOne = (): SearchNode | null => {
    const token = tokens[at++];
    switch (token?.kind) {
      case 'leaf':
        return token.node;
      case 'not': {
        const part = parseNegated();
        return part === null ? null : { kind: 'not', part };
      }
      case 'open': {
        const inner = parseOr();
        if (tokens[at]?.kind === 'close') at++;
        return inner;
      }
      default:
        return null;
    }
  };
  const parseNegated = (): SearchNode | null => {
    const next = tokens[at]?.kind;
    return next === 'leaf' || next === 'open' || next === 'not' ? parseOne() : null;
  };

  const parts: SearchNode[] = [];
  while (at < tokens.length) {
    const part = parseOr();
    if (part !== null) parts.push(part);
    // A parenthesis that nobody opened.
    if (tokens[at]?.kind === 'close') at++;
  }
  return joined('and', parts);
}

/** The words that somebody typed and may have mistyped, in their order. */
export function plainWords(node: SearchNode | null): string[] {
  switch (node?.kind) {
    case 'word':
      return [node.text];
    case 'and':
    case 'or':
      return node.parts.flatMap(plainWords);
    default:
      return [];
  }
}

function joined(kind: 'and' | 'or', parts: readonly SearchNode[]): SearchNode | null {
  return parts.length > 1 ? { kind, parts } : (parts[0] ?? null);
}

function tokensOf(text: string): Token[] {
  const clean = text
    .normalize('NFC')
    .replaceAll('\0', ' ')
    .replaceAll(/[“”„«»]/g, '"');
  return [...clean.matchAll(PIECE)].flatMap((piece): Token[] => {
    const [whole, bracket, minus, field, quoted, bare, phrase, word] = piece;
    if (bracket !== undefined) return [{ kind: bracket === '(' ? 'open' : 'close' }];
    if (minus !== undefined) return isWithinWord(clean, piece.index) ? [] : [{ kind: 'not' }];
    // Words that stand together are joined by AND anyway.
    if (word === 'AND') return [];
    if (word === 'OR') return [{ kind: 'or' }];
    if (word === 'NOT') return [{ kind: 'not' }];
    const last = piece.index + whole.length === clean.length;
    const node = leafOf({ field, value: quoted === undefined ? bare : `"${quoted}"`, phrase, word, whole, last });
    return node === null ? [] : [{ kind: 'leaf', node }];
  });
}

function isWithinWord(text: string, index: number): boolean {
  return index > 0 && /[\p{L}\p{N}]/u.test(text.charAt(index - 1));
}

interface Leaf {
  readonly field: string | undefined;
  readonly value: string | undefined;
  readonly phrase: string | undefined;
  readonly word: string | undefined;
  readonly whole: string;
  readonly last: boolean;
}

function leafOf({ field, value, phrase, word, whole, last }: Leaf): SearchNode | null {
  const known = SEARCH_FIELDS.find((name) => name === field?.toLowerCase());
  if (known !== undefined && value !== undefined) {
    return SAYS_SOMETHING.test(value) ? { kind: 'field', field: known, value } : null;
  }
  const text = (phrase ?? word ?? whole).trim();
  if (!SAYS_SOMETHING.test(text)) return null;
  if (phrase !== undefined) return { kind: 'phrase', text };
  return { kind: 'word', text, prefix: last && word !== undefined && text.length >= SHORTEST_PREFIX };
}
