import { expect, it } from 'vitest';
import { readerCapabilities } from './capabilities.ts';

it('names the languages whose data comes with the package', () => {
  const { ocr, languages } = readerCapabilities();
  expect(ocr).toBe('tesseract.js');
  expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es']));
  expect(languages.every((language) => /^[a-z]{2}$/.test(language))).toBe(true);
});
