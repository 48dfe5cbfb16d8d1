// Prints the OpenAPI document: starts the API in a folder of its own, asks it for the document, and stops.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './platform/config/config.ts';
import { createLog } from './platform/log/log.ts';
import { startVitae } from './start-vitae.ts';

const folder = await mkdtemp(join(tmpdir(), 'vitae-openapi-'));
try {
  const config = readConfig({ VITAE_DATA: folder, PORT: '0', VITAE_ROLES: 'api', VITAE_LOG_LEVEL: 'silent' });
  const vitae = await startVitae(config, createLog({ level: 'silent' }));
  const response = await fetch(`${vitae.address}/openapi.json`);
  process.stdout.write(`${JSON.stringify(await response.json(), null, 2)}\n`);
  await vitae.stop();
} finally {
  await rm(folder, { recursive: true, force: true });
}
