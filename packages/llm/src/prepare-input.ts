// A document → what of it is sent: nothing hidden, nothing that speaks to a machine, placeholders for what identifies a person.
import type { DocumentText, Place } from '@vitae/schema';
import { type Redaction, redact } from './privacy/redact.ts';
import { type NumberedLine, numbered, sendableLines } from './privacy/sendable-lines.ts';
import type { SensitiveValue } from './privacy/sensitive-value.ts';
import { promptOf } from './structured/ask-for-object.ts';
import { splitLines } from './structured/split-lines.ts';
import { wireSchema } from './structured/wire-schema.ts';
import type { TemplateVersion } from './template-version.ts';

export interface RunInput {
  /** The visible text with its places. */
  readonly text: DocumentText;
  /** Where text speaks to a machine (`machinePlaces` of the findings). */
  readonly leftOut: readonly Pick<Place, 'start' | 'end'>[];
  /** What was found to identify somebody; mails, links and numbers are found here as well. */
  readonly sensitive: readonly SensitiveValue[];
  /** Lines, from 1, on which sections begin: where a long document is cut. */
  readonly sectionLines?: readonly number[];
  /** Only these lines are sent, for asking about some sections. */
  readonly onlyLines?: ReadonlySet<number>;
  /** Values for the variables of the instructions. */
  readonly variables?: Readonly<Record<string, string>>;
}

export interface PreparedInput {
  /** Each is sent as a document of its own. */
  readonly parts: readonly string[];
  readonly originals: Redaction['originals'];
}

export function prepareInput(version: TemplateVersion, input: RunInput): PreparedInput {
  const { onlyLines } = input;
  const lines = sendableLines(input.text.text, input.leftOut).filter(
    ({ number }) => onlyLines === undefined || onlyLines.has(number),
  );
  const { lines: sent, originals } = version.redacted
    ? redact(input.text.text, lines, input.sensitive)
    : { lines, originals: new Map<string, string>() };
  const parts = splitLines(sent, new Set(input.sectionLines), version.limits.splitAbove);
  return { parts: parts.map((part: readonly NumberedLine[]) => numbered(part, version.grounded)), originals };
}

/** Exactly what a provider would be sent, for a person to look at first. */
export function previewRun(version: TemplateVersion, input: RunInput) {
  const { parts, originals } = prepareInput(version, input);
  const wire = wireSchema(version.schema, version.grounded);
  const prompts = parts.map((part) =>
    promptOf({ version, variables: input.variables ?? {}, wire }, part, 'json-schema'),
  );
  return {
    instructions: prompts[0]?.instructions ?? version.instructions,
    documents: prompts.map(({ question }) => question),
    wireSchema: wire,
    placeholders: [...originals.keys()],
  };
}
