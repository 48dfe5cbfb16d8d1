import { describe, expect, it } from 'vitest';
import { searchableText, shownText } from './searchable-text.ts';

describe('searchable text', () => {
  it('leaves plain text as it is', () => {
    const text = "Ada's C++/C# work: 2015-2019, ada@example.com\nR&D";
    expect(searchableText(text)).toBe(text);
  });

  it('keeps letters of every script', () => {
    for (const text of ['Müller à Łódź', 'Київ', 'Αθήνα', 'دبي', 'हिन्दी', '서울'])
      expect(searchableText(text)).toBe(text);
  });

  it.each([
    ['“Kaizen”', '"Kaizen"'],
    ['l’hôpital', "l'hôpital"],
    ['2015–2019', '2015 - 2019'],
    ['lean‑agile', 'lean-agile'],
    ['•Managed', ' * Managed'],
    ['chef\u00A0de\u202Fprojet', 'chef de projet'],
    ['co\u00ADoperate', 'cooperate'],
    ['SAP®', 'SAP '],
    ['（東京）：', '(\u001F東\u001F\u001F京\u001F):'],
  ])('writes %j with signs that stand between words', (given, wanted) => {
    expect(searchableText(given)).toBe(wanted);
  });

  it('is shown without what was put between characters', () => {
    expect(shownText(searchableText('経済学部 卒業'))).toBe('経済学部 卒業');
  });
});
