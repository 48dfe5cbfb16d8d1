// A person can be reached at what any of their résumés says, not only the newest.
import type { ExtractedText } from './extracted.ts';
import { freeId } from './free-id.ts';
import type { OnlineProfile, Profile, Removal } from './profile.ts';
import { plainText } from './profile-removals.ts';

/**
 * `next` with the mail addresses, phone numbers and profile links of `previous` that come from other documents than `resumeId`,
 * behind its own. What people removed stays removed. Neither argument is changed.
 */
export function uniteContacts(previous: Profile, next: Profile, resumeId: string): Profile {
  const united = structuredClone(next);
  const { basics } = united;
  const removed = united.removed ?? [];
  const others = (values: readonly ExtractedText[]) => values.filter(({ places }) => isElsewhere(places, resumeId));
  basics.emails = withOthers(basics.emails, others(previous.basics.emails), mailKey, gone(removed, 'basics/emails'));
  basics.phones = withOthers(basics.phones, others(previous.basics.phones), phoneKey, gone(removed, 'basics/phones'));
  basics.profiles = withLinks(basics.profiles, previous.basics.profiles, resumeId);
  if (
    basics.url === undefined &&
    previous.basics.url !== undefined &&
    !gone(removed, 'basics/url').has(linkKey(previous.basics.url))
  ) {
    const [url] = others([previous.basics.url]);
    if (url !== undefined) basics.url = structuredClone(url);
  }
  return united;
}

function isElsewhere(places: ExtractedText['places'], resumeId: string): boolean {
  return !places.some((place) => place.resumeId === resumeId);
}

/** What was removed from a slot, as it was written. */
function gone(removed: readonly Removal[], path: string): ReadonlySet<string> {
  return new Set(removed.filter((removal) => removal.path === path).flatMap(({ texts }) => texts));
}

function withOthers(
  own: readonly ExtractedText[],
  others: readonly ExtractedText[],
  keyOf: (value: ExtractedText) => string,
  removed: ReadonlySet<string>,
): ExtractedText[] {
  const known = new Set(own.map(keyOf));
  const added = others.filter((value) => !known.has(keyOf(value)) && !removed.has(plainText(value.value)));
  return [...own, ...structuredClone(added)];
}

function withLinks(
  own: readonly OnlineProfile[],
  previous: readonly OnlineProfile[],
  resumeId: string,
): OnlineProfile[] {
  const known = new Set(own.map(profileKey));
  const ids = new Set(own.map(({ id }) => id));
  const added = previous.filter((link) => {
    const places = [link.url, link.username, link.network].flatMap((value) => value?.places ?? []);
    return isElsewhere(places, resumeId) && !known.has(profileKey(link));
  });
  // Each document numbers its links for itself.
  const numbered = added.map((link) => {
    const id = freeId(link.id, ids);
    ids.add(id);
    return { ...structuredClone(link), id };
  });
  return [...own, ...numbered];
}

const mailKey = ({ value }: ExtractedText) => plainText(value);
/** Without what people put between the digits. */
const phoneKey = ({ value }: ExtractedText) => value.replace(/\D/g, '');
const linkKey = ({ value }: ExtractedText) => value.toLowerCase().replace(/^(https?:\/\/)?(www\.)?|\/+$/g, '');

function profileKey({ url, network, username }: OnlineProfile): string {
  return url === undefined ? plainText(`${network?.value} ${username?.value}`) : linkKey(url);
}
