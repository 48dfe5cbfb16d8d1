import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import type { Me } from '@vitae/schema/api';
import { afterEach, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/api-error.ts';
import { needsCode, TwoFactorStep } from './two-factor-step.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const ME: Me = {
  user: { id: 'u1', email: 'rita@people.example', name: 'Rita' },
  role: 'recruiter',
  runsInstallation: false,
  workspace: { id: 'w1', name: 'People' },
  settings: { reviewThreshold: 0.8, maxUploadBytes: 1000, openSignUp: false, samplesPresent: false },
};

function answer(status: number, body: unknown) {
  const fetched = vi.fn<typeof fetch>(async () => Response.json(body, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const refusal = (code: string, detail: string, errors?: { path: string; message: string }[]) => ({
  type: `urn:vitae:problem:${code}`,
  title: detail,
  status: 401,
  detail,
  instance: 'r1',
  ...(errors && { errors }),
});

function open() {
  const onDone = vi.fn();
  const onBack = vi.fn();
  return { onDone, onBack, ...render(<TwoFactorStep onDone={onDone} onBack={onBack} />) };
}

it('has the focus in its field, which browsers fill with one-time codes, and sends the code', async () => {
  const fetched = answer(200, ME);
  const { getByLabelText, getByRole, onDone } = open();
  const field = getByLabelText('Code');
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('autocomplete')).toBe('one-time-code');
  fireEvent.change(field, { target: { value: '123 456' } });
  fireEvent.click(getByRole('button', { name: 'Sign in' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledWith(ME));
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/auth/two-factor/verify');
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"code":"123 456"}' });
});

it('says at the field that a code is wrong, and goes on with a backup code', async () => {
  answer(401, refusal('auth.code-invalid', 'Wrong.', [{ path: 'body.code', message: 'This code is not right.' }]));
  const { getByLabelText, getByRole, findByText, onDone } = open();
  fireEvent.change(getByLabelText('Code'), { target: { value: '000000' } });
  fireEvent.click(getByRole('button', { name: 'Sign in' }));
  await findByText('This code is not right.');
  expect(getByLabelText('Code').getAttribute('aria-invalid')).toBe('true');
  fireEvent.click(getByRole('button', { name: 'Use a backup code' }));
  const backup = getByLabelText('Backup code');
  expect(document.activeElement).toBe(backup);
  answer(200, ME);
  fireEvent.change(backup, { target: { value: 'k7m2p-x9qfd' } });
  fireEvent.click(getByRole('button', { name: 'Sign in' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledWith(ME));
});

it('leads back to the password when that was too long ago', async () => {
  answer(401, refusal('auth.invalid', 'This took too long. Start again with your password.'));
  const { getByLabelText, getByRole, findByText, onBack } = open();
  fireEvent.change(getByLabelText('Code'), { target: { value: '123456' } });
  fireEvent.click(getByRole('button', { name: 'Sign in' }));
  await findByText('This took too long. Start again with your password.');
  fireEvent.click(getByRole('button', { name: 'Back to the password' }));
  expect(onBack).toHaveBeenCalled();
});

it('tells a missing code from other refusals', () => {
  const error = (code: 'auth.two-factor-required' | 'auth.invalid') => new ApiError({ code, status: 401, message: '' });
  expect(needsCode(error('auth.two-factor-required'))).toBe(true);
  expect(needsCode(error('auth.invalid'))).toBe(false);
  expect(needsCode(new Error('auth.two-factor-required'))).toBe(false);
});
