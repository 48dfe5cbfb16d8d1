// The written form of the job titles: one line for each unit group of ISCO-08 (ILO, 2012).
//   code name of the group: English title; English title | titles in German, French and Spanish

/** A unit group of ISCO-08; `code` has four digits, of which the first is the major group. */
export interface UnitGroup {
  readonly code: string;
  readonly name: string;
  /** English titles first, then those of other languages; as written. */
  readonly titles: readonly string[];
  readonly englishTitles: readonly string[];
}

export function readTitleTable(table: string): UnitGroup[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(': ');
      const [english = '', others = ''] = line.slice(colon + 2).split(' | ');
      const englishTitles = english.split('; ');
      const titles = others === '' ? englishTitles : [...englishTitles, ...others.split('; ')];
      return { code: line.slice(0, 4), name: line.slice(5, colon), titles, englishTitles };
    });
}
