import { expect, it } from 'vitest';
import { tidyComponents } from './api-components.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, required: string[] = []) => ({ type: 'object', properties, required });

it('gives one name to what is the same going in and out, and drops what nothing uses', () => {
  const document = {
    paths: { '/x': { put: { body: ref('PersonInput'), reply: ref('Person'), query: ref('FilterInput') } } },
    components: {
      schemas: {
        Unused: object({}),
        UnusedInput: object({}),
        Name: object({ first: { type: 'string' } }),
        NameInput: object({ first: { type: 'string' } }),
        Person: { ...object({ name: ref('Name') }), additionalProperties: false },
        PersonInput: object({ name: ref('NameInput') }),
        FilterInput: object({ sort: { type: 'string', default: 'name' } }),
        Filter: object({ sort: { type: 'string', default: 'name' } }, ['sort']),
      },
    },
  };
  const tidy = tidyComponents(document);
  expect(tidy.paths['/x'].put).toEqual({ body: ref('Person'), reply: ref('Person'), query: ref('Filter') });
  expect(Object.keys(tidy.components.schemas)).toEqual(['Filter', 'Name', 'Person']);
  expect(tidy.components.schemas.Filter.required).toEqual([]);
  expect(tidy.components.schemas.Person).toEqual(object({ name: ref('Name') }));
});

it('keeps both names where a schema, or one that it refers to, differs', () => {
  const document = {
    paths: { '/x': { put: { body: ref('PersonInput'), reply: ref('Person') } } },
    components: {
      schemas: {
        Age: object({ years: { type: 'integer' } }, ['years']),
        AgeInput: object({ years: { type: 'integer' } }),
        Person: object({ age: ref('Age') }),
        PersonInput: object({ age: ref('AgeInput') }),
      },
    },
  };
  expect(Object.keys(tidyComponents(document).components.schemas)).toEqual([
    'Age',
    'AgeInput',
    'Person',
    'PersonInput',
  ]);
});

it('leaves out what only repeats the type', () => {
  const schema = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
  const uuid = { type: 'string', format: 'uuid', pattern: '^…$' };
  const name = { type: 'string', pattern: '^[a-z]+$' };
  const document = { paths: { '/x': { schema, uuid, name } }, components: { schemas: {} } };
  expect(tidyComponents(document).paths['/x']).toEqual({
    schema: { type: 'integer', minimum: 1 },
    uuid: { type: 'string', format: 'uuid' },
    name,
  });
});
