// What stands around a word tells whether it is meant as a skill.

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Neighbours {
  readonly before: Stretch | undefined;
  readonly after: Stretch | undefined;
}

/** How far back the words are looked at; keeps the work linear. */
const REACH = 40;

const EMPLOYER =
  /(?:^|[^\p{L}])(?:(?<!(?:skilled|proficient|good|expert|adept|experienced|fluent|better) )at|joined|(?:work(?:ed|ing)?|consult(?:ed|ing|ant)?|freelanc(?:ed|ing|er)) (?:for|with)|bei|chez|@)\s*(?:the )?$/iu;

/** The last letters of all that may stand before an employer. */
const EMPLOYER_END = /[@dehirtz]/i;

/** "at Oracle", "joined SAP", "worked for Salesforce", "bei Oracle". */
export function isEmployerMention(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  const before = text.charAt(end - 1);
  if (before <= '\u007f' && !EMPLOYER_END.test(before)) return false;
  return EMPLOYER.test(text.slice(Math.max(0, start - REACH), start));
}

/** Where a capital says nothing. */
export function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?:;•\n])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

const LIST_GAP =
  /^\s*(?:[,;/|•·+&(:]|\b(?:and|or|und|oder|et|ou|y|e|en|och|og|i)\b)+\s*(?:(?:and|or|und|oder|et|ou|y)\s+)?$/iu;

/** Side by side with another skill: "Python, Go", "R and SQL", "Java/C". */
export function isListed(text: string, self: Stretch, { before, after }: Neighbours): boolean {
  return isGap(text, before?.end, self.start) || isGap(text, self.end, after?.start);
}

function isGap(text: string, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined || to - from > 12) return false;
  return LIST_GAP.test(text.slice(from, to));
}

const CUE_BEFORE =
  /(?:^|[^\p{L}])(?:using|use of|with|via|in|knowledge of|skills?(?: in)?|tools?|stack|technolog(?:y|ies)|programming|written in|built (?:in|on|with)|mit|avec|con|com|ms|microsoft|adobe|autodesk|apache|advanced|certified)\s*[:(]?\s*$/iu;
const CUE_AFTER =
  /^\s*(?:programming|language|code|coding|scripts?|scripting|macros?|developers?|development|engineers?|programmers?|framework|library|libraries|backend|frontend|services?|microservices?|apps?|applications?|components?|dashboards?|reports?|spreadsheets?|pipelines?|clusters?|jobs?|models?|packages?|api|apis|entwickler|entwicklung|v?\d{1,2}(?:\.\d+)*)\b/iu;
/** After "in", "with" and the like a name must end its phrase: "in R.", "with Go and", not "with Go Ahead". */
const PHRASE_END = /^\s*(?:$|[.,;:)/|•\n]|(?:and|or|to|for|on|und|et|y|zur|für)\b)/iu;

/** In a list of skills, named with what such things are used for, or at the end of "using …". */
export function isSkillContext(text: string, self: Stretch, neighbours: Neighbours): boolean {
  if (isListed(text, self, neighbours)) return true;
  const after = text.slice(self.end, self.end + REACH);
  if (after.startsWith('-')) return false;
  if (CUE_AFTER.test(after)) return true;
  return PHRASE_END.test(after) && CUE_BEFORE.test(text.slice(Math.max(0, self.start - REACH), self.start));
}
