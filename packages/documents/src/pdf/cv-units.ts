// The content of a CV → units, each a line that goes on a page whole, with what it means for those who can't see it.
import type { CvContact, CvContent, CvEntry, CvFact, CvSection } from '../content/cv-content.ts';
import { ACCENT, BULLET_INDENT, DATE_GAP, INK, LEADING, QUIET, SIZES, SPACE, TEXT_WIDTH } from './cv-look.ts';
import { type SetLine, type Span, setSpans, type Typesetter } from './set-spans.ts';
import type { Weight } from './typefaces.ts';

/** An element of the document's structure; units of one element have the same object. */
export interface Tag {
  readonly type: 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Sect';
  readonly parent?: Tag | undefined;
}

export interface Part {
  readonly line: SetLine;
  /** Points from the left edge of the text. */
  readonly x: number;
  readonly tag: Tag;
}

export interface Unit {
  readonly parts: readonly Part[];
  /** Room above; none at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Doesn't stand last on a page. */
  readonly keep: boolean;
  /** A line is drawn under it. */
  readonly ruled?: boolean;
  /** Entry of the table of contents that a reader shows. */
  readonly bookmark?: string;
}

interface Style {
  readonly weight: Weight;
  readonly size: number;
  readonly color: string;
}

const BODY: Style = { weight: 'regular', size: SIZES.body, color: INK };
const STRONG: Style = { ...BODY, weight: 'bold' };
const MUTED: Style = { ...BODY, color: QUIET };

export function cvUnits(content: CvContent, typesetter: Typesetter): Unit[] {
  return [
    ...headUnits(content, typesetter),
    ...content.sections.flatMap((section) => sectionUnits(section, typesetter)),
  ];
}

function headUnits({ title, label, contact }: CvContent, typesetter: Typesetter): Unit[] {
  const name: Span = { text: title, weight: 'bold', size: SIZES.name, color: INK };
  const about: Span = { text: label, weight: 'regular', size: SIZES.label, color: ACCENT };
  const lines = (span: Span): SetLine[] => (span.text === '' ? [] : setSpans([span], TEXT_WIDTH, typesetter));
  return [
    ...unitsOf(lines(name), { tag: { type: 'H1' }, size: SIZES.name, before: 0, leading: 1.2 }).map((u) => ({
      ...u,
      keep: true,
    })),
    ...unitsOf(lines(about), { tag: { type: 'P' }, size: SIZES.label, before: SPACE.label }),
    ...contactUnits(contact, typesetter),
  ];
}

/** Each contact stays whole; a dot stands between those on one line. */
function contactUnits(contact: readonly CvContact[], typesetter: Typesetter): Unit[] {
  const style: Style = { weight: 'regular', size: SIZES.contact, color: QUIET };
  const rows: Span[][] = [];
  let row: Span[] = [];
  for (const { text, uri } of contact) {
    const span: Span = { ...style, text, uri, whole: true };
    const longer: Span[] = row.length === 0 ? [span] : [...row, { ...style, text: '  |  ', whole: true }, span];
    if (row.length > 0 && isTooWide(setSpans(longer, TEXT_WIDTH, typesetter))) {
      rows.push(row);
      row = [span];
    } else row = longer;
  }
  if (row.length > 0) rows.push(row);
  const tag: Tag = { type: 'P' };
  return rows.flatMap((spans, i) =>
    unitsOf(setSpans(spans, TEXT_WIDTH, typesetter), { tag, size: SIZES.contact, before: i === 0 ? SPACE.contact : 0 }),
  );
}

/** Contacts have no space at which they could break. */
function isTooWide(lines: readonly SetLine[]): boolean {
  return lines.length > 1 || lines.some(({ width }) => width > TEXT_WIDTH);
}

function sectionUnits(section: CvSection, typesetter: Typesetter): Unit[] {
  const sect: Tag = { type: 'Sect' };
  const heading: Span = { text: section.heading, weight: 'bold', size: SIZES.heading, color: ACCENT };
  const [first, ...rest] = bodyUnits(section, sect, typesetter);
  const head = unitsOf(setSpans([heading], TEXT_WIDTH, typesetter), {
    tag: { type: 'H2', parent: sect },
    size: SIZES.heading,
    before: SPACE.section,
  }).map((unit, i, all) => ({
    ...unit,
    keep: true,
    ...(i === 0 ? { bookmark: section.heading } : {}),
    ...(i === all.length - 1 ? { ruled: true, height: unit.height + SPACE.rule } : {}),
  }));
  return first === undefined ? [] : [...head, { ...first, before: SPACE.afterRule }, ...rest];
}

