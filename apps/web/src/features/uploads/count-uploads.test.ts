import { describe, expect, it } from 'vitest';
import { countUploads } from './count-uploads.ts';
import { sentPercent, summaryText } from './texts.ts';
import type { Upload, UploadState } from './upload.ts';

const row = (state: UploadState, size = 100): Upload => ({ id: 'x', name: 'x', size, source: 'upload', state });
const accepted = (resumeId: string) => row({ kind: 'accepted', resumeId, duplicateOf: undefined });

describe('the head of the upload tray', () => {
  it('counts files by what happens to them', () => {
    const reason = { code: 'c', message: 'm' };
    const statuses = new Map([
      ['good', { outcome: { kind: 'created' as const, reason, nextAction: 'none' as const, toCheck: 0 } }],
      ['bad', { outcome: { kind: 'unreadable' as const, reason, nextAction: 'send-unlocked' as const } }],
      ['running', {}],
    ]);
    const uploads = [
      row({ kind: 'sending', fraction: 0.5 }),
      row({ kind: 'lost' }),
      row({ kind: 'cancelled' }),
      accepted('good'),
      accepted('bad'),
      accepted('running'),
    ];
    const counts = countUploads(uploads, statuses);
    expect(counts).toEqual({ sending: 1, reading: 1, ready: 1, problems: 2 });
    expect(summaryText(counts)).toBe('1 being sent, 1 being read, 1 ready, 2 need you');
  });
  it('gives the share of bytes that are through, without what was given up', () => {
    expect(sentPercent([row({ kind: 'sending', fraction: 0.5 }), accepted('a'), row({ kind: 'cancelled' }, 900)])).toBe(
      75,
    );
    expect(sentPercent([])).toBe(100);
  });
});
