import { expect, it } from 'vitest';
import { etagOf, requireIfMatch } from './precondition.ts';

it('reads back the version that it wrote', () => {
  expect(requireIfMatch({ headers: { 'if-match': etagOf(7) } })).toBe(7);
  expect(requireIfMatch({ headers: { 'if-match': `W/${etagOf(7)}` } })).toBe(7);
});

it('asks for the version, and refuses what is none', () => {
  expect(() => requireIfMatch({ headers: {} })).toThrow(
    expect.objectContaining({ code: 'resource.precondition-required' }),
  );
  for (const header of ['*', '7', '"x"', '"-1"', '"1", "2"', '"99999999999"']) {
    expect(() => requireIfMatch({ headers: { 'if-match': header } })).toThrow(
      expect.objectContaining({ code: 'request.invalid' }),
    );
  }
});
