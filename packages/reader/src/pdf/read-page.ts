// One page of a PDF.
import type { Page } from '@vitae/schema';
import { hideZeroWidth } from '../text/zero-width.ts';
import { buildRuns } from './build-runs.ts';
import { checkLigatures } from './check-ligatures.ts';
import { composeAccents } from './compose-accents.ts';
import { writeBullets } from './drawn-bullets.ts';
import { findHiddenPieces } from './find-hidden-pieces.ts';
import { createInk } from './ink.ts';
import { linkRuns } from './link-runs.ts';
import { createCharReader, type PageChars } from './page-chars.ts';
import { readPageObjects } from './page-objects.ts';
import { findImages, findRules, imageCoverage } from './page-rules.ts';
import { pageSpace } from './page-space.ts';
import type { Pdfium } from './pdfium-module.ts';
import { readFormValues } from './read-form-values.ts';
import { readLinks } from './read-links.ts';
import { renderLoadedPage } from './render-pdf-page.ts';
import { splitSharedBoxes } from './split-shared-boxes.ts';

export interface PageRead {
  readonly page: Page;
  readonly characters: number;
  /** Characters without a meaning that could be told. */
  readonly unmapped: number;
}

/** Fine enough to see the thinnest strokes of text, coarse enough to be quick. */
const INK_DPI = 72;

/**
 * `form` as in `readFormValues`; `layers`: forms may stand in layers (`hasLayeredForms`). The reader keeps its arrays from
 * page to page.
 */
export function createPageReader(
  pdfium: Pdfium,
  document: number,
  form: number,
  layers: boolean,
): (number: number) => PageRead {
  const { call } = pdfium;
  const readChars = createCharReader(pdfium);
  return (number) => {
    const page = call.FPDF_LoadPage(document, number - 1);
    if (page === 0) return { page: emptyPage(number), characters: 0, unmapped: 0 };
    const textPage = call.FPDFText_LoadPage(page);
    const space = pageSpace(pdfium, page);
    const objects = readPageObjects(pdfium, page, space);
    const chars = readChars(textPage, space);
    repair(chars);
    const ink = createInk(() => renderLoadedPage(pdfium, page, { dpi: INK_DPI }), space.width);
    findHiddenPieces(pdfium, chars.pieces, objects, space, ink, layers);
    const links = readLinks(pdfium, document, page, space);
    const runs = [
      ...linkRuns(writeBullets(hideZeroWidth(buildRuns(chars)), objects.shapes), links),
      ...readFormValues(pdfium, form, page, space),
    ];
    call.FPDFText_ClosePage(textPage);
    call.FPDF_ClosePage(page);
    const images = findImages(objects.shapes);
    const rules = findRules(objects.shapes, space);
    const { width, height } = space;
    const pictures = { images, imageCoverage: imageCoverage(images, space) };
    return {
      page: { number, width, height, runs, links, ...pictures, rules },
      characters: chars.count,
      unmapped: chars.unmapped,
    };
  };
}

function repair(chars: PageChars): void {
  if (chars.guessed) checkLigatures(chars);
  if (!chars.needsRepair) return;
  splitSharedBoxes(chars);
  composeAccents(chars);
}

/** A page that can't be opened keeps its number, so that the others keep theirs. */
function emptyPage(number: number): Page {
  return { number, width: 595, height: 842, runs: [], links: [], images: [], rules: [] };
}
