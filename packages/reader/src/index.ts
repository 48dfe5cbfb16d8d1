// Public surface: bytes → document, and pages as pictures.
export { type OcrMode, READ_LIMITS, type ReadLimits, type ReadOptions } from './read-context.ts';
export { readDocument } from './read-document.ts';
export { type RenderOptions, renderPage } from './render-page.ts';
export { sniffFormat } from './sniff/sniff-format.ts';
export type { Sniffed } from './sniff/sniffed.ts';
export { type Decoded, decodeText } from './text/decode-text.ts';
export { openZip, type ZipArchive } from './zip/read-zip.ts';
