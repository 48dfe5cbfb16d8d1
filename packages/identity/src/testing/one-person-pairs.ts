// Pairs of résumés of one person: what changes between two of them in real life, one kind of change a function.
import type { Profile } from '@vitae/schema';
import { CULTURES, type InventedName } from './invented-cultures.ts';
import { type InventedPerson, inventMail, inventPerson, inventPhone, THIS_YEAR } from './invented-person.ts';
import { inventedResume, type ResumeStyle } from './invented-resume.ts';
import type { Random } from './seeded-random.ts';

export type ProfilePair = readonly [Profile, Profile];
export type PairMaker = (random: Random) => ProfilePair;

/** The older résumé as it is; the newer one with what changed. Contacts stay or change by the usual odds. */
function twoOf(random: Random, person: InventedPerson, older: ResumeStyle, newer: ResumeStyle): ProfilePair {
  const first = inventedResume(random, person, { year: THIS_YEAR - random.int(1, 7), ...older });
  return [first, inventedResume(random, person, newer)];
}

/** One of the two contacts at least stays, as it mostly does. */
function someContacts(random: Random, person: InventedPerson): ResumeStyle {
  const roll = random.next();
  if (roll < 0.45) return {};
  if (roll < 0.7) return { mail: inventMail(random, person.given, person.family[0]), phone: person.phone };
  if (roll < 0.85) return { mail: person.mail, phone: inventPhone(random, person.culture) };
  return { mail: inventMail(random, person.given, person.family[0]), phone: inventPhone(random, person.culture) };
}

const familyOf = (person: InventedPerson) => person.family.map(({ name }) => name).join(' ');
const withPet = CULTURES.filter(({ men, women }) => [...men, ...women].some(({ pet }) => pet.length > 0));
const withScripts = CULTURES.filter(({ families }) => families.some(({ written }) => written.length > 0));

const updated: PairMaker = (random) => twoOf(random, inventPerson(random), {}, {});

const mailChanged: PairMaker = (random) => {
  const person = inventPerson(random);
  const mail = inventMail(random, person.given, person.family[0]);
  return twoOf(random, person, { phone: person.phone }, { mail, phone: person.phone });
};

const allContactsChanged: PairMaker = (random) => {
  const person = inventPerson(random);
  return twoOf(
    random,
    person,
    {},
    { mail: inventMail(random, person.given, person.family[0]), phone: inventPhone(random, person.culture) },
  );
};

const nickname: PairMaker = (random) => {
  const culture = random.pick(withPet);
  const woman = random.chance(0.5);
  const given = random.pick((woman ? culture.women : culture.men).filter(({ pet }) => pet.length > 0));
  const person = inventPerson(random, { culture, woman, given });
  const called = { given: random.pick(given.pet), family: familyOf(person) };
  return twoOf(random, person, {}, { ...someContacts(random, person), name: called });
};

const married: PairMaker = (random) => {
  const person = inventPerson(random, { woman: true });
  const other = random.pick(person.culture.families.filter((name) => !person.family.includes(name))).name;
  const before = familyOf(person);
  const family = random.pick([other, other, `${before}-${other}`, `${other} (née ${before})`]);
  return twoOf(random, person, {}, { ...someContacts(random, person), name: { given: person.given.name, family } });
};

const otherWriting: PairMaker = (random) => {
  const person = inventPerson(random, { culture: random.pick(withScripts) });
  const [given, ...family] = [person.given, ...person.family].map((name) => writtenOtherwise(random, name));
  return twoOf(
    random,
    person,
    {},
    { ...someContacts(random, person), name: { given: given ?? '', family: family.join(' ') } },
  );
};

function writtenOtherwise(random: Random, { name, written }: InventedName): string {
  return written.length === 0 ? name : random.pick(written);
}

const mistyped: PairMaker = (random) => {
  const person = inventPerson(random);
  const [given, family] = [person.given.name, familyOf(person)];
  const inGiven = given.length > 4 && random.chance(0.4);
  const name = inGiven ? { given: mistype(random, given), family } : { given, family: mistype(random, family) };
  return twoOf(random, person, {}, { ...someContacts(random, person), name });
};

/** A letter left out, doubled, taken for its neighbour, or two swapped; not the first. */
function mistype(random: Random, text: string): string {
  const at = random.int(1, Math.max(1, text.length - 2));
  const [before, letter, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  return random.pick([
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    `${before}${random.pick(['e', 'a', 'n', 'r'])}${next}${after}`,
  ]);
}

const initials: PairMaker = (random) => {
  const person = inventPerson(random);
  const name = { given: `${person.given.name.charAt(0)}.`, family: familyOf(person) };
  return twoOf(random, person, {}, { ...someContacts(random, person), name });
};

const otherOrder: PairMaker = (random) => {
  const person = inventPerson(random);
  const familyFirst = person.culture.familyFirst !== true;
  return twoOf(random, person, {}, { ...someContacts(random, person), familyFirst, parted: false });
};

const wronglyParted: PairMaker = (random) => {
  const person = inventPerson(random);
  const name = { given: familyOf(person), family: person.given.name };
  return twoOf(random, person, {}, { ...someContacts(random, person), name, parted: true });
};

const middleName: PairMaker = (random) => {
  const person = inventPerson(random);
  const second = random.pick(person.woman ? person.culture.women : person.culture.men).name;
  const given = `${person.given.name} ${random.chance(0.5) ? second : `${second.charAt(0)}.`}`;
  return twoOf(random, person, {}, { ...someContacts(random, person), name: { given, family: familyOf(person) } });
};

const mailSpelling: PairMaker = (random) => {
  const base = inventPerson(random);
  const local = base.mail.replace(/@.*$/, '').replace(/\./g, '');
  const dotted = `${local.slice(0, 3)}.${local.slice(3)}`;
  const mail = random.pick([`${dotted}@gmail.com`, `${local}+jobs@gmail.com`, `${local.toUpperCase()}@googlemail.com`]);
  return twoOf(random, { ...base, mail: `${local}@gmail.com` }, { phone: undefined }, { mail, phone: undefined });
};

const oneFamilyName: PairMaker = (random) => {
  const person = inventPerson(random, { culture: random.pick(CULTURES.filter(({ twoFamilies }) => twoFamilies)) });
  const name = { given: person.given.name, family: person.family[0]?.name ?? '' };
  return twoOf(random, person, {}, { ...someContacts(random, person), name });
};

const lastJobsOnly: PairMaker = (random) => {
  const person = inventPerson(random);
  return twoOf(random, person, {}, { ...someContacts(random, person), jobs: 2 });
};

export const ONE_PERSON: Readonly<Record<string, PairMaker>> = {
  ...{ updated, 'mail changed': mailChanged, 'all contacts changed': allContactsChanged, nickname, married },
  ...{ 'other writing': otherWriting, mistyped, initials, 'other order': otherOrder, 'wrongly parted': wronglyParted },
  ...{
    'middle name': middleName,
    'mail spelling': mailSpelling,
    'one family name': oneFamilyName,
    'last jobs only': lastJobsOnly,
  },
};
