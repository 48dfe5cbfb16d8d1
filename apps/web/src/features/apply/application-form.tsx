// The form of an application: who, the document, and the consent.
import { useMutation, useQuery } from '@tanstack/react-query';
import type { PublicJob } from '@vitae/schema/api';
import { type FormEvent, useState } from 'react';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { sendApplication } from '../../api/public-jobs.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { sessionQuery } from '../accounts/session-query.ts';

export interface ApplicationFormProps {
  slug: string;
  job: PublicJob;
  onSent: (receipt: string) => void;
}

const FIELDS = ['name', 'email', 'phone', 'message', 'website'] as const;
const PLACED = ['name', 'email', 'phone', 'message', 'file', 'consent'].map((name) => `body.${name}`);

export function ApplicationForm({ slug, job, onSent }: ApplicationFormProps) {
  const [agreed, setAgreed] = useState(false);
  const send = useMutation({
    mutationFn: (parts: Readonly<Record<string, string | File>>) => sendApplication(slug, parts),
    onSuccess: ({ receipt }) => onSent(receipt),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const texts = FIELDS.map((name) => [name, String(given.get(name) ?? '').trim()] as const);
    const file = given.get('file');
    send.mutate({
      ...Object.fromEntries(texts),
      consent: agreed ? 'yes' : '',
      ...(file instanceof File && file.size > 0 ? { file } : {}),
    });
  };
  const errors = send.error instanceof ApiError ? send.error.errors : [];
  const errorOf = (name: string) => errors.find(({ path }) => path === `body.${name}`)?.message;
  const unplaced = send.error !== null && errors.every(({ path }) => !PLACED.includes(path));
  const largest = Math.floor(job.maxUploadBytes / 1_048_576);
  return (
    <Panel title="Apply">
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field label="Name" required error={errorOf('name')}>
          <Input name="name" maxLength={200} autoComplete="name" />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="E-mail address" required error={errorOf('email')}>
            <Input name="email" type="email" maxLength={254} autoComplete="email" />
          </Field>
          <Field label="Phone number" error={errorOf('phone')}>
            <Input name="phone" type="tel" maxLength={60} autoComplete="tel" />
          </Field>
        </div>
        <Field
          label="Résumé"
          required
          hint={`PDF, Word or a picture, ${largest} MB at the most.`}
          error={errorOf('file')}
        >
          <Input name="file" type="file" className="[&_input]:h-auto [&_input]:py-1.5" />
        </Field>
        <Field label="Message" error={errorOf('message')}>
          <Textarea name="message" rows={4} maxLength={5000} />
        </Field>
        <TrapField />
        <div className="flex flex-col gap-1.5">
          <Checkbox label={job.consentText} checked={agreed} onChange={({ target }) => setAgreed(target.checked)} />
          {errorOf('consent') !== undefined && (
            <p role="alert" className="text-sm text-bad">
              {errorOf('consent')}
            </p>
          )}
        </div>
        <SignedInNote />
        {unplaced && (
          <Alert kind="bad" title="Your application was not sent">
            {messageOf(send.error)}
          </Alert>
        )}
        <Button type="submit" variant="primary" size="lg" busy={send.isPending} className="self-start">
          Send the application
        </Button>
      </form>
    </Panel>
  );
}

/** Whether the application will be among somebody's own data. */
function SignedInNote() {
  const { data } = useQuery(sessionQuery);
  if (data?.me?.role !== 'candidate') return null;
  return (
    <p className="text-sm text-muted">
      You are signed in as {data.me.user.email}: you will find this application under “My data”.
    </p>
  );
}

/** Out of sight and out of the order of keys: who fills it in is a program. */
function TrapField() {
  return (
    <div aria-hidden="true" className="absolute -left-[9999px] size-px overflow-hidden">
      <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  );
}
