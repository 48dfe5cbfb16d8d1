// What a person may enter in a slot, and the value that comes of it.
import { z } from 'zod';
import { PartialDate, PRESENT } from './partial-date.ts';
import type { Place } from './place.ts';
import type { ProfileValue } from './profile-paths.ts';
import type { SlotKind } from './profile-slots.ts';

/** `version` of a human value is the user's id; `now` is an ISO date-time. */
export interface HumanContext {
  readonly userId: string;
  readonly now: string;
}

export interface HumanEntry {
  readonly value: string;
  readonly raw?: string | undefined;
  readonly places?: readonly Place[] | undefined;
}

const trimmed = z.string().trim().min(1, 'Enter a value, or remove it.').max(20_000, 'This is too long.');

const KINDS: Readonly<Record<SlotKind, z.ZodType<string | number, string>>> = {
  text: trimmed,
  email: trimmed.regex(/^[^\s@]+@[^\s@]+$/, 'This is not an e-mail address.'),
  phone: trimmed.regex(/^[^\n]*\d[^\n]*\d[^\n]*\d[^\n]*$/, 'This is not a phone number.'),
  url: trimmed.regex(/^\S+$/, 'An address has no spaces.'),
  'country-code': trimmed
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'Enter the country as two letters (ISO 3166-1), for example DE.'),
  date: trimmed.refine(
    (date) => PartialDate.safeParse(date).success && date !== PRESENT,
    'Enter a date as YYYY, YYYY-MM or YYYY-MM-DD.',
  ),
  'end-date': trimmed.refine(
    (date) => PartialDate.safeParse(date).success,
    'Enter a date as YYYY, YYYY-MM or YYYY-MM-DD, or “present”.',
  ),
  isced: trimmed.regex(/^[0-8]$/, 'Enter an ISCED level from 0 to 8.').transform(Number),
  cefr: trimmed.toUpperCase().regex(/^[ABC][12]$/, 'Enter a level from A1 to C2.'),
};

/** The text as the value that a slot of this kind holds, or why it can't be one. */
export function parseSlotValue(
  kind: SlotKind,
  text: string,
): { ok: true; value: string | number } | { ok: false; message: string } {
  const parsed = KINDS[kind].safeParse(text);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, message: parsed.error.issues[0]?.message ?? 'This value can’t be used here.' };
}

/**
 * A value that a person entered. Typed over an existing value it keeps that one's evidence, so that the slot still shows where it
 * stands in the document, and keeps the machine's value as the first alternative.
 */
export function humanValue(
  value: string | number,
  entry: HumanEntry,
  previous: ProfileValue | undefined,
  context: HumanContext,
): ProfileValue {
  const chosen = entry.places !== undefined || entry.raw !== undefined;
  const alternatives = alternativesOf(previous, value);
  return {
    value,
    raw: chosen ? (entry.raw ?? entry.value) : (previous?.raw ?? ''),
    places: chosen ? [...(entry.places ?? [])] : (previous?.places ?? []),
    confidence: 1,
    source: 'human',
    method: 'human',
    version: context.userId,
    confirmedAt: context.now,
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
}

/** The same value with a person's word for it. */
export function confirmedValue(value: ProfileValue, context: HumanContext): ProfileValue {
  const { failures: _settled, ...rest } = value;
  return { ...rest, confirmedAt: context.now };
}

type Alternative = NonNullable<ProfileValue['alternatives']>[number];

function alternativesOf(previous: ProfileValue | undefined, value: unknown): Alternative[] {
  if (previous === undefined) return [];
  const old = previous.alternatives ?? [];
  const { value: was, raw, places, confidence } = previous;
  const all = previous.source === 'human' ? old : [{ value: was, raw, places, confidence }, ...old];
  return all.filter((alternative) => alternative.value !== value);
}
