// Documents made by code, for the tests of packages that read them. Only there in the source, never in what is published.
export { buildDoc } from './build-doc.ts';
export { buildPdf, line, type PdfWriter, type TestPdf } from './build-pdf.ts';
export { changeArchive } from './change-archive.ts';
export { docx, odt, p, r } from './office-files.ts';
