// Headings that say nothing about what stands below them, to us and to other systems.
import type { Finding } from '@vitae/schema';
import type { Line } from '../layout/line.ts';
import type { Section } from '../sections/section.ts';

const MOST = 10;

export function unusualHeadings(sections: readonly Section[]): Finding[] {
  return sections
    .filter(({ kind, lines }) => kind === 'other' && lines.length > 0)
    .flatMap(({ heading }) => (heading === undefined ? [] : [finding(heading)]))
    .slice(0, MOST);
}

function finding({ text, page, box, start }: Line): Finding {
  return {
    code: 'layout.unusual-heading',
    severity: 'info',
    message: `The heading “${text.replaceAll('\t', ' ').slice(0, 60)}” is not a usual one for a part of a résumé.`,
    places: [{ page, box: { ...box }, start, end: start + text.length }],
  };
}
