// How the CV looks in Word: real heading, list and title styles, so that its outline and a screen reader find them.
import { type ILevelsOptions, type IStylesOptions, LevelFormat, convertMillimetersToTwip as mm } from 'docx';

/** Twentieths of a point, on A4. */
export const PAGE = { width: mm(210), height: mm(297), side: mm(20), top: mm(18), bottom: mm(18) } as const;
/** Where the dates end. */
export const RIGHT_EDGE = PAGE.width - 2 * PAGE.side;
export const BULLETS = 'cv-bullets';

const INK = '1C1F24';
export const QUIET = '565C66';
const ACCENT = '1F4E79';
export const RULE = 'C3CCD6';

/** Every Word has these; each falls back to a face of its own for scripts that it lacks. */
const FONT = 'Calibri';

/** Sizes in half points, distances in twentieths of a point. */
export function docxStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 21,
          color: INK,
          language: { value: language, bidirectional: language, eastAsia: language },
        },
        paragraph: { spacing: { after: 40, line: 259 } },
      },
      title: { run: { size: 46, bold: true, color: INK, font: FONT }, paragraph: { spacing: { after: 20 } } },
      heading1: {
        run: { size: 25, bold: true, color: ACCENT, font: FONT },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
      heading2: {
        run: { size: 21, bold: true, color: INK, font: FONT },
        paragraph: { spacing: { before: 140, after: 0 }, keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: ACCENT } },
    },
  };
}

export const BULLET_LEVELS: readonly ILevelsOptions[] = [
  {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    style: { paragraph: { indent: { left: 284, hanging: 227 } } },
  },
];
