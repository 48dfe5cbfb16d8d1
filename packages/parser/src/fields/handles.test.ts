import { expect, it } from 'vitest';
import { heading } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const profilesOf = (...lines: readonly string[]) =>
  parseLines('Oda Kvamme', ...lines, heading('Experience'), 'Cook, Harbour Inn', '2019 – 2021').basics.profiles.map(
    ({ network, username, url }) => [network?.value, username?.value, url?.value],
  );

it('reads names of users below the names of their networks', () => {
  expect(profilesOf('oda@example.com', 'Dribbble', '@odakvamme', 'itch.io', 'kvamme-games')).toEqual([
    ['Dribbble', 'odakvamme', undefined],
    ['itch.io', 'kvamme-games', undefined],
  ]);
});

it('reads names of users above the names of their networks', () => {
  expect(profilesOf('oda@example.com', 'oda.kvamme', 'Behance', 'oda_k', 'Mastodon')).toEqual([
    ['Behance', 'oda.kvamme', undefined],
    ['Mastodon', 'oda_k', undefined],
  ]);
});

it('reads names of users in cells that are centred below their networks', () => {
  const { basics } = parseLines(
    'Oda Kvamme',
    'oda@example.com',
    { text: 'Dribbble', x: 90 },
    { text: 'itch.io', x: 242, beside: true },
    { text: '@odakvamme-design', x: 68 },
    { text: '@kvamme-games', x: 227, beside: true },
    heading('Experience'),
    'Cook, Harbour Inn',
    '2019 – 2021',
  );
  expect(basics.profiles.map(({ network, username }) => [network?.value, username?.value])).toEqual([
    ['Dribbble', 'odakvamme-design'],
    ['itch.io', 'kvamme-games'],
  ]);
});

it('takes letters alone for a user where they make the name too', () => {
  expect(profilesOf('oda@example.com', 'odakvamme', 'Behance', 'sentence', 'LinkedIn')).toEqual([
    ['Behance', 'odakvamme', undefined],
  ]);
});

it('takes no address and no end of a sentence for a user', () => {
  expect(
    profilesOf('oda@example.com', 'I cook and write about what I have cooked.', 'LinkedIn', 'oda.example.com'),
  ).toEqual([]);
});

it('keeps further addresses that name a user', () => {
  expect(profilesOf('oda.example.com', 'hachyderm.io/@oda', 'gitplace.com/odak')).toEqual([
    [undefined, undefined, 'https://hachyderm.io/@oda'],
    [undefined, undefined, 'https://gitplace.com/odak'],
  ]);
});

it('finds addresses that stand apart at the foot of the page, and takes none of the work', () => {
  const footed = (last: string) =>
    parseLines(
      'Oda Kvamme',
      'oda@example.com',
      heading('Experience'),
      'Cook, Harbour Inn',
      '2019 – 2021',
      ...Array.from({ length: 40 }, (_, i) => `• Cooked menu ${i} for the guests of the house`),
      { text: last, gap: 11 },
    ).basics.profiles.map(({ url }) => url?.value);
  expect(footed('www.oda-cooks.example · github.com/odakvamme')).toEqual(['https://github.com/odakvamme']);
  expect(footed('Sources of the menu at github.com/odakvamme')).toEqual([]);
});
