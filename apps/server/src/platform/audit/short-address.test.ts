import { expect, it } from 'vitest';
import { shortAddress } from './short-address.ts';

it.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:DB8::6', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
])('keeps of %s what tells the network, not the person', (address, short) => {
  expect(shortAddress(address)).toBe(short);
});

it('keeps nothing of what is no address', () => {
  expect(shortAddress('mira@people.example')).toBeNull();
});
