// How many tokens a text will be, at most. Only for limits and reservations: what is billed comes from the provider's usage.

/** Latin text has about 4 characters a token; names, numbers and JSON fewer. */
const CHARACTERS_A_TOKEN = 3;

export function estimateTokens(text: string): number {
  let wide = 0;
  // Beyond Latin, Greek and Cyrillic, a character is a token or more.
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x052f) wide++;
  return Math.ceil((text.length - wide) / CHARACTERS_A_TOKEN + wide * 1.2);
}
