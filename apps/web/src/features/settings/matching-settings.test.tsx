import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { DEFAULT_FACTOR_WEIGHTS } from '@vitae/schema';
import { WorkspaceWeightsRequest } from '@vitae/schema/api';
import { afterEach, expect, it, vi } from 'vitest';
import { MatchingSettings } from './matching-settings.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('saves other weights for the workspace, keeps one that counts, and goes back to the documented ones', async () => {
  let kept: WorkspaceWeightsRequest['weights'] = null;
  vi.stubGlobal('fetch', async (_url: string, { method, body }: RequestInit) => {
    if (method === 'PUT') kept = WorkspaceWeightsRequest.parse(JSON.parse(String(body))).weights;
    return Response.json({ weights: kept ?? DEFAULT_FACTOR_WEIGHTS, isDefault: kept === null });
  });
  const page = render(
    <QueryClientProvider client={new QueryClient()}>
      <MatchingSettings />
    </QueryClientProvider>,
  );
  const move = async (name: string, value: string) =>
    fireEvent.change(await page.findByRole('slider', { name }), { target: { value } });
  for (const name of ['Experience', 'Education', 'Place', 'Skills']) await move(name, '0');
  fireEvent.click(page.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(kept).toEqual({ skills: 50, experience: 0, education: 0, location: 0 }));
  fireEvent.click(await page.findByRole('button', { name: 'Back to the documented weights' }));
  await waitFor(() => expect(kept).toBeNull());
  await page.findByText(/These are the documented weights/);
});
