// Draws the packages and the imports between them, as they are in the code, into docs/architecture.md.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_RULES } from './package-rules.ts';
import { type ImportedFile, readImports, root, splitSpecifier } from './read-imports.ts';

export const pictureFile = 'docs/architecture.md';
const START = '<!-- packages: drawn by npm run picture -->';
const END = '<!-- /packages -->';

/** A Mermaid graph: an arrow from the importer to the imported, with the number of importing files (tests left out). */
export function packagePicture(files: readonly ImportedFile[]): string {
  const short = (name: string) => name.replace('@vitae/', '');
  const counts = new Map<string, number>();
  for (const file of files) {
    if (file.isTest) continue;
    const targets = new Set(file.specifiers.map((specifier) => splitSpecifier(specifier)[0]));
    for (const target of targets) {
      if (target === file.rule.name || !PACKAGE_RULES.some((rule) => rule.name === target)) continue;
      const arrow = `${short(file.rule.name)} -->|N| ${short(target)}`;
      counts.set(arrow, (counts.get(arrow) ?? 0) + 1);
    }
  }
  const used = PACKAGE_RULES.filter((rule) => files.some((file) => file.rule === rule));
  const nodes = used.map((rule) => `  ${short(rule.name)}["${rule.folder}"]`);
  const arrows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([arrow, n]) => `  ${arrow.replace('N', String(n))}`);
  return ['```mermaid', 'graph LR', ...nodes, ...arrows, '```'].join('\n');
}

export function replacePicture(document: string, picture: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${pictureFile} has no place for the picture: ${START} … ${END}`);
  return `${document.slice(0, start + START.length)}\n\n${picture}\n\n${document.slice(end)}`;
}

if (import.meta.main) {
  const file = path.join(root, pictureFile);
  writeFileSync(file, replacePicture(readFileSync(file, 'utf8'), packagePicture(readImports())));
}
