// What the tests of the review share: an invented résumé as a real PDF, uploaded and read.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** One job ends before it starts, so that a rule fails whatever the engine makes of the rest. */
const SAMPLE = `<!doctype html><html lang="en"><title>Nora Lindqvist</title><style>
  body { font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; margin: 0 }
  h1 { font-size: 22pt; margin: 0 } h2 { font-size: 13pt; margin: 16pt 0 4pt; border-bottom: 1pt solid #999 }
  p, ul { margin: 2pt 0 } .line { display: flex; justify-content: space-between }
</style><body>
<h1>Nora Lindqvist</h1>
<p>Registered Nurse</p>
<p>nora.lindqvist@example.org · +46 70 174 06 33 · Uppsala, Sweden</p>
<h2>Profile</h2>
<p>Nurse with nine years on surgical wards, who likes calm shifts, clear handovers and teaching new colleagues.</p>
<h2>Work Experience</h2>
<p class="line"><b>Head Nurse, Northern Bay Hospital</b><span>Mar 2019 – Present</span></p>
<ul><li>Leads a team of fourteen on the surgical ward.</li><li>Brought the time for handovers down by a third.</li></ul>
<p class="line"><b>Staff Nurse, Old Harbour Clinic</b><span>Sep 2018 – Jan 2015</span></p>
<ul><li>Looked after patients before and after surgery.</li></ul>
<h2>Education</h2>
<p class="line"><b>Bachelor of Science in Nursing, Uppsala University</b><span>2011 – 2014</span></p>
<h2>Skills</h2>
<p>Wound care, Patient assessment, Triage, Medication management</p>
<h2>Languages</h2>
<p>Swedish (native), English (fluent), German (B1)</p>
</body></html>`;

/** With `pages`, the same again on as many further pages: a document that is far too long to be drawn at once. */
export async function samplePdf(browser: Browser, pages = 1): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(SAMPLE);
  await page.evaluate((count) => {
    const first = document.body.innerHTML;
    const next = `<div style="break-before: page">${first}</div>`;
    document.body.innerHTML = first + next.repeat(count - 1);
  }, pages);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' } });
  await page.close();
  return pdf;
}

/** The same résumé in a format that has no pages of its own. */
export const sampleHtml = (): Buffer => Buffer.from(SAMPLE);

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Sends the file and waits until it is read. Gives the id of the résumé. */
export async function uploadResume(context: BrowserContext, url: string, file: Upload): Promise<string> {
  const reply = await context.request.post('/api/resumes/upload', { multipart: { file }, headers: { origin: url } });
  if (!reply.ok()) throw new Error(`The upload was answered with ${reply.status()}: ${await reply.text()}`);
  const { resumeId } = (await reply.json()) as { resumeId: string };
  await untilRead(context, resumeId);
  return resumeId;
}

export async function untilRead(context: BrowserContext, resumeId: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const status = (await (await context.request.get(`/api/resumes/${resumeId}/status`)).json()) as { status: string };
    if (status.status === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The document was not read in time.');
}

/** The review with its fields, its text layer and its first picture on the screen. */
export async function openReview(context: BrowserContext, resumeId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/resumes/${resumeId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

export const field = (page: Page, path: string): Locator => page.locator(`[id="field:${path}"]`);
export const litPlace = (page: Page): Locator => page.locator('.mark[data-lit="active"]');

export async function showAllFields(page: Page): Promise<void> {
  await page.getByText('All fields', { exact: true }).click();
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function boxOf(locator: Locator): Promise<Rectangle> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('The element is not on the screen.');
  return box;
}

/** Which share of `inner` lies inside `outer`, 0–1. */
export function share(inner: Rectangle, outer: Rectangle): number {
  const width = Math.min(inner.x + inner.width, outer.x + outer.width) - Math.max(inner.x, outer.x);
  const height = Math.min(inner.y + inner.height, outer.y + outer.height) - Math.max(inner.y, outer.y);
  return (Math.max(0, width) * Math.max(0, height)) / (inner.width * inner.height);
}

/** The words of the invisible text layer that hold a text, as one box. */
export async function textBox(page: Page, text: string): Promise<Rectangle> {
  const layer = page.getByTestId('text-layer').first();
  await layer.waitFor();
  return layer.evaluate((element, wanted) => {
    const pieces = [...element.querySelectorAll<HTMLElement>('span[data-start]')];
    const all = pieces.map((piece) => piece.textContent).join('');
    const at = all.indexOf(wanted);
    if (at === -1) throw new Error(`“${wanted}” is not in the text layer.`);
    let length = 0;
    const range = document.createRange();
    for (const piece of pieces) {
      const node = piece.firstChild;
      const begins = length;
      length += piece.textContent.length;
      if (node === null) continue;
      if (at >= begins && at < length) range.setStart(node, at - begins);
      if (at + wanted.length > begins && at + wanted.length <= length) range.setEnd(node, at + wanted.length - begins);
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, text);
}

export async function saved(page: Page): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor();
}
