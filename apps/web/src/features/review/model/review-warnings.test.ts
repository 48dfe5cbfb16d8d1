import { expect, it } from 'vitest';
import { sampleResume } from '../testing/sample-resume.ts';
import { warningsOf } from './review-warnings.ts';

it('puts the outcome first, then the findings by gravity, each once', () => {
  const hint = { code: 'profile.gap', severity: 'info', message: 'A gap.' } as const;
  const scan = { code: 'read.scan', severity: 'warning', message: 'A bad scan.' } as const;
  const outcome = {
    kind: 'missing-information',
    reason: { code: 'profile.missing', message: 'No name.' },
    nextAction: 'add-missing',
    missing: ['name'],
    toCheck: 0,
  } as const;
  const warnings = warningsOf({ outcome: { ...outcome, missing: ['name'] }, findings: [hint, scan, scan] });
  expect(warnings.map(({ message }) => message)).toEqual(['No name.', 'A bad scan.', 'A gap.']);
});

it('is silent when all is well', () => expect(warningsOf(sampleResume())).toEqual([]));
