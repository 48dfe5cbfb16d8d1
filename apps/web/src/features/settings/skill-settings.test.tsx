import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { SkillSynonyms } from '@vitae/schema/api';
import { afterEach, expect, it, vi } from 'vitest';
import { TooltipProvider } from '../../ui/tooltip.tsx';
import { SkillSettings } from './skill-settings.tsx';

const me = vi.hoisted(() => ({ role: 'admin' }));
vi.mock('../accounts/session-query.ts', () => ({ useMe: () => me }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A server that keeps what is put. */
function serve(items: SkillSynonyms['items']) {
  let kept = items;
  vi.stubGlobal('fetch', async (_url: string, { method, body }: RequestInit) => {
    if (method === 'PUT') kept = SkillSynonyms.parse(JSON.parse(String(body))).items;
    return Response.json({ items: kept });
  });
  return () => kept;
}

function show() {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <TooltipProvider>
        <SkillSettings />
      </TooltipProvider>
    </QueryClientProvider>,
  );
}

it('lets an admin add and remove words', async () => {
  me.role = 'admin';
  const kept = serve([{ alias: 'Helmsman', skill: 'Kubernetes' }]);
  const page = show();
  await page.findByText('Helmsman');
  fireEvent.change(page.getByRole('textbox', { name: /^Word/ }), { target: { value: 'Frob' } });
  fireEvent.change(page.getByRole('textbox', { name: /^Skill/ }), { target: { value: 'Frobnication' } });
  fireEvent.click(page.getByRole('button', { name: 'Add' }));
  await page.findByText('Frob');
  fireEvent.click(page.getByRole('button', { name: 'Remove Helmsman' }));
  await waitFor(() => expect(kept()).toEqual([{ alias: 'Frob', skill: 'Frobnication' }]));
});

it('shows them to a recruiter without a way to change them', async () => {
  me.role = 'recruiter';
  serve([{ alias: 'Helmsman', skill: 'Kubernetes' }]);
  const page = show();
  await page.findByText('Helmsman');
  expect(page.queryByRole('button')).toBeNull();
});
