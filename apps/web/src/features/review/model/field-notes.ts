// What stands below a value: why it needs a look, what the document says in its own words, what else it could be.

import { showValue } from './field-text.ts';
import type { FieldValue } from './review-fields.ts';
import type { LaidSlot } from './section-layout.ts';

export interface Choice {
  /** As `ProfileChange` takes it. */
  readonly value: string;
  readonly shown: string;
  readonly raw: string;
  readonly places: FieldValue['places'];
  readonly confidence: number;
}

/** The document's own words, when they are not just the value. */
export function differingRaw(slot: LaidSlot, value: FieldValue): string | undefined {
  const raw = value.raw.trim();
  if (
    raw === '' ||
    plain(raw) === plain(String(value.value)) ||
    plain(raw) === plain(showValue(slot.kind, value.value))
  ) {
    return undefined;
  }
  return raw;
}

/** Other readings, each shown once. */
export function choicesFor(slot: LaidSlot, value: FieldValue): Choice[] {
  const seen = new Set([String(value.value)]);
  return (value.alternatives ?? []).flatMap((other) => {
    const key = String(other.value);
    if (seen.has(key)) return [];
    seen.add(key);
    const { raw, places, confidence } = other;
    return [{ value: key, shown: showValue(slot.kind, other.value), raw, places, confidence }];
  });
}

/** Where the value comes from, in words. */
export function describeOrigin(value: FieldValue): string {
  if (value.source === 'human') return 'Entered by a person';
  const who = value.source === 'llm' ? 'a language model' : 'the local engine';
  const found = `Found by ${who} (${value.method.replaceAll('-', ' ')}, version ${value.version})`;
  return value.confirmedAt === undefined ? found : `${found}, confirmed by a person`;
}

export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
