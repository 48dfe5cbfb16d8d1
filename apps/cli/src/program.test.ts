import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

const CV = `Ada Example
ada@example.com | +41 44 123 45 67

Experience
Engineer, Example Ltd
2019 - 2023
- Built a bridge of paper

Skills
Bridges, Paper
`;

let folder: string;
const at = (...parts: string[]) => path.join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vitae-cli-'));
  await mkdir(at('in', 'deep'), { recursive: true });
  await writeFile(at('in', 'ada.txt'), CV);
  await writeFile(
    at('in', 'deep', 'bob.md'),
    `# ${CV.replaceAll('Ada', 'Bob').replaceAll('ada@', 'bob@').replace('\n', '\n\n')}`,
  );
  await writeFile(at('in', 'notes.xyz'), 'not an ending that we take from a folder');
  await writeFile(at('empty.pdf'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const terminal: Terminal = {
    interactive: false,
    width: 80,
    write: (text) => void out.push(text),
    say: (line) => void said.push(line),
    progress: () => undefined,
  };
  const code = await buildProgram({ terminal, environment: { VITAE_DATA: at('data') }, cores: 2 }).run(args);
  return { code, out: out.join(''), said: said.join('\n') };
}

const JsonResume = z.object({ basics: z.object({ name: z.string(), email: z.string() }) });

describe('vitae parse', () => {
  it('prints the profile of one document as JSON Resume and ends with 0', async () => {
    const { code, out, said } = await run('parse', at('in', 'ada.txt'));
    expect(code).toBe(0);
    expect(JsonResume.parse(JSON.parse(out)).basics).toEqual({ name: 'Ada Example', email: 'ada@example.com' });
    expect(said).toMatch(/^created {2,}.*ada\.txt \(\d+ ms\)\n1 document in [\d.]+ s: 1 created\.$/);
  });

  it('writes one file for each document of a folder, in depth', async () => {
    const { code, out } = await run('parse', at('in'), '--out', at('out'), '--jobs', '2');
    expect([code, out]).toEqual([0, '']);
    expect((await readdir(at('out'))).sort()).toEqual(['ada.json', 'bob.json']);
    expect(JsonResume.parse(JSON.parse(await readFile(at('out', 'bob.json'), 'utf8'))).basics.name).toBe('Bob Example');
  });

  it('gives one line, one part or one row for each of several documents', async () => {
    const lines = (await run('parse', at('in'))).out.trim().split('\n');
    expect(lines.map((line) => JsonResume.parse(JSON.parse(line)).basics.name)).toEqual(['Ada Example', 'Bob Example']);
    const table = (await run('parse', at('in'), '--format', 'csv')).out.trim().split(/\r?\n/);
    expect(table).toHaveLength(3);
    expect(table[0]).toMatch(/^file,name,/);
    expect((await run('parse', at('in'), '--format', 'md')).out).toMatch(
      /# Ada Example[\s\S]+\n---\n[\s\S]+# Bob Example/,
    );
  });

  it('shows places and confidence in the format vitae', async () => {
    const { out } = await run('parse', at('in', 'ada.txt'), '--format', 'vitae');
    const name = z
      .object({
        profile: z.object({ basics: z.object({ name: z.object({ raw: z.string(), places: z.array(z.unknown()) }) }) }),
      })
      .parse(JSON.parse(out)).profile.basics.name;
    expect(name.raw).toBe('Ada Example');
    expect(name.places).toHaveLength(1);
  });

  it('ends with 3 when a document was not read, and says why', async () => {
    const { code, said } = await run('parse', at('in', 'ada.txt'), at('empty.pdf'), '--out', at('some'));
    expect(code).toBe(3);
    expect(said).toMatch(/unreadable {2,}.*empty\.pdf: The file is empty\./);
    expect(said).toContain('2 documents');
    expect(await readdir(at('some'))).toEqual(['ada.json']);
  });

  it('ends with 2 for wrong usage', async () => {
    expect((await run('parse')).code).toBe(2);
    expect((await run('parse', at('in'), '--format', 'xml')).code).toBe(2);
    expect((await run('parse', at('in'), '--jobs', '0')).code).toBe(2);
    expect((await run('parse', at('nowhere'))).code).toBe(2);
    expect((await run('dance')).code).toBe(2);
    expect((await run('upload', at('in'))).code).toBe(2);
  });
});

describe('vitae', () => {
  it('tells its version and its commands', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await run('--help');
    expect(help.code).toBe(0);
    for (const command of ['parse', 'upload', 'start', 'doctor', 'user', 'key']) expect(help.out).toContain(command);
  });

  it('says what a server that is not there means for an upload', async () => {
    const { code, said } = await run(
      'upload',
      at('in', 'ada.txt'),
      '--server',
      'http://127.0.0.1:9',
      '--key',
      'vitae_x',
    );
    expect(code).toBe(1);
    expect(said).toContain('There is no Vitae server at http://127.0.0.1:9.');
  });

  it('examines the machine', async () => {
    const { out } = await run('doctor');
    expect(out).toMatch(/ok +Reading engine +\S+ works/);
    expect(out).toMatch(/ok +Node +v\d+/);
    expect(out).toMatch(/ok +Text recognition +scans in .*en/);
    expect(await readdir(folder)).not.toContain('data');
  });
});
