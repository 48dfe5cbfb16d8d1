// A profile → what tells who it is about.
import { type ExtractedDate, monthIndex, PRESENT, type Profile } from '@vitae/schema';
import { cityKey, organisation } from './careers/organisation.ts';
import { mailIdentity } from './contacts/mail.ts';
import { phoneIdentity } from './contacts/phone.ts';
import { linkIdentities } from './contacts/profile-link.ts';
import type { Identity, Period, Station } from './identity.ts';
import { latinLetters } from './names/latin-letters.ts';
import { personName } from './names/person-name.ts';

/** What is known of the person beside the profile: contacts of their other résumés, the address that a letter came from. */
export interface KnownBeside {
  readonly mails?: readonly string[];
  readonly phones?: readonly string[];
  /** ISO date that "present" means: when the résumé was written or came in. */
  readonly asOf: string;
}

export function identityOf(profile: Profile, beside: KnownBeside): Identity {
  const { basics } = profile;
  const asOf = monthIndex(beside.asOf.slice(0, 7)) ?? 0;
  const mails = [...basics.emails.map((mail) => mail.value), ...(beside.mails ?? [])];
  const phones = [...basics.phones.map((phone) => phone.value), ...(beside.phones ?? [])];
  const birthDate = basics.birthDate?.value;
  return {
    name: personName(basics),
    mails: distinct(
      mails.flatMap((mail) => mailIdentity(mail) ?? []),
      ({ box }) => box,
    ),
    phones: distinct(
      phones.flatMap((phone) => phoneIdentity(phone) ?? []),
      ({ digits }) => digits,
    ),
    links: linkIdentities(basics),
    ...(birthDate === undefined || birthDate === PRESENT ? {} : { birthDate }),
    employers: profile.work.flatMap((job) => station(job.name?.value, job.startDate, job.endDate, asOf)),
    schools: profile.education.flatMap((entry) =>
      station(entry.institution?.value, entry.startDate, entry.endDate, asOf),
    ),
    cities: [basics.location.city?.value].flatMap((city) => (city === undefined ? [] : [cityKey(city)])),
    address: addressKey(basics.location.address?.value ?? ''),
  };
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}

function station(
  name: string | undefined,
  start: ExtractedDate | undefined,
  end: ExtractedDate | undefined,
  asOf: number,
): Station[] {
  const known = name === undefined ? undefined : organisation(name);
  if (known === undefined) return [];
  const period = periodOf(start?.value, end?.value, asOf);
  return [{ organisation: known, ...(period === undefined ? {} : { period }) }];
}

/** A year alone reaches from its first month to its last. */
function periodOf(start: string | undefined, end: string | undefined, asOf: number): Period | undefined {
  const first = start ?? end;
  const last = end ?? start;
  if (first === undefined || last === undefined || first === PRESENT) return undefined;
  const from = monthIndex(first) ?? asOf;
  const to = (monthIndex(last) ?? asOf) + (last.length === 4 ? 11 : 0);
  return to < from ? undefined : { start: from, end: to, exact: first.length > 4 };
}

function addressKey(address: string): string {
  const number = /\d+/.exec(address)?.[0] ?? '';
  const letters = latinLetters(address)
    .replace(/ /g, '')
    .replace(/(?:strasse|straße|street|str|road|rd|st)$/, '');
  return letters === '' || number === '' ? '' : `${letters}${number}`;
}
