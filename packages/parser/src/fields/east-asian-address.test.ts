import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { makeDocument } from '../testing/make-document.ts';

function placeOf(name: string, line: string) {
  const document = makeDocument([{ text: name, size: 22, bold: true }, line, 'mira@example.org']);
  const { city, region, postalCode } = parseDocument(document, { now: '2026-01-15' }).profile.basics.location ?? {};
  return [region?.value, city?.value, postalCode?.value];
}

it.each([
  ['黒川 大地', '〒460-0008 愛知県名古屋市中区栄3-5-12', ['愛知県', '名古屋市', '460-0008']],
  ['黒川 大地', '東京都渋谷区神南1-2-3', ['東京都', '渋谷区', undefined]],
  ['오지훈', '대전광역시 유성구 대학로 99', [undefined, '대전', undefined]],
  ['오지훈', '경기도 성남시 분당구', ['경기도', '성남', undefined]],
])('%s lives at %s', (name, line, place) => {
  expect(placeOf(name, line)).toEqual(place);
});

it('the part with the postal code is the city', () => {
  expect(placeOf('सुनीता कुलश्रेष्ठ', 'मकान सं. 27, गोमती नगर, लखनऊ 226010')[1]).toBe('लखनऊ');
  expect(placeOf('Thaís Nogueira', 'Rua das Acácias, 410 – Quillbridge/PE')).toEqual(['PE', 'Quillbridge', undefined]);
});
