// `node packages/client/generate.ts`: asks the server for its OpenAPI document and makes the types of the SDK from it.
// `node packages/client/generate.ts types`: only prints the types of the document that is kept.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';

const HEADER = '// Made from the OpenAPI document by generate.ts. Do not edit.\n';
const DOCUMENT = new URL('./src/generated/openapi.json', import.meta.url);
const TYPES = new URL('./src/generated/openapi-types.ts', import.meta.url);
const SERVER = fileURLToPath(new URL('../../apps/server/src/openapi.ts', import.meta.url));

/** `defaultNonNullable: false`: what has a default may be left out when it is sent. */
async function typesOf(document: string): Promise<string> {
  const nodes = await openapiTS(document, { alphabetize: true, defaultNonNullable: false });
  return `${HEADER}${astToString(nodes)}`;
}

async function readFromServer(): Promise<string> {
  const maxBuffer = 64 * 1024 * 1024;
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=vitae-source', SERVER], { maxBuffer });
  return stdout;
}

if (process.argv[2] === 'types') {
  process.stdout.write(await typesOf(await readFile(DOCUMENT, 'utf8')));
} else {
  const document = await readFromServer();
  await mkdir(new URL('.', DOCUMENT), { recursive: true });
  await writeFile(DOCUMENT, document);
  await writeFile(TYPES, await typesOf(document));
}
