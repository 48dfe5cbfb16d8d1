import type { Page, ReadDocument, Run } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { buildPdf, line, type TestPage, type TestPdf } from '../testing/build-pdf.ts';

async function read(pdf: TestPdf): Promise<ReadDocument> {
  const result = await readDocument(buildPdf(pdf));
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.document;
}

async function page(content: string, more: Omit<TestPage, 'content'> = {}): Promise<Page> {
  const [first] = (await read({ pages: [{ content, ...more }] })).pages;
  if (first === undefined) throw new Error('no page');
  return first;
}

const texts = (runs: readonly Run[]): string[] => runs.map((run) => run.text);

describe('runs', () => {
  it('has text, place, size and style as displayed', async () => {
    const { runs, width, height } = await page(`1 0 0 rg ${line('Ada Lovelace', 72, 742, 20, 'B')}`);
    expect([width, height]).toEqual([595, 842]);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ text: 'Ada Lovelace', baseline: 100, size: 20, bold: true, color: '#ff0000' });
    expect(runs[0]?.font).toContain('Bold');
    expect(runs[0]?.box.x).toBeCloseTo(72, 0);
    expect(runs[0]?.box.y).toBeLessThan(86);
    expect((runs[0]?.box.y ?? 0) + (runs[0]?.box.height ?? 0)).toBeGreaterThan(100);
  });

  it('gives an edge for each unit, so that a part can be boxed', async () => {
    const [run] = (await page(line('Java, Rust', 100, 700, 10))).runs;
    expect(run?.edges).toHaveLength('Java, Rust'.length + 1);
    expect(run?.edges?.[0]).toBeCloseTo(100, 0);
    // Helvetica: "Java, " is 0.5 + 0.556 + 0.5 + 0.556 + 0.278 + 0.278 em wide.
    expect(run?.edges?.[6]).toBeCloseTo(126.7, 0);
    expect(run?.edges).toEqual([...(run?.edges ?? [])].sort((a, b) => a - b));
  });

  it('takes the matrix into the size, and slanted and outlined text as italic and bold', async () => {
    const { runs } = await page(
      `q 0.5 0 0 0.5 0 0 cm ${line('Half', 100, 1000, 20)} Q BT /F 10 Tf 1 0 0.3 1 50 300 Tm (Slanted) Tj ET 2 Tr ${line('Outlined', 50, 200)}`,
    );
    expect(runs[0]).toMatchObject({ text: 'Half', size: 10 });
    expect(runs[1]).toMatchObject({ text: 'Slanted', italic: true });
    expect(runs[2]).toMatchObject({ text: 'Outlined', bold: true });
  });

  it('splits at a wide gap and at a change of style, not at ordinary spaces', async () => {
    const { runs } = await page(
      line('Engineer at Acme', 50, 700) +
        line('2019', 400, 700) +
        line('Bold', 50, 650, 12, 'B') +
        line('then plain', 90, 650),
    );
    expect(texts(runs)).toEqual(['Engineer at Acme', '2019', 'Bold', 'then plain']);
  });

  it('joins letters that were written one by one', async () => {
    const letters = 'Zurich 2020'.split('');
    let x = 50;
    const content = letters.map((letter) => {
      const at = x;
      x += letter === ' ' ? 3.3 : ({ r: 4, i: 2.7, c: 6, Z: 7.3 }[letter] ?? 6.7);
      return letter === ' ' ? '' : line(letter, at, 500);
    });
    expect(texts((await page(content.join(''))).runs)).toEqual(['Zurich 2020']);
  });

  it('closes letter-spaced headings and keeps their words apart', async () => {
    // 4 pt between letters, and a space of 3.3 pt on top of them between words.
    const { runs } = await page('BT /F 12 Tf 4 Tc 50 700 Td (WORK HISTORY) Tj ET');
    expect(texts(runs)).toEqual(['WORK HISTORY']);
  });

  it('sees a narrow space between parts that are set beside each other', async () => {
    const { runs } = await page('BT /F 10 Tf 50 700 Td [(California) -140 (San)] TJ ET');
    expect(texts(runs)).toEqual(['California San']);
  });

  it('takes two lines that overlap apart', async () => {
    const { runs } = await page(line('Developer', 50, 700, 12, 'B') + line('2019', 55, 698.5, 9));
    expect(texts(runs).sort()).toEqual(['2019', 'Developer']);
  });

  it('keeps two columns apart on one line', async () => {
    const { runs } = await page(`BT /F 10 Tf 50 600 Td [(Left) -20000 (Right)] TJ ET`);
    expect(texts(runs)).toEqual(['Left', 'Right']);
  });
});

describe('characters', () => {
  it('puts accents that stand apart onto their letters', async () => {
    // As TeX does: the accent, a step back, the letter.
    const { runs } = await page(`BT /F 12 Tf 50 700 Td [(Jos) (\\264) 400 (e) ( N) (u) 500 (\\250) ( n)] TJ ET`);
    expect(texts(runs)[0]).toMatch(/^José N/);
  });

  it('expands ligatures', async () => {
    const prepare: TestPdf['prepare'] = (writer) => {
      const map = writer.stream(
        'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <FB03> endbfchar endcmap',
      );
      writer.add(`<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding/ToUnicode ${map} 0 R>>`);
      return '';
    };
    const document = await read({
      pages: [{ content: 'BT /L 12 Tf 50 700 Td (oAce) Tj ET', resources: '/Font<</L 2 0 R>>' }],
      prepare,
    });
    const run = document.pages[0]?.runs[0];
    expect(run?.text).toBe('office');
    expect(run?.edges).toHaveLength(7);
  });

  it('gives a line-end hyphen as a hyphen', async () => {
    const { runs } = await page(`BT /F 12 Tf 14 TL 50 700 Td (develop-) Tj T* (ment of) Tj ET`);
    expect(texts(runs)).toEqual(['develop-', 'ment of']);
  });
});

