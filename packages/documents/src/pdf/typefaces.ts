// The letters that a PDF can show. Noto Sans comes in files by script; which of them has a letter is asked from the files themselves.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import { unpackWoff } from './unpack-woff.ts';

export type Weight = 'regular' | 'bold';

export interface Typeface {
  /** Under which the document knows it. */
  readonly name: string;
  readonly file: Buffer;
}

export interface Typefaces {
  readonly all: readonly Typeface[];
  /** The stretches of a text that one face can show; `preparePrintable` first, for nothing is left out here. */
  split(text: string, weight: Weight): { readonly face: string; readonly text: string }[];
  has(character: string): boolean;
}

/**
 * Devanagari is in the same package but not here: its vowel signs would be found in the file in the order in which they are drawn, so
 * that nobody could search or copy the text.
 */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const;
const WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, bold: 600 };

export async function loadTypefaces(): Promise<Typefaces> {
  const regular = await Promise.all(SCRIPTS.map((script) => load(script, 'regular')));
  const bold = await Promise.all(SCRIPTS.map((script) => load(script, 'bold')));
  const covered = regular.map(({ file }) => new Set(create(file).characterSet));
  const scriptOf = (character: string, before: number): number => {
    const code = character.codePointAt(0) ?? 0;
    if (covered[before]?.has(code) === true) return before;
    return covered.findIndex((codes) => codes.has(code));
  };
  return {
    all: [...regular, ...bold],
    has: (character) => scriptOf(character, 0) !== -1,
    split: (text, weight) => {
      const parts: { face: string; text: string }[] = [];
      let before = 0;
      for (const character of text) {
        const script = Math.max(0, scriptOf(character, before));
        const last = parts.at(-1);
        if (last !== undefined && script === before) last.text += character;
        else parts.push({ face: nameOf(SCRIPTS[script] ?? 'latin', weight), text: character });
        before = script;
      }
      return parts;
    },
  };
}

async function load(script: (typeof SCRIPTS)[number], weight: Weight): Promise<Typeface> {
  const path = `@fontsource/noto-sans/files/noto-sans-${script}-${WEIGHTS[weight]}-normal.woff`;
  const woff = await readFile(fileURLToPath(import.meta.resolve(path)));
  return { name: nameOf(script, weight), file: unpackWoff(woff) };
}

const nameOf = (script: string, weight: Weight): string => `${script} ${weight}`;
