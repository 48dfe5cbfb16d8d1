import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ApiError } from '../api/api-error.ts';
import { Field } from '../ui/field.tsx';
import { Input } from '../ui/input.tsx';
import { useForm } from './use-form.ts';

afterEach(cleanup);

const Values = z.object({ name: z.string().min(1), email: z.email() });

function TestForm({ submit }: { submit: (values: z.infer<typeof Values>) => Promise<void> }) {
  const form = useForm({ schema: Values, initial: { name: '', email: '' }, submit });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Field label="Name" error={form.errorOf('name')}>
        <Input {...form.control('name')} />
      </Field>
      <Field label="E-mail" error={form.errorOf('email')}>
        <Input {...form.control('email')} />
      </Field>
      {form.problem && <p role="alert">{form.problem.message}</p>}
      <button type="submit">Send</button>
    </form>
  );
}

const problem = (errors: { path: string; message: string }[] = []) =>
  new ApiError({ code: 'resource.conflict', status: 409, message: 'This is already so.', errors });

describe('a form', () => {
  it('says in plain words what is wrong, at the field, and puts the focus there', async () => {
    const submit = vi.fn();
    const { getByText, getByLabelText } = render(<TestForm submit={submit} />);
    fireEvent.change(getByLabelText('E-mail'), { target: { value: 'nobody' } });
    fireEvent.click(getByText('Send'));
    await waitFor(() => expect(document.activeElement).toBe(getByLabelText('Name')));
    getByText('Fill this in.');
    const email = getByLabelText('E-mail');
    expect(email.getAttribute('aria-invalid')).toBe('true');
    const description = document.getElementById(email.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('This is not an e-mail address.');
    expect(submit).not.toHaveBeenCalled();
  });

  it('shows what the server says about a field at that field', async () => {
    const submit = () =>
      Promise.reject(problem([{ path: 'body.email', message: 'This address has a login already.' }]));
    const { getByText, getByLabelText, queryByRole } = render(<TestForm submit={submit} />);
    fireEvent.change(getByLabelText('Name'), { target: { value: 'Kim' } });
    fireEvent.change(getByLabelText('E-mail'), { target: { value: 'kim@example.com' } });
    fireEvent.click(getByText('Send'));
    await waitFor(() => getByText('This address has a login already.'));
    expect(queryByRole('alert')).toBeNull();
  });

  it('shows what the server says about the whole, and sends once however often it is clicked', async () => {
    let refuse = (_error: Error) => {};
    const submit = vi.fn(
      () =>
        new Promise<void>((_, reject) => {
          refuse = reject;
        }),
    );
    const { getByText, getByLabelText, findByRole } = render(<TestForm submit={submit} />);
    fireEvent.change(getByLabelText('Name'), { target: { value: 'Kim' } });
    fireEvent.change(getByLabelText('E-mail'), { target: { value: 'kim@example.com' } });
    fireEvent.click(getByText('Send'));
    fireEvent.click(getByText('Send'));
    refuse(problem());
    expect((await findByRole('alert')).textContent).toBe('This is already so.');
    expect(submit).toHaveBeenCalledTimes(1);
  });
});
