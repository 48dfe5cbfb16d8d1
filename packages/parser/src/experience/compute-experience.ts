// Total and per-skill experience from the jobs of a profile. Education and volunteering do not count.
import type { Experience, Profile, SkillExperience, WorkEntry } from '@vitae/schema';
import { monthIndex } from '@vitae/schema';
import { foldWord, type SkillTaxonomy } from '@vitae/taxonomy';
import { createSkillFinder, type SkillFinder } from './find-skills.ts';
import { ownTaxonomy } from './known-skill.ts';
import { countMonths, type MonthSpan, monthSpan, yearMonth } from './month-span.ts';

export { monthSpan };

/** What experience is counted by. */
export interface ExperienceOptions {
  /** `YYYY-MM-DD`: what "present" means; nothing after it counts. */
  readonly now: string;
  /** Default: the skills that Vitae brings. */
  readonly taxonomy?: SkillTaxonomy;
}

/** Linear in the text of the jobs. The dates follow the rule of `monthSpan`. */
export function computeExperience(profile: Profile, { now, taxonomy }: ExperienceOptions): Experience {
  const today = monthIndex(now.slice(0, 7)) ?? 0;
  const finder = finderOf(taxonomy);
  const spans: MonthSpan[] = [];
  const counted: string[] = [];
  const uncounted: string[] = [];
  const uses = new Map<string, { entries: string[]; spans: MonthSpan[] }>();
  for (const entry of profile.work) {
    const span = monthSpan(entry, today);
    (span === undefined ? uncounted : counted).push(entry.id);
    if (span !== undefined) spans.push(span);
    for (const skill of skillsOf(entry, finder)) {
      const use = uses.get(skill) ?? { entries: [], spans: [] };
      uses.set(skill, use);
      use.entries.push(entry.id);
      if (span !== undefined) use.spans.push(span);
    }
  }
  const skills = [...uses].map(([skill, use]) => skillExperience(skill, use)).sort(byMonths);
  return { months: countMonths(spans), entries: counted, uncounted, skills };
}

function skillExperience(skill: string, use: { entries: string[]; spans: MonthSpan[] }): SkillExperience {
  const last = use.spans.reduce((latest, span) => Math.max(latest, span.last), -1);
  return {
    skill,
    months: countMonths(use.spans),
    ...(last < 0 ? {} : { lastUsed: yearMonth(last) }),
    entries: use.entries,
  };
}

function byMonths(a: SkillExperience, b: SkillExperience): number {
  return b.months - a.months || (b.lastUsed ?? '').localeCompare(a.lastUsed ?? '') || a.skill.localeCompare(b.skill);
}

/** Names of the skills in what an entry says, each once. The employer's own name is no skill. */
function skillsOf(entry: WorkEntry, finder: SkillFinder): ReadonlySet<string> {
  const employer = ` ${foldWord(entry.name?.value ?? '').replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')} `;
  const texts = [entry.position, entry.description, entry.summary, ...entry.highlights];
  const found = new Set<string>();
  for (const text of texts) {
    if (text === undefined) continue;
    for (const { skill, start, end } of finder.find(text.value)) {
      if (!employer.includes(` ${foldWord(text.value.slice(start, end))} `)) found.add(skill.name);
    }
  }
  return found;
}

const finders = new WeakMap<SkillTaxonomy, SkillFinder>();
let ownFinder: SkillFinder | undefined;

/** A finder is a function of its taxonomy; it is kept because making one takes longer than a résumé. */
function finderOf(taxonomy: SkillTaxonomy | undefined): SkillFinder {
  if (taxonomy === undefined) {
    ownFinder ??= createSkillFinder(ownTaxonomy());
    return ownFinder;
  }
  const finder = finders.get(taxonomy) ?? createSkillFinder(taxonomy);
  finders.set(taxonomy, finder);
  return finder;
}
