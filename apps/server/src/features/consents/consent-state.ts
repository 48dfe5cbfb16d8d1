// Whether a consent, or another basis, holds at a moment.
import type { ConsentState } from '@vitae/schema/api';
import type { ConsentRow } from './consent-store.ts';

export function stateOf(
  { expires_at, withdrawn_at }: Pick<ConsentRow, 'expires_at' | 'withdrawn_at'>,
  now: Date,
): ConsentState {
  if (withdrawn_at !== null && withdrawn_at <= now) return 'withdrawn';
  return expires_at !== null && expires_at <= now ? 'expired' : 'valid';
}
