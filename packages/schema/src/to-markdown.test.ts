import { describe, expect, it } from 'vitest';
import { emptyProfile } from './profile.ts';
import { found, sampleProfile } from './test-values.ts';
import { toMarkdown } from './to-markdown.ts';

describe('Markdown', () => {
  it('reads as a résumé', () => {
    const profile = sampleProfile();
    const [work] = profile.work;
    if (work !== undefined) {
      work.startDate = found('2016');
      work.endDate = found('present');
      work.highlights = [found('Moved 12 cranes'), found('1. in class')];
    }
    expect(toMarkdown(profile)).toBe(`# Mira Beispiel

mira@beispiel.example · Bern, CH

## Work

### Planner, Hafen AG (2016 – present)

- Moved 12 cranes
- 1\\. in class

### Clerk, Nordlicht GmbH (2012-03 – 2015)

## Skills

- Planning: Gantt, SAP
`);
  });
  it('lets no text become markup', () => {
    const profile = emptyProfile();
    profile.basics.name = found('*Mira* <script>alert(1)</script> [x](javascript:y)');
    profile.basics.summary = found('# No heading\n- no list\n&lt;b&gt;');
    const markdown = toMarkdown(profile);
    expect(markdown).toContain('\\*Mira\\* \\<script\\>');
    expect(markdown).toContain('\\[x\\]');
    expect(markdown).toContain('\\# No heading\n\n\\- no list\n\n\\&lt;b\\&gt;');
  });
  it('of an empty profile is a heading', () => {
    expect(toMarkdown(emptyProfile())).toBe('# Résumé\n');
  });
});
