import { describe, expect, it } from 'vitest';
import { pastedFile, titleOfText } from './pasted-file.ts';

describe('pasted text', () => {
  it('is named after its first line with words', () => {
    expect(titleOfText('\n  ---\n# Kim Example  \nNurse')).toBe('Kim Example');
    expect(titleOfText('  \n 123')).toBe('Pasted text');
    expect(titleOfText('x'.repeat(500)).length).toBe(80);
  });
  it('becomes a text file whose name every system takes', async () => {
    const file = pastedFile('Kim\nÄrztin', 'CV: Kim/Example?');
    expect([file.name, file.type, await file.text()]).toEqual(['CV Kim Example.txt', 'text/plain', 'Kim\nÄrztin']);
    expect(pastedFile('x', '???').name).toBe('Pasted text.txt');
  });
});
