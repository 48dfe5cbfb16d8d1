// Lengths as OpenDocument writes them.

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.3465, mm: 2.83465, px: 0.75, pc: 12 };

/** Points; undefined for percentages and what is no length. */
export function length(value: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|px|pc)$/.exec(value?.trim() ?? '');
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const points = Number.parseFloat(match[1]) * (UNITS[match[2]] ?? 1);
  return Number.isFinite(points) ? points : undefined;
}
