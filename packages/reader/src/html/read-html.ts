// HTML → document. Nothing is fetched, nothing runs: what needs scripts or other files is not there.
import type { ReadResult } from '@vitae/schema';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { catchProblem } from '../catch-problem.ts';
import { type FlowDocument, flowDocument } from '../flow/flow-document.ts';
import { setPages } from '../flow/set-pages.ts';
import { createStylePool } from '../flow/style-pool.ts';
import type { ReadContext } from '../read-context.ts';
import { decodeText } from '../text/decode-text.ts';
import { parseStyleSheet } from './css-rules.ts';
import { attributesOf, elementStyle, ROOT_STYLE } from './element-style.ts';
import { type Element, type HtmlReading, readChildren } from './html-blocks.ts';

/** `encoding` as sniffed; what the page itself states wins over a guess. */
export function readHtml(bytes: Uint8Array, context: ReadContext, encoding?: string): Promise<ReadResult> {
  const html = decodeText(bytes, statedEncoding(bytes) ?? encoding).text;
  return catchProblem(() => setPages(htmlFlow(html, context), context));
}

/** For a byte order mark or UTF-16 the bytes tell more than any statement. */
function statedEncoding(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0 || second === 0 || first >= 0xef) return undefined;
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (label === undefined || /^utf-?(8|16)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

export function htmlFlow(html: string, context: ReadContext): FlowDocument {
  const document = parse(html);
  const styles: string[] = [];
  let title: string | undefined;
  for (const element of allElements(document)) {
    if (element.tagName === 'style') styles.push(textOf(element));
    if (element.tagName === 'title') title ??= textOf(element).trim().slice(0, 300) || undefined;
  }
  const reading: HtmlReading = {
    sheet: parseStyleSheet(styles.join('\n')),
    pool: createStylePool(),
    nesting: context.limits.nesting,
    counts: { pictures: 0 },
    readChildren,
  };
  const root = document.childNodes.find((node): node is Element => tree.isElementNode(node));
  const body = root?.childNodes.find((node): node is Element => tree.isElementNode(node) && node.tagName === 'body');
  if (root === undefined || body === undefined) return flowDocument('html', []);
  const rootStyle = elementStyle('html', attributesOf(root), ROOT_STYLE, reading.sheet);
  const style = elementStyle('body', attributesOf(body), rootStyle, reading.sheet);
  const blocks = readChildren(body, { style, depth: 0, indent: 0 }, reading);
  return flowDocument('html', blocks, { meta: { title }, pictures: reading.counts.pictures });
}

function* allElements(document: DefaultTreeAdapterTypes.Document): Generator<Element> {
  const open: DefaultTreeAdapterTypes.Node[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) yield node;
    if (!('childNodes' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) open.push(child);
    }
  }
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}
