import { expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { buildDocx } from '../testing/hostile-archives.ts';
import { type DocxParts, docx, p, r } from '../testing/office-files.ts';
import { documentOf, paragraphWith, runsOf, runWith, textOf } from '../testing/read-parts.ts';
import { readDocx } from './read-docx.ts';

const read = async (parts: DocxParts) => documentOf(await readDocx(docx(parts), readContext({})));

it('inherits styles along their chain, and lets runs override them', async () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:rFonts w:ascii="Calibri"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:b/><w:color w:val="AA0000"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="Base"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>';
  const body = p('Experience', '<w:pStyle w:val="H1"/>') + p(r('plain ') + r('slanted', '<w:i/><w:sz w:val="18"/>'));
  const document = await read({ body, styles });
  expect(runWith(document, 'Experience')).toMatchObject({ size: 16, bold: true, color: '#aa0000', font: 'Calibri' });
  expect(paragraphWith(document, 'Experience').heading).toBe(1);
  expect(runWith(document, 'slanted')).toMatchObject({ size: 9, italic: true });
  expect(runWith(document, 'plain').bold).toBeUndefined();
});

it('joins what an editor has cut into many runs', async () => {
  const document = await read({ body: p(r('Soft') + r('ware Engi') + r('neer')) });
  expect(textOf(document)).toBe('Software Engineer');
});

it('counts lists and shows bullets of symbol fonts', async () => {
  const level = (n: number, format: string, text: string, extra = '') =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${extra}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
  const item = (text: string, id: number, n: number) =>
    p(text, `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="${id}"/></w:numPr>`);
  const body = item('one', 1, 0) + item('deep', 1, 1) + item('two', 1, 0) + item('again', 1, 1) + item('dot', 2, 0);
  const document = await read({ body, numbering });
  expect(textOf(document)).toBe('1.|one|1.a)|deep|2.|two|2.a)|again|•|dot');
  expect(paragraphWith(document, 'deep').listLevel).toBe(1);
});

it('sets table cells side by side and says where they stand, of tables in tables in the outermost', async () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const inner = `<w:tbl><w:tr>${cell(p('inner left'))}${cell(p('inner right'))}</w:tr></w:tbl>`;
  const body = `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid><w:tr>${cell(p('2019'))}${cell(p('Engineer') + inner + p(''))}</w:tr></w:tbl>`;
  const document = await read({ body });
  const [year, job, left, right] = ['2019', 'Engineer', 'inner left', 'inner right'].map((text) =>
    runWith(document, text),
  );
  expect(year?.baseline).toBe(job?.baseline);
  expect(job?.box.x).toBeGreaterThan((year?.box.x ?? 0) + 100);
  expect(left?.baseline).toBe(right?.baseline);
  expect(right?.box.x).toBeGreaterThan(left?.box.x ?? 0);
  expect(paragraphWith(document, 'Engineer').cell).toEqual({ table: 0, row: 0, column: 1 });
  expect(paragraphWith(document, 'inner right').cell).toEqual({ table: 0, row: 0, column: 1 });
});

const box = (text: string, x: number, width: number) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>914400</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="3000000"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

it('reads a text box once, and sets boxes that stand side by side like that', async () => {
  const document = await read({
    body: p(box('Main column', 2_743_200, 4_000_000)) + p(box('Side bar', 360_000, 2_000_000)),
  });
  expect(runsOf(document)).toHaveLength(2);
  const [main, side] = [runWith(document, 'Main column'), runWith(document, 'Side bar')];
  expect(side.baseline).toBe(main.baseline);
  expect(side.box.x).toBeLessThan(main.box.x);
  expect(paragraphWith(document, 'Side bar').frame).not.toBe(paragraphWith(document, 'Main column').frame);
});

it('shows each header once and marks its paragraphs', async () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="even" r:id="h2"/></w:sectPr>';
  const document = await read({
    body: p('Body') + section,
    headers: { h1: p('ada@example.org'), h2: p('ada@example.org') },
  });
  expect(textOf(document)).toBe('ada@example.org|Body');
  expect(paragraphWith(document, 'ada').part).toBe('header');
});

it('keeps footnotes apart', async () => {
  const footnotes = `<w:footnote w:type="separator" w:id="0">${p('----')}</w:footnote><w:footnote w:id="2">${p('With honours')}</w:footnote>`;
  const document = await read({ body: p('Degree'), footnotes });
  expect(textOf(document)).toBe('Degree|With honours');
  expect(paragraphWith(document, 'honours').part).toBe('footnote');
});

it('knows targets of hyperlinks, also of those made by fields', async () => {
  const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const made = `${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r>${field('separate')}${r('second')}${field('end')}`;
  const document = await read({
    body: p(`<w:hyperlink r:id="l1">${r('first')}</w:hyperlink>${r(' ')}${made}`),
    links: { l1: 'mailto:a@example.org' },
  });
  expect(textOf(document)).toBe('first|second');
  const [page] = document.pages;
  expect(page?.links.map((link) => link.uri)).toEqual(['mailto:a@example.org', 'https://example.org/b']);
  expect(page?.links[runWith(document, 'second').link ?? -1]?.uri).toBe('https://example.org/b');
});

