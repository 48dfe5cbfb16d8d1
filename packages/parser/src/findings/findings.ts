// What is worth telling about a document and its profile: for the person to mend, and for the reader to judge by.
import type { Experience, Finding, Profile, ReadDocument } from '@vitae/schema';
import type { Context } from '../context.ts';
import type { Section } from '../sections/section.ts';
import { contradictingDates } from './contradicting-dates.ts';
import { datesAgainstBirth } from './dates-against-birth.ts';
import { gaps } from './gaps.ts';
import { headerContact } from './header-contact.ts';
import { jobsWithoutDates } from './jobs-without-dates.ts';
import { missingContact } from './missing-contact.ts';
import { mixedMonths } from './mixed-months.ts';
import { notAResume } from './not-a-resume.ts';
import { overlaps } from './overlaps.ts';
import { sideBySide } from './side-by-side.ts';
import { tablesAndBoxes } from './tables-and-boxes.ts';
import { tooLong } from './too-long.ts';
import { unusualHeadings } from './unusual-headings.ts';

export interface Parsed {
  readonly context: Context;
  readonly document: ReadDocument;
  readonly sections: readonly Section[];
  readonly profile: Profile;
  readonly experience: Experience;
  readonly likelihood: number;
}

/** Of the profile alone, for documents without a layout of their own. */
export function profileFindings(profile: Profile, now: string): Finding[] {
  return [...missingContact(profile), ...dateFindings(profile, now)];
}

function dateFindings(profile: Profile, now: string): Finding[] {
  return [
    ...contradictingDates(profile, now),
    ...datesAgainstBirth(profile),
    ...jobsWithoutDates(profile),
    ...gaps(profile, now),
    ...overlaps(profile, now),
  ];
}

/** Of the understanding: those of the reading stand in the document, machine text is found before. The codes are told in docs/findings.md. */
export function findingsOf({ context, document, sections, profile, experience, likelihood }: Parsed): Finding[] {
  const strange = notAResume(likelihood);
  const always = [...missingContact(profile), ...strange];
  if (strange.length > 0) return always;
  return [
    ...always,
    ...dateFindings(profile, context.now),
    ...mixedMonths(profile),
    ...tooLong(document, profile, experience),
    ...unusualHeadings(sections),
    ...tablesAndBoxes(document),
    ...headerContact(context, profile),
    ...sideBySide(context),
  ];
}
