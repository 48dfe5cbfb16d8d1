// References as scholars write them: authors, year and title in the order of a style guide.

export interface Citation {
  readonly title: { readonly start: number; readonly end: number };
  /** Where it came out; undefined when nothing follows the title. */
  readonly venue: { readonly start: number; readonly end: number } | undefined;
}

const SURNAME =
  "(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|bin)\\s)*\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?";
const INITIALS = '(?:\\p{Lu}\\.[ -]?)+';
const NEXT = '(?:\\s?[,;]?\\s(?:&|and|und|et(?!\\sal)|y|e|i)\\s|[,;]\\s|\\s)';
/** "Okafor, H., & Meyer, S." or "H. Okafor, S. Meyer and T. Lind". */
const AUTHORS = new RegExp(
  `^(?:(?:${SURNAME},\\s?${INITIALS}|${INITIALS}\\s?${SURNAME})(?:${NEXT})?)+(?:,?\\s?(?:et al\\.?|and others))?`,
  'u',
);
const YEAR = /^[\s.,:]*\((?:19|20)\d{2}[^)]{0,14}\)[.,:]?\s*/u;
const QUOTED = /^[\s.,:]*[“"„«‘]([^”"“»’]{12,}?)[,.]?[”"“»’]/u;
/** Words of the shortest title. */
const LEAST_WORDS = 3;

/** Undefined when the text does not begin with authors. `text` has no line ends. */
export function readCitation(text: string): Citation | undefined {
  const authors = AUTHORS.exec(text)?.[0];
  if (authors === undefined || authors.trim() === '') return undefined;
  let at = authors.length;
  at += YEAR.exec(text.slice(at))?.[0].length ?? 0;
  const quoted = QUOTED.exec(text.slice(at));
  if (quoted?.[1] !== undefined) {
    const start = at + quoted[0].indexOf(quoted[1]);
    return { title: { start, end: start + quoted[1].length }, venue: venueAt(text, at + quoted[0].length) };
  }
  const start = at + (/^[\s.,:]*/.exec(text.slice(at))?.[0].length ?? 0);
  const stop = /[.?!](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(start));
  const end = stop === null ? text.length : start + stop.index + (stop[0] === '.' ? 0 : 1);
  const title = text.slice(start, end);
  if (title.split(/\s+/).length < LEAST_WORDS || !/^[\p{Lu}\d“"]/u.test(title)) return undefined;
  return { title: { start, end }, venue: venueAt(text, end) };
}

/** Up to the volume, the pages or the year. */
function venueAt(text: string, from: number): Citation['venue'] {
  const rest = text.slice(from);
  const lead = /^[\s.,:]*(?:in:?\s+)?/iu.exec(rest)?.[0].length ?? 0;
  const venue = /^\p{Lu}[^,.(\d]{3,}/u.exec(rest.slice(lead))?.[0].trimEnd();
  return venue === undefined ? undefined : { start: from + lead, end: from + lead + venue.length };
}
