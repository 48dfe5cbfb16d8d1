// A section of dated entries, grouped and with its heads taken apart.
import type { Context } from '../context.ts';
import { type EntryBlock, entryBlock } from '../entries/entry-block.ts';
import { type EntryGroup, groupEntries } from '../entries/group-entries.ts';
import { headPieces, type Piece } from '../entries/head-pieces.ts';
import { makeBlocks } from '../entries/paragraph.ts';
import type { Section } from '../sections/section.ts';

export interface SectionEntry extends EntryGroup {
  readonly pieces: readonly Piece[];
}

export function sectionBlocks(context: Context, section: Section): EntryBlock[] {
  return makeBlocks(context, section.lines).map((block) => entryBlock(context, block));
}

export function sectionEntries(context: Context, section: Section): SectionEntry[] {
  return groupEntries(sectionBlocks(context, section)).map((group) => ({
    ...group,
    pieces: headPieces(context, group.head),
  }));
}
