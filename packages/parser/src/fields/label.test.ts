import { describe, expect, it } from 'vitest';
import { heading } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

describe('headline', () => {
  it('is no sentence in the first person', () => {
    const { basics } = parseLines(
      { text: 'Mirela Sandvik', size: 20, bold: true },
      'I pilot large ships through',
      'narrow waters. Besides that I sing.',
      heading('Experience'),
      'Pilot, Northlake Harbour, 2014 – 2018',
    );
    expect(basics.label).toBeUndefined();
  });

  it('is no address of the web beside or below the name', () => {
    const { basics } = parseLines(
      { text: 'Friedrich Solbach', size: 20, bold: true },
      { text: 'solbach-technik.de', x: 400, beside: true },
      'Maschinenbauingenieur',
      heading('Berufserfahrung'),
      'Konstrukteur, Ostrau Antriebe GmbH, 2014 – 2018',
    );
    expect(basics.label?.value).toBe('Maschinenbauingenieur');
  });
});
