import { describe, expect, it } from 'vitest';
import { findInText, foldText } from './find-in-text.ts';

const find = (text: string, query: string): string[] =>
  findInText(foldText(text), query).map(({ start, end }) => text.slice(start, end));

describe('findInText', () => {
  it('does not mind case and accents', () => expect(find('José JOSE jose', 'josé')).toEqual(['José', 'JOSE', 'jose']));
  it('finds across line ends and any white space', () =>
    expect(find('Software\n  Engineer', 'software engineer')).toEqual(['Software\n  Engineer']));
  it('gives the offsets of the original where folding changes the length', () =>
    expect(find('ﬁne ﬁnance', 'finance')).toEqual(['ﬁnance']));
  it('finds hits beside each other once', () => expect(find('aaaa', 'aa')).toEqual(['aa', 'aa']));
  it('finds nothing for nothing', () => expect(find('abc', '  ')).toEqual([]));
  it('works beyond the basic plane', () => expect(find('😀 Ada', 'ada')).toEqual(['Ada']));
});
