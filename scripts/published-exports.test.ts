import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedExports } from './published-exports.ts';
import { root } from './read-imports.ts';

describe('what the library exports', () => {
  it.each(['parser', 'reader', 'taxonomy'])('has a docstring for every name of @vitae/%s', (folder) => {
    const all = publishedExports(`packages/${folder}`);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ documented }) => !documented).map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
  });

  it('stands name by name in the README of the parser', () => {
    const readme = readFileSync(path.join(root, 'packages/parser/README.md'), 'utf8');
    const missing = publishedExports('packages/parser').filter(({ name }) => !new RegExp(`\`${name}\\b`).test(readme));
    expect(missing.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
  });
});
