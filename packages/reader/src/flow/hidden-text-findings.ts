// Tells a person that a document holds text which nobody can see.
import type { Finding, HiddenReason, Page } from '@vitae/schema';
import { cutOffRuns } from './cut-off.ts';

const WHY: Readonly<Record<HiddenReason, string>> = {
  'invisible-render-mode': 'it is drawn invisibly',
  'same-colour-as-background': 'it has the colour of its background',
  'too-small': 'it is too small to read',
  'off-page': 'it stands outside the page',
  covered: 'something is painted over it',
  transparent: 'it is transparent',
  'marked-hidden': 'it is marked as hidden',
  'zero-width': 'it has no width',
};

/** One finding for each page and reason. Places are left to the parser, which knows the offsets. */
export function hiddenTextFindings(pages: readonly Page[]): Finding[] {
  return pages.flatMap((page) => {
    const cut = cutOffRuns(page);
    const counts = new Map<HiddenReason | 'cut-off', number>();
    for (const run of page.runs) {
      if (run.hidden === undefined) continue;
      const reason = cut.has(run) ? 'cut-off' : run.hidden;
      counts.set(reason, (counts.get(reason) ?? 0) + lengthOf(run.text));
    }
    return [...counts]
      .filter(([, characters]) => characters > 0)
      .map(([reason, count]) => finding(page, reason, count));
  });
}

/** Without the space around it; signs without width count. */
function lengthOf(text: string): number {
  return text.replace(/^[ \t\n\u00a0]+|[ \t\n\u00a0]+$/g, '').length;
}

function finding({ number: page }: Page, reason: HiddenReason | 'cut-off', count: number): Finding {
  if (reason === 'cut-off') {
    const message = `${count} characters run off page ${page} and can't be seen. They are not used.`;
    return { code: 'read.cut-off', severity: 'warning', message, page };
  }
  const message = `${count} characters on page ${page} can't be seen: ${WHY[reason]}. They are not used.`;
  return { code: 'read.hidden-text', severity: 'warning', message, page };
}
