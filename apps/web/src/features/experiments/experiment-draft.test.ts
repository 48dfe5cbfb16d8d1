import { expect, it } from 'vitest';
import { newArm, newDraft, settingsOf } from './experiment-draft.ts';

it('begins with the version in production against the newest', () => {
  const draft = { ...newDraft([3, 2, 1], 2), name: 'Shorter instructions' };
  expect(settingsOf(draft)).toEqual({
    settings: {
      ...{ name: 'Shorter instructions', template: 'cv-data-extractor', kind: 'split', share: 100, workspaces: [] },
      arms: [
        { name: 'A', version: 2, weight: 1 },
        { name: 'B', version: 3, weight: 1 },
      ],
    },
  });
});

it('names a further arm as none is named', () => {
  const { arms } = newDraft([1], 1);
  expect(newArm(7, 1, arms.slice(1))).toEqual({ key: 7, name: 'A', version: '1', weight: '1' });
});

it('says at which field something is wrong', () => {
  const draft = newDraft([2, 1], 1);
  const arms = draft.arms.map((arm) => ({ ...arm, name: 'Same', weight: '0' }));
  expect(settingsOf({ ...draft, share: '101', arms })).toMatchObject({
    errors: { name: 'A name is needed.', share: '1 to 100', 'arms.0.weight': '1 to 100' },
  });
  expect(settingsOf({ ...draft, name: 'x', arms: arms.map((arm) => ({ ...arm, weight: '1' })) })).toEqual({
    errors: { arms: 'Each arm needs a name of its own.' },
  });
});
