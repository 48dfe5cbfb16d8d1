// What all parts of the DOCX reader share while one part of a document is read.
import type { HiddenReason } from '@vitae/schema';
import type { FlowBlock } from '../flow/flow-document.ts';
import type { StylePool } from '../flow/style-pool.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import type { Relation } from './docx-package.ts';
import type { DocxStyles } from './docx-styles.ts';

export interface DocxReading {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly pool: StylePool;
  /** What is behind the text: `#rrggbb`, or undefined when nobody can tell. */
  readonly background: string | undefined;
  /** Why nobody sees what stands in this part, such as a text box off the page. */
  readonly hidden?: HiddenReason | undefined;
  readonly counts: { pictures: number; paragraphs: number };
  /** Width of the text area in points. */
  readonly width: number;
  readonly readBlocks: (container: Pick<XmlElement, 'children'>, reading: DocxReading) => FlowBlock[];
}
