// The hash of a file, so that the server can say that it has it before a byte is sent.

/** Hex SHA-256; undefined where the browser has no cryptography, as on a page without HTTPS. */
export async function hashFile(file: Blob): Promise<string | undefined> {
  // Typed as always there; browsers leave it out where the connection is not secure.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (subtle === undefined) return undefined;
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
