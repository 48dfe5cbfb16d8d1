// The content of a CV → paragraphs of a Word document.
import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { CvContact, CvContent, CvEntry, CvFact, CvSection } from '../content/cv-content.ts';
import { BULLETS, QUIET, RIGHT_EDGE, RULE } from './docx-styles.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'he']);
const APART = '  |  ';

/** Makes runs and paragraphs in the direction of the document's language. */
interface Setter {
  run(text: string, look?: Omit<IRunOptions, 'text' | 'children'>): TextRun;
  paragraph(children: readonly ParagraphChild[], look?: Omit<IParagraphOptions, 'text' | 'children'>): Paragraph;
}

export function cvParagraphs(content: CvContent): Paragraph[] {
  const setter = setterFor(content.words.language);
  return [...headOf(content, setter), ...content.sections.flatMap((section) => sectionOf(section, setter))];
}

function setterFor(language: string): Setter {
  const turned = RIGHT_TO_LEFT.has(language);
  return {
    run: (text, look = {}) => new TextRun({ ...look, text, ...(turned ? { rightToLeft: true } : {}) }),
    paragraph: (children, look = {}) =>
      new Paragraph({ ...look, children: [...children], ...(turned ? { bidirectional: true } : {}) }),
  };
}

function headOf({ title, label, contact }: CvContent, { run, paragraph }: Setter): Paragraph[] {
  const parts = contact.flatMap((each, i) => [
    ...(i === 0 ? [] : [run(APART, { color: QUIET, size: 19 })]),
    linked(each, run, { color: QUIET, size: 19 }),
  ]);
  return [
    paragraph([run(title)], { heading: HeadingLevel.TITLE }),
    ...(label === '' ? [] : [paragraph([run(label, { color: '1F4E79', size: 24 })])]),
    ...(parts.length === 0 ? [] : [paragraph(parts)]),
  ];
}

function sectionOf(section: CvSection, setter: Setter): Paragraph[] {
  const { run, paragraph } = setter;
  const heading = paragraph([run(section.heading)], {
    heading: HeadingLevel.HEADING_1,
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: RULE } },
  });
  return [heading, ...bodyOf(section, setter)];
}

function bodyOf(section: CvSection, setter: Setter): Paragraph[] {
  const { run, paragraph } = setter;
  switch (section.kind) {
    case 'text':
      return section.paragraphs.map((text) => paragraph([run(text)]));
    case 'facts':
      return section.facts.map((fact) => paragraph(factRuns(fact, run)));
    case 'entries':
      return section.entries.flatMap((entry) => entryOf(entry, setter));
  }
}

function factRuns({ label, text }: CvFact, run: Setter['run']): TextRun[] {
  if (label === '' || text === '') return [run(label || text)];
  return [run(`${label}: `, { bold: true }), run(text)];
}

function entryOf(entry: CvEntry, setter: Setter): Paragraph[] {
  const { run, paragraph } = setter;
  const { title, subtitle, period, link, paragraphs, bullets } = entry;
  const dates =
    period === '' ? [] : [new TextRun({ children: [new Tab()] }), run(period, { bold: false, color: QUIET })];
  const below = [
    ...(subtitle === '' ? [] : [run(subtitle, { color: QUIET })]),
    ...(subtitle === '' || link === undefined ? [] : [run(APART, { color: QUIET })]),
    ...(link === undefined ? [] : [linked(link, run, { color: QUIET })]),
  ];
  const followed = paragraphs.length + bullets.length > 0;
  return [
    paragraph([run(title), ...dates], {
      heading: HeadingLevel.HEADING_2,
      tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE }],
      keepNext: below.length > 0 || followed,
    }),
    ...(below.length === 0 ? [] : [paragraph(below, { keepNext: followed })]),
    ...paragraphs.map((text) => paragraph([run(text)])),
    ...bullets.map((text) => paragraph([run(text)], { numbering: { reference: BULLETS, level: 0 } })),
  ];
}

function linked(
  { text, uri }: CvContact,
  run: Setter['run'],
  look: Omit<IRunOptions, 'text' | 'children'>,
): ParagraphChild {
  if (uri === undefined) return run(text, look);
  return new ExternalHyperlink({ link: uri, children: [run(text, { ...look, style: 'Hyperlink' })] });
}
