// Web addresses and online profiles, in the text and behind link annotations.
import type { Extracted } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractAs } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { matchesOf } from '../text/matches.ts';
import { TLD } from './top-level.ts';

export interface FoundLink extends Span {
  /** As written, with `https://` where there is no scheme. */
  readonly url: string;
  readonly network: string | undefined;
  readonly username: string | undefined;
  readonly annotation: boolean;
}

const URL = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s<>"'|,;)）\\]]+|(?<![@\\w.-])[a-z0-9](?:[a-z0-9-]{0,62})(?:\\.[a-z0-9-]{1,63}){0,4}\\.(?:${TLD})(?![\\w@-])(?:\\/[^\\s<>"'|,;)）\\]]*)?`,
  'gi',
);

/** Host → name, and how the user name stands in the path. */
const NETWORKS: readonly (readonly [RegExp, string, RegExp])[] = [
  [/(?:^|\.)linkedin\.com$/, 'LinkedIn', /^\/(?:in|pub|profile)\/([^/?#]+)|^\/([^/?#]+)/],
  [/(?:^|\.)github\.(?:com|io)$/, 'GitHub', /^\/@?([^/?#]+)\/?$/],
  [/(?:^|\.)gitlab\.com$/, 'GitLab', /^\/@?([^/?#]+)\/?$/],
  [/(?:^|\.)bitbucket\.org$/, 'Bitbucket', /^\/([^/?#]+)\/?$/],
  [/^(?:www\.|mobile\.)?(?:twitter|x)\.com$/, 'Twitter', /^\/@?([^/?#]+)/],
  [/(?:^|\.)facebook\.com$|^fb\.com$/, 'Facebook', /^\/([^/?#]+)/],
  [/(?:^|\.)instagram\.com$/, 'Instagram', /^\/([^/?#]+)/],
  [/(?:^|\.)youtube\.com$/, 'YouTube', /^\/(?:@|c\/|user\/|channel\/)?([^/?#]+)/],
  [/(?:^|\.)xing\.com$/, 'XING', /^\/profile\/([^/?#]+)/],
  [/(?:^|\.)stackoverflow\.com$/, 'Stack Overflow', /^\/users\/(?:\d+\/)?([^/?#]+)/],
  [/(?:^|\.)medium\.com$/, 'Medium', /^\/@?([^/?#]+)/],
  [/(?:^|\.)behance\.net$/, 'Behance', /^\/([^/?#]+)/],
  [/(?:^|\.)dribbble\.com$/, 'Dribbble', /^\/([^/?#]+)/],
  [/(?:^|\.)kaggle\.com$/, 'Kaggle', /^\/([^/?#]+)/],
  [/(?:^|\.)dev\.to$/, 'DEV', /^\/([^/?#]+)/],
  [/(?:^|\.)orcid\.org$/, 'ORCID', /^\/([\dX-]+)/],
  [/(?:^|\.)researchgate\.net$/, 'ResearchGate', /^\/profile\/([^/?#]+)/],
  [/^scholar\.google\./, 'Google Scholar', /[?&]user=([^&#]+)/],
  [/(?:^|\.)codepen\.io$/, 'CodePen', /^\/([^/?#]+)/],
  [/(?:^|\.)hackerrank\.com$/, 'HackerRank', /^\/(?:profile\/)?([^/?#]+)/],
  [/(?:^|\.)leetcode\.com$/, 'LeetCode', /^\/(?:u\/)?([^/?#]+)/],
  [/(?:^|\.)line\.me$/, 'LINE', /^\/(?:ti\/p\/)?~?([^/?#]+)/],
  [/(?:^|\.)t\.me$|^telegram\.me$/, 'Telegram', /^\/([^/?#]+)/],
  [/(?:^|\.)skype\.com$/, 'Skype', /^\/([^/?#]+)/],
  [/(?:^|\.)zhihu\.com$/, 'Zhihu', /^\/people\/([^/?#]+)/],
  [/(?:^|\.)mastodon\.[a-z]+$/, 'Mastodon', /^\/@([^/?#]+)/],
];

/** Most addresses are of no network: one look tells. */
const ANY_NETWORK = new RegExp(NETWORKS.map(([hosts]) => hosts.source).join('|'));

export const NETWORK_NAMES =
  /^(?:linkedin|github|gitlab|bitbucket|twitter|x|facebook|instagram|youtube|xing|stack ?overflow|medium|behance|dribbble|kaggle|orcid|researchgate|google scholar|codepen|hackerrank|leetcode|telegram|skype|zhihu|wechat|weibo|line|mastodon|dev\.to|pinterest|tiktok|reddit|quora|soundcloud|vimeo|flickr|tumblr|snapchat|whatsapp|discord|twitch|bluesky|threads|myspace|friendster|wantedly|qiita|note|speakerdeck|slideshare|angellist|goodreads|unsplash|artstation|itch\.io|steam|spotify|devpost|npm|keybase|academia\.edu|google\+)$/i;

/** Addresses written in `lines`. Mail addresses are no links. */
export function findLinks(lines: readonly Line[]): FoundLink[] {
  const found: FoundLink[] = [];
  for (const line of lines) {
    if (!line.text.includes('.')) continue;
    for (const match of matchesOf(line.text, URL)) {
      const raw = match[0].replace(/[.,:;!?]+$/, '');
      if (line.text.charAt(match.index - 1) === '@' || line.text.charAt(match.index + match[0].length) === '@')
        continue;
      const start = line.start + match.index;
      found.push({ start, end: start + raw.length, annotation: false, ...describe(raw) });
    }
  }
  return found;
}

/** Links behind words or icons of `lines`: the address is only in the annotation. */
export function findAnnotations(context: Context, lines: readonly Line[]): FoundLink[] {
  const found: FoundLink[] = [];
  for (const line of lines) {
    for (const style of line.styles) {
      if (style.link === undefined) continue;
      const uri = context.links.get(line.page)?.[style.link]?.uri;
      if (uri === undefined || !/^https?:\/\//i.test(uri)) continue;
      found.push({ start: line.start + style.start, end: line.start + style.end, annotation: true, ...describe(uri) });
    }
  }
  return found;
}

export function describe(raw: string): { url: string; network: string | undefined; username: string | undefined } {
  const url = /^https?:\/\//i.test(raw) ? raw : `https://${raw}`;
  const match = /^https?:\/\/([^/?#]+)([^\s]*)$/i.exec(url);
  const host = (match?.[1] ?? '').toLowerCase();
  const path = match?.[2] ?? '';
  for (const [hosts, network, user] of ANY_NETWORK.test(host) ? NETWORKS : []) {
    if (!hosts.test(host)) continue;
    const name = user.exec(path);
    const username = name?.[1] ?? name?.[2];
    return { url, network, username: username === undefined ? undefined : decode(username) };
  }
  return { url, network: undefined, username: undefined };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function extractUrl(context: Context, link: FoundLink): Extracted<string> {
  return extractAs(context, [link], link.url, {
    method: link.annotation ? 'link-annotation' : 'url-pattern',
    confidence: link.annotation ? 0.85 : 0.93,
  });
}
