// A document that gives its profile by itself → the same result as of any other document: nothing is guessed, everything is proven.
import type { ParseResult, Profile, ReadDocument } from '@vitae/schema';
import type { Context } from '../context.ts';
import { computeExperience } from '../experience/compute-experience.ts';
import { profileFindings } from '../findings/findings.ts';
import { detectLanguage } from '../language/detect-language.ts';
import type { DocumentLines } from '../layout/document-lines.ts';
import { valuesOf } from '../values-of.ts';
import { ENGINE_VERSION } from '../version.ts';
import { anchorProfile } from './anchor-profile.ts';

export function parseStructured(
  document: ReadDocument,
  given: Profile,
  { text }: DocumentLines,
  context: Context,
): ParseResult {
  const profile = anchorProfile(given, context);
  // The headings are ours, so the values alone tell the language.
  const language = detectLanguage(
    valuesOf(profile)
      .map(({ value }) => value.raw)
      .join('\n'),
  );
  const experience = computeExperience(profile, { now: context.now, taxonomy: context.skills() });
  return {
    profile,
    text,
    ...(language === undefined ? {} : { language }),
    resumeLikelihood: 1,
    findings: [...document.findings, ...profileFindings(profile, context.now)],
    experience,
    engine: { name: 'local', version: ENGINE_VERSION },
  };
}
