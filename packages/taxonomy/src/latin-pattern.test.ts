import { expect, it } from 'vitest';
import { byScript, isLatin } from './latin-pattern.ts';

const ALL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isLatin);

it.each([/[\p{L}]/gu, /[\p{N}]/gu, /[\p{L}\p{M}\p{N}]/gu, /[^\p{L}\p{M}\p{N}]/gu, /[\p{L}\p{N}]+/gu])(
  'finds with %s in Latin text what the pattern itself finds',
  (pattern) => {
    const text = ALL.join('');
    const picked = byScript(pattern)(text);
    expect(picked).not.toBe(pattern);
    expect([...text.matchAll(picked)].map(String)).toEqual([...text.matchAll(pattern)].map(String));
  },
);

it.each(['Ελλάδα', 'опыт', '経験', 'm²', 'e\u0301', '①'])('leaves %s to the pattern itself', (text) => {
  const pattern = /[\p{L}\p{N}]+/gu;
  expect(byScript(pattern)(text)).toBe(pattern);
});
