// What a résumé calls itself at its head: neither a name nor the heading of a section.

import { matchesOf } from '../text/matches.ts';
import { phraseOpenings } from '../text/phrase-openings.ts';
import { headingKey } from './heading-words.ts';

/** Order of the languages: en, de, fr, es, pt, it, nl, pl, sv/da/no, fi, cs, tr, ru, uk, el, ar, he, hi, zh, ja, ko. */
const TITLES = [
  'curriculum vitae|curriculum|cv|resume|professional resume|cv of|resume of|curriculum vitae of|vitae|vita',
  'lebenslauf|tabellarischer lebenslauf|bewerbung|kurzlebenslauf',
  'curriculum vitæ|cv européen',
  'currículum|currículum vítae|currículo|hoja de vida|datos curriculares',
  'currículo|curriculum vitae europass',
  'curriculum vitae europeo|europass',
  'levensloop|mijn cv',
  'życiorys|życiorys zawodowy',
  'meritförteckning|levnadsbeskrivning|levnedsbeskrivelse|levnetsløp',
  'ansioluettelo|nimikirja',
  'životopis|profesní životopis|strukturovaný životopis',
  'özgeçmiş|öz geçmiş',
  'резюме|автобиография',
  'резюме|автобіографія',
  'βιογραφικό|βιογραφικό σημείωμα',
  'السيرة الذاتية|سيرة ذاتية',
  'קורות חיים|קו"ח',
  'जीवन वृत्त|जीवन-वृत्त|जीवनवृत्त|बायोडाटा|बायो डाटा|रिज्यूमे',
  '简历|个人简历|求职简历|履历|个人履历|簡歷|履歷|個人履歷|履歷表',
  '履歴書|職務経歴書|経歴書',
  '이력서|경력기술서|자기소개서',
];

let titles: { readonly keys: ReadonlySet<string>; readonly mayOpen: (text: string) => boolean } | undefined;

/** Where a text begins and ends without the title of the document: "Curriculum vitae Jane Doe", "JANE DOE RESUME", "Resume of Jane Doe". */
export function withoutDocumentTitle(text: string): { start: number; end: number } {
  const words = matchesOf(text, /\S+/g);
  for (const many of [3, 2, 1]) {
    const [next, last] = [words[many], words[words.length - many]];
    if (words.length < many + 2 || next === undefined || last === undefined) continue;
    if (isDocumentTitle(text.slice(0, next.index))) return { start: next.index, end: text.length };
    if (isDocumentTitle(text.slice(last.index)))
      return { start: 0, end: text.slice(0, last.index).replace(/[\s|,:–—-]+$/u, '').length };
  }
  return { start: 0, end: text.length };
}

export function isDocumentTitle(text: string): boolean {
  titles ??= readTitles();
  return titles.mayOpen(text) && titles.keys.has(headingKey(text));
}

function readTitles(): { keys: ReadonlySet<string>; mayOpen: (text: string) => boolean } {
  const keys = new Set(TITLES.flatMap((list) => list.split('|')).map(headingKey));
  return { keys, mayOpen: phraseOpenings(keys) };
}
