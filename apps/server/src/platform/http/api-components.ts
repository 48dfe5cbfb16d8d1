// Tidies the named schemas of the OpenAPI document: one name for what goes in and out alike, and none that nothing uses.

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Schemas = { [name: string]: Json };

const REF = '#/components/schemas/';
const INPUT = /Input$/;

/**
 * The schemas come twice, as they are read and, with the ending `Input`, as they are sent. Where both say the same (with the
 * schemas that they refer to), only the first stays; what is only ever sent loses its ending. Replies also lose `additionalProperties: false`: a later version may add
 * properties without breaking anybody.
 */
export function tidyComponents<Document extends object>(document: Document): Document {
  const plain: Json = JSON.parse(JSON.stringify(document));
  const open = dropNoise(plain);
  const schemas = schemasOf(open);
  const same = inputsLikeOutputs(schemas);
  const merged = mapRefs(open, (name) => (same.has(name) ? name.replace(INPUT, '') : name));
  const used = usedNames(merged);
  const shortName = (name: string) => (used.has(name.replace(INPUT, '')) ? name : name.replace(INPUT, ''));
  const renamed = mapRefs(merged, shortName);
  const kept = Object.entries(schemasOf(renamed)).flatMap(([name, schema]): [string, Json][] =>
    used.has(name) ? [[shortName(name), schema]] : [],
  );
  const tidy: Document = JSON.parse(JSON.stringify(renamed));
  Object.assign(Object(tidy).components, { schemas: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) });
  return tidy;
}

function schemasOf(document: Json): Schemas {
  return Object(document).components?.schemas ?? {};
}

/** Starts from all and takes out what differs until nothing does, since a schema differs when one that it refers to does. */
function inputsLikeOutputs(schemas: Schemas): ReadonlySet<string> {
  const same = new Set(Object.keys(schemas).filter((name) => INPUT.test(name) && name.replace(INPUT, '') in schemas));
  for (let size = -1; size !== same.size; ) {
    size = same.size;
    for (const name of same) {
      const input = mapRefs(schemas[name] ?? null, (ref) => (same.has(ref) ? ref.replace(INPUT, '') : ref));
      if (JSON.stringify(input) !== JSON.stringify(schemas[name.replace(INPUT, '')])) same.delete(name);
    }
  }
  return same;
}

function mapRefs(value: Json, rename: (name: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => mapRefs(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === '$ref' && typeof item === 'string' && item.startsWith(REF)
        ? [key, `${REF}${rename(item.slice(REF.length))}`]
        : [key, mapRefs(item, rename)],
    ),
  );
}

function dropNoise(value: Json): Json {
  if (Array.isArray(value)) return value.map(dropNoise);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, item]) => !isNoise(key, item, value));
  return Object.fromEntries(entries.map(([key, item]) => [key, dropNoise(item)]));
}

/** Also what only repeats the type: the limits of every integer, the pattern of every UUID. */
function isNoise(key: string, item: Json, schema: { [key: string]: Json }): boolean {
  if (key === 'additionalProperties') return item === false;
  if (key === 'minimum' || key === 'maximum') return Math.abs(Number(item)) === Number.MAX_SAFE_INTEGER;
  return key === 'pattern' && typeof schema['format'] === 'string';
}

/** What the paths need, directly or through other schemas. */
function usedNames(document: Json): ReadonlySet<string> {
  const schemas = schemasOf(document);
  const used = new Set<string>();
  const follow = (value: Json): void => {
    mapRefs(value, (name) => {
      if (!used.has(name)) {
        used.add(name);
        follow(schemas[name] ?? null);
      }
      return name;
    });
  };
  follow(Object(document).paths ?? {});
  return used;
}
