// Where on a line a name may stand: the whole of it, a cell, what stands before a mark or a title.
import { titleLikelihood } from '@vitae/taxonomy';
import type { Cell, Line } from '../layout/line.ts';
import { withoutDocumentTitle } from '../sections/document-title.ts';
import { fold } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';

/** Degrees that are written before a name; none of them is a word of its own. */
const ACADEMIC_TITLE =
  /^(?:(?:bc|mgr|mga|ing|ing\.arch|judr|mudr|mvdr|phdr|rndr|thdr|inż|mgr inż|dr inż|dipl\.-ing|dott|dott\.ssa|lic)\.\s*)+(?=\p{Lu})/iu;
const NAME_LABEL =
  "name|full name|vor- und nachname|vorname und name|nom|nom et prénom|prénom et nom|nombre|nombre y apellidos|nombre completo|nome|nome completo|nome e cognome|naam|imię i nazwisko|namn|navn|nimi|jméno|jméno a příjmení|ad soyad|adı soyadı|adı ve soyadı|isim|имя|фио|ф\\.и\\.о\\.?|піб|ім[’']я|прізвище та ім[’']я|όνομα|ονοματεπώνυμο|الاسم|الاسم الكامل|שם|שם מלא|नाम|पूरा नाम|姓\\s*名|氏\\s*名|名前|お名前|이\\s*름|성\\s*명";
const LABEL = new RegExp(`^(?:(?:${NAME_LABEL})\\s*[:：]\\s*|(?:氏名|姓名|성명|이름)\\s+)`, 'iu');
export const LABEL_BEFORE = new RegExp(`(?:^|\\t)(?:${NAME_LABEL})\\s*[:：]\\s*$`, 'iu');
/** A cell that holds nothing but the label: the name stands in the next cell. */
export const LABEL_CELL = new RegExp(`^(?:${NAME_LABEL})\\s*[:：]?$`, 'iu');

/** The whole line, and what stands before a comma, a pipe or a cell. */
export function nameParts(line: Line, email: string | undefined): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  const add = (from: number, to: number) => {
    const bare = withoutDocumentTitle(line.text.slice(from, to));
    const [start, end] = [from + bare.start, from + bare.end];
    const label = LABEL.exec(line.text.slice(start, end))?.[0].length ?? 0;
    const lead = label + (ACADEMIC_TITLE.exec(line.text.slice(start + label, end))?.[0].length ?? 0);
    const text = line.text.slice(start + lead, end).replace(/[\s{}<>[\]|*_=~]+$/, '');
    if (text.trim() !== '') parts.push({ start: start + lead, end: start + lead + text.length });
  };
  for (const cell of line.cells) {
    const cut = /\s*[|•·,（(]|\s[–—-]\s|\s(?=\S+@\S)/u.exec(cell.fragment.text);
    if (cut !== null && cut.index > 2) add(cell.start, cell.start + cut.index);
    add(cell.start, cell.end);
    const large = largest(line, cell);
    if (large !== undefined) add(large.start, large.end);
    const title = titleBegins(cell.fragment.text);
    if (title === undefined) continue;
    const words = cell.fragment.text.slice(0, title).trim().split(/\s+/);
    if (mailBonus(words, email) > 0) add(cell.start, cell.start + title);
  }
  return parts;
}

/** Words that a name has. */
const NAME_WORDS = [2, 4] as const;

/** "Jane Doe Senior Product Manager": where the title begins that follows the name without a mark. */
function titleBegins(text: string): number | undefined {
  const words = matchesOf(text, /\S+/g);
  if (words.length > 10 || words.length < NAME_WORDS[0] + 2 || titleLikelihood(text) < 0.5) return undefined;
  let found: number | undefined;
  for (let many = NAME_WORDS[0]; many <= NAME_WORDS[1] && many < words.length - 1; many++) {
    const word = words[many];
    if (word === undefined || titleLikelihood(text.slice(0, word.index)) >= 0.5) break;
    if (titleLikelihood(text.slice(word.index)) < 0.85) continue;
    if (titleLikelihood(word[0]) > 0) return word.index;
    found ??= word.index;
  }
  return found;
}

/** How much larger than what stands beside it. */
const LARGER = 1.2;

/** "class **Jane Doe** {": what is set larger than the words before it. */
function largest(line: Line, cell: Cell): { start: number; end: number } | undefined {
  const styles = line.styles.filter(({ start, end }) => start < cell.end && end > cell.start);
  const size = Math.max(...styles.map((style) => style.size));
  const first = styles.findIndex((style) => style.size === size);
  const [lead, large] = [styles[first - 1], styles[first]];
  if (lead === undefined || large === undefined || lead.size * LARGER > size) return undefined;
  const end = styles.slice(first).findIndex((style) => style.size !== size);
  return { start: large.start, end: end < 0 ? cell.end : (styles[first + end]?.start ?? cell.end) };
}

/** How well the words go with what stands before the @. */
export function mailBonus(words: readonly string[], email: string | undefined): number {
  const local = fold(email?.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  if (local.length < 3) return 0;
  const hits = words.filter((word) => {
    const letters = fold(word).replace(/[^a-z]/g, '');
    return letters.length >= 3 && local.includes(letters);
  });
  return Math.min(1.6, hits.length * 0.8);
}
