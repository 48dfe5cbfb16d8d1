import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputNames } from './parse-output.ts';

describe('names of the written files', () => {
  it('takes the name of the input without its ending', () => {
    expect([...outputNames(['in/a.pdf', 'b.tar.docx'], 'out', 'json-resume').values()]).toEqual([
      path.join('out', 'a.json'),
      path.join('out', 'b.tar.json'),
    ]);
  });
  it('never writes two inputs to one file', () => {
    const names = [...outputNames(['x/a.pdf', 'x/a.docx', 'y/A.docx', 'y/a.pdf'], 'out', 'md').values()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names[1]).toBe(path.join('out', 'a.docx.md'));
  });
});
