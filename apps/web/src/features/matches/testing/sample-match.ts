// A match of an invented candidate, for tests.
import type { CandidateMatch } from '@vitae/schema/api';

const found = { by: null, evidence: [] };

export function sampleMatch(): CandidateMatch {
  return {
    id: '01900000-0000-7000-8000-0000000000aa_01900000-0000-7000-8000-000000007f3a',
    candidate: {
      ...{
        id: '01900000-0000-7000-8000-000000007f3a',
        name: 'Ada Marsh',
        label: 'Developer',
        email: 'ada@example.com',
      },
      ...{
        phone: null,
        city: 'Potsdam',
        countryCode: 'DE',
        employer: 'Northwind',
        experienceMonths: 90,
        educationLevel: 6,
      },
      ...{ skills: ['Python'], languages: ['de'], tags: [], status: 'active', source: 'upload', owner: null },
      ...{ currentResumeId: null, resumes: 1, toCheck: 0, openDuplicates: 0 },
      ...{ createdAt: '2026-05-01T00:00:00.000Z', updatedAt: '2026-05-01T00:00:00.000Z' },
    },
    ...{
      score: 71.5,
      tier: 'good',
      likeness: null,
      feedback: null,
      feedbackPoints: 0,
      sentence: 'Meets 1 of 3 requirements, 1 more in part; 7 years at work.',
    },
    factors: [
      { factor: 'skills', points: 38, most: 58.8, state: 'known' },
      { factor: 'experience', points: 28, most: 29.4, state: 'known' },
      { factor: 'education', points: 0, most: 0, state: 'not-asked' },
      { factor: 'location', points: 5.5, most: 11.8, state: 'known' },
    ],
    reasons: [
      {
        ...{ kind: 'skill', name: 'Python', necessity: 'must', status: 'met', points: 30, most: 33 },
        by: { name: 'Django', relation: 'narrower', months: 60, lastUsed: 2026, level: null },
        evidence: [{ path: 'work/w1/highlights/0', quote: 'Built services with Django', places: [] }],
      },
      { kind: 'skill', name: 'Docker', necessity: 'nice', status: 'not-found', points: 0, most: 15, ...found },
      { kind: 'language', name: 'de', necessity: 'nice', status: 'partly', points: 8, most: 10.8, ...found },
    ],
    experience: {
      ...{ askedMonths: 60, months: 90, relevantMonths: 84, askedSeniority: null, seniority: null, evidence: [] },
    },
    education: { askedLevel: null, level: 6, fieldFits: null, evidence: [] },
    location: { arrangement: 'on-site', distanceKm: 64.2, sameCountry: true, relocates: null, evidence: [] },
    next: { tier: 'strong', changes: [{ what: 'Docker', points: 15 }] },
  };
}
