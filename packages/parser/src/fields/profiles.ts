// The web address and the online profiles of a person, as addresses, behind words, or as names of networks and users.
import type { Extracted, OnlineProfile } from '@vitae/schema';
import { extractUrl, type FoundLink, findAnnotations, findLinks } from '../contacts/links.ts';
import type { Context } from '../context.ts';
import type { Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { namedHandles } from './handles.ts';

export function readProfiles(
  context: Context,
  zone: readonly Line[],
  mails: readonly Span[],
): { url?: Extracted<string>; profiles: OnlineProfile[] } {
  // A mail address whose "@" was misread looks like one of the web.
  const written = findLinks(zone).filter(
    (link) => !mails.some(({ start, end }) => link.start < end && link.end > start),
  );
  const hidden = findAnnotations(context, zone).filter(
    (link) => !written.some((w) => w.start < link.end && w.end > link.start),
  );
  const links = unique([...written, ...hidden]);
  const profiles: OnlineProfile[] = [];
  let url: Extracted<string> | undefined;
  const handles = namedHandles(context, zone, links);
  for (const link of links) {
    if (handles.some(({ network }) => network?.places.some((place) => covers(place, link)))) continue;
    if (link.network !== undefined) {
      profiles.push(profileOf(context, link, link.network, profiles.length + 1));
    } else if (link.annotation) {
      if (plausibleSite(context, link)) url ??= extractUrl(context, link);
    } else if (url === undefined) {
      url = extractUrl(context, link);
    } else if (USER_PATH.test(link.url)) {
      profiles.push({ id: `profile-${profiles.length + 1}`, url: extractUrl(context, link) });
    }
  }
  for (const handle of handles) {
    if (profiles.some((profile) => sameProfile(profile, handle))) continue;
    profiles.push({ id: `profile-${profiles.length + 1}`, ...handle });
  }
  return { ...(url === undefined ? {} : { url }), profiles };
}

/** A second address of somebody who has one already is of a network that no table knows, when it names a user. */
const USER_PATH = /^https?:\/\/[^/]+\/(?![a-z]{2}(?:-[a-z]{2})?\/?$)[@~]?[\w.-]+\/?$/i;

/** "itch.io" above a name of a user names the network; it is no address of the person. */
function covers(place: Span, link: FoundLink): boolean {
  return !link.annotation && link.start >= place.start && link.end <= place.end;
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
