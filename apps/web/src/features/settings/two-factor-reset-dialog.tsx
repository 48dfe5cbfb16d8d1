// An admin turns two-factor sign-in off for a member who lost the phone and the backup codes.
import type { QueryKey } from '@tanstack/react-query';
import type { Member } from '@vitae/schema/api';
import { resetMemberTwoFactor } from '../../api/two-factor.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/toast.tsx';
import { useSettingsMutation } from './use-settings-mutation.ts';

export interface ResetTwoFactorDialogProps {
  member: Member;
  /** The list of members. */
  refresh: QueryKey;
  onClose: () => void;
}

export function ResetTwoFactorDialog({ member, refresh, onClose }: ResetTwoFactorDialogProps) {
  const reset = useSettingsMutation({
    run: resetMemberTwoFactor,
    refresh,
    problem: 'Two-factor sign-in could not be turned off.',
    onDone: () => notify.done(`Two-factor sign-in is off for ${member.name}.`),
  });
  return (
    <ConfirmDialog
      danger
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Turn two-factor sign-in off for ${member.name}?`}
      description="For somebody who lost the phone and the backup codes. Make sure that it is really this person who asks: afterwards the password alone is enough."
      confirmLabel="Turn it off"
      busy={reset.isPending}
      onConfirm={() => reset.mutate(member.userId, { onSettled: onClose })}
    />
  );
}
