// Where the list of providers is kept.
export const PROVIDERS = ['admin', 'llm', 'providers'];
