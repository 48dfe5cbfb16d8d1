import { VitaeError } from '@vitae/schema';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openZip } from './read-zip.ts';

const LIMITS = { unpackedBytes: 1_000_000, archiveEntries: 10 };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof VitaeError) return error.code;
    throw error;
  }
  return 'none';
}

it('reads packed and stored entries by name', () => {
  const zip = openZip(
    zipSync({ 'a/b.xml': strToU8('packed'.repeat(50)), c: [strToU8('stored'), { level: 0 }] }),
    LIMITS,
  );
  expect(zip.names).toEqual(['a/b.xml', 'c']);
  expect(text(zip.read('a/b.xml'))).toBe('packed'.repeat(50));
  expect(text(zip.read('c'))).toBe('stored');
  expect(zip.read('d')).toBeUndefined();
});

it('finds its directory behind a comment and in front of nothing it knows', () => {
  const bytes = Buffer.concat([Buffer.from('junk in front'), zipSync({ a: strToU8('x') })]);
  expect(text(openZip(bytes, LIMITS).read('a'))).toBe('x');
});

it('stops unpacking at the limit, which holds for all entries together', () => {
  const zip = openZip(zipSync({ a: new Uint8Array(600_000), b: new Uint8Array(600_000) }), LIMITS);
  expect(zip.read('a')).toHaveLength(600_000);
  expect(codeOf(() => zip.read('b'))).toBe('document.too-large');
});

it('says what is wrong with an archive', () => {
  const whole = zipSync({ a: strToU8('hello '.repeat(500)) });
  expect(codeOf(() => openZip(whole.subarray(0, 60), LIMITS))).toBe('document.damaged');
  expect(codeOf(() => openZip(new Uint8Array(10), LIMITS))).toBe('document.damaged');
  const broken = whole.slice();
  broken.fill(0xff, 35, 45);
  expect(codeOf(() => openZip(broken, LIMITS).read('a'))).toBe('document.damaged');
  const locked = whole.slice();
  const directory = Buffer.from(locked).indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  locked[directory + 8] = 1;
  expect(codeOf(() => openZip(locked, LIMITS).read('a'))).toBe('document.encrypted');
  const many = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(i), strToU8('x')])));
  expect(codeOf(() => openZip(many, LIMITS))).toBe('document.too-large');
});
