import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { Outcome } from './outcome.ts';
import { outcomeOfProblem } from './outcome-of.ts';
import { ReadProblemCode } from './read-result.ts';

const document = await readFile(new URL('../../../docs/outcomes.md', import.meta.url), 'utf8');

it('docs/outcomes.md has every problem with the next action of the table', () => {
  for (const code of ReadProblemCode.options) {
    const { nextAction } = outcomeOfProblem({ code, detail: '' });
    const line = document.split('\n').find((row) => row.startsWith(`| \`${code}\` |`));
    expect(line, code).toMatch(new RegExp(`\\| \`${nextAction}\` \\|$`));
  }
});

it('docs/outcomes.md has every kind', () => {
  for (const option of Outcome.options) expect(document).toContain(`\`${option.shape.kind.value}\``);
});
