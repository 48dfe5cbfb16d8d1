// What a sample résumé of a language states, and what must come out of it. The people are invented.

export interface LanguageSample {
  /** ISO 639-1; the language that must be detected. */
  readonly language: string;
  /** ISO 3166-1 alpha-2: where phone numbers without a prefix belong. */
  readonly region: string;
  /** How the person made it: plain text as typed, or HTML with headings, lists, and a table for rows with `||`. */
  readonly layout: 'text' | 'html';
  /** `# ` leads the name, `## ` a heading, `- ` a bullet; `a || b` is a row of two cells, `**a**` is bold. */
  readonly source: string;
  readonly expected: ExpectedProfile;
}

/** Values as the document writes them; parts of an entry are apart by ` | `, absent ones are empty. */
export interface ExpectedProfile {
  readonly name: string;
  readonly email: string;
  /** E.164. */
  readonly phone?: string;
  /** employer | position | start | end */
  readonly work: readonly string[];
  /** institution | degree | area | start | end */
  readonly education: readonly string[];
  /** language | CEFR level */
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  /** Number of entries of further sections. */
  readonly counts?: Readonly<
    Partial<Record<'certificates' | 'projects' | 'volunteer' | 'awards' | 'interests', number>>
  >;
}
