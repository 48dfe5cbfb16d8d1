import { expect, it } from 'vitest';
import { xmlAttributes, xmlText } from './xml-text.ts';

it('reads attributes in either quotes, with spaces around the sign and references inside', () => {
  expect(xmlAttributes(` a="1" b = '2 > 1'\n c="x&#10;y &quot;z&quot;" d=4 `)).toEqual([
    'a',
    '1',
    'b',
    '2 > 1',
    'c',
    'x\ny "z"',
    'd',
    '4',
  ]);
});

it('ends at broken attributes without losing those before', () => {
  expect(xmlAttributes('a="1" b="open')).toEqual(['a', '1', 'b', 'open']);
  expect(xmlAttributes('a="1" b')).toEqual(['a', '1']);
});

it('knows the five entities and references to characters, and keeps everything else as written', () => {
  expect(xmlText('&lt;&#x41;&#66;&amp;&bomb;&#0;&#xd800;&#99999999;')).toBe('<AB&&bomb;&#0;&#xd800;&#99999999;');
  expect(xmlText('a\r\nb\rc')).toBe('a\nb\nc');
});
