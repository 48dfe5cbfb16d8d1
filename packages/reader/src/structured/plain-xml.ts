// XML → plain objects, as the mappings from JSON want them: by local names, attributes among the children, repeated elements as lists.
import { isElement, type XmlElement } from '../xml/xml-element.ts';

export type PlainXml = string | { [name: string]: PlainXml | PlainXml[] };

/** `{ <root>: … }`. An element with nothing but text is that text; beside attributes it stands in `#text`. */
export function plainXml(root: XmlElement): PlainXml {
  return { [localName(root.name)]: plain(root) };
}

function plain(element: XmlElement): PlainXml {
  // No prototype, so that no name in the file can mean anything.
  const content: { [name: string]: PlainXml | PlainXml[] } = Object.create(null);
  for (const [name, value] of element.attributes()) {
    if (!name.startsWith('xmlns')) content[localName(name)] = value;
  }
  let text = '';
  for (const child of element.children) {
    if (isElement(child)) add(content, localName(child.name), plain(child));
    else text += child;
  }
  const bare = text.trim();
  if (Object.keys(content).length === 0) return bare;
  if (bare !== '') content['#text'] = bare;
  return content;
}

function add(content: { [name: string]: PlainXml | PlainXml[] }, name: string, value: PlainXml): void {
  const before = content[name];
  if (before === undefined) content[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else content[name] = [before, value];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
