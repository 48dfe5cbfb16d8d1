import { describe, expect, it } from 'vitest';
import { applyProfileRules } from './profile-rules.ts';
import { found, sampleProfile, workEntry } from './test-values.ts';

const now = '2026-03-01';

function codesFor(startDate: string | undefined, endDate: string | undefined): string[] {
  const profile = sampleProfile();
  const entry = workEntry('w', 'A', 'B', 1);
  if (startDate !== undefined) entry.startDate = found(startDate);
  if (endDate !== undefined) entry.endDate = found(endDate);
  profile.work = [entry];
  const [checked] = applyProfileRules(profile, { now }).work;
  return [...(checked?.startDate?.failures ?? []), ...(checked?.endDate?.failures ?? [])].map(({ code }) => code);
}

describe('rules on dates', () => {
  it.each([
    ['2019-05', '2018-12', ['date.end-before-start']],
    ['2019-05-02', '2019-05-01', ['date.end-before-start']],
    ['2019-05', '2019', []],
    ['2019', '2019-01', []],
    ['2019', 'present', []],
    ['2027-01', undefined, ['date.start-in-future']],
    [undefined, '2028', []],
    [undefined, '2040', ['date.too-far-ahead']],
    ['1820', '1850', ['date.implausible', 'date.implausible']],
  ])('%s to %s', (start, end, codes) => {
    expect(codesFor(start, end)).toEqual(codes);
  });
  it('leave failures of others alone', () => {
    const profile = sampleProfile();
    const foreign = { code: 'postal-code.unknown', message: 'No such code.' };
    profile.work = [{ ...workEntry('w', 'A', 'B', 1), startDate: { ...found('2030'), failures: [foreign] } }];
    const once = applyProfileRules(profile, { now });
    const twice = applyProfileRules(once, { now });
    expect(twice.work[0]?.startDate?.failures?.map(({ code }) => code)).toEqual([foreign.code, 'date.start-in-future']);
    expect(profile.work[0]?.startDate?.failures).toEqual([foreign]);
  });
  it('know how old people with a résumé are', () => {
    const profile = sampleProfile();
    profile.basics.birthDate = found('2024-01-01');
    expect(applyProfileRules(profile, { now }).basics.birthDate?.failures).toHaveLength(1);
    profile.basics.birthDate = found('1990-01-01');
    expect(applyProfileRules(profile, { now }).basics.birthDate?.failures).toBeUndefined();
  });
});
