// Invitations that wait for an answer, and the form for a new one.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CreateInvitationRequest, type Invitation } from '@vitae/schema/api';
import { UserPlus } from 'lucide-react';
import { useId, useState } from 'react';
import { createInvitation, fetchInvitations, revokeInvitation } from '../../api/accounts.ts';
import { dayText } from '../../app/time-text.ts';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import type { Column } from '../../ui/table.tsx';
import { FormProblem } from '../accounts/account-card.tsx';
import { ROLE_NAMES } from '../accounts/role-names.ts';
import { LinkDialog } from './link-dialog.tsx';
import { ListPanel } from './list-panel.tsx';
import { useSettingsMutation } from './use-settings-mutation.ts';

const INVITATIONS = ['invitations'];
const ROLES = (['recruiter', 'admin'] as const).map((role) => ({
  value: role,
  label: `${ROLE_NAMES[role].name}: ${ROLE_NAMES[role].may}`,
}));

export function InvitationsPanel() {
  const query = useQuery({ queryKey: INVITATIONS, queryFn: ({ signal }) => fetchInvitations(signal) });
  const [inviting, setInviting] = useState(false);
  const [shown, setShown] = useState<Invitation>();
  const revoke = useSettingsMutation({
    run: revokeInvitation,
    refresh: INVITATIONS,
    problem: 'The invitation could not be taken back.',
  });
  const columns: Column<Invitation>[] = [
    { key: 'email', header: 'E-mail address', className: 'font-medium', cell: ({ email }) => email },
    { key: 'role', header: 'Role', cell: ({ role }) => ROLE_NAMES[role].name },
    {
      key: 'expires',
      header: 'Works until',
      className: 'whitespace-nowrap text-muted',
      cell: ({ expiresAt }) => dayText(expiresAt),
    },
    {
      key: 'actions',
      header: 'Actions',
      headerHidden: true,
      align: 'right',
      cell: (invitation) => (
        <span className="flex justify-end gap-1.5">
          <Button size="sm" onClick={() => setShown(invitation)}>
            Show the link
          </Button>
          <Button size="sm" variant="ghost" onClick={() => revoke.mutate(invitation.id)}>
            Take back
          </Button>
        </span>
      ),
    },
  ];
  return (
    <>
      <ListPanel
        title="Invitations"
        description="The invited person chooses a name and a password with the link."
        query={query}
        columns={columns}
        rowKey={({ id }) => id}
        empty="Nobody is invited at the moment."
        actions={
          <Button icon={<UserPlus aria-hidden />} onClick={() => setInviting(true)}>
            Invite
          </Button>
        }
      />
      {inviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onInvited={(invitation) => {
            setInviting(false);
            setShown(invitation);
          }}
        />
      )}
      {shown && (
        <LinkDialog
          title={`The invitation for ${shown.email}`}
          label="Link to join"
          link={shown.link}
          hint="Pass it on by a way that you trust. Who has it can join with this address."
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}

interface InviteDialogProps {
  onClose: () => void;
  onInvited: (invitation: Invitation) => void;
}

function InviteDialog({ onClose, onInvited }: InviteDialogProps) {
  const formId = useId();
  const queryClient = useQueryClient();
  const form = useForm({
    schema: CreateInvitationRequest,
    initial: { email: '', role: 'recruiter' },
    submit: async (values) => {
      const invitation = await createInvitation(values);
      await queryClient.invalidateQueries({ queryKey: INVITATIONS });
      onInvited(invitation);
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Invite somebody"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={form.busy}>
            Make the invitation
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label="E-mail address" required error={form.errorOf('email')}>
          <Input {...form.control('email')} type="email" autoComplete="off" />
        </Field>
        <Field label="Role" error={form.errorOf('role')}>
          <Select {...form.control('role')} options={ROLES} />
        </Field>
        <FormProblem problem={form.problem} />
      </form>
    </Dialog>
  );
}
