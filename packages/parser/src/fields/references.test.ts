import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

const references = (title: string, ...lines: (string | TestLine)[]) =>
  parseDocument(
    makeDocument([{ text: 'Mira Falkenrath', size: 22, bold: true }, 'mira@example.org', heading(title), ...lines]),
    { now: '2026-01-15' },
  ).profile.references;

describe('references', () => {
  it.each([
    ['References', 'Available upon request.'],
    ['References', 'References will be provided on request'],
    ['Referenzen', 'Auf Anfrage'],
    ['Références', 'Disponibles sur demande'],
    ['Referencias', 'Disponibles a petición'],
    ['Referenties', 'Op aanvraag beschikbaar'],
  ])('%s: "%s" names nobody', (title, line) => {
    expect(references(title, line)).toEqual([]);
  });

  it('are people with their words', () => {
    const [one] = references(
      'References',
      { text: 'Odile Marchetti', bold: true },
      'She finds every fault before the customer does, and says so kindly.',
    );
    expect(one?.name?.value).toBe('Odile Marchetti');
    expect(one?.reference?.value).toContain('finds every fault');
  });
});
