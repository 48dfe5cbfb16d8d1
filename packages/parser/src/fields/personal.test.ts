import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

function personal(...lines: (string | TestLine)[]) {
  const document = makeDocument([{ text: 'Mira Falkenrath', size: 22, bold: true }, ...lines, heading('Experience')]);
  const { basics } = parseDocument(document, { now: '2026-01-15' }).profile;
  return [basics.birthDate?.value, basics.nationality?.value];
}

describe('date of birth and nationality', () => {
  it.each([
    ['Date of birth: 12 May 1990 | Nationality: Dutch', '1990-05-12', 'Dutch'],
    ['Geburtsdatum: 03.11.1988, Staatsangehörigkeit: deutsch', '1988-11-03', 'deutsch'],
    ['Née le 4 juin 1992 • Nationalité : française', '1992-06-04', 'française'],
    ['Fecha de nacimiento: 1987 · Nacionalidad: chilena', '1987', 'chilena'],
    ['生年月日：1991年4月2日 | 国籍：日本', '1991-04-02', '日本'],
    ['Дата рождения: 15.08.1985 | Гражданство: Казахстан', '1985-08-15', 'Казахстан'],
  ])('%s', (line, birthDate, nationality) => {
    expect(personal(line)).toEqual([birthDate, nationality]);
  });

  it('reads cells and lines below a label', () => {
    expect(personal('Date of birth', { text: '2 March 1991', x: 200, beside: true })[0]).toBe('1991-03-02');
    expect(personal('Nationality', 'Irish')[1]).toBe('Irish');
  });

  it('takes no date that nobody labels, and none of somebody too young', () => {
    expect(personal('12 May 1990')[0]).toBeUndefined();
    expect(personal('Born: 12 May 2024')[0]).toBeUndefined();
    expect(personal('Airborne 1990')[0]).toBeUndefined();
  });
});
