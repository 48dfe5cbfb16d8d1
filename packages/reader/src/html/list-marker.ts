// Bullets and numbers of HTML lists.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Span, SpanStyle } from '../flow/flow-document.ts';
import { type NumberStyle, numberText } from '../flow/number-text.ts';

type Element = DefaultTreeAdapterTypes.Element;

export interface ListPlace {
  readonly level: number;
  readonly ordered: boolean;
  readonly element: Element;
  /** The walk is inside an item. */
  readonly hasItem: boolean;
}

const BULLETS = ['•', '◦', '▪'] as const;
const STYLES: Readonly<Record<string, NumberStyle>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

export function listMarker(
  item: Element,
  list: ListPlace | undefined,
  style: SpanStyle,
  shown: boolean,
): Span | undefined {
  if (list === undefined || !shown) return undefined;
  const look: SpanStyle = { size: style.size, hidden: style.hidden };
  if (!list.ordered) return { text: BULLETS[Math.min(list.level, 2)] ?? '•', style: look };
  const get = (element: Element, name: string): string | undefined =>
    element.attrs.find((attribute) => attribute.name === name)?.value;
  const items = list.element.childNodes.filter((node) => node.nodeName === 'li');
  const start = Number.parseInt(get(list.element, 'start') ?? '1', 10);
  const own = Number.parseInt(get(item, 'value') ?? '', 10);
  const number = Number.isNaN(own) ? (Number.isNaN(start) ? 1 : start) + items.indexOf(item) : own;
  return { text: `${numberText(number, STYLES[get(list.element, 'type') ?? ''] ?? 'decimal')}.`, style: look };
}
