// The arrows of docs/architecture.md as data: which workspace may import which, and which are pure.

export interface PackageRule {
  readonly folder: string;
  readonly name: string;
  /** Workspaces that it may import. */
  readonly imports: readonly string[];
  /** Pure: no Node module, clock, randomness, environment or network, but for the folders named here. */
  readonly pureExcept?: readonly string[];
}

export const PACKAGE_RULES: readonly PackageRule[] = [
  { folder: 'packages/schema', name: '@vitae/schema', imports: [], pureExcept: [] },
  { folder: 'packages/taxonomy', name: '@vitae/taxonomy', imports: ['@vitae/schema'], pureExcept: [] },
  {
    folder: 'packages/parser',
    name: '@vitae/parser',
    imports: ['@vitae/schema', '@vitae/taxonomy', '@vitae/reader'],
    pureExcept: ['src/node', 'generate'],
  },
  { folder: 'packages/reader', name: '@vitae/reader', imports: ['@vitae/schema'] },
  { folder: 'packages/identity', name: '@vitae/identity', imports: ['@vitae/schema'], pureExcept: [] },
  {
    folder: 'packages/matching',
    name: '@vitae/matching',
    imports: ['@vitae/schema', '@vitae/taxonomy'],
    pureExcept: [],
  },
  { folder: 'packages/documents', name: '@vitae/documents', imports: ['@vitae/schema'] },
  { folder: 'packages/llm', name: '@vitae/llm', imports: ['@vitae/schema'] },
  { folder: 'packages/client', name: '@vitae/client', imports: ['@vitae/schema'] },
  {
    folder: 'apps/server',
    name: '@vitae/server',
    imports: [
      '@vitae/schema',
      '@vitae/taxonomy',
      '@vitae/reader',
      '@vitae/parser',
      '@vitae/identity',
      '@vitae/matching',
      '@vitae/documents',
      '@vitae/llm',
    ],
  },
  { folder: 'apps/web', name: '@vitae/web', imports: ['@vitae/schema', '@vitae/client'] },
  { folder: 'apps/cli', name: 'vitae', imports: ['@vitae/schema', '@vitae/client', '@vitae/reader', '@vitae/parser'] },
  {
    folder: 'bench',
    name: '@vitae/bench',
    imports: [
      '@vitae/schema',
      '@vitae/client',
      '@vitae/reader',
      '@vitae/parser',
      '@vitae/documents',
      '@vitae/taxonomy',
      '@vitae/identity',
      '@vitae/llm',
      '@vitae/matching',
    ],
  },
  { folder: 'e2e', name: '@vitae/e2e', imports: ['@vitae/schema', '@vitae/client'] },
];

/** Only these folders of a package may import the workspace named. */
export const ONLY_FROM: Readonly<Record<string, { readonly target: string; readonly folders: readonly string[] }>> = {
  '@vitae/parser': { target: '@vitae/reader', folders: ['src/node'] },
};

/** Words that a pure file may not use: each reaches the clock, randomness, the environment, the network or the process. */
export const IMPURE_GLOBALS: readonly RegExp[] = [
  /\bprocess\./,
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bMath\.random\b/,
  /\bfetch\(/,
  /\bBuffer\./,
  /\bperformance\./,
  /\bcrypto\./,
  /\bsetTimeout\(/,
];
