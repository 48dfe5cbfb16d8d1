// How the engine of a process is set that does nothing but read documents.

/**
 * While a process is new its young generation is small, and what a document is made of outlives it: the engine takes the places in the
 * code where such objects are made for places of old ones, and keeps what they make, with all that it holds, for a collection of
 * everything. No document is kept, so all of that is work for nothing: up to a third of the time for a DOCX.
 */
export const ENGINE_FLAGS: readonly string[] = ['--no-allocation-site-pretenuring'];
