// Tells a person that a document holds text which nobody can see.
import type { Finding, HiddenReason, Page } from '@vitae/schema';

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
  const findings: Finding[] = [];
  for (const page of pages) {
    const counts = new Map<HiddenReason, number>();
    for (const { hidden, text } of page.runs) {
      if (hidden !== undefined) counts.set(hidden, (counts.get(hidden) ?? 0) + text.trim().length);
    }
    for (const [reason, characters] of counts) {
      if (characters === 0) continue;
      const message = `${characters} characters on page ${page.number} can't be seen: ${WHY[reason]}. They are not used.`;
      findings.push({ code: 'read.hidden-text', severity: 'warning', message, page: page.number });
    }
  }
  return findings;
}
