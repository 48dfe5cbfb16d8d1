// Files that are chosen again after their page was left. A browser may have sent the rest of one meanwhile: under its old
// id, which is its key, the server takes it once.
import type { Upload } from './upload.ts';

const looksOf = ({ name, size }: Pick<Upload, 'name' | 'size'>) => `${size} ${name}`;

/** Gives the id of each lost row once, to the first file that looks like it. */
export function createLostUploads(uploads: readonly Upload[]): (file: File) => string | undefined {
  const lost = new Map<string, string>();
  for (const upload of uploads) if (upload.state.kind === 'lost') lost.set(looksOf(upload), upload.id);
  return (file) => {
    const id = lost.get(looksOf(file));
    lost.delete(looksOf(file));
    return id;
  };
}
