// ODT → document: styles, lists, tables, frames, notes, headers, and text that is marked as hidden.
import { type ReadDocument, type ReadResult, VitaeError } from '@vitae/schema';
import { catchProblem } from '../catch-problem.ts';
import { blocksText } from '../flow/blocks-text.ts';
import { type FlowBlock, type FlowDocument, flowDocument } from '../flow/flow-document.ts';
import { PAGE, setPages } from '../flow/set-pages.ts';
import { createStylePool } from '../flow/style-pool.ts';
import { hexColor } from '../flow/visible-color.ts';
import type { ReadContext } from '../read-context.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { attribute, child, childrenOf, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';
import { openZip, type ZipArchive } from '../zip/read-zip.ts';
import { readOdtBlocks } from './odt-blocks.ts';
import { length } from './odt-length.ts';
import { ODT_PREFIXES } from './odt-prefixes.ts';
import type { OdtReading } from './odt-reading.ts';
import { type OdtStyles, readOdtStyles } from './odt-styles.ts';

export function readOdt(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return catchProblem(() => setPages(odtFlow(bytes, context), context));
}

function odtFlow(bytes: Uint8Array, context: ReadContext): FlowDocument {
  const zip = openZip(bytes, context.limits);
  const parse = (name: string): XmlElement | undefined => {
    const part = zip.read(name);
    return part === undefined ? undefined : parseXml(part, context.limits, { prefixes: ODT_PREFIXES });
  };
  refuseEncrypted(zip);
  const content = parse('content.xml');
  if (content === undefined) throw new VitaeError('document.damaged', { detail: 'The text part is missing.' });
  const common = parse('styles.xml');
  const styles = readOdtStyles(common === undefined ? [content] : [common, content]);
  const page = pageLayout(common);
  const reading: OdtReading = {
    styles,
    pool: createStylePool(),
    background: page.background,
    counts: { pictures: 0, paragraphs: 0 },
    footnotes: [],
    frames: [],
    width: PAGE.width - page.margins.left - page.margins.right,
    readBlocks: readOdtBlocks,
  };
  const text = child(content, 'office:body', 'office:text');
  if (text === undefined)
    throw new VitaeError('document.unsupported', { detail: 'It is an OpenDocument file that is no text.' });
  const body = readOdtBlocks(text, reading);
  const { headers, footers } = readHeaders(common, reading);
  return flowDocument('odt', body, {
    headers,
    footers,
    footnotes: reading.footnotes,
    meta: readMeta(parse('meta.xml')),
    pictures: reading.counts.pictures,
    margins: page.margins,
  });
}

function refuseEncrypted(zip: ZipArchive): void {
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new VitaeError('document.encrypted', { detail: 'It is an OpenDocument text with a password.' });
  }
}

/** Of the first page layout, which is the one that text starts with. */
function pageLayout(styles: XmlElement | undefined): {
  margins: { left: number; right: number };
  background: string | undefined;
} {
  const layout = child(styles, 'office:automatic-styles', 'style:page-layout', 'style:page-layout-properties');
  const margin = (side: string): number =>
    length(attribute(layout, `fo:margin-${side}`) ?? attribute(layout, 'fo:margin')) ?? 57;
  const hasPicture = child(layout, 'style:background-image', 'office:binary-data') !== undefined;
  return {
    margins: { left: margin('left'), right: margin('right') },
    background: hasPicture ? undefined : (hexColor(attribute(layout, 'fo:background-color')) ?? '#ffffff'),
  };
}

/** Each text once, in whatever number of page styles it stands. */
function readHeaders(
  styles: XmlElement | undefined,
  reading: OdtReading,
): { headers: FlowBlock[]; footers: FlowBlock[] } {
  const seen = new Set<string>();
  const inHeader: OdtReading = { ...reading, styles: headerStyles(styles, reading.styles) };
  const read = (name: string): FlowBlock[] =>
    childrenOf(child(styles, 'office:master-styles'), 'style:master-page')
      .flatMap((page) => childrenOf(page, name))
      .flatMap((part) => {
        const blocks = readOdtBlocks(part, inHeader);
        const text = blocksText(blocks).trim();
        if (text === '' || seen.has(text)) return [];
        seen.add(text);
        return blocks;
      });
  const headers = [...read('style:header-first'), ...read('style:header')];
  return { headers, footers: [...read('style:footer-first'), ...read('style:footer')] };
}

/** Headers use the automatic styles of their own file, whose names the body's file uses too. */
function headerStyles(styles: XmlElement | undefined, common: OdtStyles): OdtStyles {
  return styles === undefined ? common : readOdtStyles([styles]);
}

function readMeta(root: XmlElement | undefined): ReadDocument['meta'] {
  if (root === undefined) return {};
  const fact = (name: string): string | undefined =>
    textOf(descendants(root, name)[0]).trim().slice(0, 300) || undefined;
  return {
    title: fact('dc:title'),
    author: fact('meta:initial-creator') ?? fact('dc:creator'),
    producer: fact('meta:generator'),
    created: fact('meta:creation-date'),
  };
}
