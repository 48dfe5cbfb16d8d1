import { emptyProfile, type Outcome } from '@vitae/schema';
import { expect, it } from 'vitest';
import { sampleProfile, sampleResume } from '../testing/sample-resume.ts';
import { fieldOfWarning, warningsOf } from './review-warnings.ts';

const hint = { code: 'profile.gap', severity: 'info', message: 'A gap.' } as const;
const scan = { code: 'read.scan-quality', severity: 'warning', message: 'A bad scan.' } as const;
const noName = {
  code: 'profile.no-name',
  severity: 'warning',
  message: 'No name was found.',
  path: 'basics/name',
} as const;
const missing: Outcome = {
  kind: 'missing-information',
  reason: { code: 'profile.missing', message: 'No name was found in the document.' },
  nextAction: 'add-missing',
  missing: ['name'],
  toCheck: 0,
};
const messages = (warnings: { message: string }[]) => warnings.map(({ message }) => message);

it('puts the outcome first, then the findings by gravity, each once', () => {
  const warnings = warningsOf({ outcome: missing, findings: [hint, scan, scan] }, emptyProfile());
  expect(messages(warnings)).toEqual(['No name was found in the document.', 'A bad scan.', 'A gap.']);
});

it('does not say twice what is missing, and not at all when it is there', () => {
  expect(messages(warningsOf({ outcome: missing, findings: [noName] }, emptyProfile()))).toEqual([
    'No name was found.',
  ]);
  expect(warningsOf({ findings: [noName] }, sampleProfile())).toEqual([]);
});

it('is silent when all is well', () => expect(warningsOf(sampleResume(), sampleProfile())).toEqual([]));

it('knows the field that a warning is about', () => {
  expect(fieldOfWarning(noName)).toBe('basics/name');
  expect(fieldOfWarning({ ...noName, path: 'basics/emails' })).toBe('basics/emails/0');
  expect(fieldOfWarning({ ...noName, path: 'work' })).toBeUndefined();
  expect(fieldOfWarning(scan)).toBeUndefined();
});
