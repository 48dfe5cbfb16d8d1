// The name of this engine.

/** Stands in every value that the engine finds. */
export const ENGINE_VERSION = 'local-1';
