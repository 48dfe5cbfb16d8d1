// How much of the wished skills and languages a candidate has.
import type { CompiledRequirement } from '../skills/compile-requirement.ts';
import type { SkillEntry } from '../skills/skill-entry.ts';
import type { SkillRelation } from '../skills/skill-relations.ts';

/** That a key counts for a requirement. */
export interface Wish {
  /** Of the requirement, in the job. */
  readonly index: number;
  readonly requirement: CompiledRequirement;
  readonly related: number;
}

/** The requirements that each key counts for. */
export function wishesOf(requirements: readonly CompiledRequirement[]): ReadonlyMap<string, readonly Wish[]> {
  const wishes = new Map<string, Wish[]>();
  requirements.forEach((requirement, index) => {
    for (const [key, { credit }] of requirement.accepted) {
      const wish = { index, requirement, related: credit };
      const list = wishes.get(key);
      if (list === undefined) wishes.set(key, [wish]);
      else list.push(wish);
    }
  });
  return wishes;
}

export function entryCredit(
  { depth, recency }: CompiledRequirement,
  related: number,
  amount: number,
  year: number,
): number {
  return related * ((depth[amount] ?? 0) + (recency[year] ?? 0));
}

export interface RequirementCredit {
  /** 0–1. */
  readonly credit: number;
  /** The entry that gave it, and how it is related to the wished skill; absent for no credit. */
  readonly by?: { readonly entry: SkillEntry; readonly relation: SkillRelation };
}

/** The best that one of the entries gives. */
export function creditOf(requirement: CompiledRequirement, entries: readonly SkillEntry[]): RequirementCredit {
  let best: RequirementCredit = { credit: 0 };
  for (const entry of entries) {
    const accepted = requirement.accepted.get(entry.key);
    if (accepted === undefined) continue;
    const credit = entryCredit(requirement, accepted.credit, entry.amount, entry.year);
    if (credit > best.credit) best = { credit, by: { entry, relation: accepted.relation } };
  }
  return best;
}

/** 0–1. Who names no skill at all gets nothing here: a part given for nothing would fall when the first skill is named. */
export function skillsFactor(
  requirements: readonly CompiledRequirement[],
  wishes: ReadonlyMap<string, readonly Wish[]>,
  entries: readonly SkillEntry[],
): number {
  const best = new Float64Array(requirements.length);
  for (const { key, amount, year } of entries) {
    const wished = wishes.get(key);
    if (wished === undefined) continue;
    for (const { index, requirement, related } of wished) {
      const credit = entryCredit(requirement, related, amount, year);
      if (credit > (best[index] ?? 0)) best[index] = credit;
    }
  }
  let sum = 0;
  for (let i = 0; i < requirements.length; i++) sum += (requirements[i]?.share ?? 0) * (best[i] ?? 0);
  return sum;
}
