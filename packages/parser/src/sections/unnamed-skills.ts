// Skills under headings that don't say so: each group a section of its own ("Clinical", "Teaching"), or "Languages" over Go and Python.
import { languageCode } from '@vitae/taxonomy';
import { LEVEL } from '../fields/skill-level.ts';
import type { Line } from '../layout/line.ts';
import { wordCount } from '../text/fold.ts';
import { headingKind } from './heading-words.ts';
import type { Section } from './section.ts';

/** Sections that nobody could name count as skills when the document has no others and they hold nothing but short items. */
export function nameSkillSections(sections: readonly Section[]): Section[] {
  const named = sections.some(({ kind, lines }) => kind === 'skills' && lines.length > 0);
  return sections.flatMap(partLevels).map((section) => {
    if (section.kind === 'other' && isLevel(section.lines[0])) return asSkills(section);
    if (section.kind === 'languages') return namesLanguage(section.lines) ? section : asSkills(section);
    const unnamed = section.kind === 'other' && !named && headingKind(section.heading?.text ?? '') === undefined;
    return unnamed && isItemList(section.lines) ? asSkills(section) : section;
  });
}

/** What such groups of skills may follow without a heading: contacts and words about the person. */
const BEFORE_SKILLS: ReadonlySet<Section['kind']> = new Set(['top', 'contact', 'personal', 'summary']);
/** Words of the line above a level. */
const LABEL_WORDS = 5;

/** "Frontend", "Expert", "React": from the first of two words for levels on, each on its own line, a section holds skills. */
function partLevels(section: Section): Section[] {
  if (!BEFORE_SKILLS.has(section.kind) || section.lines.length < 4) return [section];
  const levels = section.lines.filter(isLevel);
  const first = section.lines.findIndex(isLevel) - 1;
  const label = section.lines[first]?.text ?? '@';
  if (levels.length < 2 || wordCount(label) > LABEL_WORDS || /[@\d]/.test(label)) return [section];
  return [
    { ...section, lines: section.lines.slice(0, first) },
    { kind: 'skills', heading: undefined, lines: section.lines.slice(first) },
  ];
}

function isLevel(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 24 && !/\d/.test(line.text) && LEVEL.test(line.text.trim());
}

/** The heading leads the group. */
function asSkills({ heading, lines }: Section): Section {
  return { kind: 'skills', heading: undefined, lines: heading === undefined ? lines : [heading, ...lines] };
}

function namesLanguage(lines: readonly Line[]): boolean {
  if (lines.length === 0) return true;
  return lines.some((line) =>
    line.text.split(/[\t,，、;|•·/()（）:：–—-]/u).some((part) =>
      part
        .trim()
        .split(/\s+/)
        .some((_, i, words) => [1, 2].some((n) => languageCode(words.slice(i, i + n).join(' ')) !== undefined)),
    ),
  );
}

function isItemList(lines: readonly Line[]): boolean {
  return lines.length >= 2 && lines.length <= 15 && lines.every(({ text }) => isItem(text));
}

function isItem(text: string): boolean {
  return wordCount(text) <= 5 && !/@|https?:|www\.|\d{3}|[.!?。]$|["“„«]/u.test(text.trim());
}
