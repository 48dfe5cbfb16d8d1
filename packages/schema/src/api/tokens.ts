// Short-lived signed tokens (JWT), and the public keys that they are checked with.
import { z } from 'zod';

/**
 * `POST /api/auth/token`. The token's claims are `sub` (user), `workspace`, `role`, `scope`, `iat`, `exp`, `iss` and `aud`. `scope` is
 * `*` when it was made with a session, else the scopes of the API key, parted by spaces.
 */
export const AccessToken = z.object({ token: z.string(), tokenType: z.literal('Bearer'), expiresAt: z.string() });
export type AccessToken = z.infer<typeof AccessToken>;

/** A public key on the curve P-256 (RFC 7517). */
export const PublicKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string(),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
});
export type PublicKey = z.infer<typeof PublicKey>;

/** `GET /api/auth/jwks`: open. */
export const PublicKeySet = z.object({ keys: z.array(PublicKey) });
export type PublicKeySet = z.infer<typeof PublicKeySet>;
