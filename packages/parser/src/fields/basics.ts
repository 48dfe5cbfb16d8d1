// Who the person is: name, label, contacts, place, profiles, summary.
import type { Basics, Extracted } from '@vitae/schema';
import { CONTACT, EACH_CONTACT } from '../contacts/contact-text.ts';
import { findEmails } from '../contacts/emails.ts';
import { findLinks } from '../contacts/links.ts';
import { misreadEmail, respeltEmail } from '../contacts/misread-email.ts';
import { findPhones } from '../contacts/phones.ts';
import type { Context } from '../context.ts';
import type { Span } from '../evidence/span.ts';
import { regionOfLanguage } from '../language/region-of-language.ts';
import type { Line } from '../layout/line.ts';
import type { Section } from '../sections/section.ts';
import { findLabel } from './label.ts';
import { partsOf } from './line-parts.ts';
import { readLocation } from './location.ts';
import { findName } from './name.ts';
import { readPersonal } from './personal.ts';
import { readProfiles } from './profiles.ts';
import { readNameParts } from './read-name-parts.ts';
import { readSummary } from './summary.ts';

const CONTACT_KINDS = new Set(['top', 'contact', 'profiles', 'personal', 'location']);

export function readBasics(context: Context, sections: readonly Section[]): Basics {
  const zone = [...contactZone(sections), ...repeatedContacts(context), ...contactsAtFoot(context)];
  const emails = findEmails(context);
  const inZone = emails.filter((email) =>
    zone.some((line) => email.start >= line.start && email.end <= line.start + line.text.length),
  );
  const mails = (inZone.length > 0 ? inZone : emails.slice(0, 1)).map((email) => email.value);
  const name = findName(context, sections, mails[0]?.value);
  const location = readLocation(context, sections, zone, name?.spans ?? []);
  const region = context.region ?? location.countryCode?.value ?? regionOfLanguage(context.language);
  const phones = phonesOf(context, zone, region);
  const emailsOfPerson = mendedMails(context, zone, mails, name?.value.value);
  const mailPlaces = emailsOfPerson.flatMap(({ places }) => places);
  const { url, profiles } = readProfiles(context, zone, mailPlaces);
  const label = findLabel(context, sections, name?.spans ?? []);
  const summary = readSummary(context, sections, label === undefined ? [] : label.spans);
  return {
    ...(name === undefined ? {} : { name: name.value, ...readNameParts(context, name, region) }),
    ...(label === undefined ? {} : { label: label.value }),
    emails: emailsOfPerson,
    phones,
    ...(url === undefined ? {} : { url }),
    ...(summary === undefined ? {} : { summary }),
    location,
    profiles,
    ...readPersonal(context, zone),
  };
}

/** In scans an address may be misread, more or less; the name tells what was meant. */
function mendedMails(
  context: Context,
  zone: readonly Line[],
  mails: readonly Extracted<string>[],
  name: string | undefined,
): Extracted<string>[] {
  if (mails.length > 0)
    return mails.map((mail) => (name === undefined ? mail : respeltEmail(mail, context.lines, name)));
  const misread = misreadEmail(context, zone, name);
  return misread === undefined ? [] : [misread];
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

/** Where the foot of a page begins, as a share of its height. */
const FOOT = 0.88;

/** The last line of the first page, where it stands apart at the foot and holds several contacts and nothing else. */
function contactsAtFoot({ lines, pages }: Context): Line[] {
  const page = lines[0]?.page ?? 1;
  const last = lines.findLast((line) => line.page === page && !line.furniture);
  if (last === undefined || last.gap < last.size * 1.8) return [];
  if (last.baseline < (pages.get(page)?.height ?? Number.POSITIVE_INFINITY) * FOOT) return [];
  const links = findLinks([last]);
  const parts = partsOf(last);
  const isContact = (part: Span) =>
    links.some((link) => link.start === part.start && link.end === part.end) ||
    last.text.slice(part.start - last.start, part.end - last.start).replace(EACH_CONTACT, '') === '';
  return parts.length >= 2 && parts.every(isContact) ? [last] : [];
}

/** Contacts that stand at the head or foot of each page: the lines of the first page that has them. */
function repeatedContacts(context: Context): Line[] {
  const repeated = context.lines.filter((line) => line.furniture && !context.unread.has(line.index));
  const page = repeated.find(({ text }) => CONTACT.test(text))?.page;
  return repeated.filter((line) => line.page === page);
}
