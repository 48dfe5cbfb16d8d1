import { describe, expect, it } from 'vitest';
import { found, foundAs, sampleProfile } from './test-values.ts';
import { toEuropass } from './to-europass.ts';

const NOW = '2026-01-31T10:00:00.000Z';

describe('a Europass CV', () => {
  it('is a SkillsPassport of version 3.4 in the language of the CV', () => {
    const xml = toEuropass(sampleProfile(), { now: NOW, language: 'de' });
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<SkillsPassport xmlns="http:\/\/europass\.cedefop/);
    expect(xml).toContain('locale="de"');
    expect(xml).toContain('<XSDVersion>V3.4</XSDVersion>');
    expect(xml).toContain(`<CreationDate>${NOW}</CreationDate>`);
    expect(xml).toContain('<Municipality>Bern</Municipality>');
  });
  it('writes months and open ends as the schema does', () => {
    const profile = sampleProfile();
    const [, second] = profile.work;
    if (second !== undefined) second.endDate = found('present');
    const xml = toEuropass(profile, { now: NOW });
    expect(xml).toContain('<From year="2012" month="--03"/>');
    expect(xml).toContain('<Current>true</Current>');
    expect(xml).not.toContain('<To');
  });
  it('keeps descriptions as HTML inside XML, whatever stands in them', () => {
    const profile = sampleProfile();
    const [first] = profile.work;
    if (first !== undefined) first.highlights = [found('R&D <lead> \u0001"A"')];
    const xml = toEuropass(profile, { now: NOW });
    expect(xml).toContain(
      '&lt;ul&gt;&lt;li&gt;R&amp;amp;D &amp;lt;lead&amp;gt; &amp;quot;A&amp;quot;&lt;/li&gt;&lt;/ul&gt;',
    );
  });
  it('tells languages from childhood apart, and fills the grid for the others', () => {
    const profile = sampleProfile();
    profile.languages = [
      { id: 'l1', language: found('Deutsch'), fluency: found('Muttersprache') },
      { id: 'l2', language: found('Englisch'), cefr: foundAs('B2' as const) },
    ];
    const xml = toEuropass(profile, { now: NOW }).replace(/\s+</g, '<');
    expect(xml).toContain('<MotherTongue><Description><Label>Deutsch</Label>');
    expect(xml).toContain(
      '<ForeignLanguage><Description><Label>Englisch</Label></Description><ProficiencyLevel><Listening>B2',
    );
  });
});
