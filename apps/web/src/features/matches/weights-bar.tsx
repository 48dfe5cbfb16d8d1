// The weights of a job: tried at once, and saved for the job or for every job of the workspace.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Factor } from '@vitae/schema';
import type { Job } from '@vitae/schema/api';
import { BriefcaseBusiness, Building2, ChevronDown, RotateCcw, Undo2 } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { setWorkspaceWeights } from '../../api/matches.ts';
import { matchingKeys } from '../../api/matching-keys.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { notify } from '../../ui/toast.tsx';
import { useChangeJob } from '../jobs/use-change-job.ts';
import type { TrialWeights } from './use-trial-weights.ts';
import { WeightsSliders } from './weights-sliders.tsx';

export interface WeightsBarProps {
  job: Job;
  trial: TrialWeights;
  notAsked: readonly Factor[];
}

export function WeightsBar({ job, trial, notAsked }: WeightsBarProps) {
  const { forJob, forWorkspace, followWorkspace, busy } = useSaveWeights(job, trial);
  const isTrial = trial.tried !== undefined;
  return (
    <section
      aria-label="What counts"
      className="flex flex-wrap items-end gap-x-6 gap-y-2 border-b border-line bg-surface px-5 pt-2 pb-3"
    >
      <WeightsSliders weights={trial.shown} onChange={trial.set} notAsked={notAsked} />
      <div className="flex flex-wrap items-center gap-2">
        <p className="basis-full text-sm text-muted xl:text-right">
          {isTrial ? 'Tried, not saved' : job.weights === null ? 'As the workspace has it' : 'Of this job alone'}
        </p>
        <Button disabled={!isTrial} icon={<RotateCcw aria-hidden />} onClick={trial.reset}>
          Reset
        </Button>
        <Menu
          align="end"
          trigger={
            <Button variant={isTrial ? 'primary' : 'secondary'} busy={busy}>
              Save
              <ChevronDown aria-hidden />
            </Button>
          }
        >
          <MenuItem icon={<BriefcaseBusiness aria-hidden />} disabled={!isTrial} onSelect={forJob}>
            For this job
          </MenuItem>
          <MenuItem icon={<Building2 aria-hidden />} disabled={!isTrial} onSelect={forWorkspace}>
            For every job of the workspace
          </MenuItem>
          <MenuItem icon={<Undo2 aria-hidden />} disabled={job.weights === null} onSelect={followWorkspace}>
            Give up this job’s own weights
          </MenuItem>
        </Menu>
      </div>
    </section>
  );
}

function useSaveWeights(job: Job, trial: TrialWeights) {
  const queryClient = useQueryClient();
  const change = useChangeJob(job);
  const seen = async () => {
    await queryClient.invalidateQueries({ queryKey: matchingKeys.all });
    trial.reset();
  };
  const workspace = useMutation({
    mutationFn: setWorkspaceWeights,
    onError: (error) => notify.problem('The weights were not saved', messageOf(error)),
  });
  const saveInJob = (weights: Job['weights'], done: string) =>
    change.mutate({ weights }, { onSuccess: () => void seen().then(() => notify.done(done)) });
  return {
    busy: change.isPending || workspace.isPending,
    forJob: () => saveInJob(trial.shown, 'Saved for this job'),
    followWorkspace: () => saveInJob(null, 'This job follows the workspace now'),
    forWorkspace: () =>
      workspace.mutate(trial.shown, {
        onSuccess: () => {
          const done = 'Saved for every job that has no weights of its own';
          // What was tried here holds here too.
          if (job.weights !== null) saveInJob(null, done);
          else void seen().then(() => notify.done(done));
        },
      }),
  };
}
