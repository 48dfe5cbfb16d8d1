// On what basis a workspace keeps the person, and taking a consent back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MyConsent } from '@vitae/schema/api';
import { CircleCheck, CircleSlash, Clock } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { myDataKey, withdrawMyConsent } from '../../api/my-data.ts';
import { dayText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/toast.tsx';
import { BASIS_NAMES, CONSENT_LOOKS } from '../candidates/consent-texts.ts';

const ICONS = { valid: CircleCheck, expired: Clock, withdrawn: CircleSlash } as const;

export function OwnConsentList({ consents }: { consents: readonly MyConsent[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {consents.map((consent) => {
        const look = CONSENT_LOOKS[consent.state];
        const Icon = ICONS[consent.state];
        return (
          <li key={consent.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 first:pt-0 last:pb-0">
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-medium wrap-anywhere">
                {BASIS_NAMES[consent.basis]}: {consent.purpose}
              </p>
              <p className="text-sm text-muted wrap-anywhere">{factsOf(consent)}</p>
            </div>
            <Badge tone={look.tone} icon={<Icon aria-hidden />}>
              {look.label}
            </Badge>
            {consent.state === 'valid' && <Withdraw consent={consent} />}
          </li>
        );
      })}
    </ul>
  );
}

function factsOf({ source, givenAt, expiresAt, withdrawnAt }: MyConsent): string {
  return [
    `${source}, ${dayText(givenAt)}`,
    ...(expiresAt === null ? [] : [`until ${dayText(expiresAt)}`]),
    ...(withdrawnAt === null ? [] : [`taken back ${dayText(withdrawnAt)}`]),
  ].join(' · ');
}

/** A contract or a legal obligation is not the person's to take back. */
function Withdraw({ consent: { id, basis } }: { consent: MyConsent }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawMyConsent(id),
    onSuccess: (data) => {
      setAsking(false);
      queryClient.setQueryData(myDataKey, data);
      notify.done(basis === 'consent' ? 'Your consent was taken back' : 'Your objection was recorded');
    },
    onError: (error) => notify.problem('It was not recorded', messageOf(error)),
  });
  if (basis !== 'consent' && basis !== 'legitimate-interest') return null;
  const given = basis === 'consent';
  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        {given ? 'Take it back' : 'Object'}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={given ? 'Take back your consent?' : 'Object to this use?'}
        description="The workspace sees it at once. To have your data deleted as well, choose “Erase my data”."
        confirmLabel={given ? 'Take it back' : 'Object'}
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
      />
    </>
  );
}
