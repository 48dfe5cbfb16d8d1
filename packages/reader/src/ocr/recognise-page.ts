// A picture of a page → runs, in whatever orientation, lighting and language it comes.
import { type Run, VitaeError } from '@vitae/schema';
import type { ReadContext } from '../read-context.ts';
import { cleanWords, meanConfidence } from './clean-words.ts';
import { findSkew, liesOnItsSide } from './find-skew.ts';
import { flattenLight } from './flatten-light.ts';
import { GUESSED_LANGUAGES, guessLanguage } from './guess-language.ts';
import { invertPanels } from './invert-panels.ts';
import { languageData, languagesOfScript, nearestInstalled, trainedData } from './language-data.ts';
import { createOcrEngine } from './ocr-engine.ts';
import type { GreyPicture, Orientation } from './ocr-messages.ts';
import { type OcrWord, parseTsv } from './parse-tsv.ts';
import { removeSpecks } from './remove-specks.ts';
import { sheetOf, withSecondLook } from './second-look.ts';
import { rotatePicture, scalePicture, turnPicture } from './turn-picture.ts';
import { wordsToRuns } from './words-to-runs.ts';

export interface PagePicture extends GreyPicture {
  readonly dpi: number;
}

export interface RecognisedPage {
  /** In points from the top left corner of the page as it stands upright, after turning by `angle`. */
  readonly runs: Run[];
  /** 0–1; 0 when nothing was found. */
  readonly confidence: number;
  /** ISO 639-1. */
  readonly languages: string[];
  /** Degrees clockwise by which the picture has to be turned to stand upright: 0, 90, 180 or 270. */
  readonly angle: number;
  /** Points, upright. */
  readonly width: number;
  readonly height: number;
}

/** One for the thread: the trained data is costly to load. */
const engine = createOcrEngine();
/** What the pages of a document that were read so far say about the next ones. */
const habits = new WeakMap<ReadContext, Habit>();

interface Habit {
  readonly language: string;
  /** Stood upright, and gave sense. */
  readonly upright: boolean;
}

/** Tesseract reads best when small print is about this fine. */
const TARGET_DPI = 200;
const DPI_RANGE = [150, 320] as const;
/** Below this a page may stand on its head. */
const DOUBTFUL = 0.5;
/** After a page read this well the next one is taken to stand the same way. */
const GOOD = 0.75;
const POINTS = 72;
/** Languages that are always tried, likeliest first. */
const DEFAULT_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
const MIN_ORIENTATION_CONFIDENCE = 1;

interface Pass {
  /** As recognised, and what of it is text. */
  readonly raw: OcrWord[];
  readonly words: OcrWord[];
  readonly confidence: number;
  readonly language: string;
  readonly picture: GreyPicture;
  readonly skew: number;
}

/** Rejects with the signal's reason when the reading is given up. Throws `VitaeError` when recognition itself fails. */
export async function recognisePage(picture: PagePicture, context: ReadContext): Promise<RecognisedPage> {
  const factor = picture.dpi < DPI_RANGE[0] || picture.dpi > DPI_RANGE[1] ? TARGET_DPI / picture.dpi : 1;
  const dpi = picture.dpi * factor;
  const scaled = flattenLight(invertPanels(removeSpecks(scalePicture(picture, factor))));
  const asked = context.languages.flatMap((language) => nearestInstalled(language) ?? []);
  const candidates = [...new Set([...asked, ...DEFAULT_LANGUAGES])].filter((l) => languageData(l) !== undefined);
  const habit = habits.get(context);
  const first = habit?.language ?? candidates[0] ?? 'en';
  const asBefore = habit?.upright === true ? await recogniseAsBefore(scaled, dpi, first, context) : undefined;
  const upright = asBefore ?? (await recogniseUpright(scaled, dpi, first, context));
  const { angle } = upright;
  const pass = await lookAgain(await inItsLanguage(upright.pass, dpi, candidates, context), dpi, context);
  if (pass.words.length > 0)
    habits.set(context, { language: pass.language, upright: angle === 0 && pass.confidence >= GOOD });
  const scale = POINTS / dpi;
  const runs = unskewed(wordsToRuns(pass.words, pass.picture, scale), pass, scale);
  const { width, height } = pass.picture;
  return {
    runs,
    confidence: pass.confidence,
    languages: [pass.language],
    angle,
    width: width * scale,
    height: height * scale,
  };
}

/** Without a look at its orientation; undefined when that gives no sense. */
async function recogniseAsBefore(
  picture: GreyPicture,
  dpi: number,
  language: string,
  context: ReadContext,
): Promise<{ pass: Pass; angle: number } | undefined> {
  if (liesOnItsSide(picture)) return undefined;
  const pass = await recognise(picture, dpi, language, context);
  return pass.confidence >= DOUBTFUL ? { pass, angle: 0 } : undefined;
}

/**
 * Orientation detection costs a sixth of a recognition, and recognising a page that stands on its head costs several: so the
 * detection comes first. When what it says gives no sense, the page is tried the other way round.
 */
