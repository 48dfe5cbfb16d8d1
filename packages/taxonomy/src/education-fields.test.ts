import { describe, expect, it } from 'vitest';
import { educationFields } from './education-fields.ts';

describe('educationFields', () => {
  it('knows the broad field of what somebody studied, in several languages', () => {
    const cases: readonly (readonly [string, string[]])[] = [
      ['Computer Science', ['06']],
      ['Angewandte Informatik', ['06']],
      ['Maschinenbau', ['07']],
      ['Krankenpflege', ['09']],
      ['Pflegewissenschaft', ['09']],
      ['Diplôme d’État infirmier', ['09']],
      ['Betriebswirtschaft', ['04']],
      ['Derecho', ['04']],
      ['Culinary arts', ['02', '10']],
      ['Business Informatics', ['04', '06']],
      ['Underwater basket weaving', []],
    ];
    for (const [text, codes] of cases) expect([text, educationFields(text)]).toEqual([text, codes]);
  });
});
