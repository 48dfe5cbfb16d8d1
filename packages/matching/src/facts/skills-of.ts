// The skills of a profile: what its lists name and what its jobs name, each once.
import type { Experience, ExtractedText, MatchEvidence, MatchSkill, Profile, SkillLevel } from '@vitae/schema';
import { MOST_SKILL_MONTHS } from '@vitae/schema';
import { foldWord, type SkillTaxonomy, skillKey } from '@vitae/taxonomy';

export interface ProvenSkill {
  readonly skill: MatchSkill;
  readonly name: string;
  /** The best line first. */
  readonly evidence: readonly MatchEvidence[];
}

/** Longer texts in a list of skills are sentences. */
const LONGEST = 80;

export function skillsOf(profile: Profile, experience: Experience, taxonomy: SkillTaxonomy): ProvenSkill[] {
  const found = new Map<string, ProvenSkill>();
  const put = (name: string, more: Partial<MatchSkill>, evidence: readonly MatchEvidence[]) => {
    const known = taxonomy.find(name)?.name ?? name;
    const key = skillKey(known);
    if (key === '') return;
    const before = found.get(key);
    const skill = before?.skill ?? { key, months: null, level: null, lastUsed: null };
    const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null));
    found.set(key, {
      skill: { ...skill, ...given },
      name: known,
      evidence: [...(before?.evidence ?? []), ...evidence],
    });
  };
  for (const { skill, months, lastUsed, entries } of experience.skills) {
    const names = [skill, ...(taxonomy.find(skill)?.aliases ?? [])];
    const used = lastUsed === undefined ? null : Number(lastUsed.slice(0, 4));
    const counted = used === null ? null : Math.min(months, MOST_SKILL_MONTHS);
    put(skill, { months: counted, lastUsed: used }, linesThatName(profile, entries, names));
  }
  for (const { id, name, level, keywords } of profile.skills) {
    const told = level === undefined ? null : levelOf(level.value);
    const values = keywords.length > 0 ? keywords : name === undefined ? [] : [name];
    values.forEach((value, i) => {
      const path = keywords.length > 0 ? `skills/${id}/keywords/${i}` : `skills/${id}/name`;
      if (value.value.length <= LONGEST) put(value.value, { level: told }, [lineOf(path, value)]);
    });
  }
  profile.certificates.forEach(({ id, name }) => {
    const known = name === undefined ? undefined : taxonomy.find(name.value);
    if (known !== undefined && name !== undefined) put(known.name, {}, [lineOf(`certificates/${id}/name`, name)]);
  });
  return [...found.values()];
}

export function lineOf(path: string, { raw, value, places }: Omit<ExtractedText, 'alternatives'>): MatchEvidence {
  return { path, quote: raw === '' ? value : raw, places };
}

/** Lines of the named jobs in which one of the names stands: as words, or else with its words run together or parted. */
function linesThatName(profile: Profile, entries: readonly string[], names: readonly string[]): MatchEvidence[] {
  const lines = profile.work
    .filter(({ id }) => entries.includes(id))
    .flatMap(({ id, position, summary, description, highlights }) => {
      const values: readonly (readonly [string, ExtractedText | undefined])[] = [
        ...highlights.map((value, i) => [`work/${id}/highlights/${i}`, value] as const),
        [`work/${id}/summary`, summary],
        [`work/${id}/description`, description],
        [`work/${id}/position`, position],
      ];
      return values.flatMap(([path, value]) =>
        value === undefined ? [] : [{ path, value, words: wordsOf(value.value) }],
      );
    });
  const wished = names.map(wordsOf).filter((name) => name !== '');
  const whole = lines.filter(({ words }) => wished.some((name) => ` ${words} `.includes(` ${name} `)));
  const naming =
    whole.length > 0 ? whole : lines.filter(({ words }) => wished.some((name) => saysTogether(words.split(' '), name)));
  return naming.map(({ path, value }) => lineOf(path, value));
}

/** Words of Latin letters also where they stand in a text without blanks, as in Japanese. */
const WORD = /[\p{sc=Latin}\p{N}+#.]+|(?:(?!\p{sc=Latin})[\p{L}\p{M}])+/gu;

function wordsOf(text: string): string {
  const words = foldWord(text).match(WORD) ?? [];
  return words.map((word) => word.replace(/\.$/, '')).join(' ');
}

/** Whether words that follow each other make the name when written as one: "trouble shooting" for "troubleshooting". */
function saysTogether(words: readonly string[], name: string): boolean {
  const wished = name.replaceAll(' ', '');
  return words.some((_, first) => {
    let said = '';
    for (let i = first; i < words.length && said.length < wished.length; i++) said += words[i];
    return said === wished;
  });
}

/** Matched on folded text. */
const LEVELS: readonly (readonly [SkillLevel, RegExp])[] = [
  ['expert', /expert|master|experte|5\s*\/\s*5|100\s*%/u],
  ['beginner', /beginner|basic|novice|grundkenntnis|anfanger|debutant|notions|basico|principiante|1\s*\/\s*5/u],
  ['advanced', /advanced|proficient|senior|fortgeschritten|sehr gut|avance|confirme|avanzado|4\s*\/\s*5/u],
  ['intermediate', /intermediate|good|gut|working|intermediaire|intermedio|medio|[23]\s*\/\s*5/u],
];

function levelOf(text: string): SkillLevel | null {
  const folded = foldWord(text);
  return LEVELS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
