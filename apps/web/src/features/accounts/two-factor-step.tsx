// The second step of signing in: the code of the authenticator app, or a backup code.
import { type Me, VerifyTwoFactorRequest } from '@vitae/schema/api';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { verifyTwoFactor } from '../../api/two-factor.ts';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { AccountCard, FormProblem } from './account-card.tsx';

export interface TwoFactorStepProps {
  onDone: (me: Me) => void;
  /** Back to the password: chosen, or because the password was too long ago. */
  onBack: () => void;
}

/** Whether the password was right and the code is still missing. */
export function needsCode(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'auth.two-factor-required';
}

/** This form takes the place of the one that was just sent; its one field is where the work goes on. */
const focus = (control: HTMLInputElement | null) => control?.focus();

export function TwoFactorStep({ onDone, onBack }: TwoFactorStepProps) {
  const [backup, setBackup] = useState(false);
  const form = useForm({
    schema: VerifyTwoFactorRequest,
    initial: { code: '' },
    submit: async (values) => onDone(await verifyTwoFactor(values)),
  });
  const expired = form.problem?.code === 'auth.invalid';
  return (
    <AccountCard
      title={backup ? 'Enter a backup code' : 'Enter the code'}
      intro={
        backup
          ? 'One of the codes that you stored when you turned two-factor sign-in on. Each works once.'
          : 'Your authenticator app shows six digits for Vitae.'
      }
      footer={backup ? 'No codes left? An admin can turn two-factor sign-in off for you.' : undefined}
    >
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label={backup ? 'Backup code' : 'Code'} error={form.errorOf('code')}>
          <Input
            {...form.control('code')}
            key={backup ? 'backup' : 'app'}
            ref={focus}
            autoComplete={backup ? 'off' : 'one-time-code'}
            inputMode={backup ? 'text' : 'numeric'}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            className="[&_input]:font-mono [&_input]:tracking-widest"
          />
        </Field>
        <FormProblem problem={form.problem} />
        {expired ? (
          <Button variant="primary" size="lg" onClick={onBack}>
            Back to the password
          </Button>
        ) : (
          <Button type="submit" variant="primary" size="lg" busy={form.busy}>
            Sign in
          </Button>
        )}
        <div className="flex flex-wrap justify-center gap-2">
          <Button
            variant="ghost"
            onClick={() => {
              setBackup(!backup);
              form.set('code', '');
            }}
          >
            {backup ? 'Use the app' : 'Use a backup code'}
          </Button>
          {!expired && (
            <Button variant="ghost" onClick={onBack}>
              Back
            </Button>
          )}
        </div>
      </form>
    </AccountCard>
  );
}
