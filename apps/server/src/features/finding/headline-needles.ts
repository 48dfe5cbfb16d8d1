// Beginnings of words by which a place in a text is found before its words are taken apart.
import { foldWord, type SkillTaxonomy } from '@vitae/taxonomy';
import type { SearchNode } from './search-query.ts';
import { searchableText } from './searchable-text.ts';

/** A snippet shows no more words than these. */
const MOST_NEEDLES = 4;
/** Stemming leaves so much of a word as it is. */
const SURE_PART = 0.6;
const SHORTEST = 3;

/** Without accents and letter case. Fields are left out: they are no words of a text. */
export function headlineNeedles(node: SearchNode, taxonomy: SkillTaxonomy): string[] {
  return [...new Set(soughtTexts(node, taxonomy).map(beginningOf))].filter(Boolean).slice(0, MOST_NEEDLES);
}

function soughtTexts(node: SearchNode, taxonomy: SkillTaxonomy): string[] {
  switch (node.kind) {
    case 'word':
    case 'phrase': {
      const skill = taxonomy.find(node.text)?.name;
      return skill === undefined ? [node.text] : [node.text, skill];
    }
    case 'and':
    case 'or':
      return node.parts.flatMap((part) => soughtTexts(part, taxonomy));
    case 'field':
    case 'not':
      return [];
  }
}

/** Of several words only the last one may end otherwise. */
function beginningOf(text: string): string {
  const words = foldWord(searchableText(text)).trim().split(/\s+/);
  const last = words.pop() ?? '';
  return [...words, last.slice(0, Math.max(SHORTEST, Math.ceil(last.length * SURE_PART)))].join(' ');
}
