import { expect, it } from 'vitest';
import { parseLines } from '../testing/parse-lines.ts';

const email = (...lines: string[]) => parseLines('Mira Falkenrath', ...lines, 'Pilots ships.').basics.emails[0]?.value;

it.each([
  ['inside the name of the host', 'mira.falkenrath@nor', 'thlake.example', 'mira.falkenrath@northlake.example'],
  ['inside an ending', 'mira.falkenrath@northlake.or', 'g', 'mira.falkenrath@northlake.org'],
  ['behind what could be an ending', 'mira.falkenrath@northlake.co', 'm', 'mira.falkenrath@northlake.com'],
])('an address goes on in the next line %s', (_, first, second, whole) => {
  expect(email(first, second)).toBe(whole);
});

it('an address that ends in a country does not take the line below with it', () => {
  expect(email('mira@northlake.co', 'marine')).toBe('mira@northlake.co');
});
