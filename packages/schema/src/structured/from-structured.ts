// A structured CV of a known kind → profile.
import { fromEuropass } from '../from-europass.ts';
import { fromHrOpen } from '../from-hr-open.ts';
import { fromJsonResume } from '../from-json-resume.ts';
import type { Profile } from '../profile.ts';
import type { PlainNode } from './plain-node.ts';
import type { StructuredFormat } from './structured-format.ts';

/** `file`: parsed JSON, or XML as objects by local names. Undefined when it lacks what makes it one. */
export function fromStructured(format: StructuredFormat, file: PlainNode): Profile | undefined {
  switch (format) {
    case 'json-resume':
      return fromJsonResume(file);
    case 'hr-open':
      return fromHrOpen(file);
    case 'europass':
      return fromEuropass(file);
  }
}