function bodyUnits(section: CvSection, sect: Tag, typesetter: Typesetter): Unit[] {
  switch (section.kind) {
    case 'text':
      return section.paragraphs.flatMap((text) => paragraphUnits([{ ...BODY, text }], sect, typesetter));
    case 'entries':
      return section.entries.flatMap((entry) => entryUnits(entry, sect, typesetter));
    case 'facts':
      return section.facts.flatMap((fact) => paragraphUnits(factSpans(fact), sect, typesetter));
  }
}

function factSpans({ label, text }: CvFact): Span[] {
  if (label === '' || text === '') return [{ ...BODY, text: label || text }];
  return [
    { ...STRONG, text: `${label}: ` },
    { ...BODY, text },
  ];
}

function entryUnits(entry: CvEntry, sect: Tag, typesetter: Typesetter): Unit[] {
  const body = [
    ...entry.paragraphs.flatMap((text) => paragraphUnits([{ ...BODY, text }], sect, typesetter)),
    ...bulletUnits(entry.bullets, sect, typesetter),
  ];
  const head = entryHead(entry, sect, typesetter);
  return [...head.map((unit, i) => ({ ...unit, keep: i < head.length - 1 || body.length > 0 })), ...body];
}

function entryHead({ title, subtitle, period, link }: CvEntry, sect: Tag, typesetter: Typesetter): Unit[] {
  const [when] = period === '' ? [] : setSpans([{ ...MUTED, text: period, whole: true }], TEXT_WIDTH, typesetter);
  const room = when === undefined ? TEXT_WIDTH : TEXT_WIDTH - when.width - DATE_GAP;
  const titles = title === '' ? [] : setSpans([{ ...STRONG, text: title }], room, typesetter);
  const head = unitsOf(titles, { tag: { type: 'H3', parent: sect }, size: SIZES.body, before: SPACE.entry });
  const dates: Part[] =
    when === undefined ? [] : [{ line: when, x: TEXT_WIDTH - when.width, tag: { type: 'P', parent: sect } }];
  const [first, ...others] = head;
  const withDates = first === undefined ? [] : [{ ...first, parts: [...first.parts, ...dates] }, ...others];
  const below: Span[] = [
    ...(subtitle === '' ? [] : [{ ...MUTED, text: subtitle }]),
    ...(subtitle === '' || link === undefined ? [] : [{ ...MUTED, text: '  |  ', whole: true }]),
    ...(link === undefined ? [] : [{ ...MUTED, text: link.text, uri: link.uri, whole: true }]),
  ];
  const lines = below.length === 0 ? [] : setSpans(below, TEXT_WIDTH, typesetter);
  return [...withDates, ...unitsOf(lines, { tag: { type: 'P', parent: sect }, size: SIZES.body, before: 0 })];
}

function paragraphUnits(spans: readonly Span[], sect: Tag, typesetter: Typesetter): Unit[] {
  const lines = setSpans(spans, TEXT_WIDTH, typesetter);
  return together(unitsOf(lines, { tag: { type: 'P', parent: sect }, size: SIZES.body, before: SPACE.paragraph }));
}

function bulletUnits(bullets: readonly string[], sect: Tag, typesetter: Typesetter): Unit[] {
  const list: Tag = { type: 'L', parent: sect };
  const [sign] = setSpans([{ ...BODY, text: '•' }], TEXT_WIDTH, typesetter);
  return bullets.flatMap((text) => {
    const item: Tag = { type: 'LI', parent: list };
    const lines = setSpans([{ ...BODY, text }], TEXT_WIDTH - BULLET_INDENT, typesetter);
    const tag: Tag = { type: 'LBody', parent: item };
    const units = unitsOf(lines, { tag, size: SIZES.body, before: SPACE.bullet, x: BULLET_INDENT });
    const [first, ...rest] = together(units);
    if (first === undefined || sign === undefined) return [];
    const mark: Part = { line: sign, x: 0, tag: { type: 'Lbl', parent: item } };
    return [{ ...first, parts: [mark, ...first.parts] }, ...rest];
  });
}

interface UnitOptions {
  readonly tag: Tag;
  readonly size: number;
  readonly before: number;
  readonly x?: number;
  readonly leading?: number;
}

function unitsOf(lines: readonly SetLine[], { tag, size, before, x = 0, leading = LEADING }: UnitOptions): Unit[] {
  return lines.map((line, i) => ({
    parts: [{ line, x, tag }],
    before: i === 0 ? before : 0,
    height: size * leading,
    keep: false,
  }));
}

/** Neither the first nor the last line of a paragraph stands alone on a page. */
function together(units: readonly Unit[]): Unit[] {
  return units.map((unit, i) => ({ ...unit, keep: units.length > 1 && (i === 0 || i === units.length - 2) }));
}
