// References as scholars write them: authors, year and title in the order of a style guide.

export interface Citation {
  readonly title: { readonly start: number; readonly end: number };
  /** Where it came out; undefined when nothing follows the title. */
  readonly venue: { readonly start: number; readonly end: number } | undefined;
}

const SURNAME =
  "(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|bin)\\s)*\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{Ll}'’-][\\p{L}'’-]*)?";
const INITIALS = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*';
/** "Quaye AR" and "Castaing J.", behind whom the list goes on or ends. */
const BARE_INITIALS =
  '\\p{Lu}{1,3}(?=\\.?[*∗†‡§#¹²³]{0,3}(?:[,;:&(]|\\s?\\(|\\s(?:&|and|und|et|y|e|i)\\s)|\\.[*∗†‡§#¹²³]{0,3}\\s)';
/** Students, equal parts and the author to write to are marked. */
const MARKS = '(?:\\.?\\s?[*∗†‡§#¹²³]{1,3})?';
const NEXT = `(?:\\.?\\s?[,;]?\\s(?:&|and|und|et(?!\\sal)|y|e|i)\\s|\\.?[,;]\\s|\\s)`;
/** "Okafor, H., & Meyer, S.", "H. Okafor, S. Meyer and T. Lind" or "Okafor H, Meyer SK". */
const AUTHORS = new RegExp(
  `^(?:(?:${SURNAME},\\s?${INITIALS}|${INITIALS}\\s?${SURNAME}|${SURNAME}\\s${BARE_INITIALS})${MARKS}(?:${NEXT})?)+(?:,?\\s?(?:et al\\.?|and others))?`,
  'u',
);
/** Names in full, told from a title by the year in brackets or the quotation mark behind them. */
const GIVEN = "\\p{Lu}[\\p{L}'’.-]*";
const FULL_NAME = `(?:${GIVEN}(?:\\s(?:(?:van|von|de|der|del|di|da|la|le)\\s){0,2}${GIVEN}){1,3}|\\p{Lu}[\\p{L}'’-]+,\\s${GIVEN}(?:\\s${GIVEN})?)`;
const FULL_AUTHORS = new RegExp(
  `^${FULL_NAME}${MARKS}(?:(?:,?\\s(?:&|and|und|et|y|e)\\s|,\\s)${FULL_NAME}${MARKS})*(?=[,.:]?\\s(?:[“"„«]|\\((?:19|20)\\d{2}))`,
  'u',
);
/** Behind a title: with initials, or at least two names in full, up to a point or a year. */
const AUTHORS_BEHIND = new RegExp(
  `^(?:(?:${SURNAME},\\s?${INITIALS}|${INITIALS}\\s?${SURNAME})${MARKS}(?:${NEXT})?)+(?:et al\\.?)?(?=[.,]?\\s|$)|^${FULL_NAME}${MARKS}(?:(?:,?\\s(?:&|and|und|et|y|e)\\s|,\\s)${FULL_NAME}${MARKS})+(?=\\.\\s)`,
  'u',
);
/** Number and year before a reference: "[J3] ", "12. ", "2020 ". */
const LEAD = /^(?:\[?\p{Lu}{0,2}\d{1,3}[\].)]\s*)?(?:(?:19|20)\d{2}[.:]?\s+)?/u;
const YEAR =
  /^[\s.,:]*(?:\((?:(?:19|20)\d{2}[^)]{0,14}|forthcoming|in press|under review|to appear)\)|(?:19|20)\d{2}[.,:])[.,:]?\s*/iu;
