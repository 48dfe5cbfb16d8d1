// How long answers are kept, so that a question isn't paid for twice, and prompts with answers, to find out what went wrong.
import { useQuery } from '@tanstack/react-query';
import { LlmKeeping } from '@vitae/schema/api';
import { useState } from 'react';
import { fetchKeeping, saveKeeping } from '../../api/language-models.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';

const KEEPING = ['admin', 'llm', 'keeping'];

export function KeepingPanel() {
  const { data } = useQuery({ queryKey: KEEPING, queryFn: ({ signal }) => fetchKeeping(signal) });
  return (
    <Panel
      title="What is kept"
      description="Sealed, and deleted with the résumé. An answer that is known is used again for the same content, version and model, and costs nothing."
    >
      {data === undefined ? (
        <Skeleton className="h-24" />
      ) : (
        <KeepingForm key={`${data.answerDays} ${data.exchangeDays}`} keeping={data} />
      )}
    </Panel>
  );
}

function KeepingForm({ keeping }: { keeping: LlmKeeping }) {
  const [given, setGiven] = useState(keeping);
  const save = useSettingsMutation({
    run: saveKeeping,
    refresh: KEEPING,
    problem: 'This could not be saved.',
    onDone: () => notify.done('Saved. What is older is deleted.'),
  });
  const parsed = LlmKeeping.safeParse(given);
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  const days = (name: keyof LlmKeeping, label: string, most: number, hint: string) => (
    <Field label={label} className="w-64" error={wrong.has(name) ? `0 to ${most}` : undefined} hint={hint}>
      <Input
        type="number"
        min={0}
        max={most}
        value={String(given[name])}
        onChange={({ target }) => setGiven({ ...given, [name]: Number(target.value) })}
      />
    </Field>
  );
  return (
    <form
      className="flex flex-wrap items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      {days('answerDays', 'Days that answers are kept', 90, '0 asks the model every time.')}
      {days('exchangeDays', 'Days that prompts and answers are kept', 30, '0 keeps nothing of what was said.')}
      <Button type="submit" className="mt-6" busy={save.isPending}>
        Save the days
      </Button>
    </form>
  );
}
