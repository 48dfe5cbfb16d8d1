import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderPage } from './render-page.ts';
import { buildPdf, line } from './testing/build-pdf.ts';

const size = (png: Uint8Array): [number, number] => {
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('renderPage', () => {
  it('draws the page at the wanted width', async () => {
    const bytes = buildPdf({ pages: [{ content: line('Ada', 50, 700), width: 600, height: 800 }] });
    expect(size(await renderPage(bytes, 1, { width: 300 }))).toEqual([300, 400]);
  });

  it('draws a rotated page as it is displayed', async () => {
    const bytes = buildPdf({
      pages: [{ content: line('Ada', 50, 700), width: 600, height: 800, entries: '/Rotate 90' }],
    });
    expect(size(await renderPage(bytes, 1, { width: 800 }))).toEqual([800, 600]);
  });

  it('turns a scan as it is read', async () => {
    const bytes = buildPdf({ pages: [{ content: '0 g 0 700 600 100 re f', width: 600, height: 800 }] });
    const picture = Buffer.from(await renderPage(bytes, 1, { width: 80, turn: 90 }));
    expect(size(picture)).toEqual([80, 60]);
    // The black bar of the top stands at the right side now, in each row.
    const data = inflateSync(picture.subarray(41, picture.length - 16));
    expect([data[1], data[80]]).toEqual([255, 0]);
  });

  it('keeps a very long page within bounds', async () => {
    const bytes = buildPdf({ pages: [{ content: line('Ada', 1, 1), width: 10, height: 14_000 }] });
    const [width, height] = size(await renderPage(bytes, 1, { width: 2_000 }));
    expect(width * height).toBeLessThan(17_000_000);
  });

  it('says why it draws nothing', async () => {
    const bytes = buildPdf({ pages: [{ content: line('Ada', 50, 700) }] });
    await expect(renderPage(bytes, 2, { width: 300 })).rejects.toMatchObject({ code: 'resource.not-found' });
    await expect(renderPage(bytes, 0, { width: 300 })).rejects.toMatchObject({ code: 'resource.not-found' });
    const flow = new TextEncoder().encode('Just text');
    await expect(renderPage(flow, 1, { width: 300 })).rejects.toMatchObject({ code: 'document.no-picture' });
    const locked = buildPdf({ pages: [{ content: '' }], password: 'p' });
    await expect(renderPage(locked, 1, { width: 300 })).rejects.toMatchObject({ code: 'document.encrypted' });
  });
});