const QUOTED = /^[\s.,:]*[“"„«‘]([^”"“»’]{12,}?)[,.]?[”"“»’]/u;
/** A title in quotes with something behind it: "“Who Pays for the Pilot?,” 12 Journal of Port Law 77 (2014)". */
const QUOTED_FIRST = /^(?:\[?\d{1,3}[\].)]\s*)?[“"„«]([^”"“»]{12,}?)[,.]?[”"“»]([\s,.:]*\S.*)$/u;
/** "Salt Roads: Trade and Law. Merrow University Press, 2016." */
const TITLE_FIRST = /^(\p{Lu}[^.?!“”"]{11,}[?!]?)(?:[.?!]\s+)(?=\p{Lu}[^.]{3,60},?\s\(?(?:19|20)\d{2}\)?\.?$)/u;
/** Words of the shortest title. */
const LEAST_WORDS = 3;

/** Undefined when the text begins neither with authors nor with a title in quotes. `text` has no line ends. */
export function readCitation(text: string): Citation | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const authors = AUTHORS.exec(rest)?.[0] ?? FULL_AUTHORS.exec(rest)?.[0];
  const opened = QUOTED_FIRST.exec(text);
  if (opened?.[1] !== undefined && opened[2] !== undefined) {
    const start = opened[0].indexOf(opened[1]);
    const from = opened[0].length - opened[2].length;
    return {
      title: { start, end: start + opened[1].length },
      venue: venueAt(text, from + (/^[\s,.:]*(?:\d+\s+)?/.exec(opened[2])?.[0].length ?? 0)),
    };
  }
  if (authors === undefined || authors.trim() === '') return readTitleAndAuthors(text, lead);
  let at = lead + authors.length;
  at += YEAR.exec(text.slice(at))?.[0].length ?? 0;
  const quoted = QUOTED.exec(text.slice(at));
  if (quoted?.[1] !== undefined) {
    const start = at + quoted[0].indexOf(quoted[1]);
    return { title: { start, end: start + quoted[1].length }, venue: venueAt(text, at + quoted[0].length) };
  }
  const start = at + (/^[\s.,:]*/.exec(text.slice(at))?.[0].length ?? 0);
  const end = titleEnd(text, start);
  const title = text.slice(start, end);
  if (title.split(/\s+/).length < LEAST_WORDS || !/^[\p{Lu}\d“"]/u.test(title)) return undefined;
  return { title: { start, end }, venue: venueAt(text, end) };
}

/** "Kelp forests as nurseries. H. Okafor, S. Meyer. Journal of Marine Ecology, 2021." */
function readTitleAndAuthors(text: string, start: number): Citation | undefined {
  const end = titleEnd(text, start);
  const after = end + (/^[\s.]*/.exec(text.slice(end))?.[0].length ?? 0);
  const authors = AUTHORS_BEHIND.exec(text.slice(after))?.[0];
  if (authors === undefined || text.slice(start, end).split(/\s+/).length < LEAST_WORDS) return undefined;
  return { title: { start, end }, venue: venueAt(text, after + authors.length) };
}

/** A question may go on with what answers it, where something still follows: "Who pays? Evidence from ports. Port Letters, 2021". */
const ANSWERED =
  /^[^.?!]*[?!]\s+(?!(?:Journal|Proceedings|Annals|Review|Transactions|In)\b)\p{Lu}[^.?!]*(?=\.\s+\p{Lu})/u;

function titleEnd(text: string, start: number): number {
  const rest = text.slice(start);
  const answered = ANSWERED.exec(rest)?.[0];
  if (answered !== undefined) return start + answered.length;
  const stop = /[.?!](?=\s+\p{Lu}|\s*$)/u.exec(rest);
  if (stop === null) return text.length;
  return start + stop.index + (stop[0] === '.' ? 0 : 1);
}

/** A book among references: its title, and who brought it out in which year. */
export function readBook(text: string): Citation | undefined {
  const found = TITLE_FIRST.exec(text);
  if (found?.[1] === undefined) return undefined;
  return { title: { start: 0, end: found[1].length }, venue: venueAt(text, found[0].length) };
}

/** Up to the volume, the pages or the year. */
function venueAt(text: string, from: number): Citation['venue'] {
  const rest = text.slice(from);
  const lead = /^[\s.,:]*(?:in:?\s+)?/iu.exec(rest)?.[0].length ?? 0;
  const venue = /^\p{Lu}[^,.(\d]{3,}/u.exec(rest.slice(lead))?.[0].trimEnd();
  return venue === undefined ? undefined : { start: from + lead, end: from + lead + venue.length };
}
