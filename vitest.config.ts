import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The unit tests that take longest, the longest first: they come last of all, and the other workers would wait for their end. */
const LONG = ['guarded-pool', 'hostile-documents', 'program', 'mutated-documents', 'recognise-page'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = (name: string) => (file: TestSpecification) => file.moduleId.endsWith(`/${name}.test.ts`);
    const long = LONG.flatMap((name) => sorted.filter(isLong(name)));
    const begin = sorted.findIndex(({ project }) => project.name === 'unit');
    const rest = (from: number, to?: number) => sorted.slice(from, to).filter((file) => !long.includes(file));
    return begin < 0 ? sorted : [...rest(0, begin), ...long, ...rest(begin)];
  }
}

const conditions = ['vitae-source', 'module', 'node', 'development|production'];
const resolve = { conditions };
const ssr = { resolve: { conditions, externalConditions: conditions } };
/**
 * What each kind of test may need: milliseconds that are generous on a noisy machine. Where browsers and processes take part, such a
 * machine can spoil one try; the report names each test that needed a second one, and that test is then mended.
 */
const project = (name: string, include: string[], testTimeout: number, retry = 0) => ({
  resolve,
  ssr,
  test: {
    name,
    include,
    testTimeout,
    retry,
    hookTimeout: Math.max(120_000, testTimeout),
    expect: { poll: { timeout: 20_000 } },
    environment: 'node' as const,
    // The files of a worker share its modules: loading the server or the parser takes longer than the tests of most files, and
    // nothing in them keeps state outside what it was given.
    isolate: false,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', ['packages/*/src/**/*.test.ts', 'apps/cli/src/**/*.test.ts', 'scripts/**/*.test.ts'], 60_000),
      project('server', ['apps/server/src/**/*.test.ts'], 120_000, 1),
      {
        resolve: { conditions: ['vitae-source', 'module', 'browser', 'development|production'] },
        test: {
          name: 'web',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom' as const,
          // One document for all files: making one takes longer than the tests of a file.
          isolate: false,
          setupFiles: ['apps/web/src/testing/clean-document.ts'],
          testTimeout: 60_000,
        },
      },
      project('e2e', ['e2e/src/**/*.test.ts'], 300_000, 1),
    ],
  },
});
