import { expect, it } from 'vitest';
import { parseLines } from '../testing/parse-lines.ts';

const emails = (line: string, confidence?: number) =>
  parseLines(
    { text: 'Mira Falkenrath', size: 20, ...(confidence === undefined ? {} : { confidence }) },
    { text: line, ...(confidence === undefined ? {} : { confidence }) },
    'Pilots ships.',
  ).basics.emails;

it.each([
  ['Leeds | mira.falkenrathEnorthlake.org', 'mira.falkenrath@northlake.org', 'mira.falkenrathEnorthlake.org'],
  ['mira©northlake.org', 'mira@northlake.org', 'mira©northlake.org'],
  ['Email: miraQnorthlake.org', 'mira@northlake.org', 'miraQnorthlake.org'],
  ['mira@northlakeio', 'mira@northlake.io', 'mira@northlakeio'],
  ['+44 20 7946 0958 mira@northlake com', 'mira@northlake.com', 'mira@northlake com'],
  ['rnira falkenrath@northlake com', 'mira.falkenrath@northlake.com', 'rnira falkenrath@northlake com'],
  ['mira.fa1kenrath@northlake.org', 'mira.falkenrath@northlake.org', 'mira.fa1kenrath@northlake.org'],
])('mends an address that a scan gave as "%s", less surely, and shows what was read', (line, value, raw) => {
  const [email] = emails(line, 0.9);
  expect([email?.value, email?.raw]).toEqual([value, raw]);
  expect(email?.confidence).toBeLessThan(0.8);
});

it('takes what is an address of mail for none of the web', () => {
  const line = { text: 'mira.falkenrathEnorthlake.org', confidence: 0.9 };
  const { url, profiles } = parseLines({ text: 'Mira Falkenrath', size: 20, confidence: 0.9 }, line).basics;
  expect([url, profiles]).toEqual([undefined, []]);
});

it('invents no address', () => {
  for (const line of ['www.myDesign.com', 'northlakeQuarry.com', 'mira@northlake', 'Falkenrath & Sons, northlake.com'])
    expect(emails(line, 0.9)).toEqual([]);
});

it('leaves addresses of documents that are no scans as they are', () => {
  expect(emails('mira.fa1kenrath@northlake.org')[0]?.value).toBe('mira.fa1kenrath@northlake.org');
  expect(emails('mira@northlakeio')).toEqual([]);
});
