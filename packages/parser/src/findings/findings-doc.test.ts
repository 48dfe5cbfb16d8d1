import { readdir, readFile } from 'node:fs/promises';
import { PROFILE_RULES } from '@vitae/schema';
import { expect, it } from 'vitest';

const doc = await readFile(new URL('../../../../docs/findings.md', import.meta.url), 'utf8');

it('docs/findings.md has every code', async () => {
  const folder = new URL('./', import.meta.url);
  const sources = (await readdir(folder)).filter((name) => !name.endsWith('.test.ts'));
  const texts = await Promise.all(sources.map((name) => readFile(new URL(name, folder), 'utf8')));
  const codes = texts.flatMap((text) =>
    [...text.matchAll(/'((?:profile|layout)\.[a-z-]+)'/g)].map((match) => match[1]),
  );
  expect(codes.length).toBeGreaterThan(15);
  for (const code of [...codes, ...Object.keys(PROFILE_RULES).map((rule) => `profile.${rule}`)]) {
    expect(doc).toContain(`| \`${code}\` |`);
  }
});
