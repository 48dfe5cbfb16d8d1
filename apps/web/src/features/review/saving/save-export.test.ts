import { expect, it } from 'vitest';
import { filenameOf } from './save-export.ts';

it('takes the name that the server gives, with all its letters', () => {
  expect(filenameOf('attachment; filename="resume.pdf"')).toBe('resume.pdf');
  expect(filenameOf('attachment; filename="r_sum_.pdf"; filename*=UTF-8\'\'r%C3%A9sum%C3%A9.pdf')).toBe('résumé.pdf');
  expect(filenameOf(null)).toBe('cv');
});
