// JSON Resume, HR Open and Europass → document: what the file says as readable lines, and the profile that it gives by itself.
import {
  fromStructured,
  type Profile,
  type ReadResult,
  type StructuredFormat,
  type StructuredLine,
  structuredLines,
} from '@vitae/schema';
import { catchProblem } from '../catch-problem.ts';
import { type FlowParagraph, flowDocument } from '../flow/flow-document.ts';
import { setPages } from '../flow/set-pages.ts';
import { type ReadContext, unreadable } from '../read-context.ts';
import { decodeText } from '../text/decode-text.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { plainXml } from './plain-xml.ts';

export function readStructured(
  bytes: Uint8Array,
  context: ReadContext,
  format: StructuredFormat,
  encoding?: string,
): Promise<ReadResult> {
  return catchProblem(() => {
    const text = decodeText(bytes, encoding).text;
    const file = text.trimStart().startsWith('<') ? plainXml(parseXml(bytes, context.limits)) : parseJson(text);
    if (file === undefined) return unreadable('document.damaged', 'Its JSON is broken.');
    const given = fromStructured(format, file);
    if (given === undefined) return unreadable('document.damaged', `It lacks what makes it ${NAMES[format]}.`);
    return withGiven(setPages(flowDocument(format, structuredLines(given).map(paragraphOf)), context), given);
  });
}

const NAMES: Readonly<Record<StructuredFormat, string>> = {
  'json-resume': 'a JSON Resume',
  'hr-open': 'an HR Open candidate',
  europass: 'a Europass CV',
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withGiven(read: ReadResult, given: Profile): ReadResult {
  return read.ok ? { ok: true, document: { ...read.document, given } } : read;
}

const BODY = { size: 10 } as const;

function paragraphOf({ kind, text }: StructuredLine): FlowParagraph {
  const plain = { kind: 'paragraph', spans: [{ text, style: BODY }] } as const;
  switch (kind) {
    case 'title':
      return { ...plain, spans: [{ text, style: { size: 18, bold: true } }], heading: 1 };
    case 'heading':
      return {
        ...plain,
        spans: [{ text, style: { size: 13, bold: true } }],
        heading: 2,
        spacing: { before: 12, after: 4, line: 1 },
      };
    case 'entry':
      return { ...plain, spans: [{ text, style: { ...BODY, bold: true } }], spacing: { before: 6, after: 0, line: 1 } };
    case 'item':
      return { ...plain, marker: { text: '•', style: BODY }, listLevel: 0, indent: { left: 14, right: 0, first: -14 } };
    case 'text':
      return plain;
  }
}
