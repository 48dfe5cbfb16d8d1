// PDFium's form environment: only documents with a form need it.
import type { Pdfium } from './pdfium-module.ts';

export interface FormEnvironment {
  /** 0 when the document has no form. */
  readonly handle: number;
  readonly close: () => void;
}

export function openFormEnvironment(pdfium: Pdfium, document: number): FormEnvironment {
  const { call } = pdfium;
  if (call.FPDF_GetFormType(document) === 0) return { handle: 0, close: () => undefined };
  const info = call.PDFiumExt_OpenFormFillInfo();
  const handle = call.PDFiumExt_InitFormFillEnvironment(document, info);
  return {
    handle,
    close() {
      if (handle !== 0) call.PDFiumExt_ExitFormFillEnvironment(handle);
      call.PDFiumExt_CloseFormFillInfo(info);
    },
  };
}
