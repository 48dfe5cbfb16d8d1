// Names of users beside the name of the network: "GitHub: janedoe", or the two in cells one above the other.
import type { OnlineProfile } from '@vitae/schema';
import { type FoundLink, NETWORK_NAMES } from '../contacts/links.ts';
import type { Context } from '../context.ts';
import { extractText } from '../evidence/extract.ts';
import { partSpan, type Span } from '../evidence/span.ts';
import type { Cell, Line } from '../layout/line.ts';
import { partsOf } from './line-parts.ts';

const HANDLE_AFTER = /^([\p{L}][\p{L}. +]{1,18}?)\s*[:：|–-]?\s+@?([\w.-]{3,40})$/u;
const HANDLE_BEFORE = /^@?([\w.\-/]{3,60})\s*[(（]\s*([\p{L}. ]{1,20})\s*[)）]$/u;

type Handle = Pick<OnlineProfile, 'network' | 'username'>;

/** "GitHub: janedoe", "janedoe (LinkedIn)", and names of networks and users in cells one above the other. */
export function namedHandles(context: Context, zone: readonly Line[], links: readonly FoundLink[]): Handle[] {
  return [...handlesBeside(context, zone, links), ...handlesStacked(context, zone, links)];
}

function handlesBeside(context: Context, zone: readonly Line[], links: readonly FoundLink[]): Handle[] {
  const found: Handle[] = [];
  for (const line of zone) {
    for (const part of partsOf(line)) {
      if (links.some((link) => !link.annotation && link.start < part.end && link.end > part.start)) continue;
      const text = context.text.slice(part.start, part.end);
      const handle = readHandle(text);
      if (handle === undefined) continue;
      const at = (value: string) => ({
        start: part.start + text.indexOf(value),
        end: part.start + text.indexOf(value) + value.length,
      });
      found.push(handleOf(context, at(handle.network), at(handle.username)));
    }
  }
  return found;
}

function handleOf(context: Context, network: Span, username: Span): Handle {
  const facts = { method: 'network-handle', confidence: 0.85 };
  return { network: extractText(context, [network], facts), username: extractText(context, [username], facts) };
}

/** Points by which cells one above the other differ at their left edges, or at their middles. */
const SLACK = 3;
const USER = /^@?(?=.*[a-z])[\w.-]{2,39}\w$/i;
/** Where it comes first, a word that might be anything else is none. */
const SURE_USER = /^(?:@[\w.-]{2,39}\w|[a-z][a-z\d._-]*[\d._-][a-z\d._-]*[a-z\d])$/;
/** Letters alone are one where the name, a mail address or a web address is made of them too. */
const PLAIN_USER = /^[a-z\d]{5,40}$/;

/** The line that comes first of the two tells the order for those below: "LinkedIn" over "janedoe", or the other way round. */
function handlesStacked(context: Context, zone: readonly Line[], links: readonly FoundLink[]): Handle[] {
  const found: Handle[] = [];
  const taken = new Set<Cell>();
  let letters: string | undefined;
  const own = (): string => {
    letters ??= zone.map(({ text }) => text.toLowerCase().replace(/[^a-z\d\n]/g, '')).join('\n');
    return letters;
  };
  zone.forEach((line, i) => {
    const next = zone[i + 1];
    if (next === undefined || next.index !== line.index + 1 || next.column !== line.column) return;
    for (const cell of line.cells) {
      const below = next.cells.find((other) => isBelow(cell, other));
      if (below === undefined || taken.has(cell)) continue;
      const order = orderOf(cell.fragment.text.trim(), below.fragment.text.trim(), own);
      if (order === undefined) continue;
      const [upper, lower] = [partSpan(line, cell.start, cell.end), partSpan(next, below.start, below.end)];
      const [network, user] = order === 'network first' ? [upper, lower] : [lower, upper];
      if (links.some((link) => !link.annotation && link.start < user.end && link.end > user.start)) continue;
      taken.add(below);
      found.push(handleOf(context, network, withoutAt(context, user)));
    }
  });
  return found;
}

function isBelow({ box: a }: Cell, { box: b }: Cell): boolean {
  return Math.abs(b.x - a.x) <= SLACK || Math.abs(b.x + b.width / 2 - a.x - a.width / 2) <= SLACK;
}

/** `own`: what the person is called elsewhere, letters and digits only. */
function orderOf(upper: string, lower: string, own: () => string): 'network first' | 'user first' | undefined {
  if (NETWORK_NAMES.test(upper)) return USER.test(lower) && !NETWORK_NAMES.test(lower) ? 'network first' : undefined;
  if (!NETWORK_NAMES.test(lower)) return undefined;
  const isUser = SURE_USER.test(upper) || (PLAIN_USER.test(upper) && own().split(upper).length > 2);
  return isUser ? 'user first' : undefined;
}

function withoutAt({ text }: Context, span: Span): Span {
  return text.charAt(span.start) === '@' ? { ...span, start: span.start + 1 } : span;
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
