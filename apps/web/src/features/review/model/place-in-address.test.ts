import { expect, it } from 'vitest';
import { readPlace, writePlace } from './place-in-address.ts';

it('reads back what it wrote, and nothing else', () => {
  const place = { page: 2, box: { x: 10.5, y: 20, width: 100, height: 12.3 }, start: 40, end: 52 };
  expect(readPlace(writePlace(place))).toEqual(place);
  for (const text of [undefined, '', '1,2,3', '1,2,3,4,5,6,7,8', 'a,b,c,d,e,f,g'])
    expect(readPlace(text)).toBeUndefined();
});
