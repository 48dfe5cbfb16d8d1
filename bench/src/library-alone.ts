// The library as other people get it: packs the four packages, installs the tarballs in an empty folder, and runs the five lines of its
// README on a file of each format.
//   node --conditions=vitae-source bench/src/library-alone.ts [--without-ocr]      (after `npm run build`)
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusFolder } from './corpus-documents.ts';
import { readManifest } from './corpus-manifest.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = ['schema', 'taxonomy', 'reader', 'parser'];
const SAMPLES = join(ROOT, 'fixtures/samples');
const WRITTEN = {
  'grace.html': `<h1>Grace Example</h1><p>grace@example.org</p><h2>Work experience</h2>
<p><b>Engineer</b>, Example Works Ltd, Jan 2019 - Dec 2021</p><ul><li>Halved the time of the nightly run.</li></ul>
<h2>Education</h2><p>BSc Mathematics, Example University, 2015 - 2018</p>`,
  'grace.md': `# Grace Example\n\ngrace@example.org\n\n## Work experience\n
**Engineer**, Example Works Ltd, Jan 2019 - Dec 2021\n\n- Halved the time of the nightly run.\n
## Education\n\nBSc Mathematics, Example University, 2015 - 2018\n`,
};
/** A name and months of experience. */
const ANSWER = /^\p{L}.* \d+$/u;
const RUNS = 5;

const withoutOcr = process.argv.includes('--without-ocr');
const folder = mkdtempSync(join(tmpdir(), 'vitae-library-'));
try {
  const tarballs = PACKAGES.map((name) => pack(name));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const omit = withoutOcr ? ['--omit=optional'] : [];
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', ...omit, ...tarballs], folder);
  const program = programOfReadme();
  const run = (file: string): string => {
    copyFileSync(file, join(folder, basename(file)));
    writeFileSync(join(folder, 'parse.js'), program.replace('cv.pdf', basename(file)));
    const printed = execFileSync(process.execPath, ['parse.js'], { cwd: folder, encoding: 'utf8' }).trim();
    if (!ANSWER.test(printed)) throw new Error(`${basename(file)}: not a name and months: ${printed}`);
    return printed;
  };
  const samples = [...sampleFiles(), ...writtenFiles(), ...(await legacyFiles())];
  for (const file of samples) console.log(`${basename(file)}: ${run(file)}`);
  const [first = ''] = samples.filter((file) => file.endsWith('.pdf'));
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run(first);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const bytes = sizeOf(join(folder, 'node_modules'));
  const median = Math.round(times[RUNS >> 1] ?? 0);
  console.log(`installed ${(bytes / 1e6).toFixed(1)} MB; start to profile ${median} ms (median of ${RUNS})`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The first block of JavaScript, as printed. */
function programOfReadme(): string {
  const readme = readFileSync(join(ROOT, 'packages/parser/README.md'), 'utf8');
  const program = /^```js\n(.+?)^```$/ms.exec(readme)?.[1];
  if (program?.includes("'cv.pdf'") !== true) throw new Error('The README has no program that reads cv.pdf.');
  return program;
}

/** PDF, DOCX, ODT, RTF, text, and a scan where text recognition is installed. */
function sampleFiles(): string[] {
  const names = readdirSync(SAMPLES).filter((name) => name !== 'index.json' && !(withoutOcr && name.includes('scan')));
  return names.map((name) => join(SAMPLES, name));
}

function writtenFiles(): string[] {
  return Object.entries(WRITTEN).map(([name, text]) => {
    const file = join(mkdtempSync(join(folder, 'made-')), name);
    writeFileSync(file, text);
    return file;
  });
}

/** Nobody writes DOC any more: the corpus has some. */
async function legacyFiles(): Promise<string[]> {
  if (!existsSync(corpusFolder())) return [];
  const legacy = (await readManifest()).find(({ file }) => file.endsWith('.doc'));
  return legacy === undefined ? [] : [join(corpusFolder(), legacy.file)];
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
