// Who the person is: name, label, contacts, place, profiles, summary.
import type { Basics, Extracted, OnlineProfile } from '@vitae/schema';
import { CONTACT } from '../contacts/contact-text.ts';
import { findEmails } from '../contacts/emails.ts';
import { extractUrl, type FoundLink, findAnnotations, findLinks, NETWORK_NAMES } from '../contacts/links.ts';
import { findPhones } from '../contacts/phones.ts';
import type { Context } from '../context.ts';
import { extractText } from '../evidence/extract.ts';
import { regionOfLanguage } from '../language/region-of-language.ts';
import type { Line } from '../layout/line.ts';
import type { Section } from '../sections/section.ts';
import { findLabel } from './label.ts';
import { partsOf } from './line-parts.ts';
import { readLocation } from './location.ts';
import { findName } from './name.ts';
import { readPersonal } from './personal.ts';
import { readNameParts } from './read-name-parts.ts';
import { readSummary } from './summary.ts';

const CONTACT_KINDS = new Set(['top', 'contact', 'profiles', 'personal', 'location']);

export function readBasics(context: Context, sections: readonly Section[]): Basics {
  const zone = [...contactZone(sections), ...repeatedContacts(context)];
  const emails = findEmails(context);
  const inZone = emails.filter((email) =>
    zone.some((line) => email.start >= line.start && email.end <= line.start + line.text.length),
  );
  const mails = (inZone.length > 0 ? inZone : emails.slice(0, 1)).map((email) => email.value);
  const name = findName(context, sections, mails[0]?.value);
  const location = readLocation(context, sections, zone, name?.spans ?? []);
  const region = context.region ?? location.countryCode?.value ?? regionOfLanguage(context.language);
  const phones = phonesOf(context, zone, region);
  const { url, profiles } = readProfiles(context, zone);
  const label = findLabel(context, sections, name?.spans ?? []);
  const summary = readSummary(context, sections, label === undefined ? [] : label.spans);
  return {
    ...(name === undefined ? {} : { name: name.value, ...readNameParts(context, name, region) }),
    ...(label === undefined ? {} : { label: label.value }),
    emails: mails,
    phones,
    ...(url === undefined ? {} : { url }),
    ...(summary === undefined ? {} : { summary }),
    location,
    profiles,
    ...readPersonal(context, zone),
  };
}

function phonesOf(context: Context, zone: readonly Line[], region: string | undefined): Extracted<string>[] {
  const phones = findPhones(context, zone, region);
  return phones.length > 0
    ? phones
    : findPhones(
        context,
        context.lines.filter((line) => !zone.includes(line)),
        region,
      ).slice(0, 1);
}

/** Lines in which a person's own contacts stand. */
export function contactZone(sections: readonly Section[]): Line[] {
  return sections.flatMap((section) => {
    if (!CONTACT_KINDS.has(section.kind)) return section.kind === 'summary' ? section.lines.slice(0, 12) : [];
    return section.lines.slice(0, 60);
  });
}

/** Contacts that stand at the head or foot of each page: the lines of the first page that has them. */
function repeatedContacts(context: Context): Line[] {
  const repeated = context.lines.filter((line) => line.furniture && !context.unread.has(line.index));
  const page = repeated.find(({ text }) => CONTACT.test(text))?.page;
  return repeated.filter((line) => line.page === page);
}

function readProfiles(context: Context, zone: readonly Line[]): { url?: Extracted<string>; profiles: OnlineProfile[] } {
  const written = findLinks(zone);
  const hidden = findAnnotations(context, zone).filter(
    (link) => !written.some((w) => w.start < link.end && w.end > link.start),
  );
  const links = unique([...written, ...hidden]);
  const profiles: OnlineProfile[] = [];
  let url: Extracted<string> | undefined;
  for (const link of links) {
    if (link.network === undefined) {
      if (link.annotation && !plausibleSite(context, link)) continue;
      url ??= extractUrl(context, link);
    } else {
      profiles.push(profileOf(context, link, link.network, profiles.length + 1));
    }
  }
  for (const handle of namedHandles(context, zone, links)) {
    if (profiles.some((profile) => sameProfile(profile, handle))) continue;
    profiles.push({ id: `profile-${profiles.length + 1}`, ...handle });
  }
  return { ...(url === undefined ? {} : { url }), profiles };
}

function plausibleSite(context: Context, link: FoundLink): boolean {
  const text = context.text.slice(link.start, link.end).trim();
  return /^(?:website|site|web|portfolio|homepage|blog|my site|webseite|sitio web|site web|sito web)$/i.test(text);
}

function sameProfile(profile: OnlineProfile, other: Partial<OnlineProfile>): boolean {
  const a = profile.username?.value.toLowerCase();
  const b = other.username?.value.toLowerCase();
  return a === b && profile.network?.value.toLowerCase() === other.network?.value.toLowerCase();
}

function unique(links: readonly FoundLink[]): FoundLink[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    const key = link.url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[/]+$/g, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function profileOf(context: Context, link: FoundLink, network: string, n: number): OnlineProfile {
  const found = { method: link.annotation ? 'link-annotation' : 'url-network', confidence: 0.92 };
  const url = extractUrl(context, link);
  const as = (value: string): Extracted<string> => ({ ...url, value, ...found });
  return {
    id: `profile-${n}`,
    network: as(network),
    ...(link.username === undefined ? {} : { username: as(link.username) }),
    url,
  };
}

const HANDLE_AFTER = /^([\p{L}][\p{L}. +]{1,18}?)\s*[:：|–-]?\s+@?([\w.-]{3,40})$/u;
const HANDLE_BEFORE = /^@?([\w.\-/]{3,60})\s*[(（]\s*([\p{L}. ]{1,20})\s*[)）]$/u;

/** "GitHub: janedoe", "janedoe (LinkedIn)". */
function namedHandles(
  context: Context,
  zone: readonly Line[],
  links: readonly FoundLink[],
): Omit<OnlineProfile, 'id'>[] {
  const found: Omit<OnlineProfile, 'id'>[] = [];
  for (const line of zone) {
    for (const part of partsOf(line)) {
      if (links.some((link) => !link.annotation && link.start < part.end && link.end > part.start)) continue;
      const text = context.text.slice(part.start, part.end);
      const handle = readHandle(text);
      if (handle === undefined) continue;
      const at = (value: string) =>
        extractText(
          context,
          [{ start: part.start + text.indexOf(value), end: part.start + text.indexOf(value) + value.length }],
          { method: 'network-handle', confidence: 0.85 },
        );
      found.push({ network: at(handle.network), username: at(handle.username) });
    }
  }
  return found;
}

function readHandle(text: string): { network: string; username: string } | undefined {
  const after = HANDLE_AFTER.exec(text);
  if (after?.[1] !== undefined && after[2] !== undefined && NETWORK_NAMES.test(after[1].trim()))
    return { network: after[1].trim(), username: after[2] };
  const before = HANDLE_BEFORE.exec(text);
  if (before?.[1] !== undefined && before[2] !== undefined && NETWORK_NAMES.test(before[2].trim()))
    return { network: before[2].trim(), username: before[1] };
  return undefined;
}
