// A small tree for XML and the few questions that readers ask it.

export interface XmlElement {
  /** With the prefix that its format is documented with, whatever the file uses. */
  readonly name: string;
  /** Elements and texts in order. */
  readonly children: readonly (XmlElement | string)[];
  readonly attribute: (name: string) => string | undefined;
  /** Names and values in the order of the file. */
  readonly attributes: () => readonly (readonly [name: string, value: string])[];
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export function childrenOf(element: Pick<XmlElement, 'children'> | undefined, name: string): XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter((node): node is XmlElement => isElement(node) && node.name === name);
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) {
    if (at === undefined) return undefined;
    at = firstChild(at, name);
  }
  return at;
}

function firstChild(element: XmlElement, name: string): XmlElement | undefined {
  for (const node of element.children) if (isElement(node) && node.name === name) return node;
  return undefined;
}

/** All elements of those names below, in document order; doesn't look inside those found. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, names, found);
  return found;
}

/** Whole documents are walked this way: a generator for each element would cost more than the walk. */
function collect(element: XmlElement, names: readonly string[], found: XmlElement[]): void {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (names.includes(node.name)) found.push(node);
    else if (node.children.length > 0) collect(node, names, found);
  }
}

export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  let text = '';
  for (const node of element.children) text += isElement(node) ? textOf(node) : node;
  return text;
}

export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attribute(name);

/** Undefined when the attribute is missing or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseFloat(element?.attribute(name) ?? '');
  return Number.isFinite(value) ? value : undefined;
}
