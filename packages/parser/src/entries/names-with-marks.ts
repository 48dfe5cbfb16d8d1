// Names of schools and firms that have a comma or a small word in them where other pieces part.
import { institutionLikelihood } from '@vitae/taxonomy';

/** "Harbour Mills, LLC", with nothing more of the name behind it. */
const LEGAL_FORM =
  /^(?:LLC|L\.L\.C|LLP|Inc|Ltd|PLC|Corp|GmbH|AG|KG|B\.?V|N\.?V|S\.?A|S\.?L|S\.?p\.?A|S\.?r\.?l|s\.\s?r\.\s?o|a\.\s?s|Oy|AB|A\/S)\.?(?=$|[,\t)|]|\s[|(–—@-]|\s(?:at|in)\s)/;

/** Universities of several places, each of which is named with its own behind a comma: "University of California, Berkeley". */
const CAMPUSES =
  /(?:^|[\t|,(] ?)(?:University of (?:California|Texas|Wisconsin|Illinois|Michigan|Massachusetts|Maryland|Minnesota|Missouri|Nebraska|Colorado|Tennessee|North Carolina|Hawaii|Alaska)|California State (?:Polytechnic )?University|State University of New York|(?:Indian|National) Institute of (?:Technology|Management))$/;

/** "University of California, Berkeley": no place, although it ends with one. */
export function isCampus(text: string): boolean {
  return text.includes(',') && CAMPUSES.test(text.slice(0, text.indexOf(',')));
}

/** Whether a mark that parts pieces stands inside a name: "University of Texas at Austin", "Harbour Mills, LLC". */
export function insideName(text: string, match: RegExpExecArray): boolean {
  if (match[0].startsWith(','))
    return LEGAL_FORM.test(text.slice(match.index + match[0].length)) || CAMPUSES.test(text.slice(0, match.index));
  if (!/^\s+(?:at|bei)\s+$/i.test(match[0])) return false;
  const before =
    text
      .slice(0, match.index)
      .split(/[\t|,•]/)
      .at(-1) ?? '';
  return institutionLikelihood(before) >= 0.85;
}
