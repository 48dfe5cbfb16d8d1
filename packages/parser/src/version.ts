// The engine's name in every value that it finds.
export const ENGINE_VERSION = 'local-1';
