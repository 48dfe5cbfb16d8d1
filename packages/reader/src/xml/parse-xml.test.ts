import { VitaeError } from '@vitae/schema';
import { expect, it } from 'vitest';
import { parseXml } from './parse-xml.ts';
import { attribute, child, textOf } from './xml-element.ts';

const LIMITS = { nesting: 20 };
const parse = (xml: string, prefixes?: ReadonlyMap<string, string>) =>
  parseXml(new TextEncoder().encode(xml), LIMITS, { prefixes });

it('gives a tree with texts in order', () => {
  const root = parse('<a x="1">one<b>two &amp; <![CDATA[<3>]]></b>four</a>');
  expect(textOf(root)).toBe('onetwo & <3>four');
  expect(attribute(root, 'x')).toBe('1');
  expect(textOf(child(root, 'b'))).toBe('two & <3>');
});

it('renames prefixes to those that the caller knows, also the default one', () => {
  const prefixes = new Map([['urn:w', 'w']]);
  const named = parse('<n0:p xmlns:n0="urn:w" n0:val="x"/>', prefixes);
  expect([named.name, attribute(named, 'w:val')]).toEqual(['w:p', 'x']);
  expect(parse('<p xmlns="urn:w" val="x"/>', prefixes).name).toBe('w:p');
});

it.each<[encoding: string, bytes: (xml: string) => Uint8Array]>([
  ['UTF-8', (xml) => Buffer.from(xml)],
  ['UTF-8 with a mark', (xml) => Buffer.from(`\ufeff${xml}`)],
  ['UTF-16', (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le')],
])('reads letters beyond ASCII in names, attributes and texts: %s', (_, bytesOf) => {
  const root = parseXml(bytesOf('<a><é-à t="• 50 €">Zoë – “да”<![CDATA[ 東京]]></é-à><b>plain</b></a>'), LIMITS);
  expect(root.children.map((node) => (typeof node === 'string' ? node : node.name))).toEqual(['é-à', 'b']);
  expect(attribute(child(root, 'é-à'), 't')).toBe('• 50 €');
  expect(textOf(root)).toBe('Zoë – “да” 東京plain');
});

it('takes what is no UTF-8 for an older encoding', () => {
  expect(textOf(parseXml(Buffer.from('<a>Ren\u00e9 M\u00fcller</a>', 'latin1'), LIMITS))).toBe('René Müller');
});

it('defines no entities, so that nothing can explode', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><a>&c;</a>`;
  expect(textOf(parse(bomb)).length).toBeLessThan(100);
});

it('goes on after small errors and refuses garbage and depth', () => {
  expect(textOf(parse('<a>x & y<b></a>'))).toContain('x');
  expect(() => parse('no xml at all')).toThrow(VitaeError);
  expect(() => parse('<a>'.repeat(50))).toThrow('nested too deeply');
});

it('finds the end of a tag outside its quotes, skips comments and instructions, and closes what was left open', () => {
  const root = parse('<?xml version="1.0"?><!-- <x> --><a t="1 > 0"><b>one<c/></a>');
  expect(attribute(root, 't')).toBe('1 > 0');
  expect(textOf(child(root, 'b'))).toBe('one');
  expect(textOf(parse('<a><b>in</x></b>after</a>'))).toBe('inafter');
});

it('ends a tag with an unclosed quote where the next tag begins, and refuses many of them', () => {
  expect(textOf(child(parse('<a><b x="1>one</b><c>two</c></a>'), 'c'))).toBe('two');
  const wide = { nesting: 10_000 };
  expect(() => parseXml(new TextEncoder().encode(`<a>${'<b x="'.repeat(5000)}`), wide)).toThrow('XML is broken');
});

it('reads the content of elements that may wait when it is asked for', () => {
  const xml = '<a><s n="1"><b>one</b></s><s n="2"/><s n="3"><b>three <c/> &amp; more</b></s><d/></a>';
  const root = parseXml(new TextEncoder().encode(xml), LIMITS, { later: 's' });
  expect(root.children.map((node) => (typeof node === 'string' ? node : node.name))).toEqual(['s', 's', 's', 'd']);
  const [first, second, third] = root.children.filter((node) => typeof node !== 'string');
  expect([first, second, third].map((element) => textOf(element))).toEqual(['one', '', 'three  & more']);
  expect(attribute(third, 'n')).toBe('3');
});

it('counts depth and errors also in what is read later', () => {
  const deep = `<a><s>${'<b>'.repeat(30)}</s></a>`;
  const root = parseXml(new TextEncoder().encode(deep), LIMITS, { later: 's' });
  expect(() => textOf(root)).toThrow(VitaeError);
});

it('reads at once what is never closed', () => {
  const root = parseXml(new TextEncoder().encode('<a><s><b>one</b><c>two'), LIMITS, { later: 's' });
  expect(textOf(root)).toBe('onetwo');
  expect(child(root, 's', 'c')).toBeDefined();
});
