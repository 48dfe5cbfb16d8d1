import { describe, expect, it } from 'vitest';
import { boundaryErrors } from './boundary-errors.ts';
import { PACKAGE_RULES } from './package-rules.ts';
import type { ImportedFile } from './read-imports.ts';

const exportsOf = () => new Set(['.', './api', './node']);

function file(packageName: string, inPackage: string, specifiers: string[], source = ''): ImportedFile {
  const rule = PACKAGE_RULES.find((candidate) => candidate.name === packageName);
  if (rule === undefined) throw new Error(`no rule for ${packageName}`);
  const isTest = inPackage.includes('.test.');
  return { rule, file: `${rule.folder}/${inPackage}`, inPackage, isTest, source, specifiers };
}

const errorsOf = (imported: ImportedFile) => boundaryErrors([imported], exportsOf);

describe('boundary check', () => {
  it('lets a package import what the architecture allows', () => {
    expect(errorsOf(file('@vitae/parser', 'src/a.ts', ['@vitae/schema', './b.ts', 'libphonenumber-js']))).toEqual([]);
  });
  it('refuses an arrow in the wrong direction', () => {
    expect(errorsOf(file('@vitae/schema', 'src/a.ts', ['@vitae/parser']))).toHaveLength(1);
    expect(errorsOf(file('@vitae/web', 'src/a.ts', ['@vitae/reader']))).toHaveLength(1);
    expect(errorsOf(file('@vitae/parser', 'src/a.ts', ['@vitae/server']))).not.toEqual([]);
  });
  it('refuses a private import past the exports', () => {
    expect(errorsOf(file('@vitae/server', 'src/a.ts', ['@vitae/schema/src/place.ts']))).toHaveLength(1);
    expect(errorsOf(file('@vitae/server', 'src/a.ts', ['../../../packages/schema/src/place.ts']))).toHaveLength(1);
  });
  it('refuses Node, clock and randomness in a pure package, but not in its named folders', () => {
    expect(errorsOf(file('@vitae/parser', 'src/a.ts', ['node:fs']))).toHaveLength(1);
    expect(errorsOf(file('@vitae/parser', 'src/a.ts', [], 'const t = Date.now();'))).toHaveLength(1);
    expect(errorsOf(file('@vitae/parser', 'src/a.ts', [], '// never Date.now here'))).toEqual([]);
    expect(errorsOf(file('@vitae/parser', 'src/node/a.ts', ['node:fs', '@vitae/reader']))).toEqual([]);
  });
  it('lets only the named folder of the parser import the reader', () => {
    expect(errorsOf(file('@vitae/parser', 'src/a.ts', ['@vitae/reader']))).toHaveLength(1);
  });
  it('keeps features out of the platform', () => {
    expect(errorsOf(file('@vitae/server', 'src/platform/x/a.ts', ['../../features/resumes/b.ts']))).toHaveLength(1);
    expect(errorsOf(file('@vitae/server', 'src/features/x/a.ts', ['../../platform/b.ts']))).toEqual([]);
  });
});
