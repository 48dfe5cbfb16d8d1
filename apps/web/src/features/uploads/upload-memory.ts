// Remembers the rows of the upload tray in this tab, so that a reload can say what became of each file.
import { z } from 'zod';
import type { Upload } from './upload.ts';
import type { UploadMemory } from './upload-list.ts';

const KEY = 'vitae.uploads';

const StoredUpload = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number(),
  source: z.enum(['upload', 'paste']),
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('waiting') }),
    z.object({ kind: z.literal('sending'), fraction: z.number() }),
    z.object({ kind: z.literal('pausing'), message: z.string() }),
    z.object({
      kind: z.literal('accepted'),
      resumeId: z.string(),
      duplicateOf: z
        .string()
        .optional()
        .transform((id) => id),
    }),
    z.object({ kind: z.literal('refused'), message: z.string(), again: z.boolean() }),
    z.object({ kind: z.literal('cancelled') }),
    z.object({ kind: z.literal('lost') }),
  ]),
});

function parse(text: string | null): Upload[] {
  if (text === null) return [];
  const stored = z.array(StoredUpload).safeParse(JSON.parse(text));
  if (!stored.success) return [];
  return stored.data.map((upload) =>
    upload.state.kind === 'accepted'
      ? { ...upload, state: { ...upload.state, duplicateOf: upload.state.duplicateOf } }
      : { ...upload, state: upload.state },
  );
}

/** Works on, without memory, where storage is blocked or full. */
export function createUploadMemory(storage: () => Storage): UploadMemory {
  return {
    load: () => {
      try {
        return parse(storage().getItem(KEY));
      } catch {
        return [];
      }
    },
    save: (uploads) => {
      try {
        if (uploads.length === 0) storage().removeItem(KEY);
        else storage().setItem(KEY, JSON.stringify(uploads));
      } catch {
        // Without storage a reload forgets the rows; the files that were accepted are on the server all the same.
      }
    },
  };
}
