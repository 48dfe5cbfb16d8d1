// The local engine as the command line uses it.
import { createParserPool, type ParserPool, parseBytes } from '@vitae/parser/node';

export function createEngine({ workers }: { workers: number }): ParserPool {
  return createParserPool({ workers });
}

const SAMPLE = 'Ada Example\nada@example.com\n\nExperience\n2020 - 2023 Engineer, Example Ltd\n';

/** Reads a small document; answers with a word for the doctor, and throws when the engine does not work. */
export async function tryEngine(): Promise<string> {
  const outcome = await parseBytes(new TextEncoder().encode(SAMPLE), { name: 'sample.txt', now: '2026-01-01' });
  if (!outcome.ok) throw new Error(outcome.problem.detail);
  if (outcome.result.profile.basics.emails[0]?.value !== 'ada@example.com')
    throw new Error('The engine misread a sample.');
  return `${outcome.result.engine.version} works`;
}
