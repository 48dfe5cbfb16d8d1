// On what basis a candidate is kept: what was given or noted, until when, and what was taken back.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Consent } from '@vitae/schema/api';
import { CircleCheck, CircleSlash, Clock, Plus } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { fetchConsents, withdrawConsent } from '../../api/privacy.ts';
import { dayText } from '../../app/time-text.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { BASIS_NAMES, CONSENT_LOOKS } from './consent-texts.ts';

const ICONS = { valid: CircleCheck, expired: Clock, withdrawn: CircleSlash } as const;

export function ConsentSection({ id }: { id: string }) {
  const [adding, setAdding] = useState(false);
  const { data, error } = useQuery({
    queryKey: candidateKeys.consents(id),
    queryFn: ({ signal }) => fetchConsents(id, signal),
  });
  if (data === undefined) {
    return error === null ? <Skeleton className="h-12" /> : <p className="text-bad">{messageOf(error)}</p>;
  }
  return (
    <div className="flex flex-col items-start gap-2">
      {!data.valid && (
        <Alert kind="warn" title="No basis holds now." className="w-full">
          {data.items.length === 0 ? 'None was recorded yet.' : 'What was given has ended or was withdrawn.'}
        </Alert>
      )}
      {data.items.length > 0 && (
        <ul aria-label="Legal bases" className="flex w-full flex-col gap-2">
          {data.items.map((consent) => (
            <ConsentItem key={consent.id} id={id} consent={consent} />
          ))}
        </ul>
      )}
      <Button size="sm" icon={<Plus aria-hidden />} onClick={() => setAdding(true)}>
        Record a basis
      </Button>
      <ConsentDialog id={id} open={adding} onOpenChange={setAdding} />
    </div>
  );
}

function ConsentItem({ id, consent }: { id: string; consent: Consent }) {
  const { basis, purpose, state } = consent;
  const look = CONSENT_LOOKS[state];
  const Icon = ICONS[state];
  return (
    <li className="rounded-lg bg-sunken px-3 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 flex-1 font-medium wrap-anywhere">{BASIS_NAMES[basis]}</span>
        <Badge tone={look.tone} icon={<Icon aria-hidden className="size-3.5" />}>
          {look.label}
        </Badge>
      </div>
      <p className="wrap-anywhere">{purpose}</p>
      <p className="text-sm text-muted wrap-anywhere">{factsOf(consent).join(' · ')}</p>
      {state === 'valid' && <Withdraw id={id} consent={consent} />}
    </li>
  );
}

function factsOf({ source, textVersion, givenAt, expiresAt, withdrawnAt, recordedBy }: Consent): string[] {
  return [
    `${source}, ${dayText(givenAt)}`,
    ...(textVersion === null ? [] : [`text ${textVersion}`]),
    ...(expiresAt === null ? [] : [`until ${dayText(expiresAt)}`]),
    ...(withdrawnAt === null ? [] : [`withdrawn ${dayText(withdrawnAt)}`]),
    ...(recordedBy === null ? [] : [`recorded by ${recordedBy.name}`]),
  ];
}

function Withdraw({ id, consent }: { id: string; consent: Consent }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawConsent(id, consent.id),
    onSuccess: (list) => {
      setAsking(false);
      queryClient.setQueryData(candidateKeys.consents(id), list);
      void queryClient.invalidateQueries({ queryKey: candidateKeys.timeline(id) });
    },
    onError: (error) => notify.problem('It was not recorded', messageOf(error)),
  });
  const given = consent.basis === 'consent';
  return (
    <>
      <Button size="sm" className="mt-1.5" onClick={() => setAsking(true)}>
        {given ? 'Consent was withdrawn' : 'The person objected'}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={given ? 'Record that the consent was withdrawn?' : 'Record that the person objected?'}
        description="This can’t be undone. A consent that is given again is recorded as a new one."
        confirmLabel="Record it"
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
      />
    </>
  );
}
