import { describe, expect, it } from 'vitest';
import { heading } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const before = ['Mirela Sandvik', heading('Experience'), 'Pilot, Northlake Harbour, 2019 – 2021', 'Brought ships in'];

describe('contacts at the foot of a list', () => {
  it('are no part of it', () => {
    const { basics, interests } = parseLines(
      ...before,
      heading('Interests'),
      'Opera, knots',
      { text: '+47 555 01 234', gap: 3 },
      'mirela@sandvik.example',
      'linkedin.com/in/mirelasandvik',
    );
    expect(basics.emails[0]?.value).toBe('mirela@sandvik.example');
    expect(basics.profiles[0]?.username?.value).toBe('mirelasandvik');
    expect(interests.map(({ name }) => name?.value)).toEqual(['Opera', 'knots']);
  });

  it('stay where only an address of the web ends the list', () => {
    const { skills } = parseLines(...before, heading('Skills'), 'Radar', 'Node.js');
    expect(skills).toHaveLength(2);
  });
});
