// Asking for a link to reset the password, and choosing a new one with the link.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { RequestPasswordReset, ResetPasswordRequest } from '@vitae/schema/api';
import { useState } from 'react';
import { requestPasswordReset, resetPassword } from '../../api/accounts.ts';
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

const toSignIn = <TextLink to="/sign-in">{ACCOUNT_TEXTS.signIn.title}</TextLink>;

export function ResetPasswordPage() {
  const token = useLinkToken();
  return token === undefined ? <RequestLinkForm /> : <NewPasswordForm token={token} />;
}

function RequestLinkForm() {
  const T = ACCOUNT_TEXTS.forgot;
  const [sent, setSent] = useState(false);
  const form = useForm({
    schema: RequestPasswordReset,
    initial: { email: '' },
    submit: async (values) => {
      await requestPasswordReset(values);
      setSent(true);
    },
  });
  if (sent) return <AccountCard title={T.sentTitle} intro={T.sent} footer={toSignIn} />;
  return (
    <AccountCard title={T.title} intro={T.intro} footer={toSignIn}>
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label="E-mail address" error={form.errorOf('email')}>
          <Input {...form.control('email')} type="email" autoComplete="username" />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {T.submit}
        </Button>
      </form>
    </AccountCard>
  );
}

function NewPasswordForm({ token }: { token: string }) {
  const T = ACCOUNT_TEXTS.reset;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    schema: ResetPasswordRequest.pick({ newPassword: true }),
    initial: { newPassword: '' },
    submit: async ({ newPassword }) => {
      await resetPassword({ token, newPassword });
      setSession(queryClient, null);
      await navigate({ to: '/sign-in', search: { reason: 'password-changed' }, replace: true });
    },
  });
  const refused = form.problem !== undefined && [400, 401, 404].includes(form.problem.status);
  if (refused) {
    return (
      <AccountCard
        title={T.invalidTitle}
        intro={T.invalid}
        footer={
          <TextLink to="/reset-password" reloadDocument>
            {ACCOUNT_TEXTS.forgot.submit}
          </TextLink>
        }
      />
    );
  }
  return (
    <AccountCard title={T.title} intro={T.intro} footer={toSignIn}>
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label="New password" required error={form.errorOf('newPassword')} hint={ACCOUNT_TEXTS.passwordHint}>
          <PasswordInput {...form.control('newPassword')} autoComplete="new-password" />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {T.submit}
        </Button>
      </form>
    </AccountCard>
  );
}
