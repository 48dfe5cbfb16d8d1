// Signing up, where that is open.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouteContext } from '@tanstack/react-router';
import { SignUpRequest } from '@vitae/schema/api';
import { useState } from 'react';
import { signUp } from '../../api/accounts.ts';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { AccountCard, FormProblem } from './account-card.tsx';
import { setSession } from './session-query.ts';
import { TextLink } from './text-link.tsx';
import { ACCOUNT_TEXTS } from './texts.ts';

const T = ACCOUNT_TEXTS.signUp;

export function SignUpPage() {
  const { openSignUp } = useRouteContext({ from: '/sign-up' });
  const [mailed, setMailed] = useState(false);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    schema: SignUpRequest,
    initial: { name: '', email: '', password: '' },
    submit: async (values) => {
      const reply = await signUp(values);
      if (reply.status === 'check-mail') return setMailed(true);
      setSession(queryClient, reply.me);
      await navigate({ to: '/', replace: true });
    },
  });
  const footer = (
    <>
      {T.hasAccount} <TextLink to="/sign-in">{ACCOUNT_TEXTS.signIn.title}</TextLink>
    </>
  );
  if (!openSignUp || form.problem?.status === 404)
    return <AccountCard title={T.closedTitle} intro={T.closed} footer={footer} />;
  if (mailed) return <AccountCard title={T.mailTitle} intro={T.mail} footer={footer} />;
  return (
    <AccountCard title={T.title} intro={T.intro} footer={footer}>
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label="Your name" required error={form.errorOf('name')}>
          <Input {...form.control('name')} autoComplete="name" />
        </Field>
        <Field label="E-mail address" required error={form.errorOf('email')}>
          <Input {...form.control('email')} type="email" autoComplete="username" />
        </Field>
        <Field label="Password" required error={form.errorOf('password')} hint={ACCOUNT_TEXTS.passwordHint}>
          <PasswordInput {...form.control('password')} autoComplete="new-password" />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {T.submit}
        </Button>
      </form>
    </AccountCard>
  );
}
