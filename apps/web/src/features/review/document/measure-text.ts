// How wide the browser would set a text, so that the invisible layer can be stretched over the picture exactly.

/** One font for all invisible text, of which every system has one. */
export const LAYER_FONT = 'sans-serif';

/** Size at which texts are measured; widths grow in proportion. */
const MEASURED_SIZE = 32;

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

/** CSS pixels at a size of `size`; 0 where there is no canvas. */
export function measureText(text: string, size: number): number {
  let width = widths.get(text);
  if (width === undefined) {
    width = layerContext()?.measureText(text).width ?? 0;
    if (widths.size >= MOST_WIDTHS) widths.clear();
    widths.set(text, width);
  }
  return (width * size) / MEASURED_SIZE;
}

function layerContext(): CanvasRenderingContext2D | null {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    if (context !== null) context.font = `${MEASURED_SIZE}px ${LAYER_FONT}`;
  }
  return context;
}
