// A blind CV: what a person can do, without who the person is.
import type { Profile } from './profile.ts';
import { walkProfileValues } from './profile-paths.ts';

const MARK = '[…]';
/** Shorter parts of a name are also ordinary words. */
const SHORTEST_NAME_PART = 3;

/**
 * Without name, contact, links, birth, nationality and referees; of the residence only region and country stay. Where the texts
 * that stay name the person, a mail, a phone or a web address, there is `[…]` instead. Nothing points into the document any more.
 */
export function anonymiseProfile(profile: Profile): Profile {
  const redact = createBlindText(profile);
  const { removed: _, ...copy } = structuredClone(profile);
  const { label, summary, location } = copy.basics;
  const blind: Profile = {
    ...copy,
    basics: {
      label,
      summary,
      emails: [],
      phones: [],
      location: { region: location.region, countryCode: location.countryCode },
      profiles: [],
    },
    references: [],
  };
  for (const entry of [...blind.work, ...blind.education, ...blind.projects, ...blind.publications]) delete entry.url;
  for (const entry of [...blind.certificates, ...blind.volunteer]) delete entry.url;
  for (const { value } of walkProfileValues(blind)) {
    if (typeof value.value === 'string') value.value = redact(value.value);
    value.raw = redact(value.raw);
    value.places = [];
    delete value.alternatives;
  }
  return blind;
}

const MAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.\w{2,}/g;
const WEB = /\b(?:https?:\/\/|www\.)\S+/gi;

/** What takes the person out of any text: `[…]` stands for their names, mails, phones, handles and for web addresses. */
export function createBlindText({ basics }: Profile): (text: string) => string {
  const names = [basics.name, basics.givenName, basics.familyName].flatMap((name) =>
    name ? [name.value, name.raw] : [],
  );
  const parts = names.flatMap((name) => name.split(/[\s,]+/)).filter((part) => part.length >= SHORTEST_NAME_PART);
  const others = [...basics.emails, ...basics.phones].flatMap((value) => [value.value, value.raw]);
  const handles = basics.profiles
    .flatMap(({ username, url }) => [username?.value, url?.raw])
    .filter((text) => text !== undefined);
  const words = [...new Set([...names, ...others, ...handles, ...parts])]
    .filter((word) => word.trim().length >= SHORTEST_NAME_PART)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const known =
    words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => {
    const bare = text.replace(MAIL, MARK).replace(WEB, MARK);
    return known === undefined ? bare : bare.replace(known, MARK);
  };
}
