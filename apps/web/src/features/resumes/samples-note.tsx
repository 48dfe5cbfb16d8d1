// Says that some of the list are samples, with the one click that removes them.
import { FlaskConical } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useMe } from '../accounts/session-query.ts';
import { useSamples } from './use-samples.ts';

export function SamplesNote() {
  const { role, settings } = useMe();
  const { remove } = useSamples();
  if (!settings.samplesPresent || role === 'candidate') return null;
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-accent-soft/60 px-5 py-1">
      <FlaskConical aria-hidden className="size-4 shrink-0 text-accent-text" />
      <p className="min-w-0 flex-1 basis-52">Some of these are samples: invented people, to try Vitae with.</p>
      <Button size="sm" busy={remove.isPending} onClick={() => remove.mutate()}>
        Remove the samples
      </Button>
    </div>
  );
}
