// Equal styles become the same object, so that text cut into many runs by its editor joins again.
import type { SpanStyle } from './flow-document.ts';

export type StylePool = (style: SpanStyle) => SpanStyle;

export function createStylePool(): StylePool {
  const known = new Map<string, SpanStyle>();
  return (style) => {
    const { size, font, bold, italic, color, link, hidden } = style;
    const key = `${size}|${bold === true}${italic === true}|${color ?? ''}|${hidden ?? ''}|${font ?? ''}|${link ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, style);
    return style;
  };
}
