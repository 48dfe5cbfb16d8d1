import { describe, expect, it } from 'vitest';
import { decodeText, detectEncoding } from './decode-text.ts';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};
const utf32 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 4));
  for (let i = 0; i < text.length; i++) view.setUint32(i * 4, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};

/** Russian in one byte a letter: small letters from `small`, capitals from `capital`, as their code page has them. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0)));

describe('encodings', () => {
  const text = 'Müller, naïve café — 10 years\nEngineer';
  it.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-16le', utf16(text, true)],
    ['utf-16be', utf16(text, false)],
    ['utf-16le', utf16(`\ufeff${text}`, true)],
    ['utf-32le', utf32(text, true)],
    ['utf-32be', utf32(text, false)],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('takes single bytes for Western European when they are', () => {
    const bytes = Uint8Array.from('Jürgen Groß, Zürich', (c) => c.charCodeAt(0));
    expect(decodeText(bytes)).toEqual({ text: 'Jürgen Groß, Zürich', encoding: 'windows-1252' });
  });

  it('takes them for Cyrillic when most letters are in the upper half', () => {
    const russian = 'Инженер программист с опытом работы десять лет в Москве';
    expect(decodeText(cp1251(russian))).toEqual({ text: russian, encoding: 'windows-1251' });
  });

  it('does not take a cut character for another encoding', () => {
    const long = new TextEncoder().encode('é'.repeat(40_000));
    expect(detectEncoding(long.subarray(0, 70_001))).toBe('utf-8');
  });
});
