// An address in a profile → a link on paper: shown short, followed whole.
import type { CvContact } from './cv-content.ts';

/** Addresses of other schemes than the web's are shown, but can't be followed: nobody runs a script from a CV. */
export function linkOf(address: string): CvContact {
  const text = address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  if (/^https?:\/\/\S+$/i.test(address)) return { text, uri: address };
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(address) ? { text, uri: `https://${address}` } : { text };
}
