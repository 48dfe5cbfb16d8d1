import type { HiddenReason } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { buildPdf, line, type TestPdf } from '../testing/build-pdf.ts';

const IMAGE = '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
/** Objects 1 and 2 are a white and a black picture, 3 is a layer that is off, 4 is full transparency. */
const prepare: TestPdf['prepare'] = (writer) => {
  writer.stream('\xff', IMAGE);
  writer.stream('\x00', IMAGE);
  writer.add('<</Type/OCG/Name(Off)>>');
  writer.add('<</Type/ExtGState/ca 0/CA 0>>');
  writer.add('<</Type/ExtGState/BM/Multiply>>');
  return '/OCProperties<</OCGs[3 0 R]/D<</OFF[3 0 R]/Order[3 0 R]>>>>';
};
const RESOURCES =
  '/XObject<</White 1 0 R/Black 2 0 R>>/Properties<</Off 3 0 R>>/ExtGState<</Clear 4 0 R/Multiply 5 0 R>>';

async function hiddenOf(content: string): Promise<Record<string, HiddenReason | undefined>> {
  const read = await readDocument(buildPdf({ pages: [{ content, resources: RESOURCES }], prepare }));
  if (!read.ok) throw new Error(read.problem.detail);
  return Object.fromEntries((read.document.pages[0]?.runs ?? []).map((run) => [run.text, run.hidden]));
}

const GREY_BAR = '0.2 g 40 595 300 20 re f';

describe('hidden text', () => {
  it.each<[HiddenReason, string]>([
    ['invisible-render-mode', `3 Tr ${line('Trick', 50, 600)}`],
    ['invisible-render-mode', `7 Tr ${line('Trick', 50, 600)}`],
    ['same-colour-as-background', `1 g ${line('Trick', 50, 600)}`],
    ['same-colour-as-background', `0.99 g ${line('Trick', 50, 600)}`],
    ['same-colour-as-background', `${GREY_BAR} 0.21 g ${line('Trick', 50, 600)}`],
    ['same-colour-as-background', `q 300 0 0 20 40 595 cm /White Do Q 1 g ${line('Trick', 50, 600)}`],
    ['too-small', line('Trick', 50, 600, 0.5)],
    ['too-small', `BT /F 12 Tf 0.05 0 0 0.05 50 600 Tm (Trick) Tj ET`],
    ['off-page', line('Trick', -300, 600)],
    ['off-page', line('Trick', 50, -40)],
    ['off-page', line('Trick', 50, 900)],
    ['covered', `${line('Trick', 50, 600)} 1 g 40 590 300 30 re f`],
    ['covered', `${line('Trick', 50, 600)} ${GREY_BAR}`],
    ['covered', `${line('Trick', 50, 600)} q 300 0 0 30 40 590 cm /White Do Q`],
    ['covered', `q 0 0 1 1 re W n ${line('Trick', 50, 600)} Q`],
    ['transparent', `/Clear gs ${line('Trick', 50, 600)}`],
    ['marked-hidden', `/OC /Off BDC ${line('Trick', 50, 600)} EMC`],
  ])('is %s: %s', async (reason, content) => {
    const hidden = await hiddenOf(`q ${content} Q ${line('Plain', 50, 300)}`);
    expect(hidden).toEqual({ Trick: reason, Plain: undefined });
  });

  it('is transparent inside a form that is', async () => {
    const inForm: TestPdf['prepare'] = (writer) => {
      const font = writer.add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
      const form = '/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Group<</S/Transparency>>';
      writer.stream(line('Trick', 50, 600), `${form}/Resources<</Font<</F ${font} 0 R>>>>`);
      writer.add('<</Type/ExtGState/ca 0.01/CA 0.01>>');
      return '';
    };
    const page = {
      content: `q /Faint gs /Form Do Q ${line('Plain', 50, 300)}`,
      resources: '/XObject<</Form 2 0 R>>/ExtGState<</Faint 3 0 R>>',
    };
    const read = await readDocument(buildPdf({ pages: [page], prepare: inForm }));
    if (!read.ok) throw new Error(read.problem.detail);
    expect(read.document.pages[0]?.runs.map(({ text, hidden }) => [text, hidden]).sort()).toEqual([
      ['Plain', undefined],
      ['Trick', 'transparent'],
    ]);
  });

  it('says in a finding how much there is', async () => {
    const read = await readDocument(
      buildPdf({ pages: [{ content: `${line('Ada', 50, 700)} 1 g ${line('Python Rust', 50, 600)}` }] }),
    );
    expect(read.ok && read.document.findings).toMatchObject([
      { code: 'read.hidden-text', severity: 'warning', page: 1 },
    ]);
  });
});

describe('text that only looks suspicious', () => {
  it.each([
    ['white on a dark bar', `${GREY_BAR} 1 g ${line('Shown', 50, 600)}`],
    ['white on a dark picture', `q 300 0 0 20 40 595 cm /Black Do Q 1 g ${line('Shown', 50, 600)}`],
    [
      'white on a shape that is no rectangle',
      `0 g 40 590 m 340 590 l 340 620 l 60 625 l h f 1 g ${line('Shown', 50, 600)}`,
    ],
    ['light grey', `0.9 g ${line('Shown', 50, 600)}`],
    ['under a highlighter', `${line('Shown', 50, 600)} /Multiply gs 1 1 0 rg 40 590 300 30 re f`],
    ['under a cover that is clipped away', `${line('Shown', 50, 600)} q 0 0 9 9 re W n 1 g 40 590 300 30 re f Q`],
    ['inside its clip', `q 40 590 300 30 re W n ${line('Shown', 50, 600)} Q`],
    ['small print', line('Shown', 50, 600, 4)],
    ['drawn invisibly over a scan', `q 595 0 0 842 0 0 cm /White Do Q 3 Tr ${line('Shown', 50, 600)}`],
    ['under a scan', `${line('Shown', 50, 600)} q 595 0 0 842 0 0 cm /White Do Q`],
    ['half off the page', line('Shown', -10, 600)],
  ])('is not hidden: %s', async (_, content) => {
    expect(await hiddenOf(content)).toEqual({ Shown: undefined });
  });

  it('keeps the end of a white word that runs past its dark bar', async () => {
    const hidden = await hiddenOf(`0 g 40 595 40 20 re f 1 g ${line('ada@example.org', 50, 600)}`);
    expect(hidden).toEqual({ 'ada@example.org': undefined });
  });
});
