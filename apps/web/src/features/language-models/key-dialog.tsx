// The keys of a provider: a new one beside the old one, and the old one dropped once the new one works. Keys are never shown.
import type { LlmProvider } from '@vitae/schema/api';
import { CircleCheck, KeyRound } from 'lucide-react';
import { useId, useState } from 'react';
import { updateProvider } from '../../api/language-models.ts';
import { dayText } from '../../app/time-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { notify } from '../../ui/toast.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { PROVIDERS } from './provider-query.ts';

const COUNTS = [
  'No key is kept.',
  'One key is valid.',
  'Two keys are valid: the new one is used, the old one where the new one is refused.',
];

export function KeyDialog({ provider, onClose }: { provider: LlmProvider; onClose: () => void }) {
  const formId = useId();
  const [key, setKey] = useState('');
  const change = useSettingsMutation({
    run: (part: { key?: string; dropOldKey?: boolean }) => updateProvider(provider, part),
    refresh: PROVIDERS,
    problem: 'The keys were not changed.',
    onDone: ({ keys }) => {
      setKey('');
      notify.done(keys === 2 ? 'The new key is valid beside the old one.' : 'The keys are changed.');
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Keys of “${provider.name}”`}
      description="Keys are kept sealed and are never shown again."
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button type="submit" form={formId} variant="primary" busy={change.isPending} disabled={key.trim() === ''}>
            {provider.keys === 0 ? 'Save the key' : 'Add the new key'}
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
          if (key.trim() !== '' && !change.isPending) change.mutate({ key: key.trim() });
        }}
      >
        <p aria-live="polite" className="flex items-start gap-2 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
          {provider.keys === 0 ? (
            <KeyRound aria-hidden className="text-muted" />
          ) : (
            <CircleCheck aria-hidden className="text-good" />
          )}
          <span>
            {COUNTS[provider.keys]}
            {provider.keySetAt !== null && (
              <span className="block text-sm text-muted">The newest since {dayText(provider.keySetAt)}.</span>
            )}
          </span>
        </p>
        {provider.keys === 2 && (
          <div className="flex flex-wrap items-center gap-3 rounded-lg border border-line bg-sunken px-3.5 py-2.5">
            <p className="min-w-0 flex-1 basis-48">Test the provider, then drop the old key.</p>
            <Button busy={change.isPending} onClick={() => change.mutate({ dropOldKey: true })}>
              Drop the old key
            </Button>
          </div>
        )}
        <Field
          label="New key"
          hint={
            provider.keys === 0
              ? undefined
              : 'The one in use stays valid until you drop it. A key that was dropping out before is gone.'
          }
        >
          <PasswordInput
            value={key}
            autoComplete="off"
            maxLength={2_000}
            onChange={({ target }) => setKey(target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
