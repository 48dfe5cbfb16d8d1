// `node packages/parser/generate/letter-groups.ts`: packs the table of eld, which as an object costs 0.3 s and 80 MB to load.
import { mkdir, writeFile } from 'node:fs/promises';

/** eld's own modules, beside the one that its package exports. */
const beside = async (path: string): Promise<Record<string, unknown>> =>
  await import(new URL(path, import.meta.resolve('eld/extrasmall')).href);
const OUT = new URL('../src/language/generated/letter-groups.ts', import.meta.url);
const FIRST_BEYOND_ASCII = 0x80;

interface Ngrams {
  readonly languages: Readonly<Record<string, string>>;
  /** By group of bytes, by number of the language. */
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

// The shapes of eld 2; another version that has others fails the test that compares both.
const { languages, ngrams } = (await beside('../ngrams/extrasmall.js'))['ngramsData'] as Ngrams;
const { avgScore } = (await beside('../avgScore.js')) as { avgScore: Readonly<Record<string, number>> };
const { dictionary } = (await beside('../dictionary.js')) as { dictionary: readonly string[] };

const codes = Object.values(languages);
const groups = Object.entries(ngrams)
  .map(([group, scores]) => `${group}\t${Object.entries(scores).map(packed).join('')}`)
  .sort((a, b) => (a < b ? -1 : 1));
const literal = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

await mkdir(new URL('.', OUT), { recursive: true });
await writeFile(
  OUT,
  `// Made by generate/letter-groups.ts from eld (https://github.com/nitotm/efficient-language-detector-js). Do not edit.
// Copyright 2023 Nito T.M., Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0. Changed: packed into texts.
export const LANGUAGES: string = ${literal(codes.join(' '))};
export const USUAL_SCORES: string = ${literal(codes.map((code) => avgScore[code]).join(' '))};
export const BYTE_LETTERS: string = ${literal(dictionary.slice(FIRST_BEYOND_ASCII).join(''))};
export const LETTER_GROUPS: string = ${literal(`\n${groups.join('\n')}\n`)};
`,
);

/** One character for the language, two hexadecimal digits for the score. */
function packed([language, score]: readonly [string, number]): string {
  return String.fromCharCode(0x30 + Number(language)) + score.toString(16).padStart(2, '0');
}
