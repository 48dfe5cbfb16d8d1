// Who works in the workspace, and who is invited.
import { useQuery } from '@tanstack/react-query';
import { type Member, Role } from '@vitae/schema/api';
import { KeyRound, MoreHorizontal, ShieldOff, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { changeRole, createPasswordResetLink, fetchMembers, removeMember } from '../../api/accounts.ts';
import { dayText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { Select } from '../../ui/select.tsx';
import type { Column } from '../../ui/table.tsx';
import { notify } from '../../ui/toast.tsx';
import { ROLE_NAMES } from '../accounts/role-names.ts';
import { useMe } from '../accounts/session-query.ts';
import { InvitationsPanel } from './invitations-panel.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { ListPanel } from './list-panel.tsx';
import { ResetTwoFactorDialog } from './two-factor-reset-dialog.tsx';
import { useSettingsMutation } from './use-settings-mutation.ts';

const MEMBERS = ['members'];
const ROLES = Role.options.map((role) => ({ value: role, label: ROLE_NAMES[role].name }));

export function MemberSettings() {
  const me = useMe();
  const query = useQuery({ queryKey: MEMBERS, queryFn: ({ signal }) => fetchMembers(signal) });
  const [phoneless, setPhoneless] = useState<Member>();
  const [doomed, setDoomed] = useState<Member>();
  const [reset, setReset] = useState<{ member: Member; link: string }>();
  const change = useSettingsMutation({
    run: ({ userId, role }: { userId: string; role: Role }) => changeRole(userId, role),
    refresh: MEMBERS,
    problem: 'The role could not be changed.',
    onDone: () => notify.done('The role is changed.'),
  });
  const remove = useSettingsMutation({
    run: removeMember,
    refresh: MEMBERS,
    problem: 'The member could not be removed.',
    onDone: () => notify.done('The member is removed.'),
  });
  const makeReset = useSettingsMutation({
    run: async (member: Member) => ({ member, ...(await createPasswordResetLink(member.userId)) }),
    refresh: MEMBERS,
    problem: 'The link could not be made.',
    onDone: setReset,
  });
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: 'Name',
      cell: (member) => (
        <>
          <span className="flex items-center gap-2 font-medium whitespace-nowrap">
            {member.name}
            {member.userId === me.user.id && <Badge tone="accent">You</Badge>}
            {member.twoFactor && <Badge>Two-factor</Badge>}
          </span>
          <span className="text-sm text-muted">{member.email}</span>
        </>
      ),
    },
    {
      key: 'role',
      header: 'Role',
      cell: (member) => (
        <Field label={`Role of ${member.name}`} labelHidden>
          <Select
            options={ROLES}
            value={member.role}
            disabled={member.userId === me.user.id || change.isPending}
            onChange={(event) => change.mutate({ userId: member.userId, role: Role.parse(event.target.value) })}
          />
        </Field>
      ),
    },
    {
      key: 'joined',
      header: 'Joined',
      className: 'whitespace-nowrap text-muted',
      cell: ({ joinedAt }) => dayText(joinedAt),
    },
    {
      key: 'menu',
      header: 'Actions',
      headerHidden: true,
      align: 'right',
      cell: (member) =>
        member.userId !== me.user.id && (
          <Menu
            align="end"
            trigger={<IconButton size="sm" label={`More for ${member.name}`} icon={<MoreHorizontal aria-hidden />} />}
          >
            <MenuItem icon={<KeyRound aria-hidden />} onSelect={() => makeReset.mutate(member)}>
              Make a link to reset the password
            </MenuItem>
            {member.twoFactor && (
              <MenuItem icon={<ShieldOff aria-hidden />} onSelect={() => setPhoneless(member)}>
                Turn two-factor sign-in off
              </MenuItem>
            )}
            <MenuItem danger icon={<UserMinus aria-hidden />} onSelect={() => setDoomed(member)}>
              Remove from the workspace
            </MenuItem>
          </Menu>
        ),
    },
  ];
  return (
    <>
      <ListPanel
        title="Members"
        description={`Recruiters work with all résumés; admins also manage members, keys and settings.`}
        query={query}
        columns={columns}
        rowKey={({ userId }) => userId}
        empty="Nobody yet."
      />
      <InvitationsPanel />
      <ConfirmDialog
        danger
        open={doomed !== undefined}
        onOpenChange={(open) => {
          if (!open) setDoomed(undefined);
        }}
        title={`Remove ${doomed?.name ?? ''}?`}
        description="This person can't get into the workspace any more, and their API keys stop working. Résumés stay."
        confirmLabel="Remove the member"
        busy={remove.isPending}
        onConfirm={() => doomed && remove.mutate(doomed.userId, { onSettled: () => setDoomed(undefined) })}
      />
      {phoneless && (
        <ResetTwoFactorDialog member={phoneless} refresh={MEMBERS} onClose={() => setPhoneless(undefined)} />
      )}
      {reset && (
        <LinkDialog
          title={`A link for ${reset.member.name}`}
          label="Link to reset the password"
          link={reset.link}
          hint="Pass it on by a way that you trust. It works once, for a short time."
          onClose={() => setReset(undefined)}
        />
      )}
    </>
  );
}
