// How results are written: one file for each input, or one stream on standard output.
import path from 'node:path';

export const PARSE_FORMATS = ['json-resume', 'vitae', 'md', 'csv'] as const;
export type ParseFormat = (typeof PARSE_FORMATS)[number];

const ENDING: Readonly<Record<ParseFormat, string>> = {
  'json-resume': '.json',
  vitae: '.json',
  md: '.md',
  csv: '.csv',
};

/**
 * Input path → output path in `folder`: the name without its ending. Where two inputs would take the same name, those after
 * the first keep their ending too (`a.pdf` → `a.json`, `a.docx` → `a.docx.json`), and then get a number.
 */
export function outputNames(inputs: readonly string[], folder: string, format: ParseFormat): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const input of inputs) {
    const { name, base } = path.parse(input);
    let candidate = taken.has(name.toLowerCase()) ? base : name;
    for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${base}-${n}`;
    taken.add(candidate.toLowerCase());
    names.set(input, path.join(folder, candidate + ENDING[format]));
  }
  return names;
}
