import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { newBackupCodes, newTotpSecret, readCode, stepOfCode, totpUri } from './two-factor-codes.ts';

/** The secret of RFC 6238, appendix B, and the last six digits of its codes for SHA-1. */
const SECRET = Secret.fromUTF8('12345678901234567890').base32;
const at = (seconds: number) => new Date(seconds * 1000);

describe('codes of an app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('are those of RFC 6238 at %i seconds', (seconds, code) => {
    expect(stepOfCode(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('count for the step before and after, and name the step that they belong to', () => {
    const step = Math.floor(1_234_567_890 / 30);
    expect(stepOfCode(SECRET, '005924', at((step + 1) * 30))).toBe(step);
    expect(stepOfCode(SECRET, '005924', at((step - 1) * 30))).toBe(step);
    expect(stepOfCode(SECRET, '005924', at((step + 2) * 30))).toBeNull();
    expect(stepOfCode(SECRET, '005925', at(step * 30))).toBeNull();
  });

  it('come from a secret of 160 bits, which the address for the QR code holds', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(totpUri(secret, 'rita@people.example'));
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      issuer: 'Vitae',
      secret,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});

describe('what is typed', () => {
  it.each([
    ['123456', { kind: 'app', code: '123456' }],
    [' 123 456 ', { kind: 'app', code: '123456' }],
    ['K7M2P X9QFD', { kind: 'backup', code: 'k7m2px9qfd' }],
    ['k7m2p-x9qfd', { kind: 'backup', code: 'k7m2px9qfd' }],
  ])('“%s” is read', (typed, code) => expect(readCode(typed)).toEqual(code));
  it.each(['12345', '1234567', 'k7m2p', '١٢٣٤٥٦', ''])('“%s” is no code', (typed) =>
    expect(readCode(typed)).toBeNull(),
  );
});

it('backup codes are ten, all different, and read as such', () => {
  const codes = newBackupCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(readCode(code)).toEqual({ kind: 'backup', code: code.replace('-', '') });
});
