// Where the flags are kept.
export const FLAGS = ['admin', 'flags'];
