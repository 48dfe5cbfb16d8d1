// The key pairs behind our tokens: made at first use, changed once a month, and shown until their last token has ended.
import { randomUUID } from 'node:crypto';
import { PublicKey } from '@vitae/schema/api';
import { exportJWK, exportPKCS8, generateKeyPair, importJWK, importPKCS8 } from 'jose';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import type { SecretBox } from './sealed-secret.ts';
import {
  deleteSigningKeys,
  insertSigningKey,
  listSigningKeys,
  lockSigningKeys,
  type SigningKeyRow,
} from './signing-key-store.ts';

export const ALGORITHM = 'ES256';
export const TOKEN_SECONDS = 900;
const SIGNS_FOR_MS = 30 * 86_400_000;
/** A day more than the last token needs, for clocks that differ and for others' caches. */
const SHOWN_FOR_MS = SIGNS_FOR_MS + TOKEN_SECONDS * 1000 + 86_400_000;
/** Other processes make keys too, so what is remembered is asked for again. */
const REMEMBERED_MS = 60_000;
/** An unknown key id asks again at once, but no more often than this: anybody can invent one. */
const ASK_AGAIN_MS = 1_000;

type CryptoKey = Awaited<ReturnType<typeof importPKCS8>>;

export interface SigningKeys {
  /** The newest key, made when there is none or it is too old. */
  current(): Promise<{ kid: string; privateKey: CryptoKey }>;
  /** Null for a key that is not ours, or not any more. */
  publicKey(kid: string): Promise<CryptoKey | null>;
  /** What others check our tokens with. Never empty. */
  published(): Promise<PublicKey[]>;
  /** Forgets keys whose last token ended. */
  sweep(): Promise<void>;
}

interface LoadedKey {
  readonly jwk: PublicKey;
  readonly createdAt: number;
  /** Null when it was sealed with another application secret: it no longer signs. */
  readonly privateKey: CryptoKey | null;
}

type LoadKeys = (maxAge: number) => Promise<readonly LoadedKey[]>;

interface SigningKeyParts {
  readonly db: Db;
  readonly secrets: SecretBox;
  readonly now: () => Date;
}

export function createSigningKeys(parts: SigningKeyParts): SigningKeys {
  const { db, secrets, now } = parts;
  const load = rememberKeys(parts);
  const current = async (): Promise<{ kid: string; privateKey: CryptoKey }> => {
    const known = newestSigner(await load(REMEMBERED_MS), now());
    if (known) return known;
    await asSystem(db, 'accounts: make a signing key', (trx) => makeUnlessMade(trx, secrets, now()));
    const made = newestSigner(await load(0), now());
    if (!made) throw new Error('The signing key that was just made cannot be opened.');
    return made;
  };
  return {
    current,
    publicKey: async (kid) => {
      const find = (keys: readonly LoadedKey[]) => keys.find(({ jwk }) => jwk.kid === kid);
      const found = find(await load(REMEMBERED_MS)) ?? find(await load(ASK_AGAIN_MS));
      if (!found || found.createdAt + SHOWN_FOR_MS < now().getTime()) return null;
      const key = await importJWK(found.jwk, ALGORITHM);
      return key instanceof Uint8Array ? null : key;
    },
    published: async () => {
      await current();
      return (await load(REMEMBERED_MS)).map(({ jwk }) => jwk);
    },
    sweep: () => asSystem(db, 'accounts: old signing keys', (trx) => deleteSigningKeys(trx, shownSince(now()))),
  };
}

/** Keys from the database, or those of before when they are younger than `maxAge` milliseconds. */
function rememberKeys({ db, secrets, now }: SigningKeyParts): LoadKeys {
  let loaded: { keys: readonly LoadedKey[]; at: number } | null = null;
  return async (maxAge) => {
    if (loaded && now().getTime() - loaded.at < maxAge) return loaded.keys;
    const rows = await asSystem(db, 'accounts: signing keys', (trx) => listSigningKeys(trx, shownSince(now())));
    const keys = await Promise.all(rows.map((row) => openKey(secrets, row)));
    loaded = { keys, at: now().getTime() };
    return keys;
  };
}

function shownSince(now: Date): Date {
  return new Date(now.getTime() - SHOWN_FOR_MS);
}

function newestSigner(keys: readonly LoadedKey[], now: Date): { kid: string; privateKey: CryptoKey } | null {
  for (const { jwk, createdAt, privateKey } of keys) {
    if (privateKey && createdAt + SIGNS_FOR_MS > now.getTime()) return { kid: jwk.kid, privateKey };
  }
  return null;
}

/** Of several processes at once one makes the key and the others find it. */
async function makeUnlessMade(trx: Trx, secrets: SecretBox, now: Date): Promise<void> {
  await lockSigningKeys(trx);
  const rows = await listSigningKeys(trx, new Date(now.getTime() - SIGNS_FOR_MS));
  for (const row of rows) if ((await secrets.open('signing key', row.id, row.private_key)) !== null) return;
  const id = randomUUID();
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const publicKey = { ...(await exportJWK(pair.publicKey)), kid: id, alg: ALGORITHM, use: 'sig' };
  const privateKey = await secrets.seal('signing key', id, await exportPKCS8(pair.privateKey));
  await insertSigningKey(trx, { id, publicKey: PublicKey.parse(publicKey), privateKey, createdAt: now });
}

async function openKey(secrets: SecretBox, row: SigningKeyRow): Promise<LoadedKey> {
  const pem = await secrets.open('signing key', row.id, row.private_key);
  return {
    jwk: PublicKey.parse(row.public_key),
    createdAt: row.created_at.getTime(),
    privateKey: pem === null ? null : await importPKCS8(pem, ALGORITHM),
  };
}
