import { defineConfig } from 'vitest/config';

const conditions = ['vitae-source', 'module', 'node', 'development|production'];
const resolve = { conditions };
const ssr = { resolve: { conditions, externalConditions: conditions } };
/** What each kind of test may need: milliseconds that are generous on a noisy machine. */
const project = (name: string, include: string[], testTimeout: number) => ({
  resolve,
  ssr,
  test: {
    name,
    include,
    testTimeout,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    environment: 'node' as const,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', ['packages/*/src/**/*.test.ts', 'apps/cli/src/**/*.test.ts', 'scripts/**/*.test.ts'], 60_000),
      project('server', ['apps/server/src/**/*.test.ts'], 120_000),
      {
        resolve: { conditions: ['vitae-source', 'module', 'browser', 'development|production'] },
        test: {
          name: 'web',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom' as const,
          testTimeout: 60_000,
        },
      },
      project('e2e', ['e2e/src/**/*.test.ts'], 300_000),
    ],
  },
});
