import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import type { ProcessingJob } from '@vitae/schema/api';
import { afterEach, expect, it, vi } from 'vitest';
import { RetryFailed } from './retry-failed.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const job = (id: string, kind: string, more: Partial<ProcessingJob> = {}): ProcessingJob => ({
  ...{ id, kind, status: 'failed', attempts: 9, maxAttempts: 9, stage: null, progress: null, source: null },
  ...{ outcome: null, workspace: null, owner: null, resume: null, createdAt: '2026-05-10T12:00:00Z' },
  ...{ startedAt: null, endedAt: null, milliseconds: null, error: null, canRetry: true, canCancel: false },
  ...more,
});

it('starts all failed tasks of a kind again, where there are several that can be', async () => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (url: string, { body }: RequestInit) => {
    sent.push([url, JSON.parse(String(body))]);
    return Response.json({ retried: 2, left: 0 });
  });
  const rows = [
    ...['a', 'b'].map((id) => job(id, 'matches.refresh')),
    ...['c', 'd'].map((id) => job(id, 'batches.unpack', { canRetry: false })),
    job('e', 'bulk.change'),
    ...['f', 'g'].map((id) => job(id, 'live.sweep', { status: 'done' })),
  ];
  const workspace = '019a0000-0000-7000-8000-000000000000';
  const page = render(
    <QueryClientProvider client={new QueryClient()}>
      <RetryFailed rows={rows} workspace={workspace} />
    </QueryClientProvider>,
  );
  fireEvent.click(page.getByRole('button'));
  expect(page.getByRole('button').textContent).toBe('Try all failed again: Rank matches anew');
  await waitFor(() => expect(sent).toEqual([['/api/processing/retry-failed', { kind: 'matches.refresh', workspace }]]));
});