it('finds hidden text: marked, white on white, too small', async () => {
  const body =
    p(r('seen') + r('vanished', '<w:vanish/>')) +
    p(r('white words', '<w:color w:val="FFFFFF"/>')) +
    p(r('tiny', '<w:sz w:val="2"/>'));
  const document = await read({ body });
  expect(textOf(document)).toBe('seen');
  expect(runWith(document, 'vanished').hidden).toBe('marked-hidden');
  expect(runWith(document, 'white words').hidden).toBe('same-colour-as-background');
  expect(runWith(document, 'tiny').hidden).toBe('too-small');
  expect(document.findings.filter((finding) => finding.code === 'read.hidden-text')).toHaveLength(3);
});

it('takes white text on a dark cell for visible, and draws it so that it can be seen on our page', async () => {
  const body = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${p(r('Contact', '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`;
  const run = runWith(await read({ body }), 'Contact');
  expect(run.hidden).toBeUndefined();
  expect(run.color).toBeUndefined();
});

it('drops what was deleted and keeps what was inserted while changes were tracked', async () => {
  const body = p(
    `${r('Senior ')}<w:del>${'<w:r><w:delText>Junior </w:delText></w:r>'}</w:del><w:ins>${r('Lead ')}</w:ins>${r('Engineer')}`,
  );
  expect(textOf(await read({ body }))).toBe('Senior Lead Engineer');
});

it('leaves out placeholders of content controls, and keeps their content', async () => {
  const control = (properties: string, text: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`;
  const document = await read({
    body: control('<w:showingPlcHdr/>', 'Click here to enter text') + control('', 'Ada Lovelace'),
  });
  expect(textOf(document)).toBe('Ada Lovelace');
});

it('puts right tab stops at their place and ends the run there', async () => {
  const line = `${r('Acme')}<w:r><w:tab/></w:r>${r('2019 – 2021')}`;
  const document = await read({ body: p(line, '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>') });
  const date = runWith(document, '2019');
  expect(date.box.x + date.box.width).toBeCloseTo(72 + 450, 0);
  expect(date.baseline).toBe(runWith(document, 'Acme').baseline);
});

it('sets columns side by side', async () => {
  const section = (columns: string) => `<w:sectPr><w:type w:val="continuous"/>${columns}</w:sectPr>`;
  const body = p('Left') + p('<w:r><w:br w:type="column"/><w:t>Right</w:t></w:r>') + section('<w:cols w:num="2"/>');
  const document = await read({ body });
  expect(runWith(document, 'Right').baseline).toBe(runWith(document, 'Left').baseline);
  expect(runWith(document, 'Right').box.x).toBeGreaterThan(250);
  expect(document.paragraphs).toMatchObject([{ column: { set: 0, index: 0 } }, { column: { set: 0, index: 1 } }]);
});

it('keeps paragraphs whole in columns that the document does not break itself', async () => {
  const section = '<w:sectPr><w:type w:val="continuous"/><w:cols w:num="2"/></w:sectPr>';
  const document = await read({ body: p('Short') + p('A sentence that goes on and on. '.repeat(12)) + section });
  const long = document.pages.flatMap(({ runs }) => runs.filter(({ paragraph }) => paragraph === 1));
  expect(long.length).toBeGreaterThan(3);
  expect(new Set(long.map(({ box }) => Math.round(box.x))).size).toBe(1);
});

it('sets columns of a table as wide as their cells ask for, whatever its grid says', async () => {
  const cell = (text: string, width: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
  const grid = '<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>';
  const body = `<w:tbl>${grid}<w:tr>${cell('2019', 1500)}${cell('Engineer', 7500)}</w:tr></w:tbl>`;
  const document = await read({ body });
  expect(runWith(document, 'Engineer').box.x - runWith(document, '2019').box.x).toBeLessThan(100);
});

it('reads documents whose namespaces have other prefixes', async () => {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const xml = `<x:document xmlns:x="${space}"><x:body><x:p><x:r><x:rPr><x:sz x:val="40"/></x:rPr><x:t>Ada</x:t></x:r></x:p></x:body></x:document>`;
  const document = documentOf(await readDocx(buildDocx(xml), readContext({})));
  expect(runWith(document, 'Ada').size).toBe(20);
});

it('says that a document without text has none', async () => {
  const result = await readDocx(docx({ body: p('') }), readContext({}));
  expect(result).toMatchObject({ ok: false, problem: { code: 'document.no-text' } });
});

it('refuses more text, pages and depth than allowed', async () => {
  const code = async (body: string, limits: Parameters<typeof readContext>[0]['limits']) => {
    const result = await readDocx(docx({ body }), readContext({ limits }));
    return result.ok ? 'read' : result.problem.code;
  };
  expect(await code(p('too long'), { textCharacters: 5 })).toBe('document.too-large');
  expect(await code(p('a') + p('<w:r><w:br w:type="page"/><w:t>b</w:t></w:r>'), { pages: 1 })).toBe(
    'document.too-many-pages',
  );
  expect(await code('<w:sdt>'.repeat(60) + '</w:sdt>'.repeat(60), { nesting: 50 })).toBe('document.too-large');
});
