// Whether a template's schema can be asked of every provider, told before a version is published.
import type { JsonSchema } from '../template-version.ts';
import { childOf, isSchema, propertiesOf, typeOf } from './schema-node.ts';
import { pointerName } from './wire-schema.ts';

export interface SchemaFinding {
  /** JSON pointer into the schema. */
  readonly pointer: string;
  readonly message: string;
}

/** Azure OpenAI's limits, the narrowest of those that we know: 100 properties, 5 levels. */
const MOST_PROPERTIES = 100;
const MOST_LEVELS = 5;
/** Characters of all names and choices, by OpenAI's limit. */
const MOST_CHARACTERS = 15_000;
const UNIONS = ['anyOf', 'oneOf', 'allOf', 'not', 'if', '$ref', 'patternProperties'];
const TYPES = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean']);

export function lintSchema(schema: JsonSchema, grounded: boolean): SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  // A text with its line is an object more, and its two definitions have two properties each.
  const count = { properties: grounded ? 4 : 0, characters: 0 };
  if (typeOf(schema).type !== 'object') findings.push({ pointer: '', message: 'The root must be an object.' });
  const visit = (node: JsonSchema, pointer: string, level: number): void => {
    const { type } = typeOf(node);
    for (const keyword of UNIONS) {
      if (node[keyword] !== undefined)
        findings.push({ pointer, message: `“${keyword}” is not taken by every provider.` });
    }
    if (type === undefined || !TYPES.has(type)) {
      findings.push({
        pointer,
        message: 'Every part needs one type: object, array, string, number, integer or boolean.',
      });
      return;
    }
    if (Array.isArray(node['enum'])) count.characters += node['enum'].join('').length;
    const deepest = type === 'object' || (grounded && type === 'string') ? level + 1 : level;
    if (deepest > MOST_LEVELS) findings.push({ pointer, message: `Deeper than ${MOST_LEVELS} levels of objects.` });
    if (type === 'array') visitItems(node, pointer, level);
    if (type !== 'object') return;
    const properties = propertiesOf(node);
    if (properties.length === 0) findings.push({ pointer, message: 'An object must name its properties.' });
    count.properties += properties.length;
    for (const [name, child] of properties) {
      count.characters += name.length;
      visit(child, `${pointer}/properties/${pointerName(name)}`, level + 1);
    }
  };
  const visitItems = (node: JsonSchema, pointer: string, level: number): void => {
    const items = childOf(node, 'items');
    if (!isSchema(items)) findings.push({ pointer, message: 'A list must say what its items are.' });
    else visit(items, `${pointer}/items`, level);
  };
  visit(schema, '', 0);
  if (count.properties > MOST_PROPERTIES) {
    findings.push({
      pointer: '',
      message: `${count.properties} properties; no more than ${MOST_PROPERTIES} are taken by every provider.`,
    });
  }
  if (count.characters > MOST_CHARACTERS) {
    findings.push({ pointer: '', message: `Names and choices have more than ${MOST_CHARACTERS} characters.` });
  }
  return findings;
}
