// Small DOCX and ODT files made by code, one behaviour each.
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** By relation id, e.g. `h1`: the content of a header. */
  readonly headers?: Readonly<Record<string, string>>;
  /** By relation id: addresses of hyperlinks. */
  readonly links?: Readonly<Record<string, string>>;
}

export function docx(parts: DocxParts): Uint8Array {
  const relations: string[] = [];
  const files: Record<string, Uint8Array> = {};
  const relate = (id: string, type: string, target: string, external = false): void => {
    relations.push(
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    );
  };
  const add = (type: string, root: string, content: string | undefined): void => {
    if (content === undefined) return;
    files[`word/${type}.xml`] = strToU8(`<w:${root} ${SPACES}>${content}</w:${root}>`);
    relate(`r-${type}`, type, `${type}.xml`);
  };
  add('styles', 'styles', parts.styles);
  add('numbering', 'numbering', parts.numbering);
  add('footnotes', 'footnotes', parts.footnotes);
  for (const [id, content] of Object.entries(parts.headers ?? {})) {
    files[`word/${id}.xml`] = strToU8(`<w:hdr ${SPACES}>${content}</w:hdr>`);
    relate(id, 'header', `${id}.xml`);
  }
  for (const [id, target] of Object.entries(parts.links ?? {})) relate(id, 'hyperlink', target, true);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${SPACES}><w:body>${parts.body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`),
    ...files,
  });
}

/** A paragraph with properties and runs given as XML, or as plain text. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
const ODT_SPACES = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible'],
  ['svg', 'svg-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${ODF}${name}:1.0"`)
  .concat('xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');

export function odt(text: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = `<office:document-content ${ODT_SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  const others = Object.entries(more).map(
    ([name, xml]) => [name, strToU8(xml.replaceAll('$SPACES', ODT_SPACES))] as const,
  );
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    ...Object.fromEntries(others),
  });
}
