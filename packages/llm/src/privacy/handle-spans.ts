// Names that addresses give away: "jsmith@…" tells that the words "John Smith" are a name, and that "jsmith" alone is one too.
import { fold } from '../grounding/text-index.ts';
import type { KindSpan } from './identifying-patterns.ts';

/** Shorter ones are words of their own too often. */
const SHORTEST = 4;
const MOST_WORDS_OF_A_NAME = 4;
const NETWORKS =
  /\b(?:linkedin|github|gitlab|twitter|x\.com|facebook|instagram|xing|medium|behance|dribbble|skype|telegram|whatsapp|signal|discord|youtube|tiktok|mastodon|bluesky|stack ?overflow|kaggle|orcid|my ?space|friendster|google ?scholar|researchgate|codepen|bitbucket)\b\s*(?:[:|–—-]|:\/\/)?\s*([\p{L}\p{N}_.-]{2,})/giu;

/** `known`: the addresses that were found by their form. */
export function handleSpans(text: string, known: readonly KindSpan[]): KindSpan[] {
  const handles = new Set<string>();
  for (const { kind, start, end } of known) {
    if (kind !== 'EMAIL' && kind !== 'LINK') continue;
    for (const handle of handlesIn(text.slice(start, end))) handles.add(handle);
  }
  const spans: KindSpan[] = [];
  for (const match of text.matchAll(NETWORKS)) {
    const handle = match[1] ?? '';
    // A handle is no word of a sentence: it has a digit, a mark or is the last thing on its line.
    const end = match.index + match[0].length;
    const isNamed = /[:/]\s*$/.test(match[0].slice(0, -handle.length));
    if (handle.length < 3 && !isNamed) continue;
    if (/[\d_.-]/.test(handle) || /^\s*(?:$|[\n|•·,])/.test(text.slice(end))) {
      spans.push({ kind: 'LINK', start: end - handle.length, end });
    }
  }
  if (handles.size === 0) return spans;
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’_-]+/gu)];
  for (const [at, word] of words.entries()) {
    const here = { start: word.index, end: word.index + word[0].length };
    if (handles.has(fold(word[0]))) spans.push({ kind: 'LINK', ...here }, ...shortLine(text, here.start));
    const next = words[at + 1];
    if (next === undefined || !/^[ .]{1,2}$/.test(text.slice(here.end, next.index))) continue;
    if (isNamed(handles, fold(word[0]), fold(next[0]))) {
      spans.push({ kind: 'NAME', start: here.start, end: next.index + next[0].length });
    }
  }
  return spans;
}

/** The part before the @, and its host as a scan that lost the dot has it; the last part of a path, and the site. */
function handlesIn(address: string): string[] {
  const at = address.search(/@|\(at\)|\[at\]/i);
  const path = address.replace(/^[a-z]+:\/*/i, '').replace(/[?#].*$/, '');
  const [host = '', ...segments] = path.split('/');
  const site = host.replace(/^www\./i, '').replace(/\.[^.]+$/, '');
  const mailHost = address.slice(at).replace(/^(?:@|\(at\)|\[at\])/i, '');
  const parts =
    at > 0 ? [address.slice(0, at), mailHost] : [segments.filter((segment) => segment !== '').at(-1) ?? '', site];
  return parts
    .map((part) => fold(part.replace(/^@/, '')).replace(/\d+$/, ''))
    .filter((part) => part.length >= SHORTEST);
}

/** A line of few words, one of which is somebody's handle, is a name: "Ilse Brandvold" above "ilse@…". */
function shortLine(text: string, at: number): KindSpan[] {
  const start = text.lastIndexOf('\n', at) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  const words = text.slice(start, end).trim().split(/\s+/);
  return words.length <= MOST_WORDS_OF_A_NAME ? [{ kind: 'NAME', start, end }] : [];
}

function isNamed(handles: ReadonlySet<string>, first: string, second: string): boolean {
  if (first.length < 2 || second.length < 2 || /^\d/.test(first)) return false;
  const forms = [first + second, second + first, first.charAt(0) + second, first + second.charAt(0)];
  return forms.some((form) => form.length >= SHORTEST && handles.has(form));
}
