// Whether the likeness of vectors counts in matches; nothing of it is shown where there is no model for it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Likeness } from '@vitae/schema/api';
import { useState } from 'react';
import { setLikeness } from '../../api/matches.ts';
import { matchingKeys } from '../../api/matching-keys.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Slider } from '../../ui/slider.tsx';
import { notify } from '../../ui/toast.tsx';
import { likenessQuery } from '../matches/match-queries.ts';
import { useSettingsMutation } from './use-settings-mutation.ts';

const USUAL = 15;

export function LikenessSettings() {
  const { data } = useQuery(likenessQuery);
  if (data === undefined || (!data.available && data.weight === null)) return null;
  return (
    <Panel
      title="Likeness"
      description="A model makes vectors of the skills and kinds of work of jobs and candidates, without names or sentences. How near they are counts beside the other factors, which together are 100."
    >
      <LikenessForm key={String(data.weight)} saved={data} />
    </Panel>
  );
}

function LikenessForm({ saved }: { saved: Likeness }) {
  const queryClient = useQueryClient();
  const [weight, setWeight] = useState(saved.weight ?? USUAL);
  const save = useSettingsMutation({
    run: setLikeness,
    refresh: matchingKeys.all,
    problem: 'Likeness was not changed.',
    onDone: (next) => {
      queryClient.setQueryData(matchingKeys.likeness, next);
      notify.done(next.weight === null ? 'Likeness is off, and its vectors are deleted.' : 'Saved.');
    },
  });
  const isOn = saved.weight !== null;
  return (
    <div className="flex flex-col gap-4">
      <Slider label="Weight" min={1} max={50} value={weight} valueText={String(weight)} onChange={setWeight} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          disabled={isOn && weight === saved.weight}
          busy={save.isPending}
          onClick={() => save.mutate(weight)}
        >
          {isOn ? 'Save' : 'Let it count'}
        </Button>
        {isOn && (
          <Button busy={save.isPending} onClick={() => save.mutate(null)}>
            Switch it off
          </Button>
        )}
        {isOn && (
          <p className="text-sm text-muted">
            {saved.vectors.toLocaleString('en')} of {saved.candidates.toLocaleString('en')} candidates have a vector.
            {!saved.available && ' There is no model for new ones.'}
          </p>
        )}
      </div>
    </div>
  );
}
