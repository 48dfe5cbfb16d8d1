import { describe, expect, it } from 'vitest';
import { parseSearch, plainWords, type SearchNode } from './search-query.ts';

/** `(a & (b | "c d"))`, `!a`, `a*` for a prefix, `title=x` for a field. */
function shown(node: SearchNode | null): string {
  if (node === null) return '';
  switch (node.kind) {
    case 'word':
      return `${node.text}${node.prefix ? '*' : ''}`;
    case 'phrase':
      return `"${node.text}"`;
    case 'field':
      return `${node.field}=${node.value}`;
    case 'not':
      return `!${shown(node.part)}`;
    default:
      return `(${node.parts.map(shown).join(node.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

describe('parseSearch', () => {
  it.each([
    ['nurse', 'nurse*'],
    ['nurse ', 'nurse'],
    ['senior nurse ', '(senior & nurse)'],
    ['senior AND nurse ', '(senior & nurse)'],
    ['java OR kotlin senior ', '(java | (kotlin & senior))'],
    ['(java OR kotlin) -junior ', '((java | kotlin) & !junior)'],
    ['"team lead" NOT sales ', '("team lead" & !sales)'],
    ['skill:Postgres title:"Staff Nurse" ', '(skill=Postgres & title="Staff Nurse")'],
    ['full-stack ', 'full-stack'],
    ['-(java kotlin) ', '!(java & kotlin)'],
    ['colour:red ', 'colour:red'],
    ['C++ ', 'C++'],
    ['“unter null', '"unter null"'],
    ['((( OR AND ) -', ''],
    ['& | ! <-> :* ', ''],
    ['a) b ', '(a & b)'],
  ])('%s', (text, meaning) => {
    expect(shown(parseSearch(text))).toBe(meaning);
  });

  it('tells the words that may be mistyped', () => {
    expect(plainWords(parseSearch('kuberntes "as is" -not skill:x (amsterdm OR y) '))).toEqual([
      'kuberntes',
      'amsterdm',
      'y',
    ]);
  });
});
