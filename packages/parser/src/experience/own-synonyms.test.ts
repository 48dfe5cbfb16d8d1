import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument } from '../testing/make-document.ts';

const DOCUMENT = makeDocument([
  { text: 'Mira Falkenrath', size: 22, bold: true },
  'mira.falkenrath@example.org | Berlin, Germany',
  heading('Experience'),
  { text: 'Platform Engineer', bold: true },
  { text: '2019 – 2021', x: 450, beside: true },
  'Northwind Valves GmbH, Berlin',
  '• Kept sixty services alive with Helmsman and Frobnication',
]);
const skillsWith = (synonyms: readonly { alias: string; skill: string }[]) =>
  parseDocument(DOCUMENT, { now: '2026-01-15', synonyms }).experience?.skills.map(({ skill }) => skill);

it('counts experience by the words of a workspace, for skills that are known and for its own', () => {
  const synonyms = [
    { alias: 'Helmsman', skill: 'K8s' },
    { alias: 'Frobnication', skill: 'Frobnication at sea' },
  ];
  expect(skillsWith([])).not.toContain('Kubernetes');
  expect(skillsWith(synonyms)).toEqual(expect.arrayContaining(['Frobnication at sea', 'Kubernetes']));
  expect(skillsWith([])).not.toContain('Kubernetes');
});
