// Signing in, and going on to the page that was asked for.
import { useQueryClient } from '@tanstack/react-query';
import { useRouteContext, useRouter, useSearch } from '@tanstack/react-router';
import { type Me, SignInRequest } from '@vitae/schema/api';
import { useState } from 'react';
import { signIn } from '../../api/accounts.ts';
import { useForm } from '../../app/use-form.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { AccountCard, FormProblem } from './account-card.tsx';
import { setSession } from './session-query.ts';
import { TextLink } from './text-link.tsx';
import { ACCOUNT_TEXTS } from './texts.ts';
import { needsCode, TwoFactorStep } from './two-factor-step.tsx';

const T = ACCOUNT_TEXTS.signIn;

export function SignInPage() {
  const { back, reason, verified } = useSearch({ from: '/sign-in' });
  const { openSignUp } = useRouteContext({ from: '/sign-in' });
  const queryClient = useQueryClient();
  const router = useRouter();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const enter = (me: Me) => {
    setSession(queryClient, me);
    router.history.replace(back ?? '/');
  };
  const form = useForm({
    schema: SignInRequest,
    initial: { email: '', password: '' },
    submit: async (values) => {
      try {
        enter(await signIn(values));
      } catch (error) {
        if (!needsCode(error)) throw error;
        setStep('code');
      }
    },
  });
  if (step === 'code') return <TwoFactorStep onDone={enter} onBack={() => setStep('password')} />;
  return (
    <AccountCard
      title={T.title}
      footer={
        openSignUp && (
          <>
            {T.noAccount} <TextLink to="/sign-up">{T.toSignUp}</TextLink>
          </>
        )
      }
    >
      {reason === 'ended' && <Alert title={T.ended} className="mb-4" />}
      {reason === 'password-changed' && <Alert kind="good" title={ACCOUNT_TEXTS.reset.done} className="mb-4" />}
      {verified === 1 && <Alert kind="good" title={ACCOUNT_TEXTS.signUp.verified} className="mb-4" />}
      {verified === 0 && <Alert kind="warn" title={ACCOUNT_TEXTS.signUp.notVerified} className="mb-4" />}
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label="E-mail address" error={form.errorOf('email')}>
          <Input {...form.control('email')} type="email" autoComplete="username" />
        </Field>
        <Field label="Password" error={form.errorOf('password')}>
          <PasswordInput {...form.control('password')} autoComplete="current-password" />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {T.submit}
        </Button>
        <p className="text-center">
          <TextLink to="/reset-password">{T.forgot}</TextLink>
        </p>
      </form>
    </AccountCard>
  );
}
