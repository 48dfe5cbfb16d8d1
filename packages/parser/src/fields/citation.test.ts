import { expect, it } from 'vitest';
import { readBook, readCitation } from './citation.ts';

it.each([
  ['Okafor-Lind, H., & Tanabe, M. (2021). Kelp forests as nurseries. Journal of Marine Ecology, 45(2), 112–130.'],
  ['H. Okafor-Lind, M. Tanabe and T. van der Meer. Kelp forests as nurseries. In Journal of Marine Ecology, 2021.'],
  ['H. Okafor-Lind and M. Tanabe, “Kelp forests as nurseries,” Journal of Marine Ecology, vol. 45, 2021.'],
  ['Okafor-Lind, H., Tanabe, M., et al. (2021). Kelp forests as nurseries. Journal of Marine Ecology.'],
  ['3. Okafor-Lind HJ, Tanabe M. Kelp forests as nurseries. Journal of Marine Ecology. 2021;45(2):112–130.'],
  ['Okafor-Lind H.∗, Tanabe M. Kelp forests as nurseries. Journal of Marine Ecology, 45, 2021.'],
  ['Okafor-Lind, H.* & M. Tanabe† (2021) Kelp forests as nurseries. Journal of Marine Ecology, 45(2): 112–130.'],
  ['Tanabe, M., 2021. Kelp forests as nurseries. Journal of Marine Ecology 45.'],
  [
    '[J2] Hanna Okafor-Lind, Mio Tanabe and Tim van der Meer. “Kelp forests as nurseries.” Journal of Marine Ecology, 2021.',
  ],
  ['Tanabe, Mio, and Hanna Okafor-Lind (2021). Kelp forests as nurseries. Journal of Marine Ecology.'],
  ['2021 M. Tanabe. Kelp forests as nurseries. Journal of Marine Ecology 45, pp. 112–130'],
])('finds title and venue in %s', (text) => {
  const { title, venue } = readCitation(text) ?? {};
  expect(text.slice(title?.start, title?.end)).toBe('Kelp forests as nurseries');
  expect(text.slice(venue?.start, venue?.end)).toBe('Journal of Marine Ecology');
});

it.each([
  'Kelp forests as nurseries, Journal of Marine Ecology, 2021',
  'Vitamin D, calcium and kelp. A review. Nature 2020',
  'Best Paper',
  'M. Tanabe',
])('%s is no citation', (text) => {
  expect(readCitation(text)).toBeUndefined();
});

it('goes on behind the initials of an author with "and"', () => {
  const text = 'Falkenrath, M. É. and Okoye, R., “Kelp forests as nurseries,” J. Mar. Ecol., 41(3), 211–228.';
  const { title } = readCitation(text) ?? {};
  expect(text.slice(title?.start, title?.end)).toBe('Kelp forests as nurseries');
});

it('a book has its title before its publisher and year', () => {
  const text = 'Salt Roads: Trade and Law in the Bight. Merrow University Press, 2016.';
  const { title, venue } = readBook(text) ?? {};
  expect(text.slice(title?.start, title?.end)).toBe('Salt Roads: Trade and Law in the Bight');
  expect(text.slice(venue?.start, venue?.end)).toBe('Merrow University Press');
  expect(readBook('Best paper of the conference in 2016')).toBeUndefined();
});

it('a question goes on with its answer where something follows', () => {
  const title = (text: string) => {
    const found = readCitation(text)?.title;
    return text.slice(found?.start, found?.end);
  };
  expect(title('M. Tanabe. Who moves for work? Evidence from county borders. Port Letters, 2021.')).toBe(
    'Who moves for work? Evidence from county borders',
  );
  expect(title('M. Tanabe. Who moves for work? Port Letters, 2021.')).toBe('Who moves for work?');
});

it.each([
  'Kelp forests as nurseries. H. Okafor-Lind, M. Tanabe. In Journal of Marine Ecology, 2021.',
  'Kelp forests as nurseries. Hanna Okafor-Lind, Mio Tanabe. Journal of Marine Ecology, 2021.',
])('the authors may stand behind the title: %s', (text) => {
  const { title, venue } = readCitation(text) ?? {};
  expect(text.slice(title?.start, title?.end)).toBe('Kelp forests as nurseries');
  expect(text.slice(venue?.start, venue?.end)).toBe('Journal of Marine Ecology');
});
