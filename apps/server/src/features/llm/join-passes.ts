// Two passes over one document → one answer: the facts of the first, with the descriptions of the second at the entries they belong to.
import { fold, type Grounding, type RunValue } from '@vitae/llm';
import { z } from 'zod';

const Text = z.string().nullish();
const Details = z.object({ description: z.array(z.unknown()).nullish() });
/** List → what says which entry it is, the most telling first. */
const LISTS = { work_experience: ['company', 'title', 'start_date'], projects: ['name'] } as const;
const NAMES = ['work_experience', 'projects'] as const;

const Entry = z.looseObject({});
const Answer = z.looseObject({
  work_experience: z.array(Entry).nullish(),
  projects: z.array(Entry).nullish(),
});

/** Whether the first pass found anything to describe. */
export function hasEntries(metadata: RunValue): boolean {
  const answer = Answer.parse(metadata.value);
  return NAMES.some((list) => (answer[list] ?? []).length > 0);
}

/** A description of an entry that the first pass did not find is left out. */
export function joinPasses(metadata: RunValue, details: RunValue): Pick<RunValue, 'value' | 'grounding'> {
  const facts = Answer.parse(structuredClone(metadata.value));
  const told = Answer.parse(details.value);
  const grounding = new Map<string, Grounding>(metadata.grounding);
  for (const list of NAMES) {
    const free = new Set((told[list] ?? []).keys());
    for (const [at, entry] of (facts[list] ?? []).entries()) {
      const from = sameEntry(entry, told[list] ?? [], free, LISTS[list]);
      if (from === undefined) continue;
      free.delete(from);
      const { description } = Details.parse(told[list]?.[from]);
      entry['description'] = description;
      for (const index of (description ?? []).keys()) {
        const found = details.grounding.get(`/${list}/${from}/description/${index}`);
        if (found !== undefined) grounding.set(`/${list}/${at}/description/${index}`, found);
      }
    }
  }
  return { value: facts, grounding };
}

/** The one with most of the names in common, beginning with the first; none where nothing is. */
function sameEntry(
  entry: z.infer<typeof Entry>,
  told: readonly z.infer<typeof Entry>[],
  free: ReadonlySet<number>,
  names: readonly string[],
): number | undefined {
  const word = (of: z.infer<typeof Entry> | undefined, name: string) =>
    fold(Text.catch(undefined).parse(of?.[name]) ?? '');
  const scores = [...free].map((at) => {
    const same = names.filter((name) => word(entry, name) !== '' && word(entry, name) === word(told[at], name));
    return { at, score: same.reduce((sum, name) => sum + 2 ** (names.length - names.indexOf(name)), 0) };
  });
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  return best === undefined || best.score === 0 ? undefined : best.at;
}
