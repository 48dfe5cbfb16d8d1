import { expect, it } from 'vitest';
import { readCitation } from './citation.ts';

it.each([
  ['Okafor-Lind, H., & Tanabe, M. (2021). Kelp forests as nurseries. Journal of Marine Ecology, 45(2), 112–130.'],
  ['H. Okafor-Lind, M. Tanabe and T. van der Meer. Kelp forests as nurseries. In Journal of Marine Ecology, 2021.'],
  ['H. Okafor-Lind and M. Tanabe, “Kelp forests as nurseries,” Journal of Marine Ecology, vol. 45, 2021.'],
  ['Okafor-Lind, H., Tanabe, M., et al. (2021). Kelp forests as nurseries. Journal of Marine Ecology.'],
])('finds title and venue in %s', (text) => {
  const { title, venue } = readCitation(text) ?? {};
  expect(text.slice(title?.start, title?.end)).toBe('Kelp forests as nurseries');
  expect(text.slice(venue?.start, venue?.end)).toBe('Journal of Marine Ecology');
});

it.each(['Kelp forests as nurseries, Journal of Marine Ecology, 2021', 'Best Paper', 'M. Tanabe'])(
  '%s is no citation',
  (text) => {
    expect(readCitation(text)).toBeUndefined();
  },
);
