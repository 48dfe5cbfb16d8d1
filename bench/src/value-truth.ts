// Is a value of a profile in the truth? Only for the fields that the truth lists completely.
type Json = Readonly<Record<string, unknown>>;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const tokens = (text: string): string[] =>
  fold(text).match(
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{N}])+/gu,
  ) ?? [];

/** Token F1. */
function alike(a: string, b: string): number {
  const left = tokens(a);
  const right = tokens(b);
  if (left.join('') === right.join('')) return 1;
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  let hits = 0;
  for (const token of right) {
    const n = counts.get(token) ?? 0;
    if (n > 0) hits++;
    counts.set(token, n - 1);
  }
  return (2 * hits) / Math.max(1, left.length + right.length);
}

const object = (value: unknown): Json => (value !== null && typeof value === 'object' ? (value as Json) : {});
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);
const strings = (values: readonly unknown[]): string[] =>
  values.flat().filter((v): v is string => typeof v === 'string' && v !== '');

/** Profile path with indices as `*` → the truth's values for it and the likeness that counts. */
export function truthOf(
  truth: Json,
  path: string,
): { values: string[]; least: number; kind: 'text' | 'date' | 'digits' } | undefined {
  const basics = object(truth['basics']);
  const location = object(basics['location']);
  const of = (section: string, ...keys: string[]) =>
    strings(list(truth[section]).flatMap((entry) => keys.map((key) => entry[key])));
  const text = (values: readonly unknown[], least = 0.8) => ({ values: strings(values), least, kind: 'text' as const });
  const dates = (section: string, key: string) => ({ values: of(section, key), least: 1, kind: 'date' as const });
  const bodies = (section: string) => text(of(section, 'highlights', 'summary', 'description'), 0.6);
  switch (path) {
    case 'basics/name':
      return text([basics['name']], 0.85);
    case 'basics/label':
      return text([basics['label']]);
    case 'basics/emails/0':
      return text([basics['email']], 1);
    case 'basics/phones/0':
      return { values: strings([basics['phone']]), least: 1, kind: 'digits' };
    case 'basics/summary':
      return text([basics['summary']], 0.6);
    case 'basics/location/city':
      return text([location['city']]);
    case 'work/*/name':
      return text(of('work', 'name', 'company'));
    case 'work/*/position':
      return text(of('work', 'position'));
    case 'education/*/institution':
      return text(of('education', 'institution'));
    case 'volunteer/*/organization':
      return text(of('volunteer', 'organization'));
    case 'volunteer/*/position':
      return text(of('volunteer', 'position'));
    case 'work/*/startDate':
    case 'work/*/endDate':
    case 'education/*/startDate':
    case 'education/*/endDate':
    case 'volunteer/*/startDate':
    case 'volunteer/*/endDate': {
      const [section = '', , key = ''] = path.split('/');
      return dates(section, key);
    }
    case 'work/*/summary':
    case 'work/*/highlights/*':
    case 'volunteer/*/summary':
    case 'volunteer/*/highlights/*':
    case 'projects/*/description':
    case 'projects/*/highlights/*':
      return bodies(path.split('/')[0] ?? '');
    case 'skills/*/keywords/*':
    case 'skills/*/name':
      return text([...of('skills', 'name'), ...list(truth['skills']).flatMap((s) => s['keywords'])], 0.9);
    case 'languages/*/language':
      return text(of('languages', 'language'), 0.85);
    case 'certificates/*/name':
      return text(of('certificates', 'name'), 0.6);
    case 'awards/*/title':
      return text(of('awards', 'title'), 0.6);
    case 'publications/*/name':
      return text(of('publications', 'name'), 0.6);
    case 'projects/*/name':
      return text(of('projects', 'name'), 0.6);
    default:
      return undefined;
  }
}

/** Undefined where the truth can't tell. */
export function isRight(truth: Json, path: string, value: string): boolean | undefined {
  const known = truthOf(truth, path);
  if (known === undefined) return undefined;
  if (known.kind === 'digits') {
    const digits = (text: string) => text.replace(/\D/g, '').slice(-7);
    return known.values.some((v) => digits(v) === digits(value));
  }
  if (known.kind === 'date') {
    if (value === 'present') return undefined;
    return known.values.some((v) => v.startsWith(value.slice(0, v.length)) && value.startsWith(v.slice(0, 4)));
  }
  return known.values.some((v) => alike(v, value) >= known.least);
}
