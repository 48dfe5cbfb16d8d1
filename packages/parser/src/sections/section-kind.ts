// What a part of a résumé is about.

export const SECTION_KINDS = [
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'volunteer',
  'awards',
  'publications',
  'interests',
  'references',
  'contact',
  'profiles',
  'personal',
  'location',
  'other',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];
