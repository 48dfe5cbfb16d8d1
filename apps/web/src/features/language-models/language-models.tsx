// Language models for the admin of the installation: providers, who gets them, money, calls.
import { CallLog } from './call-log.tsx';
import { Money } from './money.tsx';
import { Providers } from './providers.tsx';
import { Rollout } from './rollout.tsx';

export function LanguageModels() {
  return (
    <>
      <Providers />
      <Rollout />
      <Money />
      <CallLog />
    </>
  );
}
