// Records a consent, or another basis on which a candidate is kept.
import { useQueryClient } from '@tanstack/react-query';
import { ConsentBasis } from '@vitae/schema/api';
import { useId } from 'react';
import { z } from 'zod';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { addConsent } from '../../api/privacy.ts';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { FormProblem } from '../accounts/account-card.tsx';
import { BASIS_NAMES } from './consent-texts.ts';

/** Days as typed, at the end of which it ends; times as the server wants them. */
const Typed = z.object({
  basis: ConsentBasis,
  purpose: z.string().trim().min(1, 'Say what for.'),
  source: z.string().trim().min(1, 'Say where it was given.'),
  textVersion: z.string().transform((text) => text.trim() || undefined),
  givenAt: z.string().transform((day) => startOf(day)),
  expiresAt: z.string().transform((day) => startOf(day)),
});

const startOf = (day: string): string | undefined =>
  day === '' ? undefined : new Date(`${day}T00:00:00`).toISOString();

const OPTIONS = ConsentBasis.options.map((value) => ({ value, label: BASIS_NAMES[value] }));
const EMPTY = { basis: 'consent', purpose: 'Recruiting', source: '', textVersion: '', givenAt: '', expiresAt: '' };

interface ConsentDialogProps {
  id: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function ConsentDialog({ id, open, onOpenChange }: ConsentDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Record a basis"
      description="Why this person’s data may be kept, and until when."
    >
      {open && <ConsentForm id={id} onEnd={() => onOpenChange(false)} />}
    </Dialog>
  );
}

function ConsentForm({ id, onEnd }: { id: string; onEnd: () => void }) {
  const formId = useId();
  const queryClient = useQueryClient();
  const form = useForm({
    schema: Typed,
    initial: EMPTY,
    submit: async (body) => {
      queryClient.setQueryData(candidateKeys.consents(id), await addConsent(id, body));
      void queryClient.invalidateQueries({ queryKey: candidateKeys.timeline(id) });
      onEnd();
    },
  });
  return (
    <form id={formId} noValidate onSubmit={form.onSubmit} className="flex flex-col gap-3">
      <Field label="Basis" required>
        <Select {...form.control('basis')} options={OPTIONS} className="w-full" />
      </Field>
      <Field label="What for" required error={form.errorOf('purpose')}>
        <Input {...form.control('purpose')} maxLength={200} />
      </Field>
      <Field label="Where it was given" required error={form.errorOf('source')}>
        <Input {...form.control('source')} maxLength={200} placeholder="Form on our site, a call, a letter" />
      </Field>
      <Field label="Version of the text" error={form.errorOf('textVersion')}>
        <Input {...form.control('textVersion')} maxLength={60} placeholder="Which text the person agreed to" />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Given on" hint="Today, when it is empty." error={form.errorOf('givenAt')}>
          <Input {...form.control('givenAt')} type="date" />
        </Field>
        <Field label="Ends on" hint="Never, when it is empty." error={form.errorOf('expiresAt')}>
          <Input {...form.control('expiresAt')} type="date" />
        </Field>
      </div>
      <FormProblem problem={form.problem} />
      <div className="flex justify-end gap-2 pt-1">
        <Button onClick={onEnd}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          Record it
        </Button>
      </div>
    </form>
  );
}
