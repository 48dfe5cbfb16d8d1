import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Toasts } from '../../../ui/toast.tsx';
import { renderReview } from '../testing/render-review.tsx';
import { ExportMenu } from './export-menu.tsx';

afterEach(() => vi.unstubAllGlobals());

it('says why a file can’t be had', async () => {
  const problem = {
    type: 'urn:vitae:problem:export.letters-missing',
    title: 'This CV has letters that our PDF can’t show. Take the Word file.',
    status: 422,
    detail: 'No letters for 佐. Export it as DOCX.',
    instance: 'r1',
  };
  const fetched = vi.fn(async () => Response.json(problem, { status: 422 }));
  vi.stubGlobal('fetch', fetched);
  renderReview(
    <>
      <ExportMenu />
      <Toasts />
    </>,
  );
  fireEvent.keyDown(screen.getByRole('button', { name: 'Export' }), { key: 'ArrowDown' });
  fireEvent.click(await screen.findByRole('menuitem', { name: /^HR Open/ }));
  expect(fetched).toHaveBeenCalledWith(expect.stringContaining('format=hr-open'), expect.anything());
  expect(await screen.findByText(/Export it as DOCX/)).toBeDefined();
});
