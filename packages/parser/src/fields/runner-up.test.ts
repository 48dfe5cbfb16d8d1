import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

function parse(...lines: (string | TestLine)[]) {
  return parseDocument(makeDocument([{ text: 'Mira Falkenrath', size: 22, bold: true }, ...lines]), {
    now: '2026-01-15',
    region: 'US',
  });
}

const job = (...lines: (string | TestLine)[]) =>
  parse('mira@example.org', heading('Experience'), ...lines, '• Built a test bench for valves').profile.work[0];

describe('runner-up values', () => {
  it('tells both orders where nothing names the employer', () => {
    const work = job({ text: 'Halvorsen', bold: true }, { text: '2019 – 2021', x: 450, beside: true }, 'Brightwater');
    const said = [work?.name?.value, work?.position?.value];
    expect(said.sort()).toEqual(['Brightwater', 'Halvorsen']);
    expect(work?.position?.alternatives?.map((a) => a.value)).toEqual([work?.name?.value]);
    expect(work?.name?.alternatives?.map((a) => a.value)).toEqual([work?.position?.value]);
    const other = work?.name?.alternatives?.[0];
    expect(other?.places).toEqual(work?.position?.places);
    expect(other?.confidence).toBeLessThan(work?.name?.confidence ?? 0);
  });

  it('has none where title and employer are clear', () => {
    const work = job(
      { text: 'Senior Software Engineer', bold: true },
      { text: '2019 – 2021', x: 450, beside: true },
      'Northwind Valves GmbH',
    );
    expect([work?.position?.alternatives, work?.name?.alternatives]).toEqual([undefined, undefined]);
  });

  it('keeps the other reading of 03/04/2020', () => {
    const work = job(
      { text: 'Senior Software Engineer', bold: true },
      { text: '03/04/2020 – 25/12/2021', x: 400, beside: true },
      'Northwind Valves GmbH',
    );
    const start = work?.startDate;
    expect([start?.value, ...(start?.alternatives ?? []).map((a) => a.value)].sort()).toEqual([
      '2020-03-04',
      '2020-04-03',
    ]);
    expect(start?.alternatives?.[0]?.raw).toBe('03/04/2020');
    expect(start?.confidence).toBeLessThan(0.8);
    expect([work?.endDate?.value, work?.endDate?.alternatives]).toEqual(['2021-12-25', undefined]);
  });

  it('keeps a second city beside the contacts', () => {
    const { city } = parse('mira@example.org | Berlin', 'Hamburg').profile.basics.location;
    expect(['Berlin', 'Hamburg']).toContain(city?.value);
    expect(city?.alternatives).toHaveLength(1);
    expect(city?.alternatives?.[0]?.confidence).toBeLessThan(city?.confidence ?? 0);
  });

  it('keeps a second line that reads like a title', () => {
    const { label } = parse('Quality Engineer', 'mira@example.org', 'Project Manager').profile.basics;
    expect(label?.value).toBe('Quality Engineer');
    expect(label?.alternatives?.map((a) => a.value)).toEqual(['Project Manager']);
  });
});
