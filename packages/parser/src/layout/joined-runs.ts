// A fragment that reads its words when it is asked about them: only layouts with columns ask.
import type { Box, Paragraph } from '@vitae/schema';
import type { Fragment, StyleSpan } from './fragment.ts';
import { isDateText, isHeadingText } from './text-kind.ts';

export class JoinedRuns implements Fragment {
  readonly page: number;
  readonly text: string;
  readonly edges: number[];
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly styles: readonly StyleSpan[];
  readonly paragraph: number | undefined;
  readonly cell: Paragraph['cell'];
  readonly confidence: number | undefined;
  readonly leftwards: boolean;
  readonly breaks: boolean;
  #date: boolean | undefined;
  #heading: boolean | undefined;

  constructor(facts: Omit<Fragment, 'date' | 'heading'>) {
    this.page = facts.page;
    this.text = facts.text;
    this.edges = facts.edges;
    this.box = facts.box;
    this.baseline = facts.baseline;
    this.size = facts.size;
    this.styles = facts.styles;
    this.paragraph = facts.paragraph;
    this.cell = facts.cell;
    this.confidence = facts.confidence;
    this.leftwards = facts.leftwards;
    this.breaks = facts.breaks;
  }

  get date(): boolean {
    this.#date ??= isDateText(this.text);
    return this.#date;
  }

  get heading(): boolean {
    this.#heading ??= isHeadingText(this.text, this.confidence !== undefined);
    return this.#heading;
  }
}
