// The few CSS declarations that change how a résumé reads, from style elements and attributes. Simple selectors only.

export type Declarations = Readonly<Record<string, string>>;

interface Rule {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly declarations: Declarations;
  readonly weight: number;
}

export interface StyleSheet {
  /** Lighter rules first, as they have to be applied. */
  readonly match: (tag: string, id: string | undefined, classes: readonly string[]) => Declarations[];
}

const USED =
  /^(display|visibility|opacity|color|background|background-color|font-size|font-weight|font-style|font-family|text-align|list-style|list-style-type|position|left|top|text-indent|clip|clip-path|width|height|max-width|max-height|margin-left|margin-top|transform|overflow|direction|white-space|flex-direction|justify-content|float|border-bottom)$/;
const MAX_RULES = 5_000;
const SELECTOR = /^([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)$/i;

export function parseDeclarations(text: string): Declarations {
  const declarations: Record<string, string> = {};
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    if (USED.test(name))
      declarations[name] = part
        .slice(colon + 1)
        .replace(/!important/i, '')
        .trim()
        .toLowerCase();
  }
  return declarations;
}

/** Rules inside `@media` and the like are left out: which of them hold is not known. */
export function parseStyleSheet(css: string): StyleSheet {
  const rules: Rule[] = [];
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  let at = 0;
  while (at < plain.length && rules.length < MAX_RULES) {
    const open = plain.indexOf('{', at);
    if (open === -1) break;
    const selector = plain
      .slice(at, open)
      .replace(/@(charset|import|namespace)[^;]*;/gi, '')
      .trim();
    const close = closing(plain, open);
    if (!selector.startsWith('@')) rules.push(...rulesOf(selector, plain.slice(open + 1, close)));
    at = close + 1;
  }
  return index(rules);
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function rulesOf(selectors: string, body: string): Rule[] {
  const declarations = parseDeclarations(body);
  if (Object.keys(declarations).length === 0) return [];
  return selectors.split(',').flatMap((selector) => {
    const match = SELECTOR.exec(selector.trim());
    if (match === null || selector.trim() === '') return [];
    const names = match[2]?.match(/[.#][\w-]+/g) ?? [];
    const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
    const id = names.find((name) => name.startsWith('#'))?.slice(1);
    const tag = match[1] === '*' ? undefined : match[1]?.toLowerCase();
    return [
      {
        tag,
        id,
        classes,
        declarations,
        weight: (id === undefined ? 0 : 100) + classes.length * 10 + (tag === undefined ? 0 : 1),
      },
    ];
  });
}

/** By the most telling part of the selector, so that an element is compared with few rules. */
function index(rules: readonly Rule[]): StyleSheet {
  const sorted = [...rules].sort((a, b) => a.weight - b.weight);
  const buckets = new Map<string, Rule[]>();
  for (const rule of sorted) {
    const first = rule.classes[0];
    const key = rule.id !== undefined ? `#${rule.id}` : first !== undefined ? `.${first}` : (rule.tag ?? '*');
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [rule]);
    else bucket.push(rule);
  }
  return {
    match: (tag, id, classes) => {
      const keys = ['*', tag, ...classes.map((name) => `.${name}`), ...(id === undefined ? [] : [`#${id}`])];
      return keys
        .flatMap((key) => buckets.get(key) ?? [])
        .filter((rule) => (rule.tag === undefined || rule.tag === tag) && (rule.id === undefined || rule.id === id))
        .filter((rule) => rule.classes.every((name) => classes.includes(name)))
        .sort((a, b) => a.weight - b.weight)
        .map((rule) => rule.declarations);
    },
  };
}