async function recogniseUpright(
  picture: GreyPicture,
  dpi: number,
  first: string,
  context: ReadContext,
): Promise<{ pass: Pass; angle: number }> {
  const found = await findOrientation(picture, dpi, context);
  const language = scriptLanguage(found, first, context);
  const angle = found?.degrees ?? (liesOnItsSide(picture) ? 90 : 0);
  const pass = await recognise(turnPicture(picture, angle), dpi, language, context);
  if (pass.confidence >= DOUBTFUL || (found === undefined && angle === 0)) return { pass, angle };
  const other = found === undefined || angle === 0 ? (angle + 180) % 360 : 0;
  const again = await recognise(turnPicture(picture, other), dpi, first, context);
  return again.confidence > pass.confidence ? { pass: again, angle: other } : { pass, angle };
}

/** Ends the recognition thread; it starts again when needed. */
export async function closeOcr(): Promise<void> {
  await engine.close();
}

async function recognise(picture: GreyPicture, dpi: number, language: string, context: ReadContext): Promise<Pass> {
  const skew = findSkew(picture);
  const straight = skew === 0 ? picture : rotatePicture(picture, -skew);
  return await recogniseStraight(straight, skew, dpi, language, context);
}

async function recogniseStraight(
  picture: GreyPicture,
  skew: number,
  dpi: number,
  language: string,
  context: ReadContext,
): Promise<Pass> {
  const raw = await wordsOf(picture, dpi, language, context);
  const words = cleanWords(raw);
  return { raw, words, confidence: meanConfidence(words), language, picture, skew };
}

async function wordsOf(picture: GreyPicture, dpi: number, language: string, context: ReadContext): Promise<OcrWord[]> {
  const data = languageData(language);
  if (data === undefined)
    throw new VitaeError('document.no-text', { detail: 'No data for text recognition is installed.' });
  const answer = await engine.ask({ kind: 'recognise', picture, dpi, language: data }, context.signal);
  if (!answer.ok || answer.kind !== 'recognise') throw failed(answer.ok ? '' : answer.message);
  return parseTsv(answer.tsv);
}

/** Where a page that gave sense has print that was lost or hardly read. */
async function lookAgain(pass: Pass, dpi: number, context: ReadContext): Promise<Pass> {
  const sheet = pass.confidence < DOUBTFUL ? undefined : sheetOf(pass.picture, pass.raw);
  if (sheet === undefined) return pass;
  const found = await wordsOf(sheet.picture, dpi * sheet.factor, pass.language, context);
  const raw = withSecondLook(pass.raw, found, sheet);
  const words = cleanWords(raw);
  return { ...pass, raw, words, confidence: meanConfidence(words) };
}

async function findOrientation(
  picture: GreyPicture,
  dpi: number,
  context: ReadContext,
): Promise<Orientation | undefined> {
  const data = trainedData('osd');
  if (data === undefined) return undefined;
  const answer = await engine.ask({ kind: 'orientation', picture, dpi, data }, context.signal);
  if (!answer.ok || answer.kind !== 'orientation') return undefined;
  const found = answer.orientation;
  return found !== undefined && found.confidence >= MIN_ORIENTATION_CONFIDENCE ? found : undefined;
}

function failed(cause: string): VitaeError {
  return new VitaeError('document.crashed', { detail: 'Text recognition failed.', cause });
}

/** For another script than the one tried, a language of it that is installed. */
function scriptLanguage(found: Orientation | undefined, first: string, context: ReadContext): string {
  if (found === undefined) return first;
  const fitting = languagesOfScript(found.script, context.languages);
  return fitting.includes(first) ? first : (fitting[0] ?? first);
}

/** Recognises again when the text turns out to be in another language than assumed. */
async function inItsLanguage(
  pass: Pass,
  dpi: number,
  candidates: readonly string[],
  context: ReadContext,
): Promise<Pass> {
  const text = pass.words.map((word) => word.text).join(' ');
  // Also among those without data, or Dutch would be taken for French.
  const guessed = guessLanguage(text, pass.language, [...new Set([...candidates, ...GUESSED_LANGUAGES])]);
  const language = nearestInstalled(guessed) ?? pass.language;
  if (language === pass.language) return pass;
  return await recogniseStraight(pass.picture, pass.skew, dpi, language, context);
}

/**
 * Moves lines back to where they stand on the leaning page. A whole line moves by what its middle moves, so that its parts
 * keep a common base line.
 */
function unskewed(runs: readonly Run[], pass: Pass, scale: number): Run[] {
  if (pass.skew === 0) return [...runs];
  const slope = Math.tan((pass.skew * Math.PI) / 180);
  const middle = (pass.picture.width * scale) / 2;
  const lines = Map.groupBy(runs, (run) => run.baseline);
  return [...lines.values()].flatMap((line) => {
    const left = Math.min(...line.map((run) => run.box.x));
    const right = Math.max(...line.map((run) => run.box.x + run.box.width));
    const shift = Math.round(((left + right) / 2 - middle) * slope * 100) / 100;
    return line.map((run) => ({ ...run, baseline: run.baseline + shift, box: { ...run.box, y: run.box.y + shift } }));
  });
}
