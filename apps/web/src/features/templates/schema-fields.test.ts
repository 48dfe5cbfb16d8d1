import { expect, it } from 'vitest';
import { EMPTY_FIELD, fieldsOf, type JsonObject, nameProblems, schemaOf } from './schema-fields.ts';

const SCHEMA: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { type: 'string', description: 'As printed.', maxLength: 80 },
    headline: { type: 'string', 'x-vitae': 'computed' },
    seniority: { type: 'string', enum: ['entry', 'senior'] },
    score: { type: 'integer', minimum: 1, maximum: 5 },
    skills: { type: 'array', items: { type: 'string', description: 'One each.' }, description: 'All.', maxItems: 9 },
    work: {
      type: 'array',
      items: {
        type: 'object',
        properties: { company: { type: 'string' }, from: { type: 'string', 'x-vitae': 'date' } },
        required: [],
      },
    },
    odd: { anyOf: [{ type: 'string' }, { type: 'number' }] },
    table: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
  },
  required: ['name', 'work'],
};

it('shows a schema as fields, and gives it back as it was', () => {
  const tree = fieldsOf(SCHEMA);
  expect(tree?.fields.map(({ name, type, list }) => [name, type, list])).toEqual([
    ['name', 'text', false],
    ['headline', 'written', false],
    ['seniority', 'choice', false],
    ['score', 'integer', false],
    ['skills', 'text', true],
    ['work', 'group', true],
    ['odd', 'other', false],
    ['table', 'other', false],
  ]);
  expect(tree?.fields[5]?.fields.map(({ type }) => type)).toEqual(['text', 'date']);
  expect(schemaOf(tree ?? { fields: [], rest: {} })).toEqual(SCHEMA);
});

it('has nothing to show of a schema whose root is no object', () => {
  expect(fieldsOf({ type: 'array', items: { type: 'string' } })).toBeUndefined();
});

it('tells of names that are missing or taken, also inside of groups', () => {
  const field = (name: string) => ({ ...EMPTY_FIELD, name });
  const group = { ...field('a'), type: 'group' as const, fields: [field('x'), field('x')] };
  expect([...nameProblems([group, field('')])]).toEqual([
    ['0/1', 'This name is taken.'],
    ['1', 'A field needs a name.'],
  ]);
});
