// Codes of authenticator apps (TOTP, RFC 6238) and backup codes, as values: nothing here is stored.
import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** What every authenticator app understands; many ignore other values of these. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
/** Also the code before and the one after are right, for clocks that are up to half a minute off. */
const WINDOW = 1;
const BACKUP_CODES = 10;
/** Without signs that look alike; 10 of 31 signs are 49 bits. */
const BACKUP_SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const BACKUP_LENGTH = 10;

/** Base32, as apps take it typed in. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** `otpauth://totp/Vitae:rita%40people.example?…`. */
export function totpUri(secret: string, email: string): string {
  return new TOTP({ ...FORM, issuer: 'Vitae', label: email, secret: Secret.fromBase32(secret) }).toString();
}

/** The 30-second step (since 1970) that the code belongs to; null when it is not right now. Compares in constant time. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const totp = new TOTP({ ...FORM, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

/** Like `k7m2p-x9qfd`. */
export function newBackupCodes(): string[] {
  return Array.from({ length: BACKUP_CODES }, () => {
    const signs = Array.from({ length: BACKUP_LENGTH }, () => BACKUP_SIGNS[randomInt(BACKUP_SIGNS.length)]).join('');
    return `${signs.slice(0, BACKUP_LENGTH / 2)}-${signs.slice(BACKUP_LENGTH / 2)}`;
  });
}

export type GivenCode =
  | { readonly kind: 'app'; readonly code: string }
  | { readonly kind: 'backup'; readonly code: string };

/** What somebody typed, without spaces, dashes and case; null when it can be no code at all. */
export function readCode(typed: string): GivenCode | null {
  const code = typed.replaceAll(/[\s-]/g, '').toLowerCase();
  if (/^\d{6}$/.test(code)) return { kind: 'app', code };
  return code.length === BACKUP_LENGTH && /^[a-z2-9]+$/.test(code) ? { kind: 'backup', code } : null;
}
