// What people have typed into a PDF: values of form fields, and notes typed onto the page. Neither is page text.
import type { Run } from '@vitae/schema';
import { type PageSpace, round, toBox } from './page-space.ts';
import { readString, withCString } from './pdfium-memory.ts';
import type { Pdfium } from './pdfium-module.ts';

/** PDFium's FPDF_ANNOT_* and FPDF_FORMFIELD_*. */
const FREE_TEXT = 3;
const WIDGET = 20;
const VALUE_FIELDS: ReadonlySet<number> = new Set([4, 5, 6]); // combo box, list box, text field
/** Annotation flags (ISO 32000-1, table 165): hidden, no view. */
const UNSEEN = 0b10_0010;
const PASSWORD_FIELD = 1 << 13;
const MOST_ANNOTATIONS = 2_000;
const LARGEST_SIZE = 12;
/** Em: usual width of a character and height of a line. */
const CHAR_WIDTH = 0.5;
const LINE_HEIGHT = 1.2;

/** `form` is PDFium's form environment, 0 when the document has no form. */
export function readFormValues(pdfium: Pdfium, form: number, page: number, space: PageSpace): Run[] {
  const { call } = pdfium;
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  const runs: Run[] = [];
  for (let i = 0; i < count; i += 1) {
    const annotation = call.FPDFPage_GetAnnot(page, i);
    if (annotation === 0) continue;
    const subtype = call.FPDFAnnot_GetSubtype(annotation);
    if ((subtype === WIDGET || subtype === FREE_TEXT) && (call.FPDFAnnot_GetFlags(annotation) & UNSEEN) === 0) {
      const text = subtype === WIDGET ? fieldValue(pdfium, form, annotation) : contents(pdfium, annotation);
      if (text !== undefined) runs.push(...setText(pdfium, annotation, space, text));
    }
    call.FPDFPage_CloseAnnot(annotation);
  }
  return runs;
}

function fieldValue(pdfium: Pdfium, form: number, annotation: number): string | undefined {
  const { call } = pdfium;
  if (form === 0 || !VALUE_FIELDS.has(call.FPDFAnnot_GetFormFieldType(form, annotation))) return undefined;
  if ((call.FPDFAnnot_GetFormFieldFlags(form, annotation) & PASSWORD_FIELD) !== 0) return undefined;
  return readString(pdfium, 'utf16', (buffer, length) =>
    call.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, length),
  );
}

function contents(pdfium: Pdfium, annotation: number): string | undefined {
  return withCString(pdfium, 'Contents', (key) =>
    readString(pdfium, 'utf16', (buffer, length) =>
      pdfium.call.FPDFAnnot_GetStringValue(annotation, key, buffer, length),
    ),
  );
}

/** The lines of a value in its box, from the top; PDFium doesn't tell where it sets them. */
function setText(pdfium: Pdfium, annotation: number, space: PageSpace, text: string): Run[] {
  const { call, scratch, memory } = pdfium;
  if (call.FPDFAnnot_GetRect(annotation, scratch) === 0) return [];
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(memory.buffer, scratch, 4);
  const box = toBox(space, left, top, right, bottom);
  const lines = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  const height = Math.min(box.height / lines.length, LARGEST_SIZE * LINE_HEIGHT);
  const size = round(height / LINE_HEIGHT);
  const start = lines.length === 1 ? box.y + (box.height - height) / 2 : box.y;
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const y = start + index * height;
    const width = Math.min(box.width, line.length * size * CHAR_WIDTH);
    return [
      {
        text: line,
        box: { x: box.x, y: round(y), width: round(width), height: round(height) },
        baseline: round(y + size),
        size,
      },
    ];
  });
}
