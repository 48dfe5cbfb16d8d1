// Values and profiles of invented people for the tests of this package.
import type { ExtractedText } from './extracted.ts';
import type { Place } from './place.ts';
import { emptyProfile, type Profile, type WorkEntry } from './profile.ts';

/** A place on its own line: `line` counts from 0. */
export function placeOnLine(line: number, page = 1): Place {
  return { page, box: { x: 50, y: 50 + line * 20, width: 200, height: 12 }, start: line * 100, end: line * 100 + 20 };
}

export function found(value: string, line?: number, confidence = 0.9): ExtractedText {
  return {
    value,
    raw: value,
    places: line === undefined ? [] : [placeOnLine(line)],
    confidence,
    source: 'local',
    method: 'test-rule',
    version: '1',
  };
}

/** A value of a narrower type than text, such as a level. */
export function foundAs<T>(value: T, line?: number): Omit<ExtractedText, 'value' | 'alternatives'> & { value: T } {
  const { alternatives: _none, ...text } = found(String(value), line);
  return { ...text, value };
}

export function workEntry(id: string, name: string, position: string, line: number): WorkEntry {
  return { id, name: found(name, line), position: found(position, line + 1), highlights: [] };
}

export function sampleProfile(): Profile {
  const profile = emptyProfile();
  profile.basics.name = found('Mira Beispiel', 0);
  profile.basics.emails = [found('mira@beispiel.example', 1)];
  profile.basics.location = { city: found('Bern', 2), countryCode: found('CH', 2, 0.6) };
  profile.work = [
    workEntry('work-1', 'Hafen AG', 'Planner', 10),
    {
      ...workEntry('work-2', 'Nordlicht GmbH', 'Clerk', 20),
      startDate: found('2012-03', 22),
      endDate: found('2015', 22),
    },
  ];
  profile.skills = [{ id: 'skill-1', name: found('Planning', 30), keywords: [found('Gantt', 31), found('SAP', 31)] }];
  return profile;
}
