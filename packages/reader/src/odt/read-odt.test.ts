import { expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { odt } from '../testing/office-files.ts';
import { documentOf, paragraphWith, runWith, textOf } from '../testing/read-parts.ts';
import { readOdt } from './read-odt.ts';

const read = async (text: string, styles = '', more: Readonly<Record<string, string>> = {}) =>
  documentOf(await readOdt(odt(text, styles, more), readContext({})));
const style = (name: string, family: string, content: string, parent = '') =>
  `<style:style style:name="${name}" style:family="${family}"${parent}>${content}</style:style>`;

it('inherits styles and knows headings', async () => {
  const styles =
    style('A', 'paragraph', '<style:text-properties fo:font-size="18pt" fo:font-weight="bold"/>') +
    style('B', 'paragraph', '<style:paragraph-properties fo:text-align="center"/>', ' style:parent-style-name="A"');
  const document = await read(
    '<text:p text:style-name="B">Ada</text:p><text:h text:outline-level="2">Work</text:h>',
    styles,
  );
  expect(runWith(document, 'Ada')).toMatchObject({ size: 18, bold: true });
  expect(runWith(document, 'Ada').box.x).toBeGreaterThan(200);
  expect(paragraphWith(document, 'Work').heading).toBe(2);
});

it('collapses white space of the source and keeps what was typed', async () => {
  const document = await read('<text:p>  a \n b<text:s text:c="2"/>c<text:tab/>d<text:line-break/>e</text:p>');
  expect(textOf(document)).toBe('a b  c|d|e');
});

it('reads lists, tables, links, notes and frames', async () => {
  const list =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>';
  const document = await read(
    '<text:list text:style-name="L"><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>' +
      '<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>left</text:p></table:table-cell><table:table-cell><text:p>right</text:p></table:table-cell></table:table-row></table:table>' +
      '<text:p><text:a xlink:href="https://example.org">site</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>small print</text:p></text:note-body></text:note></text:p>' +
      '<text:p><draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>',
    list,
  );
  expect(textOf(document)).toBe('1.|one|2.|two|left|right|site|boxed|small print');
  expect(runWith(document, 'left').baseline).toBe(runWith(document, 'right').baseline);
  expect(document.pages[0]?.links[0]?.uri).toBe('https://example.org');
  expect(paragraphWith(document, 'boxed').frame).toBe(0);
  expect(paragraphWith(document, 'small print').part).toBe('footnote');
});

it('sees text in the automatic colour, whatever opacity stands beside it, and none that is transparent', async () => {
  const styles =
    style('Standard', 'paragraph', '<style:text-properties style:use-window-font-color="true" loext:opacity="0%"/>') +
    style('F', 'text', '<style:text-properties fo:color="#000000" loext:opacity="0%"/>') +
    style(
      'S',
      'text',
      '<style:text-properties fo:color="#333333" loext:opacity="100%"/>',
      ' style:parent-style-name="F"',
    );
  const document = await read(
    '<text:p text:style-name="Standard">seen<text:span text:style-name="F">faded</text:span><text:span text:style-name="S">shown</text:span></text:p>',
    styles,
  );
  expect(textOf(document)).toBe('seen|shown');
  expect(runWith(document, 'faded').hidden).toBe('transparent');
});

it('sees text in the automatic colour on black, and where the style above it is white', async () => {
  const styles =
    style('W', 'paragraph', '<style:text-properties fo:color="#ffffff"/>') +
    style('A', 'text', '<style:text-properties style:use-window-font-color="true"/>') +
    style('B', 'text', '<style:text-properties style:use-window-font-color="true" fo:background-color="#000000"/>');
  const document = await read(
    '<text:p text:style-name="W">white<text:span text:style-name="A">plain</text:span><text:span text:style-name="B">light</text:span></text:p>',
    styles,
  );
  expect(textOf(document)).toBe('plainlight');
});

it('finds hidden text and drops deleted text', async () => {
  const styles =
    style('H', 'text', '<style:text-properties text:display="none"/>') +
    style('W', 'text', '<style:text-properties fo:color="#ffffff"/>');
  const deleted =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>';
  const document = await read(
    `${deleted}<text:p>seen<text:span text:style-name="H">secret</text:span><text:span text:style-name="W">white</text:span></text:p>`,
    styles,
  );
  expect(textOf(document)).toBe('seen');
  expect(runWith(document, 'secret').hidden).toBe('marked-hidden');
  expect(runWith(document, 'white').hidden).toBe('same-colour-as-background');
});

it('says that a locked document is locked', async () => {
  const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
  const result = await readOdt(odt('<text:p>x</text:p>', '', { 'META-INF/manifest.xml': manifest }), readContext({}));
  expect(result).toMatchObject({ ok: false, problem: { code: 'document.encrypted' } });
});

it('reads headers of the page style once', async () => {
  const header = '<style:header><text:p>ada@example.org</text:p></style:header>';
  const styles = `<office:document-styles $SPACES><office:master-styles><style:master-page>${header}</style:master-page><style:master-page>${header}</style:master-page></office:master-styles></office:document-styles>`;
  const document = await read('<text:p>Body</text:p>', '', { 'styles.xml': styles });
  expect(textOf(document)).toBe('ada@example.org|Body');
});
