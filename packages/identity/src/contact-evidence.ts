// What mail addresses, phone numbers, links, birth dates and places say about whether two are one person.
import { phoneTail, samePhone } from './contacts/phone.ts';
import { type Reason, reason } from './evidence.ts';
import type { Identity } from './identity.ts';
import { editDistance } from './names/similarity.ts';

/** Blocking keys of contacts that several people are known to share. */
export type SharedKeys = ReadonlySet<string>;

export function mailEvidence(a: Identity, b: Identity, shared: SharedKeys): Reason[] {
  const same = a.mails.filter(({ box }) => b.mails.some((other) => other.box === box));
  const own = same.find(({ box, holder }) => holder === 'person' && !shared.has(`mail:${box}`));
  if (own !== undefined) return [reason('mail-same', 9, `Both have the mail address ${own.box}.`)];
  const [office] = same;
  if (office === undefined) return [];
  return [reason('mail-shared', 0.8, `Both have ${office.box}, which several people share.`)];
}

export function phoneEvidence(a: Identity, b: Identity, shared: SharedKeys): Reason[] {
  const same = a.phones.filter((phone) => b.phones.some((other) => samePhone(phone, other)));
  const own = same.find((phone) => !shared.has(`phone:${phoneTail(phone)}`));
  const shown = (digits: string) => `…${digits.slice(-4)}`;
  if (own !== undefined)
    return [reason('phone-same', 7.5, `Both have the phone number that ends in ${shown(own.digits)}.`)];
  const [office] = same;
  if (office === undefined) return [];
  return [reason('phone-shared', 0.8, `Both have the number ${shown(office.digits)}, which several people share.`)];
}

export function linkEvidence(a: Identity, b: Identity, shared: SharedKeys): Reason[] {
  const same = a.links.find(
    ({ address }) => !shared.has(`link:${address}`) && b.links.some((other) => other.address === address),
  );
  if (same !== undefined)
    return [reason('link-same', same.network === undefined ? 5 : 8.5, `Both link to ${same.address}.`)];
  const clash = a.links.find(
    ({ network }) => network !== undefined && b.links.some((other) => other.network === network),
  );
  return clash === undefined ? [] : [reason('link-differs', -2.5, `Their accounts at ${clash.network} differ.`)];
}

export function birthEvidence({ birthDate: a }: Identity, { birthDate: b }: Identity): Reason[] {
  if (a === undefined || b === undefined) return [];
  const length = Math.min(a.length, b.length);
  if (a.slice(0, length) === b.slice(0, length))
    return [
      reason(
        'birth-date-same',
        length === 10 ? 6 : length === 7 ? 4 : 2.5,
        'The birth dates are the same, as far as known.',
      ),
    ];
  if (length === 10 && isNear(a, b)) return [reason('birth-date-near', -0.5, 'The birth dates differ by one mistake.')];
  return [reason('birth-date-differs', -8, 'The birth dates differ.')];
}

/** A digit mistyped or two swapped, or day and month changed over; not in the year's tens, which would be another generation. */
function isNear(a: string, b: string): boolean {
  const [year, month, day] = a.split('-');
  if (b === `${year}-${day}-${month}`) return true;
  return a.slice(0, 3) === b.slice(0, 3) && editDistance(a, b) === 1;
}

export function placeEvidence(a: Identity, b: Identity): Reason[] {
  if (a.address !== '' && a.address === b.address) return [reason('address-same', 3, 'They live at the same address.')];
  return a.cities.some((city) => b.cities.includes(city))
    ? [reason('city-same', 1.2, 'They live in the same city.')]
    : [];
}
