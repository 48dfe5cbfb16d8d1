import { describe, expect, it } from 'vitest';
import {
  anchoredScroll,
  boxInColumn,
  framesInView,
  layPages,
  PAGE_GAP,
  pageInView,
  pictureWidth,
  scaleOf,
  scrollTarget,
  zoomStep,
} from './page-layout.ts';

const A4 = { width: 595, height: 842 };
const pages = [1, 2, 3].map((number) => ({ number, ...A4 }));

describe('layPages', () => {
  it('fits the widest page into the pane', () => {
    const column = layPages(pages, scaleOf('fit', pages, 627), 627);
    expect(column.scale).toBe(1);
    expect(column.frames[0]).toEqual({ number: 1, top: PAGE_GAP, left: PAGE_GAP, width: 595, height: 842 });
    expect(column.height).toBe(3 * 842 + 4 * PAGE_GAP);
  });

  it('centres pages narrower than the pane and grows with pages wider than it', () => {
    expect(layPages(pages, 0.5, 627).frames[0]?.left).toBe((627 - 297.5) / 2);
    expect(layPages(pages, 2, 627).width).toBe(1190 + 2 * PAGE_GAP);
  });

  it('has no size for no pages', () => expect(layPages([], 1, 300).frames).toEqual([]));
});

describe('what is in view', () => {
  const column = layPages(pages, 1, 627);
  it('draws only the pages in view and near it', () => {
    expect(framesInView(column, 0, 600, 0).map(({ number }) => number)).toEqual([1]);
    expect(framesInView(column, 0, 600, 600).map(({ number }) => number)).toEqual([1, 2]);
  });
  it('names the page that fills most of the view', () => expect(pageInView(column, 700, 600)).toBe(2));
});

it('scales a place from points to pixels of the column', () => {
  const column = layPages(pages, 2, 627);
  const frame = column.frames[1];
  expect(boxInColumn(column, 2, { x: 10, y: 20, width: 30, height: 5 })).toEqual({
    x: (frame?.left ?? 0) + 20,
    y: (frame?.top ?? 0) + 40,
    width: 60,
    height: 10,
  });
  expect(boxInColumn(column, 9, { x: 0, y: 0, width: 1, height: 1 })).toBeUndefined();
});

describe('scrollTarget', () => {
  const view = { left: 0, top: 1000, width: 600, height: 600 };
  it('stays when the place is comfortably in view', () =>
    expect(scrollTarget({ x: 50, y: 1200, width: 80, height: 12 }, view)).toBeUndefined());
  it('brings a place below to the upper third', () =>
    expect(scrollTarget({ x: 50, y: 3000, width: 80, height: 12 }, view)).toEqual({ left: 0, top: 2800 }));
  it('moves sideways only when needed', () =>
    expect(scrollTarget({ x: 900, y: 1200, width: 80, height: 12 }, view)).toEqual({ left: 876, top: 1000 }));
});

it('keeps the point under the pointer when the size changes', () => {
  const before = layPages(pages, 1, 627);
  const after = layPages(pages, 2, 627);
  const point = { x: 300, y: 200 };
  const view = { left: 0, top: 900 };
  const target = anchoredScroll(view, point, before, after);
  const frame = before.frames[1];
  const then = after.frames[1];
  const inPage = (view.top + point.y - (frame?.top ?? 0)) / 1;
  expect((target.top + point.y - (then?.top ?? 0)) / 2).toBeCloseTo(inPage);
  expect((target.left + point.x - (then?.left ?? 0)) / 2).toBeCloseTo(point.x - (frame?.left ?? 0));
});

it('steps through sizes from any size', () => {
  const full = 96 / 72;
  expect(zoomStep(full, 1)).toBe(1.1);
  expect(zoomStep(full, -1)).toBe(0.9);
  expect(zoomStep(full * 0.83, 1)).toBe(0.9);
  expect(zoomStep(full * 4, 1)).toBe(4);
});

it('asks for pictures in steps of width, up to a limit', () => {
  expect(pictureWidth(600, 1)).toBe(640);
  expect(pictureWidth(600, 2)).toBe(1280);
  expect(pictureWidth(5000, 3)).toBe(2560);
});
