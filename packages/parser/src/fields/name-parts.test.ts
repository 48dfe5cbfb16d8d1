import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { makeDocument } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';
import { cjkFamily, splitName } from './name-parts.ts';

function split(name: string, language?: string, country?: string): string | undefined {
  const words = name.split(' ');
  const found = splitName(words, { language, country, breakAt: 0 });
  if (found === undefined) return undefined;
  const given = words.filter((_, i) => i < found.from || i >= found.to);
  return `${given.join(' ')} | ${words.slice(found.from, found.to).join(' ')}`;
}

describe('splitName', () => {
  it.each([
    ['Mira Falkenrath', 'Mira | Falkenrath'],
    ['Anna Louise Berg', 'Anna Louise | Berg'],
    ['Joris van der Meulen', 'Joris | van der Meulen'],
    ['Clara von Hohenau', 'Clara | von Hohenau'],
    ['Elodie de la Fontenelle', 'Elodie | de la Fontenelle'],
    ['Samir Al-Harazi', 'Samir | Al-Harazi'],
    ['Omar bin Salem Al-Harazi', 'Omar bin Salem | Al-Harazi'],
    ['DUPONT Marie', 'Marie | DUPONT'],
    ['Marie Claire DUPONT', 'Marie Claire | DUPONT'],
    ['Falkenrath, Mira Anna', 'Mira Anna | Falkenrath,'],
    ['Ben Le', 'Ben | Le'],
    ['Nguyễn Thu Hà', 'Thu Hà | Nguyễn'],
    ['Kim Min-seo', 'Min-seo | Kim'],
    ['Соколов Артём Игоревич', 'Артём Игоревич | Соколов'],
    ['Артём Соколов', 'Артём | Соколов'],
    ['Соколов Артём', 'Артём | Соколов'],
    ['高橋 美咲', '美咲 | 高橋'],
  ])('%s', (name, expected) => {
    expect(split(name)).toBe(expected);
  });

  it('takes two family names where the culture has them', () => {
    expect(split('Lucía Navas Ibarra', 'es')).toBe('Lucía | Navas Ibarra');
    expect(split('José Luis Ibarra', 'es')).toBe('José Luis | Ibarra');
    expect(split('Ana García López', 'en')).toBe('Ana | García López');
    expect(split('María del Carmen Ibarra Navas', 'es')).toBe('María del Carmen | Ibarra Navas');
    expect(split('João Pedro da Silva', 'pt')).toBe('João Pedro | da Silva');
  });

  it('puts the family first in Hungarian and for Chinese names in China', () => {
    expect(split('Szabó Eszter', 'hu')).toBe('Eszter | Szabó');
    expect(split('Zhang Weiming', 'en', 'CN')).toBe('Weiming | Zhang');
    expect(split('Weiming Zhang', 'en', 'CN')).toBe('Weiming | Zhang');
  });

  it('says nothing about a single word or half a name', () => {
    expect(split('Falkenrath')).toBeUndefined();
    expect(split('Joris van der')).toBeUndefined();
  });
});

describe('cjkFamily', () => {
  it.each([
    ['王小明', 'zh', 1],
    ['欧阳小明', 'zh', 2],
    ['김민서', 'ko', 1],
    ['제갈민서', 'ko', 2],
    ['田中花子', 'ja', 2],
    ['長谷川花子', 'ja', 3],
    ['森花子', 'ja', 1],
  ])('%s', (name, language, length) => {
    expect(cjkFamily(name, language)?.length).toBe(length);
  });
});

describe('givenName and familyName', () => {
  it('are parts of the place of the name', () => {
    const document = makeDocument([{ text: 'Dr. Joris van der Meulen', size: 22 }, 'joris.meulen@example.org']);
    const { profile, text } = parseDocument(document, { now: '2026-01-15' });
    const { name, givenName, familyName } = profile.basics;
    expect([givenName?.value, familyName?.value]).toEqual(['Joris', 'van der Meulen']);
    for (const part of [givenName, familyName]) {
      const place = part?.places[0];
      const whole = name?.places[0];
      expect(text.text.slice(place?.start, place?.end)).toBe(part?.raw);
      expect((place?.start ?? -1) >= (whole?.start ?? 0) && (place?.end ?? 0) <= (whole?.end ?? -1)).toBe(true);
      expect(part?.confidence).toBeLessThanOrEqual(name?.confidence ?? 0);
    }
  });
});

it('a name that is broken at its hyphen is one, also beside contacts', () => {
  const { name } = parseLines(
    { text: 'Leonora Falken-', size: 20, bold: true },
    { text: '+1 (617) 555-0119', x: 430, gap: 1 },
    { text: 'Rath', size: 20, bold: true, gap: 0.7 },
    { text: 'leonora@example.org', x: 430, beside: true },
    'Ship pilot',
  ).basics;
  expect(name?.value).toBe('Leonora Falken-Rath');
});
