// From what the engine gave to the outcome that a person sees: the one table of reasons and next actions.
import type { NextAction, Outcome } from './outcome.ts';
import { PROBLEMS } from './problem.ts';
import type { Profile } from './profile.ts';
import type { ReadProblem, ReadProblemCode } from './read-result.ts';

/** What a person can do about a document that gave no text. */
const ACTION_OF: Readonly<Record<ReadProblemCode, NextAction>> = {
  'document.empty': 'send-other-format',
  'document.unsupported': 'send-other-format',
  'document.mismatched': 'send-other-format',
  'document.damaged': 'send-other-format',
  'document.encrypted': 'send-unlocked',
  'document.too-many-pages': 'send-smaller',
  'document.too-large': 'send-smaller',
  'document.image-too-large': 'send-smaller',
  'document.no-text': 'send-better-scan',
  'document.timeout': 'read-again',
  'document.out-of-memory': 'send-smaller',
  'document.crashed': 'send-other-format',
};

/** A document that could not be read. */
export function outcomeOfProblem(problem: ReadProblem): Outcome {
  return {
    kind: 'unreadable',
    reason: { code: problem.code, message: `${PROBLEMS[problem.code].title} ${problem.detail}`.trim() },
    nextAction: ACTION_OF[problem.code],
  };
}

/** What every candidate needs before a person can be found and written to. */
export function missingInformation(profile: Profile): string[] {
  const { basics } = profile;
  const missing: string[] = [];
  if (basics.name === undefined) missing.push('name');
  if (basics.emails.length === 0 && basics.phones.length === 0) missing.push('e-mail or phone');
  return missing;
}

/** A document that was read. `toCheck` is the number of values that need a person. */
export function outcomeOfProfile(profile: Profile, toCheck: number, kind: 'created' | 'updated' = 'created'): Outcome {
  const missing = missingInformation(profile);
  if (missing.length > 0) {
    const message = `No ${missing.join(' and no ')} was found in the document.`;
    return {
      kind: 'missing-information',
      reason: { code: 'profile.missing', message },
      nextAction: 'add-missing',
      missing,
      toCheck,
    };
  }
  const done = kind === 'created' ? 'A profile was created.' : 'The profile was updated.';
  const message =
    toCheck === 0 ? done : `${done} ${toCheck === 1 ? '1 value needs' : `${toCheck} values need`} a look.`;
  return {
    kind,
    reason: { code: `profile.${kind}`, message },
    nextAction: toCheck === 0 ? 'none' : 'review',
    toCheck,
  };
}
