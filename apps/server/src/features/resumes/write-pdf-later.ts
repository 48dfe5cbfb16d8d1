// The libraries that write documents are loaded with the first one: most of an idle server's time they would only take memory.
import type { WritePdf } from '@vitae/documents';

export function writePdfLater(): WritePdf {
  let writer: Promise<WritePdf> | undefined;
  return async (profile, options) => {
    writer ??= import('@vitae/documents').then(({ createPdfWriter }) => createPdfWriter());
    return await (await writer)(profile, options);
  };
}
