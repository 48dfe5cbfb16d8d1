// Contact details that stand only in the header or footer of a text document, which many systems skip.
import type { Finding, Profile } from '@vitae/schema';
import type { Context } from '../context.ts';
import { lineAt } from '../evidence/span.ts';

export function headerContact({ lines }: Context, { basics }: Profile): Finding[] {
  const inMargin = [...basics.emails, ...basics.phones].filter(({ places }) =>
    places.some(({ start }) => {
      const part = lineAt(lines, start)?.facts?.part;
      return part === 'header' || part === 'footer';
    }),
  );
  if (inMargin.length === 0) return [];
  return [
    {
      code: 'layout.header-contact',
      severity: 'warning',
      message: 'Contact details stand in the header or footer of the page; other systems may not read them.',
      path: 'basics',
      places: inMargin.flatMap(({ places }) => places),
    },
  ];
}
