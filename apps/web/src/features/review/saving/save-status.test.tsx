import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderReview } from '../testing/render-review.tsx';
import { SaveStatus, SaveTrouble } from './save-status.tsx';

afterEach(cleanup);

const parts = (
  <>
    <SaveStatus />
    <SaveTrouble />
  </>
);
const rename = [{ op: 'set' as const, path: 'basics/name', value: 'Mira M. Holm' }];

it('says when all is saved', async () => {
  const { saver } = renderReview(parts);
  expect(screen.getByRole('status').textContent).toBe('Saved');
  saver.change(rename, 'Name set');
  await screen.findByText('Saving…');
  await screen.findByText('Saved');
});

it('says what is kept while the server does not answer', async () => {
  const { saver } = renderReview(parts, { reply: { ok: false, reason: 'unreachable', message: 'No answer.' } });
  saver.change(rename, 'Name set');
  await screen.findByText('1 edit not saved yet');
  expect(screen.getByText(/No answer. Your edits are kept/)).toBeTruthy();
});

it('lets a person give up an edit that the server refused', async () => {
  const { saver } = renderReview(parts, { reply: { ok: false, reason: 'refused', message: 'That can’t be.' } });
  saver.change(rename, 'Name set');
  await screen.findByText('“Name set” could not be saved');
  fireEvent.click(screen.getByRole('button', { name: 'Give up this edit' }));
  await waitFor(() => expect(screen.queryByText('That can’t be.')).toBeNull());
  expect(saver.getState().profile.basics.name?.value).toBe('Mira Holm');
});
