// What all parts of the ODT reader share.
import type { FlowBlock, FlowFrame } from '../flow/flow-document.ts';
import type { StylePool } from '../flow/style-pool.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { OdtStyles } from './odt-styles.ts';

export interface OdtReading {
  readonly styles: OdtStyles;
  readonly pool: StylePool;
  /** `#rrggbb`, or undefined when nobody can tell. */
  readonly background: string | undefined;
  /** Stands in a part that is marked as hidden. */
  readonly hidden?: boolean;
  readonly counts: { pictures: number; paragraphs: number };
  readonly footnotes: FlowBlock[];
  /** Text boxes met in the paragraph that is being read. */
  readonly frames: FlowFrame[];
  readonly width: number;
  readonly readBlocks: (container: XmlElement, reading: OdtReading) => FlowBlock[];
}
