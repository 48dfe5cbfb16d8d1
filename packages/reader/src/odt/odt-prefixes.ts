// Namespaces of OpenDocument under the prefixes of its specification.

const ROOT = 'urn:oasis:names:tc:opendocument:xmlns:';

export const ODT_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${ROOT}office:1.0`, 'office'],
  [`${ROOT}style:1.0`, 'style'],
  [`${ROOT}text:1.0`, 'text'],
  [`${ROOT}table:1.0`, 'table'],
  [`${ROOT}drawing:1.0`, 'draw'],
  [`${ROOT}xsl-fo-compatible:1.0`, 'fo'],
  [`${ROOT}svg-compatible:1.0`, 'svg'],
  [`${ROOT}meta:1.0`, 'meta'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
