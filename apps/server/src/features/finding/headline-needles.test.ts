import { createSkillTaxonomy } from '@vitae/taxonomy';
import { expect, it } from 'vitest';
import { headlineNeedles } from './headline-needles.ts';
import { parseSearch } from './search-query.ts';

const taxonomy = createSkillTaxonomy();

it.each([
  ['managed', ['manag']],
  ['Häuser -legacy', ['haus']],
  ['"weekly reports"', ['weekly repor']],
  ['psql', ['psq', 'postgr']],
  ['title:senior', []],
  ['a OR (bee cat) dog elk fox', ['a', 'bee', 'cat', 'dog']],
])('%s is looked for by the beginnings that stemming leaves', (text, needles) => {
  const node = parseSearch(text);
  expect(node === null ? null : headlineNeedles(node, taxonomy)).toEqual(needles);
});
