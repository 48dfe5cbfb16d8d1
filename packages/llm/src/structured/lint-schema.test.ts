import { describe, expect, it } from 'vitest';
import { SCHEMA } from '../testing/test-template.ts';
import { lintSchema } from './lint-schema.ts';
import { createValidateAnswer } from './validate-answer.ts';
import { unwire, wireSchema } from './wire-schema.ts';

const text = { type: 'string' };
const nested = (levels: number): Record<string, unknown> =>
  levels === 0 ? text : { type: 'object', properties: { a: nested(levels - 1) } };

describe('the schema that goes over the wire', () => {
  it('requires everything, closes objects and lets null stand for what is missing', () => {
    expect(wireSchema(SCHEMA, false)).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string' },
        years: { type: ['number', 'null'] },
        skills: { type: 'array', items: { type: 'string' } },
      },
      required: ['name', 'years', 'skills'],
      additionalProperties: false,
    });
  });

  it('asks for the line of each text when values are to be proven', () => {
    const wire = wireSchema(SCHEMA, true);
    expect(wire.properties).toMatchObject({
      name: { $ref: '#/$defs/found' },
      skills: { items: { $ref: '#/$defs/found' } },
    });
    const answer = {
      name: { value: 'A', line: 3 },
      years: null,
      skills: [
        { value: 'Go', line: 9 },
        { value: null, line: null },
      ],
    };
    const { value, lines } = unwire(SCHEMA, answer, true);
    expect(value).toEqual({ name: 'A', skills: ['Go'] });
    expect([...lines]).toEqual([
      ['/name', 3],
      ['/skills/0', 9],
    ]);
    expect(createValidateAnswer(SCHEMA)(value)).toEqual([]);
    expect(createValidateAnswer(SCHEMA)({ name: 7, skills: 'Go' })).toHaveLength(2);
  });

  it('is refused before it is published where a provider would refuse it', () => {
    expect(lintSchema(SCHEMA, true)).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`p${at}`, text]));
    const findings = (schema: Record<string, unknown>) => lintSchema(schema, false).map(({ pointer }) => pointer);
    expect(findings({ type: 'object', properties: many })).toEqual(['']);
    expect(findings({ type: 'array', items: text })).toContain('');
    expect(findings({ type: 'object', properties: { a: { anyOf: [text] } } })).toContain('/properties/a');
    expect(findings(nested(5))).toEqual([]);
    expect(findings(nested(7)).length).toBeGreaterThan(0);
  });
});