describe('pages', () => {
  it('gives places as displayed on a rotated page', async () => {
    const { width, height, runs } = await page(line('Sideways', 100, 700), { entries: '/Rotate 90' });
    expect([width, height]).toEqual([842, 595]);
    expect(runs[0]).toMatchObject({ text: 'Sideways', angle: 90 });
    // 700 from the bottom becomes 700 from the left, 100 from the left becomes 100 from the top.
    expect(runs[0]?.box.x).toBeGreaterThan(690);
    expect(runs[0]?.box.x).toBeLessThan(702);
    expect(runs[0]?.box.y).toBeCloseTo(100, 0);
  });

  it('reads text that is turned back upright by the page', async () => {
    const { runs } = await page('BT /F 12 Tf 0 1 -1 0 300 100 Tm (Upright after all) Tj ET', { entries: '/Rotate 90' });
    expect(runs[0]).toMatchObject({ text: 'Upright after all', baseline: 300 });
    expect(runs[0]?.angle).toBeUndefined();
    expect(runs[0]?.edges).toHaveLength(18);
  });

  it('measures from the crop box', async () => {
    const { runs, width } = await page(line('Cropped', 150, 700), { entries: '/CropBox[100 100 500 800]' });
    expect(width).toBe(400);
    expect(runs[0]?.box.x).toBeCloseTo(50, 0);
    expect(runs[0]?.baseline).toBeCloseTo(100, 0);
  });

  it('reads text inside forms, with their matrix', async () => {
    const prepare: TestPdf['prepare'] = (writer) => {
      const font = writer.add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
      const resources = `/Resources<</Font<</F ${font} 0 R>>>>`;
      const inner = writer.stream(line('Inner', 10, 10), `/Type/XObject/Subtype/Form/BBox[0 0 600 600]${resources}`);
      writer.stream(
        '/X Do',
        `/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Matrix[2 0 0 2 0 0]/Resources<</XObject<</X ${inner} 0 R>>>>`,
      );
      return '';
    };
    const document = await read({ pages: [{ content: '/O Do', resources: '/XObject<</O 3 0 R>>' }], prepare });
    expect(document.pages[0]?.runs[0]).toMatchObject({ text: 'Inner', size: 24, baseline: 822 });
  });

  it('tells rules and coloured areas from hairlines and white ground', async () => {
    const { rules } = await page(
      '1 1 1 rg 0 0 595 842 re f 0.2 0.3 0.4 rg 0 0 180 842 re f 0 G 200 700 m 500 700 l S 300 300 3 3 re f ' +
        line('x', 300, 750),
    );
    expect(rules).toHaveLength(2);
    expect(rules[0]).toMatchObject({ x: 0, width: 180, height: 842 });
    expect(rules[1]?.y).toBeCloseTo(141.5, -1);
  });

  it('says where pictures are and how much of the page they take', async () => {
    const prepare: TestPdf['prepare'] = (writer) => {
      writer.stream('\x00', '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8');
      return '';
    };
    const content = `q 595 0 0 421 0 421 cm /P Do Q q 100 0 0 100 0 700 cm /P Do Q ${line('x', 50, 50)}`;
    const [first] = (await read({ pages: [{ content, resources: '/XObject<</P 1 0 R>>' }], prepare })).pages;
    expect(first?.images).toHaveLength(2);
    expect(first?.imageCoverage).toBeCloseTo(0.5, 1);
  });
});

describe('the document', () => {
  it('has title, author and date', async () => {
    const { meta } = await read({
      pages: [{ content: line('x', 50, 50) }],
      info: "/Title(R\\351sum\\351)/Author(Ada)/CreationDate(D:20240131120000+01'00')",
    });
    expect(meta).toEqual({ title: 'Résumé', author: 'Ada', created: '2024-01-31T12:00:00' });
  });

  it('opens with an empty password and says so; asks for no other', async () => {
    const open = await read({ pages: [{ content: line('Open', 50, 700) }], password: '' });
    expect(texts(open.pages[0]?.runs ?? [])).toEqual(['Open']);
    expect(open.findings.map((finding) => finding.code)).toContain('read.encrypted');
    const locked = await readDocument(buildPdf({ pages: [{ content: line('Shut', 50, 700) }], password: 'pass' }));
    expect(locked).toMatchObject({ ok: false, problem: { code: 'document.encrypted' } });
  });

  it('holds its limits', async () => {
    const pages = [{ content: line('one', 50, 50) }, { content: line('two', 50, 50) }];
    const bytes = buildPdf({ pages });
    expect(await readDocument(bytes, { limits: { pages: 1 } })).toMatchObject({
      ok: false,
      problem: { code: 'document.too-many-pages' },
    });
    expect(await readDocument(bytes, { limits: { textCharacters: 4 } })).toMatchObject({
      ok: false,
      problem: { code: 'document.too-large' },
    });
    expect(await readDocument(bytes, { limits: { bytes: 100 } })).toMatchObject({
      ok: false,
      problem: { code: 'document.too-large' },
    });
  });

  it('reports progress page by page and stops when it is told to', async () => {
    const bytes = buildPdf({ pages: [{ content: line('one', 50, 50) }, { content: line('two', 50, 50) }] });
    const fractions: number[] = [];
    await readDocument(bytes, { onProgress: (fraction) => fractions.push(fraction) });
    expect(fractions).toEqual([0.5, 1]);
    const stop = new AbortController();
    await expect(
      readDocument(bytes, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
  });
});
