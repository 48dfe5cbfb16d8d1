// The boundary rules as a function of the imports, so that they can be tested.
import path from 'node:path';
import { IMPURE_GLOBALS, ONLY_FROM, PACKAGE_RULES } from './package-rules.ts';
import { type ImportedFile, isBuiltin, splitSpecifier } from './read-imports.ts';

/** One sentence per broken rule. `exportsOf` gives the sub-paths that a package folder exports. */
export function boundaryErrors(
  files: readonly ImportedFile[],
  exportsOf: (folder: string) => ReadonlySet<string>,
): string[] {
  return files.flatMap((file) => [
    ...file.specifiers.flatMap((specifier) => importErrors(file, specifier, exportsOf)),
    ...purityErrors(file),
  ]);
}

function importErrors(
  file: ImportedFile,
  specifier: string,
  exportsOf: (folder: string) => ReadonlySet<string>,
): string[] {
  if (specifier.startsWith('.')) return relativeErrors(file, specifier);
  if (isBuiltin(specifier)) return isPure(file) ? [`${file.file}: a pure package must not import ${specifier}`] : [];
  const [name, subpath] = splitSpecifier(specifier);
  const target = PACKAGE_RULES.find((rule) => rule.name === name);
  if (target === undefined) return [];
  const errors: string[] = [];
  if (target.name !== file.rule.name && !file.rule.imports.includes(name)) {
    errors.push(`${file.file}: ${file.rule.name} must not import ${name}`);
  }
  const only = ONLY_FROM[file.rule.name];
  if (
    only?.target === name &&
    !only.folders.some((folder) => file.inPackage.startsWith(`${folder}/`)) &&
    !file.isTest
  ) {
    errors.push(`${file.file}: only ${only.folders.join(', ')} may import ${name}`);
  }
  if (!exportsOf(target.folder).has(subpath)) errors.push(`${file.file}: ${name} does not export ${subpath}`);
  return errors;
}

function relativeErrors(file: ImportedFile, specifier: string): string[] {
  const target = path.posix.join(path.posix.dirname(file.inPackage), specifier);
  if (target.startsWith('..')) return [`${file.file}: ${specifier} leaves the package; import it by its name`];
  const fromPlatform = file.inPackage.startsWith('src/platform/') && target.startsWith('src/features/');
  return fromPlatform && !file.isTest ? [`${file.file}: the platform must not import the feature ${target}`] : [];
}

function isPure(file: ImportedFile): boolean {
  const { pureExcept } = file.rule;
  return (
    pureExcept !== undefined && !file.isTest && !pureExcept.some((folder) => file.inPackage.startsWith(`${folder}/`))
  );
}

function purityErrors(file: ImportedFile): string[] {
  if (!isPure(file)) return [];
  const code = file.source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return IMPURE_GLOBALS.filter((pattern) => pattern.test(code)).map(
    (pattern) => `${file.file}: a pure package must not use ${pattern.source.replaceAll(/\\b|\\/g, '')}`,
  );
}
