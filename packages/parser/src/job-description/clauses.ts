// Sentences and half-sentences of a line, and whether what stands in them is asked for or only a plus.

export interface Clause {
  readonly text: string;
  readonly start: number;
}

/** Cut at the end of sentences and at semicolons. */
export function clausesOf(text: string, start: number): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const cut of text.matchAll(/(?:[.!?](?=\s+\p{Lu})|;)\s*/gu)) {
    clauses.push({ text: text.slice(from, cut.index), start: start + from });
    from = cut.index + cut[0].length;
  }
  clauses.push({ text: text.slice(from), start: start + from });
  return clauses.filter((clause) => clause.text.trim() !== '');
}

/** What comes after these is a plus: "ideally Kubernetes". */
const PLUS_BEFORE =
  /(?:^|[^\p{L}])(?:ideally|preferably|nice[- ]to[- ]have|bonus(?: points)?(?: for)?|desirable\s*:|preferred\s*:|idealerweise|(?:ein )?pluspunkte?(?: \p{L}+)?\s*:|gerne (?:auch|mit)|wünschenswert (?:sind|ist|wären|wäre)|von vorteil (?:sind|ist|wären|wäre)|idéalement|de préférence|apprécié\s*:|idealmente|preferiblemente|a ser posible|se valorar?á?n?|valoramos|valorable)(?![\p{L}])/iu;
/** What comes before these is a plus: "Kubernetes is a plus". */
const PLUS_AFTER =
  /(?:^|[^\p{L}])(?:(?:is|are|would be|will be) (?:a|an|considered an?) (?:\p{L}+ )?(?:plus|bonus|advantage|asset)|a (?:big |strong |definite )?plus|(?:is|are|would be|nice|good|also)? ?(?:nice to have|preferred|desirable|desired|advantageous|beneficial|welcome|helpful)|an? (?:advantage|asset)|von vorteil|wünschenswert|gern gesehen|(?:ein )?pluspunkt|vorteilhaft|hilfreich|(?:est |sont |serait |seraient )?(?:un |des )?(?:plus|atouts?)(?= *[.,)]| *$)|(?:serait|seraient) (?:un |des )?(?:plus|atouts?)|appréciée?s?|souhaitée?s?|souhaitables?|bienvenue?s?|deseables?|valorables?|un plus|se valorar?á?n?(?: positivamente)?(?= *[.,)]| *$)|será(?:n)? un plus|es un plus)(?![\p{L}])/iu;
/** Up to here it was a must: "Python required, Kubernetes is a plus". */
const MUST =
  /(?:^|[^\p{L}])(?:required|must|mandatory|essential|zwingend|erforderlich|vorausgesetzt|notwendig|exigée?s?|indispensables?|obligatoires?|requise?s?|imprescindibles?|requeridos?|obligatorios?)(?![\p{L}])/giu;

/** Whether position `at` of the clause is only a plus, by what stands around it. */
export function isPlus(clause: string, at: number): boolean {
  const before = PLUS_BEFORE.exec(clause);
  if (before !== null && at >= before.index) return true;
  const after = PLUS_AFTER.exec(clause);
  if (after === null || at > after.index) return false;
  let from = 0;
  for (const must of clause.slice(0, after.index).matchAll(MUST)) from = must.index + must[0].length;
  return at >= from;
}
