// How much each factor counts in the workspace, for every job that has no weights of its own.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { DEFAULT_FACTOR_WEIGHTS, FactorWeights } from '@vitae/schema';
import type { WorkspaceWeights } from '@vitae/schema/api';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { setWorkspaceWeights } from '../../api/matches.ts';
import { matchingKeys } from '../../api/matching-keys.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { workspaceWeightsQuery } from '../matches/match-queries.ts';
import { WeightsSliders } from '../matches/weights-sliders.tsx';
import { LikenessSettings } from './likeness-settings.tsx';
import { useSettingsMutation } from './use-settings-mutation.ts';

export function MatchingSettings() {
  const { data, error, refetch } = useQuery(workspaceWeightsQuery);
  return (
    <>
      <Panel
        title="What counts in a match"
        description="For every job of the workspace that has no weights of its own. Weights count against each other: 50 and 25 are the same as 100 and 50."
      >
        {data === undefined && error === null && <Skeleton className="h-24" />}
        {data === undefined && error !== null && (
          <Alert
            kind="bad"
            title="The weights could not be loaded."
            actions={
              <Button size="sm" onClick={() => void refetch()}>
                Try again
              </Button>
            }
          >
            {messageOf(error)}
          </Alert>
        )}
        {data !== undefined && <WeightsForm key={JSON.stringify(data)} saved={data} />}
      </Panel>
      <LikenessSettings />
    </>
  );
}

function WeightsForm({ saved }: { saved: WorkspaceWeights }) {
  const queryClient = useQueryClient();
  const [weights, setWeights] = useState(saved.weights);
  const save = useSettingsMutation({
    run: setWorkspaceWeights,
    refresh: matchingKeys.all,
    problem: 'The weights were not saved.',
    onDone: (next) => {
      queryClient.setQueryData(matchingKeys.weights, next);
      notify.done('Saved. Every list of matches follows.');
    },
  });
  const changed = JSON.stringify(weights) !== JSON.stringify(saved.weights);
  const { skills, experience, education, location } = DEFAULT_FACTOR_WEIGHTS;
  return (
    <div className="flex flex-col gap-4">
      <WeightsSliders
        weights={weights}
        // Something has to count.
        onChange={(next) => setWeights(FactorWeights.safeParse(next).data ?? weights)}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" disabled={!changed} busy={save.isPending} onClick={() => save.mutate(weights)}>
          Save
        </Button>
        <Button disabled={!changed} onClick={() => setWeights(saved.weights)}>
          Undo
        </Button>
        <Button disabled={saved.isDefault} onClick={() => save.mutate(null)}>
          Back to the documented weights
        </Button>
        <p className="text-sm text-muted">
          {saved.isDefault ? 'These are the documented weights' : 'The documented weights are'}: {skills}, {experience},{' '}
          {education}, {location}.
        </p>
      </div>
    </div>
  );
}
