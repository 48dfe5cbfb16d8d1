import { describe, expect, it } from 'vitest';
import { choicesOf, readTyped, showValue } from './field-text.ts';

const line = (kind: Parameters<typeof showValue>[0]) => ({ kind, long: false });

describe('readTyped', () => {
  it('joins lines of a value that has one', () =>
    expect(readTyped(line('text'), ' Ada\n  Lovelace ')).toEqual({ ok: true, value: 'Ada Lovelace' }));
  it('keeps lines of a long text', () =>
    expect(readTyped({ kind: 'text', long: true }, 'a\nb\n')).toEqual({ ok: true, value: 'a\nb' }));
  it.each([
    ['Germany', 'DE'],
    ['deutschland', 'DE'],
    ['gb', 'GB'],
    ['UK', 'GB'],
    ['Österreich', 'AT'],
  ])('reads the country %s', (typed, code) =>
    expect(readTyped(line('country-code'), typed)).toEqual({ ok: true, value: code }),
  );
  it('refuses what is no country', () => expect(readTyped(line('country-code'), 'Atlantis').ok).toBe(false));
  it('takes a level by its number or its name', () => {
    expect(readTyped(line('isced'), '7')).toEqual({ ok: true, value: '7' });
    expect(readTyped(line('isced'), 'Master or equivalent')).toEqual({ ok: true, value: '7' });
  });
  it('finds a CEFR level in a sentence', () =>
    expect(readTyped(line('cefr'), 'fluent (c1)')).toEqual({ ok: true, value: 'C1' }));
  it('takes “present” only as an end', () => {
    expect(readTyped(line('end-date'), 'today')).toEqual({ ok: true, value: 'present' });
    expect(readTyped(line('date'), 'today').ok).toBe(false);
  });
  it('leaves the scheme of a mail link out', () =>
    expect(readTyped(line('email'), 'mailto:a@example.org')).toEqual({ ok: true, value: 'a@example.org' }));
});

describe('showValue', () => {
  it('shows codes as words', () => {
    expect(showValue('country-code', 'DE')).toBe('Germany');
    expect(showValue('isced', 6)).toBe('Bachelor or equivalent');
    expect(showValue('date', '2020-03')).toBe('Mar 2020');
  });
});

it('has a closed list for levels only', () => {
  expect(choicesOf('cefr')).toHaveLength(6);
  expect(choicesOf('isced')).toHaveLength(9);
  expect(choicesOf('text')).toBeUndefined();
});
