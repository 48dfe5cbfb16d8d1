import { describe, expect, it } from 'vitest';
import { emptyProfile } from './profile.ts';
import { found, sampleProfile } from './test-values.ts';
import { CSV_COLUMNS, csvCell, toCsv } from './to-csv.ts';

describe('CSV', () => {
  it('has a header and one row for each résumé', () => {
    const profile = sampleProfile();
    const [work] = profile.work;
    if (work !== undefined) work.endDate = found('present');
    const lines = toCsv([
      { filename: 'mira.pdf', profile },
      { filename: 'nobody.txt', profile: emptyProfile() },
    ]).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(CSV_COLUMNS.join(','));
    expect(lines[1]).toContain('mira.pdf,Mira Beispiel,');
    expect(lines[1]).toContain('Planner,Hafen AG,');
    expect(lines[1]).toContain('"Planner, Hafen AG (–present); Clerk, Nordlicht GmbH (2012-03–2015)"');
    expect(lines[2]).toBe(`nobody.txt${','.repeat(CSV_COLUMNS.length - 1)}`);
    expect(lines[3]).toBe('');
  });
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+41 44 123', `"'+41 44 123"`],
    ['-x', `"'-x"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['  =cmd', `"'  =cmd"`],
    ['\t=1', `"'\t=1"`],
    ['＝1', `"'＝1"`],
    ['plain', 'plain'],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', '"two\nlines"'],
  ])('makes %j safe', (content, cell) => {
    expect(csvCell(content)).toBe(cell);
  });
});
