// "Research" over posts at laboratories, each with a title and dates, heads jobs; over anything else it heads projects.
import { titleLikelihood } from '@vitae/taxonomy';
import { headingKey } from './heading-words.ts';
import type { Section } from './section.ts';

const RESEARCH = new Set(
  ['research', 'academic research', 'undergraduate research', 'forschung', 'recherche'].map(headingKey),
);
const YEAR = /\b(?:19|20)\d{2}\b/;
const PARTS = /\t|\s[|•·–—-]\s|,\s/;
/** Words of the longest title. */
const TITLE_WORDS = 6;

export function researchPosts(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) =>
    section.kind === 'projects' && RESEARCH.has(headingKey(section.heading?.text ?? '')) && holdsPosts(section)
      ? { ...section, kind: 'work' as const }
      : section,
  );
}

/** A title for each two lines with a year at least. */
function holdsPosts({ lines }: Section): boolean {
  const dated = lines.filter(({ text }) => YEAR.test(text)).length;
  const titled = lines.filter(({ text }) => text.split(PARTS).some(isTitle)).length;
  return dated > 0 && titled * 2 >= dated;
}

function isTitle(text: string): boolean {
  return text.trim().split(/\s+/).length <= TITLE_WORDS && titleLikelihood(text.replace(YEAR, '').trim()) >= 0.8;
}
