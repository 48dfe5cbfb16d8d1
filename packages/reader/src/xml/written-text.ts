// The bytes of an XML file as a text in which its marks stand. Little of a file is ever asked for, so what is beyond ASCII is decoded
// where it is.
import { Buffer, isUtf8 } from 'node:buffer';
import { decodeText } from '../text/decode-text.ts';

export interface WrittenText {
  readonly text: string;
  /** A part of `text` as it is meant; marks of XML are the same in both. */
  readonly decode: (part: string) => string;
}

const MARK = '\u00ef\u00bb\u00bf';
/** What is in another encoding has a zero among its first bytes or is no UTF-8. */
const SAMPLE = 65_536;

/**
 * UTF-8 is left as one character a byte. One bullet in a file makes each character of its text two bytes wide, and with it all that is
 * cut from it; this way only the parts that hold one are wide, and all others are searched faster.
 */
export function writtenText(bytes: Uint8Array): WrittenText {
  if (bytes.subarray(0, SAMPLE).includes(0) || !isUtf8(bytes)) return { text: decodeText(bytes).text, decode: same };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return { text: text.startsWith(MARK) ? text.slice(MARK.length) : text, decode: decodeUtf8 };
}

const same = (part: string): string => part;

const BEYOND_ASCII = /[\u0080-\u00ff]/;

function decodeUtf8(part: string): string {
  return BEYOND_ASCII.test(part) ? Buffer.from(part, 'latin1').toString() : part;
}
