// Language models for the admin of the installation: providers, who gets them, what they may cost, what is kept.
import { KeepingPanel } from './keeping.tsx';
import { Money } from './money.tsx';
import { Providers } from './providers.tsx';
import { Rollout } from './rollout.tsx';

export function LanguageModels() {
  return (
    <>
      <Providers />
      <Rollout />
      <Money />
      <KeepingPanel />
    </>
  );
}
