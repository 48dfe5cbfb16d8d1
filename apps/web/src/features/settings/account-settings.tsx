// My name, my password, and where I am signed in.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ChangePasswordRequest, type SessionSummary, UpdateMeRequest } from '@vitae/schema/api';
import { Laptop, Smartphone } from 'lucide-react';
import { changePassword, endOtherSessions, endSession, fetchSessions, updateMe } from '../../api/accounts.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useForm } from '../../app/use-form.ts';
import { useNow } from '../../app/use-now.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import type { Column } from '../../ui/table.tsx';
import { notify } from '../../ui/toast.tsx';
import { FormProblem } from '../accounts/account-card.tsx';
import { setSession, useMe } from '../accounts/session-query.ts';
import { ACCOUNT_TEXTS } from '../accounts/texts.ts';
import { deviceName } from './device-name.ts';
import { ListPanel } from './list-panel.tsx';
import { TwoFactorSettings } from './two-factor-settings.tsx';
import { useSettingsMutation } from './use-settings-mutation.ts';

export function AccountSettings() {
  return (
    <>
      <NamePanel />
      <PasswordPanel />
      <TwoFactorSettings />
      <SessionsPanel />
    </>
  );
}

function NamePanel() {
  const me = useMe();
  const queryClient = useQueryClient();
  const form = useForm({
    schema: UpdateMeRequest,
    initial: { name: me.user.name },
    submit: async (values) => {
      setSession(queryClient, await updateMe(values));
      notify.done('Your name is saved.');
    },
  });
  return (
    <Panel title="My account" description="Your name stands in the history of what you correct.">
      <form noValidate onSubmit={form.onSubmit} className="flex max-w-md flex-col gap-4">
        <Field label="E-mail address">
          <Input value={me.user.email} readOnly autoComplete="username" />
        </Field>
        <Field label="Name" required error={form.errorOf('name')}>
          <Input {...form.control('name')} autoComplete="name" />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" busy={form.busy} className="self-start">
          Save the name
        </Button>
      </form>
    </Panel>
  );
}

function PasswordPanel() {
  const queryClient = useQueryClient();
  const form = useForm({
    schema: ChangePasswordRequest,
    initial: { currentPassword: '', newPassword: '' },
    submit: async (values) => {
      await changePassword(values);
      form.set('currentPassword', '');
      form.set('newPassword', '');
      await queryClient.invalidateQueries({ queryKey: ['sessions'] });
      notify.done('Your password is changed.', 'All other devices are signed out.');
    },
  });
  return (
    <Panel title="Password" description="Changing it signs out all other devices.">
      <form noValidate onSubmit={form.onSubmit} className="flex max-w-md flex-col gap-4">
        <Field label="Current password" required error={form.errorOf('currentPassword')}>
          <PasswordInput {...form.control('currentPassword')} autoComplete="current-password" />
        </Field>
        <Field label="New password" required error={form.errorOf('newPassword')} hint={ACCOUNT_TEXTS.passwordHint}>
          <PasswordInput {...form.control('newPassword')} autoComplete="new-password" />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" busy={form.busy} className="self-start">
          Change the password
        </Button>
      </form>
    </Panel>
  );
}

function SessionsPanel() {
  const now = useNow();
  const query = useQuery({ queryKey: ['sessions'], queryFn: ({ signal }) => fetchSessions(signal) });
  const end = useSettingsMutation({
    run: endSession,
    refresh: ['sessions'],
    problem: 'The device could not be signed out.',
  });
  const endOthers = useSettingsMutation({
    run: () => endOtherSessions(),
    refresh: ['sessions'],
    problem: 'The other devices could not be signed out.',
    onDone: () => notify.done('All other devices are signed out.'),
  });
  const columns: Column<SessionSummary>[] = [
    {
      key: 'device',
      header: 'Device',
      cell: (session) => {
        const device = deviceName(session.userAgent);
        const Icon = device.phone ? Smartphone : Laptop;
        return (
          <span className="flex items-center gap-2.5 whitespace-nowrap">
            <Icon aria-hidden className="size-4 text-muted" />
            {device.name}
            {session.current && <Badge tone="accent">This one</Badge>}
          </span>
        );
      },
    },
    { key: 'address', header: 'Address', className: 'text-muted', cell: (session) => session.ipAddress ?? 'Unknown' },
    {
      key: 'seen',
      header: 'Last used',
      className: 'whitespace-nowrap text-muted',
      cell: ({ lastSeenAt }) => (
        <time dateTime={lastSeenAt} title={exactTimeText(lastSeenAt)}>
          {timeText(lastSeenAt, now)}
        </time>
      ),
    },
    {
      key: 'end',
      header: 'Sign out',
      headerHidden: true,
      align: 'right',
      cell: (session) =>
        !session.current && (
          <Button size="sm" onClick={() => end.mutate(session.id)}>
            Sign out
          </Button>
        ),
    },
  ];
  const others = query.data?.items.some((session) => !session.current) ?? false;
  return (
    <ListPanel
      title="Where you are signed in"
      query={query}
      columns={columns}
      rowKey={({ id }) => id}
      empty="Nowhere else."
      actions={
        others && (
          <Button size="sm" busy={endOthers.isPending} onClick={() => endOthers.mutate(undefined)}>
            Sign out all others
          </Button>
        )
      }
    />
  );
}
