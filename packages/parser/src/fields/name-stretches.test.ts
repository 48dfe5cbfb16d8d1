import { expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const basicsOf = (...lines: (string | TestLine)[]) => parseLines(...lines, heading('Experience'), ...BODY).basics;

const BODY = ['Pilot, Northlake Harbour', 'Jan 2019 – Mar 2022', '• Brought four hundred ships into the harbour'];

it('takes what is set larger than the words beside it, without signs at its end', () => {
  const { name } = basicsOf(
    { text: 'class', size: 12 },
    { text: 'Mira Falkenrath {', size: 20, x: 84, beside: true },
    'mira@example.org',
  );
  expect(name?.value).toBe('Mira Falkenrath');
});

it('reads the headline behind a drawn sign and over its line end', () => {
  const { label } = basicsOf(
    { text: 'Mira Falkenrath', size: 20 },
    { text: '//', color: '#888888' },
    { text: 'Harbour pilot with ten years of coastal and offshore', x: 80, beside: true, color: '#888888' },
    { text: 'experience', x: 80, color: '#888888' },
    'mira@example.org',
  );
  expect(label?.value).toBe('Harbour pilot with ten years of coastal and offshore experience');
});

it('reads the headline behind the name where the name stands twice', () => {
  const { label } = basicsOf(
    { text: 'Mira Falkenrath', size: 20 },
    { text: 'Mira Falkenrath, Software Engineer', bold: true },
    'mira@example.org',
  );
  expect(label?.value).toBe('Software Engineer');
});

it('reads a headline of parts over its line end, and a name that wraps behind its hyphen', () => {
  const { name, label } = basicsOf(
    { text: 'Mira Delacroix-', size: 20 },
    { text: 'Owens', size: 20 },
    'Harbour Pilot | Sea',
    'Charts | Radar',
    'mira@example.org',
  );
  expect([name?.value, label?.value]).toEqual(['Mira Delacroix-Owens', 'Harbour Pilot | Sea Charts | Radar']);
});
