// Joining a workspace with the link of an invitation.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AcceptInvitationRequest, type InvitationPreview, type Me, Password } from '@vitae/schema/api';
import { useState } from 'react';
import type { z } from 'zod';
import { acceptInvitation, fetchInvitationPreview } from '../../api/accounts.ts';
import { messageOf } from '../../api/api-error.ts';
import { useForm } from '../../app/use-form.ts';
import { useLinkToken } from '../../app/use-link-token.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AccountCard, FormProblem } from './account-card.tsx';
import { ROLE_NAMES } from './role-names.ts';
import { setSession } from './session-query.ts';
import { ACCOUNT_TEXTS } from './texts.ts';
import { needsCode, TwoFactorStep } from './two-factor-step.tsx';

const T = ACCOUNT_TEXTS.invitation;

export function InvitationPage() {
  const token = useLinkToken() ?? '';
  const preview = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => fetchInvitationPreview(token, signal),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (preview.data) return <JoinForm token={token} preview={preview.data} />;
  if (token === '' || preview.isError) {
    const unreachable = preview.isError && 'code' in preview.error && preview.error.code === 'unreachable';
    return <AccountCard title={T.invalidTitle} intro={unreachable ? messageOf(preview.error) : T.invalid} />;
  }
  return (
    <AccountCard title={T.title}>
      <output className="sr-only">Loading the invitation.</output>
      <Skeleton className="h-32" />
    </AccountCard>
  );
}

const schemaFor = (existing: boolean) =>
  existing
    ? AcceptInvitationRequest.omit({ token: true, name: true })
    : AcceptInvitationRequest.omit({ token: true }).required({ name: true }).extend({ password: Password });

function JoinForm({ token, preview }: { token: string; preview: z.infer<typeof InvitationPreview> }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const existing = preview.existingUser;
  /** The password was right and the invitation is used; the code is still missing. */
  const [joined, setJoined] = useState(false);
  const enter = async (me: Me) => {
    setSession(queryClient, me);
    await navigate({ to: '/', replace: true });
  };
  const form = useForm<{ name: string; password: string }, { name?: string | undefined; password: string }>({
    schema: schemaFor(existing),
    initial: { name: '', password: '' },
    submit: async (values) => {
      const { password, name } = values;
      try {
        await enter(await acceptInvitation({ token, password, ...(existing ? {} : { name }) }));
      } catch (error) {
        if (!needsCode(error)) throw error;
        setJoined(true);
      }
    },
  });
  if (joined) {
    const toSignIn = () => void navigate({ to: '/sign-in', replace: true });
    return <TwoFactorStep onDone={(me) => void enter(me)} onBack={toSignIn} />;
  }
  const intro = `You are invited to “${preview.workspaceName}” as ${ROLE_NAMES[preview.role].withArticle}.`;
  return (
    <AccountCard title={T.title} intro={intro}>
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label="E-mail address">
          <Input value={preview.email} readOnly autoComplete="username" name="email" />
        </Field>
        {!existing && (
          <Field label="Your name" required error={form.errorOf('name')}>
            <Input {...form.control('name')} autoComplete="name" />
          </Field>
        )}
        <Field
          label="Password"
          required
          error={form.errorOf('password')}
          hint={existing ? T.existing : ACCOUNT_TEXTS.passwordHint}
        >
          <PasswordInput {...form.control('password')} autoComplete={existing ? 'current-password' : 'new-password'} />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {existing ? T.submitExisting : T.submitNew}
        </Button>
      </form>
    </AccountCard>
  );
}
