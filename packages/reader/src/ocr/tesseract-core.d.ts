// The part of tesseract.js-core (Tesseract compiled to WebAssembly) that is used; the package brings no types.
interface TesseractApi {
  /** 0 when all went well. `mode` 0: legacy, 1: LSTM. */
  Init(path: string | null, languages: string, mode: number): number;
  SetVariable(name: string, value: string): boolean;
  /** Reads `/input`; 0 when all went well. */
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  DetectOS(results: TesseractOrientation): boolean;
  Clear(): void;
  End(): void;
}

interface TesseractOrientation {
  readonly best_result: {
    readonly orientation_id: number;
    readonly script_id: number;
    readonly oconfidence: number;
    readonly sconfidence: number;
  };
  readonly unicharset: { get_script_from_script_id(id: number): string };
}

interface TesseractModule {
  readonly FS: { writeFile(path: string, content: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => TesseractApi;
  readonly OSResults: new () => TesseractOrientation;
}

type TesseractFactory = (options: {
  TesseractProgress(percent: number): void;
  print(line: string): void;
  printErr(line: string): void;
}) => Promise<TesseractModule>;
