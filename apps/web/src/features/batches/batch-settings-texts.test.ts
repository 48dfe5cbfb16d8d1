import { expect, it } from 'vitest';
import { settingsFacts } from './batch-settings-texts.ts';

it('names what was chosen for an import, and nothing else', () => {
  expect(settingsFacts({ tags: [] })).toEqual([]);
  expect(settingsFacts({ tags: ['fair', 'Basel'], source: 'Fair', language: 'de', engine: 'local' })).toEqual([
    'Source: Fair',
    'Tags: fair, Basel',
    'Language: German',
    'Read by: This server alone',
  ]);
});
