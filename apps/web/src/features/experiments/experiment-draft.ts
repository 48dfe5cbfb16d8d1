// What a new experiment says so far.
import { ExperimentSettings } from '@vitae/schema/api';
import { TEMPLATE } from './experiment-queries.ts';

export interface ArmDraft {
  readonly key: number;
  readonly name: string;
  readonly version: string;
  readonly weight: string;
}

export interface ExperimentDraft {
  readonly name: string;
  readonly kind: ExperimentSettings['kind'];
  readonly share: string;
  readonly workspaces: readonly string[];
  readonly arms: readonly ArmDraft[];
}

/** As many as the server takes. */
export const MOST_ARMS = 5;
const LETTERS = 'ABCDE';

/** The version in production against the newest. `versions`: the newest first. */
export function newDraft(versions: readonly number[], production: number | null): ExperimentDraft {
  const newest = versions[0] ?? 1;
  const arms = [production ?? newest, newest].map((version, at) => newArm(at, version));
  return { name: '', kind: 'split', share: '100', workspaces: [], arms };
}

export function newArm(key: number, version: number, taken: readonly ArmDraft[] = []): ArmDraft {
  const free = [...LETTERS].find((letter) => taken.every(({ name }) => name !== letter));
  return { key, name: taken.length === 0 ? (LETTERS[key] ?? '') : (free ?? ''), version: String(version), weight: '1' };
}

/** The settings, or what is wrong by the path of its field. */
export function settingsOf(
  draft: ExperimentDraft,
): { readonly settings: ExperimentSettings } | { readonly errors: Readonly<Record<string, string>> } {
  const { name, kind, share, workspaces } = draft;
  const arms = draft.arms.map((arm) => ({
    name: arm.name,
    version: Number(arm.version),
    weight: kind === 'split' ? Number(arm.weight) : 1,
  }));
  const parsed = ExperimentSettings.safeParse({
    ...{ name, kind, template: TEMPLATE },
    ...{ share: Number(share), workspaces, arms },
  });
  if (parsed.success) return { settings: parsed.data };
  return { errors: Object.fromEntries(parsed.error.issues.map(({ path }) => [path.join('.'), wordsFor(path)])) };
}

function wordsFor(path: readonly PropertyKey[]): string {
  if (path.at(-1) === 'share') return '1 to 100';
  if (path.at(-1) === 'weight') return '1 to 100';
  if (path.at(-1) === 'arms') return 'Each arm needs a name of its own.';
  return 'A name is needed.';
}
