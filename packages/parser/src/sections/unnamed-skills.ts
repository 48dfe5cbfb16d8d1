// Skills under headings that don't say so: each group a section of its own ("Clinical", "Teaching"), or "Languages" over Go and Python.
import { languageCode } from '@vitae/taxonomy';
import type { Line } from '../layout/line.ts';
import { wordCount } from '../text/fold.ts';
import type { Section } from './section.ts';

/** Sections that nobody could name count as skills when the document has no others and they hold nothing but short items. */
export function nameSkillSections(sections: readonly Section[]): Section[] {
  const named = sections.some(({ kind, lines }) => kind === 'skills' && lines.length > 0);
  return sections.map((section) => {
    if (section.kind === 'languages') return namesLanguage(section.lines) ? section : asSkills(section);
    return section.kind === 'other' && !named && isItemList(section.lines) ? asSkills(section) : section;
  });
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
