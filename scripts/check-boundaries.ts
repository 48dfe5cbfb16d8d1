// Fails when a package imports another in the wrong direction or past its exports, or when a pure package is not pure.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { boundaryErrors } from './boundary-errors.ts';
import { packagePicture, pictureFile, replacePicture } from './draw-packages.ts';
import { readImports, root } from './read-imports.ts';

const files = readImports();
const errors = boundaryErrors(files, (folder) => exportsOf(folder));

const document = readFileSync(path.join(root, pictureFile), 'utf8');
if (replacePicture(document, packagePicture(files)) !== document) {
  errors.push(`${pictureFile}: the picture of the packages is out of date; run: npm run picture`);
}

for (const error of errors) console.error(error);
if (errors.length > 0) process.exit(1);
console.log(`${files.length} files keep the boundaries.`);

function exportsOf(folder: string): ReadonlySet<string> {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  return new Set(isObject(manifest) && isObject(manifest['exports']) ? Object.keys(manifest['exports']) : []);
}
