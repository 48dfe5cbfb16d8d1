// Links to profiles and homepages in one canonical form.
import type { Basics } from '@vitae/schema';

export interface LinkIdentity {
  /** `github.com/mira`, `mira-beispiel.example`: host and path, small letters. */
  readonly address: string;
  /** The network, where an account belongs to one person; absent for a homepage. */
  readonly network?: string;
}

/** Host, and what of the path names the account. */
const ACCOUNTS: readonly (readonly [RegExp, string, RegExp])[] = [
  [/(?:^|\.)linkedin\.com$/, 'linkedin', /^\/(?:mwlite\/)?in\/([^/]+)/],
  [/^github\.com$/, 'github', /^\/([^/]+)/],
  [/^gitlab\.com$/, 'gitlab', /^\/([^/]+)/],
  [/^bitbucket\.org$/, 'bitbucket', /^\/([^/]+)/],
  [/(?:^|\.)xing\.com$/, 'xing', /^\/profile\/([^/]+)/],
  [/^(?:twitter|x)\.com$/, 'x', /^\/@?([^/]+)/],
  [/(?:^|\.)stackoverflow\.com$/, 'stackoverflow', /^\/users\/(\d+)/],
  [/^orcid\.org$/, 'orcid', /^\/([\dx-]+)/],
  [/(?:^|\.)researchgate\.net$/, 'researchgate', /^\/profile\/([^/]+)/],
  [
    /(?:^|\.)(?:behance|dribbble|kaggle|codepen|leetcode|hackerrank)\.[a-z]+$/,
    'portfolio',
    /^\/(?:profile\/|u\/)?([^/]+)/,
  ],
  [/^t\.me$|^telegram\.me$/, 'telegram', /^\/([^/]+)/],
  [/(?:^|\.)(?:facebook|instagram|medium)\.com$/, 'social', /^\/@?([^/]+)/],
];
const USERNAME_HOSTS: Readonly<Record<string, string>> = {
  linkedin: 'linkedin.com/in',
  github: 'github.com',
  gitlab: 'gitlab.com',
  xing: 'xing.com/profile',
  twitter: 'x.com',
  x: 'x.com',
  orcid: 'orcid.org',
};
const PLACEHOLDER =
  /(?:^|\/)(?:your|my)?-?(?:user-?name|name|profile|handle|login|search|feed|explore|about)$|\.example\.(?:com|org)$|^example\.(?:com|org|net)/;

export function linkIdentities(basics: Pick<Basics, 'url' | 'profiles'>): LinkIdentity[] {
  const urls = [basics.url?.value, ...basics.profiles.map(urlOf)];
  const found = new Map<string, LinkIdentity>();
  for (const url of urls) {
    const link = url === undefined ? undefined : linkIdentity(url);
    if (link !== undefined) found.set(link.address, link);
  }
  return [...found.values()];
}

function urlOf({ url, network, username }: Basics['profiles'][number]): string | undefined {
  if (url !== undefined) return url.value;
  const host = USERNAME_HOSTS[network?.value.toLowerCase() ?? ''];
  return host === undefined || username === undefined ? undefined : `${host}/${username.value.replace(/^@/, '')}`;
}

/** Undefined for what names no person: a network without an account, an example of a template. */
export function linkIdentity(url: string): LinkIdentity | undefined {
  const match = /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.)?([^/?#\s]+\.[a-z]{2,})(\/[^?#\s]*)?/i.exec(url.trim());
  if (match === null) return undefined;
  const host = (match[1] ?? '').toLowerCase();
  const path = decoded(match[2] ?? '')
    .toLowerCase()
    .replace(/\/+$/, '');
  const account = ACCOUNTS.find(([hosts]) => hosts.test(host));
  if (account === undefined) return PLACEHOLDER.test(host + path) ? undefined : { address: `${host}${path}` };
  const name = account[2].exec(path)?.[1];
  if (name === undefined || PLACEHOLDER.test(`/${name}`)) return undefined;
  // Country hosts ("de.linkedin.com") lead to the same account.
  const site = host.split('.').slice(-2).join('.');
  return {
    address: `${account[1] === 'x' ? 'x.com' : site}/${name}`,
    network: account[1] === 'portfolio' ? site : account[1],
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
