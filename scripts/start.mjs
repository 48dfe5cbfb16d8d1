// npm start: installs what is missing, builds what is stale, runs the server until it is told to stop.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { compiledCode, root } from './pinned-node.mjs';

const node = await ensureInstalled();
await build(node);

// The channel tells the server when this process is gone without a word, so that it never stays behind alone.
// A small space for young objects (MB): less memory when idle, and an upload's buffers are given back while it runs.
const flags = ['--enable-source-maps', '--max-semi-space-size=8'];
const server = spawn(node, [...flags, path.join(root, 'apps/server/dist/main.js')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: { NODE_COMPILE_CACHE: compiledCode, ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
server.once('error', (error) => {
  console.error(`The server could not be started: ${error.message}`);
  process.exit(1);
});
server.once('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
