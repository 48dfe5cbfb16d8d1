// Profile to CV as a file.
export { CV_LANGUAGES, type CvHeading, type CvWords, cvWords } from './content/cv-words.ts';
export { writeDocx } from './docx/write-docx.ts';
export { type CvFileOptions, createPdfWriter, type PdfResult, type WritePdf } from './pdf/write-pdf.ts';
