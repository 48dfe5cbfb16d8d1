// An invented résumé for tests of the review.
import { type ExtractedText, emptyProfile, type Place, type Profile } from '@vitae/schema';
import type { Resume, ResumeText } from '@vitae/schema/api';

const TEXT = 'Mira Holm\nNurse\nmira@example.org\nWard Nurse, City Clinic\n03/2019 – 2017';

/** The place of a part of the text, as if each line were 20 points below the one before and each letter 5 points wide. */
export function placeOf(part: string, page = 1): Place {
  const start = TEXT.indexOf(part);
  const before = TEXT.slice(0, start).split('\n');
  const column = before.at(-1)?.length ?? 0;
  return {
    page,
    start,
    end: start + part.length,
    box: { x: 50 + column * 5, y: 50 + (before.length - 1) * 20, width: part.length * 5, height: 10 },
  };
}

export function found(value: string, confidence: number, raw = value): ExtractedText {
  const places = TEXT.includes(raw) ? [placeOf(raw)] : [];
  return { value, raw, places, confidence, source: 'local', method: 'test-rule', version: '1.0.0' };
}

export function sampleProfile(): Profile {
  const profile = emptyProfile();
  profile.basics.name = found('Mira Holm', 0.98);
  profile.basics.label = {
    ...found('Nurse', 0.6),
    alternatives: [{ value: 'Ward Nurse', raw: 'Ward Nurse', places: [placeOf('Ward Nurse')], confidence: 0.3 }],
  };
  profile.basics.emails = [found('mira@example.org', 0.99)];
  profile.work = [
    {
      id: 'w1',
      position: found('Ward Nurse', 0.7),
      name: found('City Clinic', 0.9),
      startDate: found('2019-03', 0.95, '03/2019'),
      endDate: {
        ...found('2017', 0.9),
        failures: [{ code: 'date.end-before-start', message: 'The end is before the start.' }],
      },
      highlights: [],
    },
  ];
  profile.languages = [{ id: 'l1', language: found('Danish', 0.85) }];
  return profile;
}

export function sampleText(): ResumeText {
  const segments = TEXT.split('\n').map((line) => {
    const { page, start, end, box } = placeOf(line);
    return { page, start, end, box, edges: Array.from({ length: line.length + 1 }, (_, index) => box.x + index * 5) };
  });
  return { text: TEXT, segments, layout: 'fixed', pages: [{ number: 1, width: 595, height: 842 }] };
}

export function sampleResume(profile: Profile = sampleProfile()): Resume {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    filename: 'mira-holm.pdf',
    format: 'pdf',
    bytes: 1000,
    sha256: '00',
    source: 'upload',
    uploadedAt: '2026-01-01T10:00:00.000Z',
    finishedAt: '2026-01-01T10:00:01.000Z',
    duplicateOf: null,
    name: 'Mira Holm',
    label: 'Nurse',
    candidateId: null,
    toCheck: 3,
    status: 'done',
    stage: 'saved',
    progress: 100,
    outcome: {
      kind: 'created',
      reason: { code: 'profile.created', message: 'A profile was created.' },
      nextAction: 'review',
      toCheck: 3,
    },
    version: 1,
    profile,
    findings: [],
    language: 'en',
    pages: [{ number: 1, width: 595, height: 842 }],
    layout: 'fixed',
    versions: [
      {
        version: 1,
        kind: 'parse',
        createdAt: '2026-01-01T10:00:01.000Z',
        by: null,
        engine: { name: 'local', version: '1.0.0' },
        changes: 0,
        summary: 'Read by the local engine',
      },
    ],
  };
}
