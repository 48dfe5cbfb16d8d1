// East Asian résumés name a school or an employer twice: on the line of the year when it began, and when it ended.
import { companyLikelihood, institutionLikelihood, titleLikelihood } from '@vitae/taxonomy';
import type { DateSpan } from '../dates/date-span.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import type { Piece } from '../entries/head-pieces.ts';
import type { SectionEntry } from './section-entries.ts';

type Mark = 'begin' | 'end';

const BEGIN = /(?:入学|編入学|入社|入職|入所|就職)$/u;
const END = /(?:卒業(?:見込み?)?|修了|中退|中途退学|退学|退社|退職|退所)$/u;
/** A reason in the place of the name. */
const REASON = /都合|満了|^(?:同社|同校|同大学)?$/u;

/** "To this day", "that is all". */
const CLOSING = /^(?:現在に至る|以上)$/u;

interface Marked {
  readonly group: SectionEntry;
  readonly mark: Mark | undefined;
}

/** "2013 入学" and "2017 卒業" of one school become one entry from 2013 to 2017; the two words are part of no name. */
export function joinSchoolYears(groups: readonly SectionEntry[]): readonly SectionEntry[] {
  if (!groups.some(({ pieces }) => pieces.some(({ text }) => BEGIN.test(text) || END.test(text)))) return groups;
  const joined: Marked[] = [];
  for (const group of groups.flatMap(partLead)) {
    const next = marked(group);
    const last = joined.length - 1;
    const open = joined[last];
    if (next.mark === 'end' && open?.mark === 'begin' && isSame(open.group, next.group))
      joined[last] = { group: fromTo(open.group, next.group), mark: 'end' };
    else if (open !== undefined && next.mark === undefined && !group.head.some(({ dates }) => dates.length > 0))
      joined[last] = { ...open, group: withBelow(open.group, group) };
    else joined.push(next);
  }
  return joined.map(({ group }) => group);
}

/** Lines without a year above the line of the year are of the entry before, unless they name a school or an employer. */
function partLead(group: SectionEntry, i: number): SectionEntry[] {
  const { head, pieces } = group;
  const dated = head.findIndex(({ dates }) => dates.length > 0);
  const lead = pieces.filter(({ block }) => block < dated);
  if (i === 0 || dated <= 0 || lead.some(({ text }) => companyLikelihood(text) + institutionLikelihood(text) > 0.5))
    return [group];
  const rest = pieces.filter(({ block }) => block >= dated).map((piece) => ({ ...piece, block: piece.block - dated }));
  return [
    { ...group, head: head.slice(0, dated), body: [], pieces: lead },
    { ...group, head: head.slice(dated), pieces: rest },
  ];
}

/** Below the employer stands what the person was there, or what was done. */
function withBelow(open: SectionEntry, group: SectionEntry): SectionEntry {
  const [first, ...more] = group.pieces;
  const isTitle =
    first !== undefined &&
    more.length === 0 &&
    first.text.length <= 20 &&
    !DOING.test(first.text) &&
    titleLikelihood(first.text) >= 0.5;
  if (!isTitle || open.pieces.filter(({ kind }) => kind === 'text').length !== 1)
    return { ...open, body: [...open.body, ...textOf(group)] };
  const cut = AS.exec(first.text)?.[0].length ?? 0;
  const title = {
    ...first,
    end: first.end - cut,
    text: first.text.slice(0, first.text.length - cut),
    block: open.head.length,
  };
  return {
    ...open,
    head: [...open.head, ...group.head],
    body: [...open.body, ...group.body],
    pieces: [...open.pieces, title],
  };
}

/** Particles of a sentence about what was done. */
const DOING = /を|にて|に従事/u;

/** "… として勤務": was employed as. */
const AS = /として(?:勤務|従事|配属|入社)?$/u;

/** A line without a year says more of the entry above, unless it only closes the list. */
function textOf({ head, body }: SectionEntry): readonly EntryBlock[] {
  return [...head, ...body].filter(({ text }) => !CLOSING.test(text.trim()));
}

/** The entry without the word that tells what its date is. */
function marked(group: SectionEntry): Marked {
  let mark: Mark | undefined;
  const pieces = group.pieces.flatMap((piece) => {
    const word = (BEGIN.exec(piece.text) ?? END.exec(piece.text))?.[0];
    if (word === undefined || mark !== undefined) return [piece];
    mark = BEGIN.test(piece.text) ? 'begin' : 'end';
    return cutEnd(piece, word.length);
  });
  return { group: { ...group, pieces }, mark };
}

function cutEnd(piece: Piece, length: number): Piece[] {
  const text = piece.text.slice(0, -length).trimEnd();
  return text === '' ? [] : [{ ...piece, text, end: piece.start + text.length }];
}

function isSame(begun: SectionEntry, ended: SectionEntry): boolean {
  const [a, b] = [begun, ended].map(({ pieces }) => pieces.find(({ kind }) => kind === 'text')?.text ?? '');
  return a === b || REASON.test(b ?? '');
}

function fromTo(begun: SectionEntry, ended: SectionEntry): SectionEntry {
  const first = begun.head.flatMap(({ dates }) => dates)[0];
  const last = ended.head.flatMap(({ dates }) => dates)[0];
  if (first?.from === undefined || last?.from === undefined) return begun;
  const range: DateSpan = { ...first, to: last.from, range: true, certainty: 0.9 };
  const head = begun.head.map((block, i) => ({ ...block, dates: i === 0 ? [range] : [] }));
  return { ...begun, head, body: [...begun.body, ...ended.body] };
}
