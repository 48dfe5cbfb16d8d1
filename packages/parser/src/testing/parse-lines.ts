// Profiles of test documents.
import type { Profile } from '@vitae/schema';
import { parseDocument } from '../parse-document.ts';
import { makeDocument, type TestLine } from './make-document.ts';

/** The profile of lines as `makeDocument` sets them; "present" is in January 2026. */
export function parseLines(...lines: readonly (string | TestLine)[]): Profile {
  return parseDocument(makeDocument(lines), { now: '2026-01-15' }).profile;
}
