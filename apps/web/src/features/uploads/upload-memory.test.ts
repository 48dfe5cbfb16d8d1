import { afterEach, describe, expect, it } from 'vitest';
import type { Upload } from './upload.ts';
import { createUploadMemory } from './upload-memory.ts';

afterEach(() => sessionStorage.clear());

const accepted: Upload = {
  id: '1',
  name: 'a.pdf',
  size: 3,
  source: 'upload',
  state: { kind: 'accepted', resumeId: 'r', duplicateOf: undefined },
};

describe('the memory of the upload tray', () => {
  it('gives back what it was given', () => {
    const memory = createUploadMemory(() => sessionStorage);
    memory.save([accepted]);
    expect(createUploadMemory(() => sessionStorage).load()).toEqual([accepted]);
  });
  it('is empty when something else stands there, or nothing', () => {
    sessionStorage.setItem('vitae.uploads', '{"id":1}');
    expect(createUploadMemory(() => sessionStorage).load()).toEqual([]);
    sessionStorage.setItem('vitae.uploads', 'no json');
    expect(createUploadMemory(() => sessionStorage).load()).toEqual([]);
  });
  it('does without a storage that is blocked', () => {
    const memory = createUploadMemory(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(memory.load()).toEqual([]);
    expect(() => memory.save([accepted])).not.toThrow();
  });
});
