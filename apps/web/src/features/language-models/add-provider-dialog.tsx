// Sets up a provider: whose it is, where it answers, which model, the key.
import { useQueryClient } from '@tanstack/react-query';
import { LlmProviderKind, LlmProviderSettings } from '@vitae/schema/api';
import { useId, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { createProvider } from '../../api/language-models.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { Select } from '../../ui/select.tsx';
import { KIND_NAMES } from './kind-names.ts';
import { PROVIDERS } from './provider-query.ts';

const KINDS = LlmProviderKind.options.map((value) => ({ value, label: KIND_NAMES[value] }));
const NEEDS_ADDRESS: ReadonlySet<string> = new Set(['azure', 'compatible']);

export function AddProviderDialog({ onClose }: { onClose: () => void }) {
  const formId = useId();
  const queryClient = useQueryClient();
  const [given, setGiven] = useState({ name: '', kind: 'openai', baseUrl: '', model: '', embeddingModel: '', key: '' });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const bind = (name: keyof typeof given) => ({
    value: given[name],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [name]: event.target.value }),
  });
  const save = async () => {
    const { baseUrl, key, embeddingModel, ...rest } = given;
    const address = baseUrl.trim() === '' ? null : baseUrl.trim();
    const parsed = LlmProviderSettings.safeParse({
      ...{ ...rest, baseUrl: address, embeddingModel: embeddingModel.trim() === '' ? null : embeddingModel },
      ...(key === '' ? {} : { key }),
    });
    if (!parsed.success) {
      return setErrors(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message])));
    }
    setErrors({});
    setBusy(true);
    try {
      await createProvider(parsed.data);
      await queryClient.invalidateQueries({ queryKey: PROVIDERS });
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Add a provider"
      description="The key is kept sealed and is never shown again."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            Add the provider
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label="Kind">
          <Select options={KINDS} {...bind('kind')} />
        </Field>
        <Field label="Name" required error={errors['name']} hint="As your colleagues will see it in the log.">
          <Input {...bind('name')} autoComplete="off" maxLength={80} />
        </Field>
        <Field
          label="Address"
          required={NEEDS_ADDRESS.has(given.kind)}
          error={errors['baseUrl']}
          hint={NEEDS_ADDRESS.has(given.kind) ? 'It ends in /v1.' : 'Leave it empty for the provider’s own.'}
        >
          <Input {...bind('baseUrl')} type="url" autoComplete="off" />
        </Field>
        <Field
          label="Model"
          required
          error={errors['model']}
          hint={given.kind === 'azure' ? 'The name of your deployment.' : undefined}
        >
          <Input {...bind('model')} autoComplete="off" maxLength={200} />
        </Field>
        {given.kind !== 'anthropic' && (
          <Field label="Model for likeness" hint="Makes vectors of what jobs ask and candidates know. Empty for none.">
            <Input {...bind('embeddingModel')} autoComplete="off" maxLength={200} />
          </Field>
        )}
        <Field label="Key" error={errors['key']} hint="Empty for a server that wants none.">
          <PasswordInput {...bind('key')} autoComplete="off" />
        </Field>
        {problem !== undefined && (
          <Alert kind="bad" title="The provider could not be added.">
            {problem}
          </Alert>
        )}
      </form>
    </Dialog>
  );
}
