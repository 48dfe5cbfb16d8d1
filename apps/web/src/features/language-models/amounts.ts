// Amounts of budgets as people type them.

export const shownAmount = (limit: number | null): string => (limit === null ? '' : String(limit / 1e6));

/** Millionths of a dollar; null for nothing, undefined for what is no amount. */
export function amountOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const amount = Number(text);
  return Number.isFinite(amount) && amount >= 0 ? Math.round(amount * 1e6) : undefined;
}
