// What selected text could be used as: every slot of the profile and of a new entry, the likely ones first.
import type { SlotKind } from '@vitae/schema';
import { readTyped, showValue } from './field-text.ts';
import type { ReviewField, ReviewSection } from './review-fields.ts';
import type { LaidList, LaidSlot } from './section-layout.ts';

export interface UseAsOption {
  readonly id: string;
  readonly label: string;
  /** The entry that it belongs to, or "New job". */
  readonly of: string;
  /** What stands there now and would be replaced. */
  readonly now: string | undefined;
  readonly kind: SlotKind;
  readonly target:
    | { readonly path: string; readonly slot: LaidSlot }
    | { readonly list: LaidList; readonly slot: LaidSlot };
}

export function profileOptions(sections: readonly ReviewSection[]): UseAsOption[] {
  return sections.flatMap((section) => [
    ...slotOptions(section.fields, section.addable, section.section.title),
    ...section.entries.flatMap((entry) => slotOptions(entry.fields, entry.addable, entry.title)),
    ...(section.section.list === undefined ? [] : newEntryOptions(section.section.list)),
  ]);
}

function slotOptions(
  fields: readonly ReviewField[],
  addable: readonly { slot: LaidSlot; path: string }[],
  of: string,
): UseAsOption[] {
  const shown = fields.map(
    ({ path, slot, value }): UseAsOption => ({
      id: path,
      label: slot.label,
      of,
      now: value === undefined ? undefined : showValue(slot.kind, value.value),
      kind: slot.kind,
      target: { path, slot },
    }),
  );
  const empty = addable.map(
    ({ path, slot }): UseAsOption => ({
      id: path,
      label: slot.many ? `${slot.label}, one more` : slot.label,
      of,
      now: undefined,
      kind: slot.kind,
      target: { path, slot },
    }),
  );
  return [...shown, ...empty];
}

function newEntryOptions(list: LaidList): UseAsOption[] {
  return list.slots.map((slot) => ({
    id: `new ${list.path} ${slot.key}`,
    label: slot.label,
    of: `New ${list.noun}`,
    now: undefined,
    kind: slot.kind,
    target: { list, slot },
  }));
}

/** Those that fit the words of `query`, likely ones for `text` first, else in the order of the profile. */
export function rankOptions(options: readonly UseAsOption[], query: string, text: string): UseAsOption[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const likely = likelyKinds(text);
  return options
    .map((option, index) => ({ option, index, score: scoreOf(option, words, likely) }))
    .filter(({ score, option }) => score >= 0 && readTyped(option.target.slot, text).ok)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ option }) => option);
}

function scoreOf({ label, of, now, kind }: UseAsOption, words: readonly string[], likely: readonly SlotKind[]): number {
  const name = `${label} ${of}`.toLowerCase();
  if (!words.every((word) => name.includes(word))) return -1;
  const starts = words.some((word) => label.toLowerCase().startsWith(word)) ? 4 : 0;
  return starts + (likely.includes(kind) ? 2 : 0) + (now === undefined ? 0.5 : 0);
}

function likelyKinds(text: string): SlotKind[] {
  const plain = text.trim();
  if (/^\S+@\S+\.\S+$/.test(plain)) return ['email'];
  if (/^(https?:\/\/|www\.)\S+$|^\S+\.[a-z]{2,}\/\S*$/i.test(plain)) return ['url'];
  if (readTyped({ kind: 'end-date', long: false }, plain).ok) return ['date', 'end-date'];
  if (/^[+(]?[\d\s()/.-]{6,}$/.test(plain)) return ['phone'];
  return [];
}
