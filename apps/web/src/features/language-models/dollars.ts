// Amounts as people read them.

/** From millionths of a US dollar; small amounts keep the digits that matter. */
export function dollars(millionths: number): string {
  const amount = millionths / 1e6;
  const digits = amount !== 0 && Math.abs(amount) < 0.1 ? 4 : 2;
  return `$${amount.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}
