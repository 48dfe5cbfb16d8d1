import { REVIEW_THRESHOLD } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument } from '../testing/make-document.ts';

const { profile } = parseDocument(
  makeDocument([
    { text: 'Mira Falkenrath', size: 22, bold: true },
    'mira@example.org',
    heading('Projects'),
    { text: 'Valve Atlas', bold: true },
    { text: '2019 – 2020', x: 450, beside: true },
    '• Drew every valve of the plant and wrote down where it stands today',
    { text: 'Open to all members', gap: 2 },
    heading('Skills'),
    'Methods: Six Sigma, FMEA, root cause analysis',
    heading('Volunteer'),
    { text: 'Trainer', bold: true },
    { text: '2018 – 2019', x: 450, beside: true },
    'Harbour Rescue Association',
  ]),
  { now: '2026-01-15' },
);

describe('confidence', () => {
  it('is below the threshold for the word before a list of skills, above it for the skills', () => {
    const [skill] = profile.skills;
    expect(skill?.name?.confidence).toBeLessThan(REVIEW_THRESHOLD);
    expect(skill?.keywords.map((k) => k.confidence > REVIEW_THRESHOLD)).toEqual([true, true, true]);
  });

  it('is low for text without a bullet in a project', () => {
    const said = profile.projects.flatMap((project) => project.highlights);
    for (const highlight of said)
      expect(highlight.confidence).toBeCloseTo(highlight.method === 'list-item' ? 0.95 : 0.83 * 0.55);
    expect(said.map((highlight) => highlight.method)).toContain('list-item');
  });

  it('is higher for a range of dates than for the titles of unpaid work', () => {
    const [entry] = profile.volunteer;
    expect(entry?.startDate?.confidence).toBeGreaterThan(entry?.position?.confidence ?? 1);
  });
});
