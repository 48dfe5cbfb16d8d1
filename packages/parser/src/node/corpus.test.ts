// Over every document of the corpus: each value is proven by its places, and none has hidden text. Skips without one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Box, Page, ParseResult, Place } from '@vitae/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { valuesOf } from '../values-of.ts';
import { parseBytes } from './parse-bytes.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = join(process.env['VITAE_CORPUS'] ?? join(root, '../shared/corpus'), 'documents');
const NAMES = existsSync(folder) ? readdirSync(folder).sort() : [];
const NOW = '2026-01-31';
/** Recognising a scan takes seconds. */
const SCANS = 2;
const ROUNDING = 1e-6;
/** Codes of findings that accuse. */
const ACCUSING = new Set(['read.hidden-text', 'profile.machine-text', 'profile.keyword-stuffing']);

interface Parsed {
  readonly name: string;
  readonly pages: readonly Page[];
  readonly result: ParseResult;
}

async function parseAll(): Promise<Parsed[]> {
  const parsed: Parsed[] = [];
  let scans = 0;
  for (const name of NAMES) {
    const bytes = readFileSync(join(folder, name));
    let outcome = await parseBytes(bytes, { name, ocr: 'never', now: NOW });
    if (!outcome.ok && outcome.problem.code === 'document.no-text' && scans < SCANS) {
      scans += 1;
      outcome = await parseBytes(bytes, { name, ocr: 'auto', now: NOW });
    }
    if (outcome.ok) parsed.push({ name, pages: outcome.document.pages, result: outcome.result });
    else expect(outcome.problem.code, name).toBe('document.no-text');
  }
  return parsed;
}

describe.skipIf(NAMES.length === 0)('documents of the corpus', () => {
  let parsed: readonly Parsed[] = [];
  beforeAll(async () => {
    parsed = await parseAll();
  }, 240_000);

  it('give values whose places hold exactly what was read', () => {
    let count = 0;
    for (const { name, result } of parsed) {
      for (const { path, value } of valuesOf(result.profile)) {
        const { source, places, raw } = value;
        if (source !== 'local') continue;
        expect(places.length, `${name} ${path} has a place`).toBeGreaterThan(0);
        expect(String(value.value).trim(), `${name} ${path} says something`).not.toBe('');
        count += 1;
        expect(textAt(result, places), `${name} ${path}`).toBe(raw);
        for (const other of value.alternatives ?? []) {
          expect(textAt(result, other.places), `${name} ${path}`).toBe(other.raw);
        }
      }
    }
    expect(parsed.length).toBeGreaterThan(NAMES.length * 0.8);
    expect(count).toBeGreaterThan(parsed.length * 20);
  });

  it('give places in order, on their pages', () => {
    const wrong: string[] = [];
    for (const { name, pages, result } of parsed) {
      for (const { path, value } of valuesOf(result.profile)) {
        value.places.forEach((place, i) => {
          const page = pages.find(({ number }) => number === place.page);
          const before = value.places[i - 1];
          if (page === undefined || !isOn(page, place.box)) wrong.push(`${name} ${path}: the box is not on the page`);
          if (place.end <= place.start) wrong.push(`${name} ${path}: nothing stands there`);
          if (before !== undefined && before.end > place.start) wrong.push(`${name} ${path}: out of order`);
        });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('give segments of the text that follow each other', () => {
    for (const { name, result } of parsed) {
      let end = 0;
      for (const segment of result.text.segments) {
        expect(segment.start, name).toBeGreaterThanOrEqual(end);
        expect(segment.end, name).toBeGreaterThan(segment.start);
        if (segment.edges !== undefined) expect(segment.edges, name).toHaveLength(segment.end - segment.start + 1);
        end = segment.end;
      }
      expect(end, name).toBeLessThanOrEqual(result.text.text.length);
    }
  });

  it('raise no false alarm about hidden text or text for machines', () => {
    const alarms = parsed.flatMap(({ name, result }) =>
      result.findings.filter(({ code }) => ACCUSING.has(code)).map(({ code, message }) => `${name} ${code} ${message}`),
    );
    expect(alarms).toEqual([]);
  });
});

function textAt({ text }: ParseResult, places: readonly Place[]): string {
  return places.map(({ start, end }) => text.text.slice(start, end)).join('\n');
}

function isOn(page: Page, { x, y, width, height }: Box): boolean {
  const inside = x >= 0 && y >= 0 && x + width <= page.width + ROUNDING && y + height <= page.height + ROUNDING;
  return inside && width > 0 && height > 0;
}
