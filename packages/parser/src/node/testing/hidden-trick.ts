// A document that holds text which nobody can see.
export interface HiddenTrick {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** On which the trick stands. */
  readonly page: number;
}

/** Would be a mail address and a skill, if it were believed. */
export const SECRET = 'hidden@example.net, Alchemy';
