// The library as other people get it: packs the four packages, installs the tarballs in an empty folder, parses a file in five lines.
//   node --conditions=vitae-source bench/src/library-alone.ts [--without-ocr]      (after `npm run build`)
import { execFileSync } from 'node:child_process';
import { copyFileSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = ['schema', 'taxonomy', 'reader', 'parser'];
const SAMPLES = join(ROOT, 'fixtures/samples');
/** The five lines of packages/parser/README.md. */
const PROGRAM = `import { parseFile } from '@vitae/parser/node';

const outcome = await parseFile('cv.pdf');
if (!outcome.ok) throw new Error(outcome.problem.detail);
console.log(outcome.result.profile.basics.name?.value, outcome.result.experience?.months);
`;

const withoutOcr = process.argv.includes('--without-ocr');
const folder = mkdtempSync(join(tmpdir(), 'vitae-library-'));
try {
  const tarballs = PACKAGES.map((name) => pack(name));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const omit = withoutOcr ? ['--omit=optional'] : [];
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', ...omit, ...tarballs], folder);
  const sample = readdirSync(SAMPLES).find((name) => name.endsWith('.pdf'));
  if (sample === undefined) throw new Error('There is no sample résumé in PDF.');
  copyFileSync(join(SAMPLES, sample), join(folder, 'cv.pdf'));
  writeFileSync(join(folder, 'parse.js'), PROGRAM);
  const times: number[] = [];
  let printed = '';
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    printed = execFileSync(process.execPath, ['parse.js'], { cwd: folder, encoding: 'utf8' }).trim();
    times.push(performance.now() - started);
  }
  if (!/^\p{L}.* \d+$/u.test(printed)) throw new Error(`Not a name and months: ${printed}`);
  const [, , median = 0] = times.sort((a, b) => a - b);
  const bytes = sizeOf(join(folder, 'node_modules'));
  console.log(
    `${printed}; installed ${(bytes / 1e6).toFixed(1)} MB; start to profile ${Math.round(median)} ms (median of 5)`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function pack(name: string): string {
  const out = npm(['pack', '--silent', '--pack-destination', folder], join(ROOT, 'packages', name));
  return join(folder, out.trim().split('\n').at(-1) ?? '');
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function sizeOf(path: string): number {
  const facts = lstatSync(path);
  if (!facts.isDirectory()) return facts.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
