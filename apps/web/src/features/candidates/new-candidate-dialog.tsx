// Enters a candidate by hand.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { createCandidate } from '../../api/candidates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

const FIELDS = [
  { name: 'name', label: 'Name', type: 'text' },
  { name: 'label', label: 'Title', type: 'text' },
  { name: 'email', label: 'E-mail address', type: 'email' },
  { name: 'phone', label: 'Phone number', type: 'tel' },
  { name: 'city', label: 'City', type: 'text' },
] as const;

export interface NewCandidateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function NewCandidateDialog({ open, onOpenChange }: NewCandidateDialogProps) {
  const form = useId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation({
    mutationFn: createCandidate,
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: candidateKeys.lists });
      onOpenChange(false);
      void navigate({ to: '/candidates/$candidateId', params: { candidateId: id } });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const filled = FIELDS.flatMap(({ name }) => {
      const value = String(given.get(name) ?? '').trim();
      return value === '' ? [] : [[name, value] as const];
    });
    create.mutate({ name: '', ...Object.fromEntries(filled) });
  };
  const errorOf = (name: string) =>
    create.error instanceof ApiError
      ? create.error.errors.find(({ path }) => path === `body.${name}`)?.message
      : undefined;
  const unplaced = create.error !== null && FIELDS.every(({ name }) => errorOf(name) === undefined);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="New candidate"
      description="For people whose résumé you don’t have. A résumé that comes later is added to them."
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} busy={create.isPending}>
            Add the candidate
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-3">
        {FIELDS.map(({ name, label, type }) => (
          <Field key={name} label={label} required={name === 'name'} error={errorOf(name)}>
            <Input name={name} type={type} maxLength={200} autoComplete="off" />
          </Field>
        ))}
        {unplaced && (
          <p role="alert" className="text-bad">
            {messageOf(create.error)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
