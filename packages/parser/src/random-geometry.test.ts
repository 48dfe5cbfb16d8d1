// Pages on which runs stand anywhere, at any size and angle: parsing never throws, and what it gives is proven.
import type { Page, ReadDocument, Run } from '@vitae/schema';
import { expect, it } from 'vitest';
import { createRandom, pick, type Random } from './node/testing/mutate-document.ts';
import { parseDocument } from './parse-document.ts';
import { valuesOf } from './values-of.ts';

const ROUNDS = 200;
const SEED = 77;
const WORDS: readonly [string, ...string[]] = [
  ...([
    'Ada Example',
    'ada@example.org',
    '+44 20 7946 0000',
    'Experience',
    'EDUCATION',
    'Skills:',
    'Engine Ltd',
  ] as const),
  ...[
    '2019 – 2021',
    'Mar 2020',
    'present',
    '•',
    '• Measured the mills',
    'BSc Mathematics',
    'TypeScript, SQL',
    '中文 简历',
  ],
  ...[
    'Languages',
    'German (C1)',
    'العربية',
    '\t',
    ' ',
    '',
    '\u200b',
    '🧑‍🔬',
    'e\u0301',
    'linkedin.com/in/ada',
    '|',
    'a'.repeat(400),
  ],
];
const ODD: readonly [number, ...number[]] = [0, -1, 0.001, 1e6, -1e6, 1e9, 595, 842];

const some = (random: Random, most: number): number => (random() < 0.06 ? pick(random, ODD) : random() * most);

function randomRun(random: Random): Run {
  const text = pick(random, WORDS);
  const box = { x: some(random, 595), y: some(random, 842), width: some(random, 300), height: some(random, 30) };
  const edges = Array.from({ length: text.length + 1 }, () => box.x + random() * box.width).sort((a, b) => a - b);
  return {
    text,
    box,
    baseline: box.y + box.height * 0.8,
    size: some(random, 30),
    ...(random() < 0.5 ? { edges } : {}),
    ...(random() < 0.2 ? { bold: true } : {}),
    ...(random() < 0.1 ? { angle: random() * 360 } : {}),
    ...(random() < 0.1 ? { hidden: 'covered' as const } : {}),
    ...(random() < 0.1 ? { confidence: random() } : {}),
    ...(random() < 0.1 ? { paragraph: Math.floor(random() * 5) } : {}),
  };
}

function randomDocument(random: Random): ReadDocument {
  const pages = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index): Page => {
    const runs = Array.from({ length: Math.floor(random() * 80) }, () => randomRun(random));
    const box = { x: some(random, 595), y: some(random, 842), width: some(random, 400), height: some(random, 2) };
    const links = [{ uri: pick(random, ['mailto:ada@example.org', 'https://example.org', '\0', '']), box }];
    return {
      number: index + 1,
      width: 595,
      height: 842,
      runs,
      links,
      images: [box],
      rules: [box],
      ocr: random() < 0.2,
    };
  });
  return { format: 'pdf', layout: 'fixed', pages, paragraphs: [{}, { heading: 1 }], meta: {}, findings: [] };
}

it(`${ROUNDS} of them`, () => {
  let values = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { profile, text } = parseDocument(randomDocument(createRandom(SEED + round)), { now: '2026-01-31' });
    let end = 0;
    for (const segment of text.segments) {
      expect(segment.start, `round ${round}`).toBeGreaterThanOrEqual(end);
      end = segment.end;
    }
    expect(end, `round ${round}`).toBeLessThanOrEqual(text.text.length);
    for (const { path, value } of valuesOf(profile)) {
      values += 1;
      const there = value.places.map((place) => text.text.slice(place.start, place.end)).join('\n');
      expect(there, `round ${round} ${path}`).toBe(value.raw);
      for (const { box } of value.places) {
        expect(Object.values(box).every(Number.isFinite), `round ${round} ${path}`).toBe(true);
        expect(Math.min(box.x, box.y), `round ${round} ${path}`).toBeGreaterThanOrEqual(0);
        expect(Math.min(box.width, box.height), `round ${round} ${path}`).toBeGreaterThanOrEqual(0);
      }
    }
  }
  expect(values).toBeGreaterThan(ROUNDS);
});
