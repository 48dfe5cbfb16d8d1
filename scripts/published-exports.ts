// The names that a package exports from its entry points, each with where it is declared and whether a docstring stands above it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Comment, parseSync } from 'oxc-parser';
import { root } from './read-imports.ts';

export interface PublishedExport {
  /** `@vitae/parser/node`. */
  readonly entry: string;
  readonly name: string;
  readonly file: string;
  readonly documented: boolean;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly 'vitae-source': string; readonly types?: string }>>;
}

/** Entry points without types are for tests of the workspace and are not packed. */
export function publishedExports(folder: string): PublishedExport[] {
  // Our own package.json.
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest;
  return Object.entries(manifest.exports)
    .filter(([, { types }]) => types !== undefined)
    .flatMap(([subpath, { 'vitae-source': source }]) => {
      const entry = path.posix.join(manifest.name, subpath);
      return exportsOf(path.join(root, folder, source)).map((found) => ({ entry, ...found }));
    });
}

type Found = Omit<PublishedExport, 'entry'>;

function exportsOf(file: string): Found[] {
  const source = readFileSync(file, 'utf8');
  const { module, comments } = parseSync(file, source);
  return module.staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry): Found[] => {
      const { moduleRequest, importName, exportName } = entry;
      if (moduleRequest != null) {
        const there = exportsOf(path.resolve(path.dirname(file), moduleRequest.value));
        if (importName.name == null) return there;
        return there
          .filter(({ name }) => name === importName.name)
          .map((found) => ({ ...found, name: exportName.name ?? found.name }));
      }
      const name = exportName.name ?? 'default';
      const declared = declarationOf(source, entry.localName.name ?? name, statement.start);
      const imported = module.staticImports.find(({ entries }) =>
        entries.some((each) => each.localName.value === name),
      );
      if (imported !== undefined) {
        return exportsOf(path.resolve(path.dirname(file), imported.moduleRequest.value)).filter(
          (found) => found.name === name,
        );
      }
      return [{ name, file: path.relative(root, file), documented: hasDocstring(source, comments, declared) }];
    }),
  );
}

/** Where the declaration of a name begins; `statement` is where it is exported. */
function declarationOf(source: string, name: string, statement: number): number {
  const declaration = new RegExp(
    `^(?:export )?(?:declare )?(?:async )?(?:function|const|class|interface|type) ${name}\\b`,
    'm',
  );
  const found = declaration.exec(source);
  return found === null ? statement : found.index;
}

function hasDocstring(source: string, comments: readonly Comment[], declared: number): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && end < declared && source.slice(end, declared).trim() === '',
  );
}
