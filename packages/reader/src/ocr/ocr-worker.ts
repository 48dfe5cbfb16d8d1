// The thread that runs Tesseract: loads its WebAssembly and the trained data from local files, keeps them warm.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import type { GreyPicture, OcrAnswer, OcrRequest, Orientation, TrainedData } from './ocr-messages.ts';

const LEGACY = 0;
const LSTM = 1;
/** Each language in memory costs about 60 MB. */
const MAX_LANGUAGES = 3;
/** Tesseract's PSM_AUTO: finds the blocks of a page. The library's own default takes the page for one block. */
const FULL_PAGE = '3';
/** Tesseract's name for Sauvola's way to tell ink from paper: for each pixel by what is around it. */
const SAUVOLA = '2';
/** How much darker than paper ink has to be. Tesseract's own 0.34 loses grey print; much less lets rough paper pass for ink. */
const INK_CONTRAST = '0.24';
const ORIENTATIONS = [0, 270, 180, 90] as const;

interface Engine {
  readonly module: TesseractModule;
  /** The one used last is the last. */
  readonly apis: Map<string, TesseractApi>;
}

const require = createRequire(import.meta.url);
let lstm: Promise<Engine> | undefined;
let legacy: Promise<Engine> | undefined;

async function loadEngine(name: string): Promise<Engine> {
  // The package is CommonJS without types; each core exports its factory.
  const factory = require(`tesseract.js-core/${name}`) as TesseractFactory;
  const silent = { TesseractProgress: () => undefined, print: () => undefined, printErr: () => undefined };
  return { module: await factory(silent), apis: new Map() };
}

/** Relaxed SIMD is a third faster where the engine has it; V8 has had it since Node 22. */
async function loadLstm(): Promise<Engine> {
  return await loadEngine('tesseract-core-relaxedsimd-lstm').catch(() => loadEngine('tesseract-core-simd-lstm'));
}

async function apiFor(engine: Engine, data: TrainedData, mode: number): Promise<TesseractApi> {
  const known = engine.apis.get(data.code);
  if (known !== undefined) {
    engine.apis.delete(data.code);
    engine.apis.set(data.code, known);
    return known;
  }
  const [oldest] = engine.apis;
  if (engine.apis.size >= MAX_LANGUAGES && oldest !== undefined) {
    oldest[1].End();
    engine.apis.delete(oldest[0]);
  }
  const path = `./${data.code}.traineddata`;
  engine.module.FS.writeFile(path, gunzipSync(await readFile(data.path)));
  const api = new engine.module.TessBaseAPI();
  if (api.Init(null, data.code, mode) !== 0) throw new Error(`The data for ${data.code} cannot be used.`);
  engine.module.FS.unlink(path);
  engine.apis.set(data.code, api);
  return api;
}

function show(engine: Engine, api: TesseractApi, picture: GreyPicture, dpi: number): void {
  const header = new TextEncoder().encode(`P5\n${picture.width} ${picture.height}\n255\n`);
  const file = new Uint8Array(header.length + picture.pixels.length);
  file.set(header);
  file.set(picture.pixels, header.length);
  engine.module.FS.writeFile('/input', file);
  api.SetVariable('tessedit_pageseg_mode', FULL_PAGE);
  api.SetVariable('user_defined_dpi', String(Math.round(dpi)));
  if (api.SetImageFile(1, 0) !== 0) throw new Error('The picture cannot be used.');
}

type Recognise = Extract<OcrRequest, { kind: 'recognise' }>;

async function recognise({ picture, dpi, language }: Recognise): Promise<string> {
  lstm ??= loadLstm();
  const engine = await lstm;
  const api = await apiFor(engine, language, LSTM);
  api.SetVariable('thresholding_method', SAUVOLA);
  api.SetVariable('thresholding_kfactor', INK_CONTRAST);
  show(engine, api, picture, dpi);
  if (api.Recognize(null) !== 0) throw new Error('The picture cannot be read.');
  const tsv = api.GetTSVText(0);
  api.Clear();
  return tsv;
}

async function findOrientation(picture: GreyPicture, dpi: number, data: TrainedData): Promise<Orientation | undefined> {
  legacy ??= loadEngine('tesseract-core-relaxedsimd').catch(() => loadEngine('tesseract-core-simd'));
  const engine = await legacy;
  const api = await apiFor(engine, data, LEGACY);
  show(engine, api, picture, dpi);
  const results = new engine.module.OSResults();
  if (!api.DetectOS(results)) return undefined;
  const best = results.best_result;
  const script = results.unicharset.get_script_from_script_id(best.script_id);
  api.Clear();
  return { degrees: ORIENTATIONS[best.orientation_id] ?? 0, confidence: best.oconfidence, script };
}

async function answer(request: OcrRequest): Promise<OcrAnswer> {
  const { id } = request;
  try {
    if (request.kind === 'recognise') {
      const tsv = await recognise(request);
      return { id, ok: true, kind: 'recognise', tsv };
    }
    return {
      id,
      ok: true,
      kind: 'orientation',
      orientation: await findOrientation(request.picture, request.dpi, request.data),
    };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (request: OcrRequest) => {
  void answer(request).then((result) => parentPort?.postMessage(result));
});
