// Phone numbers: whether two ways of writing them can be one number.

export interface PhoneIdentity {
  /** Digits only, without leading zeros. */
  readonly digits: string;
  /** The country code is known to be part of the digits. */
  readonly international: boolean;
}

/** Digits that two numbers must share when one of them lacks its country code: the shortest national numbers. */
const NATIONAL_DIGITS = 8;

/** Undefined when too short to tell, or an example: all the same digit, counting up, the 555-01xx of films. */
export function phoneIdentity(text: string): PhoneIdentity | undefined {
  const plain = text.normalize('NFKC').replace(/(?:ext|x|extension|durchwahl)\.?\s*\d+$/i, '');
  const international = /^\s*(?:\+|\(\+|00[1-9])/.test(plain);
  const digits = plain.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length < NATIONAL_DIGITS || digits.length > 15 || isExample(digits)) return undefined;
  return { digits, international };
}

function isExample(digits: string): boolean {
  return (
    /^(\d)\1+$/.test(digits.slice(-7)) || /(?:1234567|2345678|5550[01]\d\d)$/.test(digits) || /^1?5551234/.test(digits)
  );
}

export function samePhone(a: PhoneIdentity, b: PhoneIdentity): boolean {
  if (a.digits === b.digits) return true;
  if (a.international && b.international) return false;
  const [short, long] = a.digits.length < b.digits.length ? [a.digits, b.digits] : [b.digits, a.digits];
  // A country code has three digits at most.
  return long.length - short.length <= 3 && long.endsWith(short);
}

/** What is looked up: the digits that both ways of writing have. */
export function phoneTail({ digits }: PhoneIdentity): string {
  return digits.slice(-NATIONAL_DIGITS);
}
