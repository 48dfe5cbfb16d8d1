// For tests that are not about passwords: a hash that is made in no time, as guessing is no danger here.
import { createHash } from 'node:crypto';
import type { PasswordHasher } from '../better-auth.ts';

const hashOf = (password: string): string => createHash('sha256').update(password).digest('hex');

export const QUICK_PASSWORDS: PasswordHasher = {
  hash: async (password) => hashOf(password),
  verify: async ({ hash, password }) => hash === hashOf(password),
};
