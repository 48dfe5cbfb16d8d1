// The keys under which a person is looked up, so that only those who share one are compared.
import { organisationKey } from './careers/organisation.ts';
import { phoneTail } from './contacts/phone.ts';
import type { Identity, Station } from './identity.ts';
import { soundOf } from './names/name-sound.ts';
import type { NameWord } from './names/name-word.ts';

/**
 * A key bears its kind in front: `mail:`, `phone:`, `link:` are strong, they alone make a pair worth comparing; the others join a
 * family name's sound, or a given name, with something else.
 */
export type BlockingKey = string;

/**
 * How many people one key may bring. A block of a weak key that is larger is passed over: its people still meet under the keys that join the
 * name with employer, school, birth year or city. A strong key that more people bear is a shared contact: it counts for nothing.
 */
export const MAX_BLOCK = 100;
export const SHARED_CONTACT_FROM = 5;

const STRONG = /^(?:mail|phone|link):/;

export function isStrongKey(key: BlockingKey): boolean {
  return STRONG.test(key);
}

export function blockingKeys(identity: Identity): BlockingKey[] {
  const keys = [...contactKeys(identity), ...nameKeys(identity), ...givenKeys(identity)];
  return [...new Set(keys)];
}

function contactKeys({ mails, phones, links }: Identity): string[] {
  return [
    ...mails.map(({ box }) => `mail:${box}`),
    ...phones.map((phone) => `phone:${phoneTail(phone)}`),
    ...links.map(({ address }) => `link:${address}`),
  ];
}

/** Family name by sound: with the given name, and with each place of the life. */
function nameKeys(identity: Identity): string[] {
  const { name, employers, schools, cities, birthDate } = identity;
  const families = sounds([...name.family, ...name.former]);
  const given = [...name.given.slice(0, 2), ...name.called];
  const firsts = givenForms(given);
  const year = birthDate?.slice(0, 4);
  return families.flatMap((family) => [
    ...firsts.map((first) => `name:${family}:${first}`),
    ...initials(given).flatMap((initial) => cities.map((city) => `city:${family}:${initial}:${city}`)),
    ...stationKeys(employers).map((employer) => `work:${family}:${employer}`),
    ...stationKeys(schools).map((school) => `school:${family}:${school}`),
    ...(year === undefined ? [] : [`birth:${family}:${year}`]),
  ]);
}

/** Given name with what else stays when a family name changes. */
function givenKeys({ name, employers, schools, birthDate }: Identity): string[] {
  const firsts = givenForms([...name.given.slice(0, 1), ...name.called]);
  return firsts.flatMap((first) => [
    ...stationKeys(employers).map((employer) => `given-work:${first}:${employer}`),
    ...stationKeys(schools).map((school) => `given-school:${first}:${school}`),
    ...(birthDate?.length === 10 ? [`given-birth:${first}:${birthDate}`] : []),
  ]);
}

/** A given name stands at a family name's place when the order is the other way round, so both are taken by sound. */
function sounds(words: readonly NameWord[]): string[] {
  const all = words.flatMap((word) => [...word.plains, ...word.classes].map(soundOf));
  return [...new Set(all.filter((sound) => sound.length > 0))];
}

/** Heads of the classes, or the sound where there are none; an initial as itself. */
function givenForms(words: readonly NameWord[]): string[] {
  const forms = words.flatMap((word) => (word.classes.length > 0 ? word.classes : word.plains.map(soundOf)));
  return [...new Set(forms)].slice(0, 6);
}

function initials(words: readonly NameWord[]): string[] {
  const letters = words.flatMap((word) => [...word.classes, ...word.plains].map((form) => form.charAt(0)));
  return [...new Set(letters)].slice(0, 6);
}

/** The latest stations first as résumés give them: older ones fall off a newer résumé's end. */
function stationKeys(stations: readonly Station[]): string[] {
  return [...new Set(stations.slice(0, 12).map(({ organisation }) => organisationKey(organisation)))];
}
