import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { withPdf } from '../pdf/open-pdf.ts';
import { renderPdfPage } from '../pdf/render-pdf-page.ts';
import { pdfium } from '../pdfium.ts';
import { readContext } from '../read-context.ts';
import { buildPdf, line } from '../testing/build-pdf.ts';
import { invertPanels } from './invert-panels.ts';
import { closeOcr, type PagePicture, recognisePage } from './recognise-page.ts';
import { rotatePicture, turnPicture } from './turn-picture.ts';

afterAll(() => closeOcr());

const LINES = [
  'Ada Lovelace',
  'Mathematician and writer in London',
  'Wrote the first program for a machine that was never built',
  'and explained to the world what such machines would do',
  'Education: taught at home by the best scholars of the time',
];

async function draw(pdf: Uint8Array, dpi: number): Promise<PagePicture> {
  const drawn = await pdfium.use((instance) =>
    withPdf(instance, pdf, (document) => renderPdfPage(instance, document, 0, { dpi, grey: true })),
  );
  if (!drawn.ok || drawn.value === undefined) throw new Error('The page was not drawn.');
  const { width, height, data } = drawn.value;
  return { width, height, pixels: data, dpi };
}

const page = (dpi: number): Promise<PagePicture> =>
  draw(buildPdf({ pages: [{ content: LINES.map((text, i) => line(text, 60, 740 - i * 24)).join('\n') }] }), dpi);

it('recognises words where they stand, in points', async () => {
  const { runs, confidence, languages, angle } = await recognisePage(await page(200), readContext({}));
  expect(runs.map((run) => run.text)).toEqual(LINES);
  expect(confidence).toBeGreaterThan(0.8);
  expect([languages, angle]).toEqual([['en'], 0]);
  const [name] = runs;
  expect(name?.box.x).toBeCloseTo(60, -0.5);
  expect(name?.edges).toHaveLength(LINES[0]?.length === undefined ? 0 : LINES[0].length + 1);
});

it('turns pages that stand on their head or lie on their side, and straightens those that lean', async () => {
  const upright = await page(150);
  for (const turned of [90, 180, 270]) {
    const picture = { ...turnPicture(upright, turned), dpi: 150 };
    const read = await recognisePage(picture, readContext({}));
    expect(read.angle).toBe(360 - turned);
    expect(read.runs[0]?.text).toBe(LINES[0]);
  }
  const leaning = { ...rotatePicture(upright, 2), dpi: 150 };
  const read = await recognisePage(leaning, readContext({}));
  expect(read.angle).toBe(0);
  expect(read.runs.map((run) => run.text)).toContain(LINES[1]);
});

it('reads light text on dark grounds', async () => {
  const dark = ['0.25 g 0 0 230 842 re f', '1 g', ...LINES.slice(0, 1).map((text) => line(text, 40, 740))];
  const chip = ['0.4 g 300 690 90 22 re f', '1 g', line('Gardening', 308, 696)];
  const plain = ['0 g', line('Wrote the first program', 300, 740), line('for a machine', 300, 640)];
  const drawn = await draw(buildPdf({ pages: [{ content: [...dark, ...chip, ...plain].join('\n') }] }), 200);
  const { runs } = await recognisePage(drawn, readContext({}));
  expect(runs.map((run) => run.text).sort()).toEqual([
    'Ada Lovelace',
    'Gardening',
    'Wrote the first program',
    'for a machine',
  ]);
});

it('leaves heavy words as they are', async () => {
  // Filled and drawn around with a thick pen.
  const content = ['2 Tr 4 w', line('ADA LOVELACE', 60, 700, 48), '0 Tr', line('in London', 60, 640)].join('\n');
  const drawn = await draw(buildPdf({ pages: [{ content }] }), 200);
  expect(invertPanels(drawn).pixels).toBe(drawn.pixels);
});

it('finds the language of a page and reads it again with that', async () => {
  const german = [
    'Lebenslauf und Zeugnisse der Bewerberin aus der Stadt',
    'Ausbildung mit dem Schwerpunkt auf der Pflege und bei der Lehre',
    'seit 2012 in der Klinik als Leiterin mit eigenen Mitarbeitern',
  ];
  const pdf = buildPdf({ pages: [{ content: german.map((text, i) => line(text, 60, 740 - i * 24)).join('\n') }] });
  const read = await recognisePage(await draw(pdf, 200), readContext({}));
  expect(read.languages).toEqual(['de']);
  expect(read.runs.map((run) => run.text)).toEqual(german);
});

it('takes Dutch for no French, though it is not installed', async () => {
  const dutch = [
    'Projectleider van de gemeente met jaren ervaring in de bouw',
    'Verantwoordelijk voor het overleg met de buurt en de planning van de wegen',
    'Opleiding tot ingenieur aan de hogeschool in het oosten van de stad',
  ];
  const pdf = buildPdf({ pages: [{ content: dutch.map((text, i) => line(text, 60, 740 - i * 24)).join('\n') }] });
  const { languages } = await recognisePage(await draw(pdf, 200), readContext({}));
  expect(languages).toEqual(['en']);
});

it('takes the nearest language for one that is not installed, which keeps its marks', async () => {
  const swedish = [
    'Björn Ågren, Västerås',
    'Försäljare på Möbelhuset, ansvarig för köksavdelningen',
    'Utbildning: gymnasieskolan på Östermalm',
  ];
  const pdf = buildPdf({ pages: [{ content: swedish.map((text, i) => line(text, 60, 740 - i * 24)).join('\n') }] });
  const drawn = await draw(pdf, 200);
  const marks = async (languages: readonly string[]) => {
    const { runs } = await recognisePage(drawn, readContext({ languages }));
    return (
      runs
        .map((run) => run.text)
        .join(' ')
        .match(/[äöÄÖ]/g)?.length ?? 0
    );
  };
  expect(await marks(['sv'])).toBeGreaterThan(2 * (await marks([])));
});

it('gives up when it is told to', async () => {
  const controller = new AbortController();
  const reading = recognisePage(await page(200), readContext({ signal: controller.signal }));
  controller.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
});

it('finds nothing on an empty page', async () => {
  const blank = { width: 850, height: 1100, pixels: new Uint8Array(850 * 1100).fill(255), dpi: 100 };
  expect(await recognisePage(blank, readContext({}))).toMatchObject({ runs: [], confidence: 0 });
});

it('reads the scanned sample', async () => {
  const sample = new URL('../../../../fixtures/samples/margaret-osullivan-scan.pdf', import.meta.url);
  const { runs } = await recognisePage(await draw(readFileSync(sample), 200), readContext({}));
  const text = runs.map((run) => run.text).join('\n');
  for (const word of ['School Secretary', 'Claddagh Community School', '2012', 'osullivan@example.ie'])
    expect(text).toContain(word);
  expect(runs.find((run) => run.text.includes('School Secretary'))?.bold).toBe(true);
});
