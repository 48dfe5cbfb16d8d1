// Whose date it is: of the entry that it stands nearest to, in the text or on the page.
import type { DocumentText, Place } from '@vitae/schema';
import { placesOf } from './place-of.ts';
import type { TextSpan } from './text-index.ts';

export interface Entry {
  /** JSON pointer of the item. */
  readonly pointer: string;
  readonly spans: readonly TextSpan[];
  readonly places: readonly Place[];
}

interface Dated {
  readonly entry: string;
  readonly spans: readonly TextSpan[];
  readonly chosen?: TextSpan;
}

/** No span when every place of the date is nearer to another entry of the same list, both in the text and on the page. */
export function nearestEntry(
  date: Dated,
  entries: readonly Entry[],
  text: DocumentText,
): { readonly span: TextSpan | undefined } {
  const own = entries.find(({ pointer }) => pointer === date.entry);
  if (own === undefined || date.chosen === undefined) return { span: date.chosen };
  const list = listOf(date.entry);
  const others = entries.filter(({ pointer }) => pointer !== date.entry && listOf(pointer) === list);
  const candidates = [...date.spans].sort((a, b) => inText(a, own) - inText(b, own));
  return { span: candidates.find((span) => belongs(span, own, others, text)) };
}

function belongs(span: TextSpan, own: Entry, others: readonly Entry[], text: DocumentText): boolean {
  const near = inText(span, own);
  if (others.every((other) => near <= inText(span, other))) return true;
  const [place] = placesOf(text, span);
  if (place === undefined) return false;
  const high = onPage(place, own);
  return Number.isFinite(high) && others.every((other) => high <= onPage(place, other));
}

/** Characters between a span and the stretch that an entry covers. */
function inText({ start, end }: TextSpan, { spans }: Entry): number {
  const from = Math.min(...spans.map((span) => span.start));
  const to = Math.max(...spans.map((span) => span.end));
  if (end <= from) return from - end;
  return start >= to ? start - to : 0;
}

/** Points between a place and the entry's places, up and down. */
function onPage({ page, box }: Place, { places }: Entry): number {
  const own = places.filter((place) => place.page === page);
  const distances = own.map((place) =>
    Math.max(0, Math.max(box.y, place.box.y) - Math.min(box.y + box.height, place.box.y + place.box.height)),
  );
  return Math.min(...distances, Number.POSITIVE_INFINITY);
}

const listOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
