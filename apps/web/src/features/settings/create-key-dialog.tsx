// Makes an API key: a name, what it may do, and when it ends.
import { useQueryClient } from '@tanstack/react-query';
import { CreateApiKeyRequest, type CreatedApiKey, Scope } from '@vitae/schema/api';
import { useId, useState } from 'react';
import { createApiKey } from '../../api/accounts.ts';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { FormProblem } from '../accounts/account-card.tsx';
import { SCOPE_NAMES } from './scope-names.ts';

const ENDS = [
  { value: '30', label: 'After 30 days' },
  { value: '90', label: 'After 90 days' },
  { value: '365', label: 'After a year' },
  { value: '', label: 'Never' },
];

export interface CreateKeyDialogProps {
  onClose: () => void;
  onCreated: (key: CreatedApiKey) => void;
}

export function CreateKeyDialog({ onClose, onCreated }: CreateKeyDialogProps) {
  const formId = useId();
  const queryClient = useQueryClient();
  const [scopes, setScopes] = useState<Scope[]>(['resumes:read']);
  const [days, setDays] = useState('90');
  const [tried, setTried] = useState(false);
  const form = useForm({
    schema: CreateApiKeyRequest.pick({ name: true }),
    initial: { name: '' },
    submit: async ({ name }) => {
      if (scopes.length === 0) return;
      const key = await createApiKey({ name, scopes, ...(days === '' ? {} : { expiresInDays: Number(days) }) });
      await queryClient.invalidateQueries({ queryKey: ['api-keys'] });
      onCreated(key);
    },
  });
  const toggle = (scope: Scope) =>
    setScopes((current) =>
      current.includes(scope) ? current.filter((other) => other !== scope) : [...current, scope],
    );
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="New API key"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={form.busy}>
            Create the key
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          setTried(true);
          form.onSubmit(event);
        }}
      >
        <Field label="Name" required error={form.errorOf('name')} hint="Which program will use it.">
          <Input {...form.control('name')} autoComplete="off" />
        </Field>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1.5 text-sm font-medium">What it may do</legend>
          {Scope.options.map((scope) => (
            <Checkbox
              key={scope}
              label={SCOPE_NAMES[scope].name}
              hint={SCOPE_NAMES[scope].may}
              checked={scopes.includes(scope)}
              onChange={() => toggle(scope)}
            />
          ))}
          {tried && scopes.length === 0 && (
            <p role="alert" className="text-sm text-bad">
              Choose at least one.
            </p>
          )}
        </fieldset>
        <Field label="Ends">
          <Select options={ENDS} value={days} onChange={(event) => setDays(event.target.value)} />
        </Field>
        <FormProblem problem={form.problem} />
      </form>
    </Dialog>
  );
}
