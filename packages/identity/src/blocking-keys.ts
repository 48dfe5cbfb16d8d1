// The keys under which a person is looked up, so that only those who share one are compared.
import { organisationKey } from './careers/organisation.ts';
import { phoneTail } from './contacts/phone.ts';
import type { Identity, Station } from './identity.ts';
import { familyNameClasses } from './names/family-name-classes.ts';
import { givenNameClasses } from './names/given-name-classes.ts';
import { plainSpelling, soundOf } from './names/name-sound.ts';
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
  return [...new Set([...contactKeys(identity), ...nameKeys(identity)])];
}

function contactKeys({ mails, phones, links }: Identity): string[] {
  return [
    ...mails.map(({ box }) => `mail:${box}`),
    ...phones.map((phone) => `phone:${phoneTail(phone)}`),
    ...links.map(({ address }) => `link:${address}`),
  ];
}

/**
 * Which of the words is the family name is not always told right, and a family name changes at a marriage: so each word counts, two of
 * them in either order, or one with each place of the life.
 */
function nameKeys({ name, employers, schools, cities, birthDate }: Identity): string[] {
  const family = [...name.family, ...name.former].flatMap(wordForms);
  const given = [...name.given.slice(0, 2), ...name.called].flatMap(wordForms);
  const places = [
    ...stationKeys(employers).map((employer) => `work:${employer}`),
    ...stationKeys(schools).map((school) => `school:${school}`),
    ...cities.map((city) => `city:${city}`),
    ...(birthDate === undefined ? [] : [`birth:${birthDate.slice(0, 4)}`]),
  ];
  return [
    ...family.flatMap((last) => given.map((first) => `name:${[last, first].sort().join(':')}`)),
    ...[...family, ...given].flatMap((form) => places.map((place) => `${place}:${form}`)),
  ];
}

/** Heads of the classes that go for each other, or the sound where there are none. An initial alone finds nobody. */
function wordForms(word: NameWord): string[] {
  if (word.initial) return [];
  const classes = word.forms.flatMap((form) => [...givenNameClasses(plainSpelling(form)), ...familyNameClasses(form)]);
  return [...new Set(classes.length > 0 ? classes : word.plains.map(soundOf))].filter(Boolean).slice(0, 4);
}

/** The latest stations first as résumés give them: older ones fall off a newer résumé's end. */
function stationKeys(stations: readonly Station[]): string[] {
  return [...new Set(stations.slice(0, 12).map(({ organisation }) => organisationKey(organisation)))];
}
