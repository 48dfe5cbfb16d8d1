// Broken copies of documents: seeded, so that every run makes the same ones.
import { changeArchive } from '@vitae/reader/testing';

export type Random = () => number;

/** Mulberry32: small, and even in all its bits. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: Random, items: readonly [T, ...T[]]): T =>
  items[Math.floor(random() * items.length)] ?? items[0];

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const place = (bytes: Uint8Array, random: Random): number => Math.floor(random() * bytes.length);
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Replaces `removed` bytes at a place. */
function splice(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
}

const flip: Change = (bytes, random) => {
  const copy = Uint8Array.from(bytes);
  for (let i = 0; i < 1 + random() * 12; i += 1) copy[place(copy, random)] = Math.floor(random() * 256);
  return copy;
};
const truncate: Change = (bytes, random) => bytes.slice(0, Math.max(1, place(bytes, random)));
const remove: Change = (bytes, random) =>
  splice(bytes, place(bytes, random), Math.floor(random() * 300), new Uint8Array());
const double: Change = (bytes, random) => {
  const at = place(bytes, random);
  return splice(bytes, at, 0, bytes.subarray(at, at + Math.floor(random() * 300)));
};
const repeat: Change = (bytes, random) => {
  const at = place(bytes, random);
  const part = bytes.subarray(at, at + 1 + Math.floor(random() * 20));
  return splice(bytes, at, 0, Buffer.concat(Array.from({ length: 400 }, () => part)));
};
const numbers: Change = (bytes, random) => {
  const digits = latin(pick(random, ['0', '-1', '99999999999', '2147483648', '1e309', '0.0000001', '-99999']));
  for (let at = place(bytes, random), i = at; i < Math.min(bytes.length, at + 4_000); i += 1) {
    const code = bytes[i] ?? 0;
    if (code >= 0x30 && code <= 0x39) return splice(bytes, i, 1, digits);
  }
  return flip(bytes, random);
};
/** What the formats take for syntax, in places where it does not belong. */
const syntax: Change = (bytes, random) =>
  splice(
    bytes,
    place(bytes, random),
    0,
    latin(
      pick(random, [
        ...(['<w:p>', '</w:p>', '<![CDATA[', ']]>', '<!--', '&#x110000;', '&amp', '&#0;', '&bogus;'] as const),
        ...('{\\*\\bin99999 |}}}|{{{|\\u-1|\\pard\\plain|\\cellx-9|\\trowd|\\objdata'.split('|') as [string]),
        ...(['endstream', 'endobj', '<<>>', '[[[[', 'stream\n', ' 0 R', '/Kids[1 0 R]', 'BT', 'ET', 'q q q'] as const),
        ...(['<table><td><table>', '</div></div>', '<style>', '\0', '\xff\xfe', '\x1b$B', '```', '\t|\t|\t'] as const),
      ]),
    ),
  );
const encode: Change = (bytes, random) => {
  const text = Buffer.from(bytes).toString('utf8');
  const little = Buffer.from(text, 'utf16le');
  return pick<() => Uint8Array>(random, [
    () => little,
    () => Buffer.concat([latin('\xff\xfe'), little]),
    () => Buffer.concat([latin('\xfe\xff'), Buffer.from(little.subarray(0, little.length & ~1)).swap16()]),
    () => Buffer.concat([latin('\xef\xbb\xbf'), bytes]),
    // Half of it in one encoding, half in another.
    () => Buffer.concat([bytes.subarray(0, bytes.length >> 1), little.subarray(little.length >> 1)]),
    () => Buffer.from(text, 'latin1'),
  ])();
};

const CHANGES: readonly [Change, ...Change[]] = [flip, flip, truncate, remove, double, repeat, numbers, syntax, encode];

/** One to four changes, any of them on top of another. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let i = 0; i < 1 + Math.floor(random() * 4); i += 1) {
    if (result.length > 0) result = pick(random, CHANGES)(result, random);
  }
  return result;
}

/** Mostly what is inside an archive is changed: a broken archive itself is soon told. */
export function mutateDocument(bytes: Uint8Array, random: Random): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive || random() < 0.15) return mutateBytes(bytes, random);
  const choose = (names: readonly string[]): string => names[Math.floor(random() * names.length)] ?? '';
  return changeArchive(bytes, choose, (content) => mutateBytes(content, random));
}
