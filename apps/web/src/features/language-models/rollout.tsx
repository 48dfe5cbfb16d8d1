// Who gets a language model, and how it is used.
import { useQuery } from '@tanstack/react-query';
import { AssistantFlags } from '@vitae/schema/api';
import { useState } from 'react';
import { fetchFlags, saveFlags } from '../../api/language-models.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { FLAGS } from './flags-query.ts';
import { WorkspaceChoice } from './workspace-choice.tsx';

const MODES = [
  { value: 'off', label: 'Nobody' },
  { value: 'percentage', label: 'A share of the users' },
  { value: 'on', label: 'Everybody' },
];
const ENGINES = [
  { value: 'hybrid', label: 'Only where Vitae is unsure' },
  { value: 'llm', label: 'For every document' },
  { value: 'two-pass', label: 'For every document, in two passes' },
];

export function Rollout() {
  const { data } = useQuery({ queryKey: FLAGS, queryFn: ({ signal }) => fetchFlags(signal) });
  return (
    <Panel
      title="Who gets a language model"
      description="A share goes by the user: the same user always goes the same way, and raising it takes nobody out."
    >
      {data === undefined ? <Skeleton className="h-24" /> : <RolloutForm key={data.updatedAt} flags={data.assistant} />}
    </Panel>
  );
}

function RolloutForm({ flags }: { flags: AssistantFlags }) {
  const [given, setGiven] = useState(flags);
  const save = useSettingsMutation({
    run: saveFlags,
    refresh: FLAGS,
    problem: 'This could not be saved.',
    onDone: () => notify.done('Saved. It holds for the next document.'),
  });
  const parsed = AssistantFlags.safeParse(given);
  return (
    <form
      className="flex flex-wrap items-end gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      <Field label="Users">
        <Select
          options={MODES}
          value={given.mode}
          onChange={({ target }) => setGiven({ ...given, mode: AssistantFlags.shape.mode.parse(target.value) })}
        />
      </Field>
      {given.mode === 'percentage' && (
        <Field label="Percent" className="w-24" error={parsed.success ? undefined : '0 to 100'}>
          <Input
            type="number"
            min={0}
            max={100}
            value={String(given.percentage)}
            onChange={({ target }) => setGiven({ ...given, percentage: Number(target.value) })}
          />
        </Field>
      )}
      <Field label="Asked">
        <Select
          options={ENGINES}
          value={given.engine}
          onChange={({ target }) => setGiven({ ...given, engine: AssistantFlags.shape.engine.parse(target.value) })}
        />
      </Field>
      {given.mode !== 'off' && (
        <WorkspaceChoice chosen={given.workspaces} onChange={(workspaces) => setGiven({ ...given, workspaces })} />
      )}
      <Checkbox
        label="The CV import of old clients falls back to Vitae’s engine"
        checked={given.fallback}
        onChange={() => setGiven({ ...given, fallback: !given.fallback })}
      />
      <Button type="submit" variant="primary" busy={save.isPending}>
        Save
      </Button>
    </form>
  );
}
