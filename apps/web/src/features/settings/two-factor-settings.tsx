// Two-factor sign-in in my account: whether it is on, and everything that changes it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TwoFactorSetup, TwoFactorState } from '@vitae/schema/api';
import { ShieldCheck, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { disableTwoFactor, enableTwoFactor, fetchTwoFactor, renewBackupCodes } from '../../api/two-factor.ts';
import { dayText } from '../../app/time-text.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { TwoFactorBackupCodesDialog } from './two-factor-backup-codes-dialog.tsx';
import { TwoFactorPasswordDialog } from './two-factor-password-dialog.tsx';
import { TwoFactorSetupDialog } from './two-factor-setup-dialog.tsx';

const KEY = ['two-factor'];
const FEW_CODES = 2;

type Step =
  | { name: 'turn-on' | 'turn-off' | 'renew' }
  | { name: 'connect'; setup: TwoFactorSetup }
  | { name: 'codes'; codes: readonly string[] };

export function TwoFactorSettings() {
  const query = useQuery({ queryKey: KEY, queryFn: ({ signal }) => fetchTwoFactor(signal) });
  const [step, setStep] = useState<Step>();
  return (
    <Panel
      title="Two-factor sign-in"
      description="With it, a stolen password is not enough: signing in also takes a code from an app on your phone."
    >
      {query.isError && <Alert kind="bad" title={messageOf(query.error)} />}
      {query.isPending && <Skeleton className="h-8 w-64" />}
      {query.data && <State state={query.data} onStep={(name) => setStep({ name })} />}
      {step && <Steps step={step} onStep={setStep} />}
    </Panel>
  );
}

function State({ state, onStep }: { state: TwoFactorState; onStep: (name: 'turn-on' | 'turn-off' | 'renew') => void }) {
  if (!state.enabled) {
    return (
      <div className="flex flex-col items-start gap-4">
        <p className="flex items-center gap-2">
          <ShieldOff aria-hidden className="size-4 text-muted" />
          Off
        </p>
        <Button onClick={() => onStep('turn-on')}>Turn on</Button>
      </div>
    );
  }
  const { enabledAt, backupCodesLeft } = state;
  const left = backupCodesLeft === 1 ? '1 backup code is left.' : `${backupCodesLeft} backup codes are left.`;
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="flex flex-wrap items-center gap-2">
        <ShieldCheck aria-hidden className="size-4 text-good" />
        {enabledAt === null ? 'On' : `On since ${dayText(enabledAt)}`}
        <span className="text-muted">{left}</span>
      </p>
      {backupCodesLeft <= FEW_CODES && <Alert kind="warn" title="Make new backup codes before you run out of them." />}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onStep('renew')}>New backup codes</Button>
        <Button onClick={() => onStep('turn-off')}>Turn off</Button>
      </div>
    </div>
  );
}

function Steps({ step, onStep }: { step: Step; onStep: (step: Step | undefined) => void }) {
  const queryClient = useQueryClient();
  const close = () => onStep(undefined);
  const refresh = () => queryClient.invalidateQueries({ queryKey: KEY });
  switch (step.name) {
    case 'turn-on':
      return (
        <TwoFactorPasswordDialog
          title="Turn on two-factor sign-in"
          description="You need an authenticator app on your phone. All other devices are signed out when it is on."
          confirmLabel="Go on"
          run={async (values) => onStep({ name: 'connect', setup: await enableTwoFactor(values) })}
          onClose={close}
        />
      );
    case 'connect':
      return (
        <TwoFactorSetupDialog
          setup={step.setup}
          onConfirmed={() => {
            notify.done('Two-factor sign-in is on.');
            void refresh();
            void queryClient.invalidateQueries({ queryKey: ['sessions'] });
          }}
          onClose={close}
        />
      );
    case 'renew':
      return (
        <TwoFactorPasswordDialog
          title="Make new backup codes"
          description="The codes that you have stop working."
          confirmLabel="Make new codes"
          run={async (values) => {
            const { backupCodes } = await renewBackupCodes(values);
            await refresh();
            onStep({ name: 'codes', codes: backupCodes });
          }}
          onClose={close}
        />
      );
    case 'codes':
      return <TwoFactorBackupCodesDialog codes={step.codes} onClose={close} />;
    case 'turn-off':
      return (
        <TwoFactorPasswordDialog
          danger
          title="Turn off two-factor sign-in?"
          description="From then on the password alone is enough to sign in."
          confirmLabel="Turn it off"
          run={async (values) => {
            await disableTwoFactor(values);
            await refresh();
            notify.done('Two-factor sign-in is off.');
            close();
          }}
          onClose={close}
        />
      );
  }
}
