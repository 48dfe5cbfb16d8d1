// Every import in the workspace's own code, by file.
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { PACKAGE_RULES, type PackageRule } from './package-rules.ts';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export interface ImportedFile {
  readonly rule: PackageRule;
  /** Relative to the workspace's root, with forward slashes. */
  readonly file: string;
  /** Relative to the package's folder. */
  readonly inPackage: string;
  readonly isTest: boolean;
  readonly source: string;
  readonly specifiers: readonly string[];
}

export function readImports(): ImportedFile[] {
  return PACKAGE_RULES.flatMap((rule) =>
    globSync('**/*.{ts,tsx,mts}', { cwd: path.join(root, rule.folder), exclude: ['**/node_modules/**', '**/dist/**'] })
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
      .map((inPackage) => readFile(rule, inPackage)),
  );
}

function readFile(rule: PackageRule, inPackage: string): ImportedFile {
  const file = `${rule.folder}/${inPackage}`;
  const source = readFileSync(path.join(root, file), 'utf8');
  const { module } = parseSync(file, source);
  const specifiers = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => (entry.moduleRequest == null ? [] : [entry.moduleRequest.value])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) =>
      literal(source.slice(moduleRequest.start, moduleRequest.end)),
    ),
  ];
  const isTest = /\.test\.tsx?$|\/testing\//.test(inPackage);
  return { rule, file, inPackage, isTest, source, specifiers: [...new Set(specifiers)] };
}

function literal(expression: string): string[] {
  const match = /^(['"`])([^'"`$]+)\1$/.exec(expression);
  return match?.[2] === undefined ? [] : [match[2]];
}

export function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

/** `@scope/name/sub` → [`@scope/name`, `./sub`]; `name` → [`name`, `.`]. */
export function splitSpecifier(specifier: string): [name: string, subpath: string] {
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  const rest = parts.slice(length).join('/');
  return [parts.slice(0, length).join('/'), rest === '' ? '.' : `./${rest}`];
}
