// Network addresses are personal data: the log keeps the part that tells where from, not who.
import { isIPv4, isIPv6 } from 'node:net';

/** `203.0.113.0/24`, `2001:db8:1::/48`; null for what is no address. */
export function shortAddress(address: string): string | null {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return null;
  const [head = '', tail] = (plain.split('%')[0] ?? '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const first = [...groups, ...Array<string>(missing).fill('0'), ...(tail ?? '').split(':')].slice(0, 3);
  return `${first.map((group) => Number.parseInt(group || '0', 16).toString(16)).join(':')}::/48`;
}
