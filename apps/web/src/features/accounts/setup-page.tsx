// The first page of a new installation: the holder of the link in the log becomes the admin.
import { useQueryClient } from '@tanstack/react-query';
import { useLoaderData, useNavigate } from '@tanstack/react-router';
import { SetupRequest } from '@vitae/schema/api';
import { useState } from 'react';
import { completeSetup } from '../../api/accounts.ts';
import { useForm } from '../../app/use-form.ts';
import { useLinkToken } from '../../app/use-link-token.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { AccountCard, FormProblem } from './account-card.tsx';
import { setSession } from './session-query.ts';
import { TextLink } from './text-link.tsx';
import { ACCOUNT_TEXTS } from './texts.ts';

const T = ACCOUNT_TEXTS.setup;

export function SetupPage() {
  const { needed } = useLoaderData({ from: '/setup' });
  const token = useLinkToken();
  const [refused, setRefused] = useState<string>();
  if (!needed) {
    return (
      <AccountCard
        title={T.doneTitle}
        intro={T.done}
        footer={<TextLink to="/sign-in">{ACCOUNT_TEXTS.signIn.title}</TextLink>}
      />
    );
  }
  if (token === undefined) return <SetupHint title={T.missingTitle} intro={T.missing} />;
  if (refused === token) return <SetupHint title={T.invalidTitle} intro={T.invalid} />;
  return <SetupForm key={token} token={token} onRefused={() => setRefused(token)} />;
}

/** Where to find the link. */
function SetupHint({ title, intro }: { title: string; intro: string }) {
  return (
    <AccountCard title={title} intro={intro}>
      <p className="text-muted">{T.missingWhere}</p>
      <pre className="mt-2 overflow-x-auto rounded-lg border border-line bg-sunken px-3 py-2.5 font-mono text-sm">
        <code>{`${window.location.origin}/setup#token=…`}</code>
      </pre>
    </AccountCard>
  );
}

function SetupForm({ token, onRefused }: { token: string; onRefused: () => void }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    schema: SetupRequest.omit({ token: true }),
    initial: { name: '', email: '', password: '', workspaceName: '' },
    submit: async (values) => {
      setSession(queryClient, await completeSetup({ token, ...values }));
      await navigate({ to: '/', replace: true });
    },
  });
  if (form.problem?.code === 'setup.token-invalid') onRefused();
  return (
    <AccountCard title={T.title} intro={T.intro}>
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label="Your name" required error={form.errorOf('name')}>
          <Input {...form.control('name')} autoComplete="name" />
        </Field>
        <Field label="E-mail address" required error={form.errorOf('email')} hint="You sign in with it.">
          <Input {...form.control('email')} type="email" autoComplete="username" />
        </Field>
        <Field label="Password" required error={form.errorOf('password')} hint={ACCOUNT_TEXTS.passwordHint}>
          <PasswordInput {...form.control('password')} autoComplete="new-password" />
        </Field>
        <Field
          label="Name of the workspace"
          required
          error={form.errorOf('workspaceName')}
          hint="Your company or team. You can change it later."
        >
          <Input {...form.control('workspaceName')} autoComplete="organization" />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {T.submit}
        </Button>
      </form>
    </AccountCard>
  );
}
