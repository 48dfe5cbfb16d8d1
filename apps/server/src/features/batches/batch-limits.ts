// What one import may hold. An archive is judged by its table of contents before anything is unpacked.

/** Entries of one archive. */
export const MAX_ENTRIES = 10_000;
/** Files of one batch, with all that its archives hold. */
export const MAX_ITEMS = 50_000;
/** Unpacked bytes of one archive. */
export const MAX_UNPACKED_BYTES = 8 * 1024 ** 3;
/** Unpacked over packed bytes of an archive. Text packs to a tenth, documents hardly at all; bombs to a thousandth. */
export const MAX_RATIO = 100;
/** Below this an archive may be packed as tightly as it likes. */
export const RATIO_FROM_BYTES = 16 * 1024 ** 2;
/** Archives within archives: the outermost is 1. */
export const MAX_DEPTH = 3;
/** Bytes of an archive as it is sent, as a multiple of the largest document. */
export const ARCHIVE_FACTOR = 40;
