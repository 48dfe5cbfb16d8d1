// Answers about one document side by side, field by field. Entries of lists stand in one row where they say the same thing.

export interface AnswerCell {
  readonly text: string;
  /** JSON pointer into the answer. */
  readonly pointer: string;
}

export interface AnswerRow {
  /** The part of the answer: its first name. */
  readonly part: string;
  /** Where in the part; empty for the part itself. */
  readonly label: string;
  /** One for each answer; null where it says nothing. */
  readonly cells: readonly (AnswerCell | null)[];
  /** Some answer says something else here, or nothing; answers that say nothing at all don't count. */
  readonly differs: boolean;
}

interface Node {
  readonly value: unknown;
  readonly pointer: string;
}
type Nodes = readonly (Node | undefined)[];

export function compareAnswers(answers: readonly unknown[]): AnswerRow[] {
  const silent = answers.map((answer) => textsOf(answer).length === 0);
  const nodes = answers.map((value) => ({ value, pointer: '' }));
  return leavesOf(nodes, []).map(({ path: [part = '', ...rest], nodes: leaves }) => {
    const cells = leaves.map((node) =>
      node === undefined ? null : { text: textOf(node.value), pointer: node.pointer },
    );
    return { part, label: rest.join(' › '), cells, differs: differ(cells.filter((_, at) => !silent[at])) };
  });
}

/** Whether two cells say the same, whatever their case and spaces. */
export function saysTheSame(a: AnswerCell | null | undefined, b: AnswerCell | null | undefined): boolean {
  return a != null && b != null && fold(a.text) === fold(b.text);
}

function differ(cells: readonly (AnswerCell | null)[]): boolean {
  return cells.some((cell) => cell === null || !saysTheSame(cell, cells[0]));
}

interface Leaf {
  readonly path: readonly string[];
  readonly nodes: Nodes;
}

function leavesOf(nodes: Nodes, path: readonly string[]): Leaf[] {
  const present = nodes.map((node) => (node === undefined || isEmpty(node.value) ? undefined : node));
  if (present.every((node) => node === undefined)) return [];
  if (present.some((node) => Array.isArray(node?.value))) return leavesOfList(present, path);
  if (!present.some((node) => isObject(node?.value))) return [{ path, nodes: present }];
  const names = new Set(present.flatMap((node) => (isObject(node?.value) ? Object.keys(node.value) : [])));
  return [...names].flatMap((name) => {
    const children = present.map((node) =>
      node !== undefined && isObject(node.value)
        ? { value: node.value[name], pointer: `${node.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` }
        : undefined,
    );
    return leavesOf(children, [...path, name]);
  });
}

function leavesOfList(lists: Nodes, path: readonly string[]): Leaf[] {
  const entries = aligned(lists);
  const plain = entries.every((nodes) => nodes.every((node) => node === undefined || !isObject(node.value)));
  return entries.flatMap((nodes, at) => (plain ? [{ path, nodes }] : leavesOf(nodes, [...path, String(at + 1)])));
}

/** One row for each entry that any list has; an entry stands with the one that shares most with it. */
function aligned(lists: Nodes): Nodes[] {
  const rows: (Node | undefined)[][] = [];
  lists.forEach((list, column) => {
    const items = list !== undefined && Array.isArray(list.value) ? list.value : [];
    items.forEach((value: unknown, at: number) => {
      if (isEmpty(value)) return;
      const row = bestRow(rows, column, value) ?? lists.map(() => undefined);
      row[column] = { value, pointer: `${list?.pointer}/${at}` };
      if (!rows.includes(row)) rows.push(row);
    });
  });
  return rows;
}

function bestRow<Row extends Nodes>(rows: readonly Row[], column: number, value: unknown): Row | undefined {
  const texts = new Set(textsOf(value));
  const sharedWith = (node: Node | undefined) => textsOf(node?.value).filter((text) => texts.has(text)).length;
  let best: { row: Row; shared: number } | undefined;
  for (const row of rows) {
    if (row[column] !== undefined) continue;
    const shared = Math.max(...row.map(sharedWith));
    if (shared > (best?.shared ?? 0)) best = { row, shared };
  }
  return best?.row;
}

/** Every text inside, folded. */
function textsOf(value: unknown): string[] {
  if (isEmpty(value)) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (isObject(value)) return Object.values(value).flatMap(textsOf);
  return [fold(textOf(value))];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const textOf = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
