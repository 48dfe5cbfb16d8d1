// The process's PDFium: compiled at first use, with its idle instances. It holds no document between uses.
import { createPdfiumLender } from './pdf/with-pdfium.ts';

export const pdfium = createPdfiumLender();
