// What the reader's thread and the OCR thread say to each other.

/** Grey, 8 bits, rows from the top without padding. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export type OcrRequest =
  | {
      readonly id: number;
      readonly kind: 'recognise';
      readonly picture: GreyPicture;
      readonly dpi: number;
      readonly language: TrainedData;
    }
  | {
      readonly id: number;
      readonly kind: 'orientation';
      readonly picture: GreyPicture;
      readonly dpi: number;
      readonly data: TrainedData;
    };

export interface TrainedData {
  /** ISO 639-2 as Tesseract names it, e.g. `eng`. */
  readonly code: string;
  /** A local `.traineddata.gz`. */
  readonly path: string;
}

export interface Orientation {
  /** Degrees clockwise by which the picture has to be turned: 0, 90, 180 or 270. */
  readonly degrees: number;
  /** Above 1 it is worth believing. */
  readonly confidence: number;
  /** ISO 15924-like name, e.g. `Latin`, `Cyrillic`. */
  readonly script: string;
}

export type OcrAnswer =
  | { readonly id: number; readonly ok: true; readonly kind: 'recognise'; readonly tsv: string }
  | {
      readonly id: number;
      readonly ok: true;
      readonly kind: 'orientation';
      readonly orientation: Orientation | undefined;
    }
  | { readonly id: number; readonly ok: false; readonly message: string };
