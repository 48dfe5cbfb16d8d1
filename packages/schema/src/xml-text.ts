// A tree → XML text.

export interface XmlNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** UTF-8, indented. Elements that hold nothing are left out, as are their parents. */
export function toXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

function write(node: XmlNode, indent: string): string {
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const open = `${indent}<${node.name}${attributes.join('')}`;
  const children = node.children.filter((child) => typeof child === 'string' || !isHollow(child));
  if (children.length === 0) return `${open}/>`;
  const only = children.length === 1 ? children[0] : undefined;
  if (typeof only === 'string') return `${open}>${escapeXml(only)}</${node.name}>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : write(child, `${indent}  `)));
  return `${open}>\n${inner.join('\n')}\n${indent}</${node.name}>`;
}

function isHollow(node: XmlNode): boolean {
  if (Object.keys(node.attributes ?? {}).length > 0) return false;
  return node.children.every((child) => (typeof child === 'string' ? child === '' : isHollow(child)));
}

/** Characters that XML can't hold in any form are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
