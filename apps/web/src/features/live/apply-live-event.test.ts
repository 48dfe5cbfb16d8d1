import { QueryClient } from '@tanstack/react-query';
import type { LiveEvent, ResumeSummary } from '@vitae/schema/api';
import { describe, expect, it } from 'vitest';
import { resumeKeys } from '../../api/resume-keys.ts';
import { applyLiveEvent, type ResumePages } from './apply-live-event.ts';

const resume = (id: string): ResumeSummary => ({
  id,
  filename: `${id}.pdf`,
  format: 'pdf',
  bytes: 1,
  sha256: 'x',
  source: 'upload',
  uploadedAt: '2026-01-01T00:00:00Z',
  finishedAt: null,
  duplicateOf: null,
  name: null,
  label: null,
  toCheck: 0,
  candidateId: null,
  status: 'queued',
  stage: 'received',
  progress: 0,
});

function clientWith(...ids: string[]): QueryClient {
  const client = new QueryClient();
  const pages: ResumePages = { pageParams: [undefined], pages: [{ items: ids.map(resume), nextCursor: null }] };
  client.setQueryData(resumeKeys.list({}), pages);
  return client;
}

const itemsOf = (client: QueryClient) => client.getQueryData<ResumePages>(resumeKeys.list({}))?.pages[0]?.items;

const progress: LiveEvent = {
  type: 'resume.progress',
  resumeId: 'a',
  status: 'processing',
  stage: 'read',
  progress: 40,
};

describe('a live event', () => {
  it('changes the row on the lists and the status, and no other row', () => {
    const client = clientWith('a', 'b');
    const other = itemsOf(client)?.[1];
    expect(applyLiveEvent(client, progress)).toBe(false);
    expect(itemsOf(client)?.[0]).toMatchObject({ id: 'a', stage: 'read', progress: 40, filename: 'a.pdf' });
    expect(itemsOf(client)?.[1]).toBe(other);
    expect(client.getQueryData(resumeKeys.status('a'))).toEqual({ status: 'processing', stage: 'read', progress: 40 });
  });

  it('brings the number of values to check with the outcome', () => {
    const client = clientWith('a');
    const outcome = {
      kind: 'created' as const,
      reason: { code: 'c', message: 'm' },
      nextAction: 'review' as const,
      toCheck: 7,
    };
    applyLiveEvent(client, { ...progress, type: 'resume.done', status: 'done', progress: 100, outcome });
    expect(itemsOf(client)?.[0]?.toCheck).toBe(7);
  });

  it('takes an old outcome away when the document is read again', () => {
    const client = clientWith('a');
    const outcome = {
      kind: 'unreadable' as const,
      reason: { code: 'c', message: 'm' },
      nextAction: 'read-again' as const,
    };
    const done: LiveEvent = {
      ...progress,
      type: 'resume.done',
      status: 'done',
      stage: 'received',
      progress: 100,
      outcome,
    };
    applyLiveEvent(client, done);
    expect(itemsOf(client)?.[0]?.outcome).toEqual(outcome);
    applyLiveEvent(client, progress);
    expect(itemsOf(client)?.[0]).not.toHaveProperty('outcome');
  });

  it('asks for the lists anew at the end, and for a résumé that is on none', () => {
    const client = clientWith('a');
    expect(applyLiveEvent(client, { ...progress, type: 'resume.done', status: 'done', progress: 100 })).toBe(true);
    expect(applyLiveEvent(client, { ...progress, resumeId: 'elsewhere' })).toBe(true);
  });
});
