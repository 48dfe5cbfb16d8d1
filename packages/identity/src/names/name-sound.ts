// Spelling and sound of names: what stays the same when a name goes from one language's spelling to another's.

/** From long to short; all on a–z. The sources are the usual transcriptions of each language into its neighbours' letters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/([bdfgklmnprstvz])yo/g, '$1e'],
  [/tsch|tch|cz|ch|kh|ck|q|c/g, 'k'],
  [/sch|shch|sh|sz|zh|tz|ts|z/g, 's'],
  [/x/g, 'ks'],
  [/dzh|dj|dz/g, 'i'],
  [/ph|w|f/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ee|ie|y|j/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Equal for `kovalyov` and `kovalev`, `julia` and `yuliya`, `mueller` and `muller`. `letters` are a–z. */
export function plainSpelling(letters: string): string {
  let plain = letters;
  for (const [spelling, as] of SPELLINGS) plain = plain.replace(spelling, as);
  return plain;
}

const FAMILY_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:skaia|skaa|skia|ska|skoi|skii|ski)$/, 'ski'],
  [/(?<=.{2}(?:ov|ev|in))a$/, ''],
  [/pulu$/, 'pulos'],
];

/** Family names whose ending tells man from woman, in the man's form: `ivanova`, `kowalska`, `papadopoulou`. */
export function plainFamily(letters: string): string {
  let plain = plainSpelling(letters);
  for (const [ending, as] of FAMILY_ENDINGS) plain = plain.replace(ending, as);
  return plain;
}

const SOUNDS: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', d: 't', t: 't', g: 'k', k: 'k', v: 'v', s: 's', l: 'l', r: 'r', m: 'n', n: 'n' },
};

/** Up to five consonant classes; a vowel only at the start, as `a`. `plain` is a plain spelling. */
export function soundOf(plain: string): string {
  let sound = /^[aeiou]/.test(plain) ? 'a' : '';
  for (const letter of plain) {
    const next = SOUNDS[letter];
    if (next !== undefined && !sound.endsWith(next)) sound += next;
  }
  return sound.slice(0, 5);
}

/** Arabic and Hebrew letters leave vowels out: the consonants that both ways of writing have. `letters` are a–z. */
export function consonants(letters: string): string {
  return letters
    .replace(/kh|q|c/g, 'k')
    .replace(/gh|j/g, 'g')
    .replace(/sh|z|dh/g, 's')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/p/g, 'b')
    .replace(/h$/, '')
    .replace(/[aeiouvwy]/g, '')
    .replace(/(.)\1+/g, '$1');
}
