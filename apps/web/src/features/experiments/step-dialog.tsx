// Asks before an experiment begins, ends or goes: none of the three can be taken back.
import type { Experiment } from '@vitae/schema/api';
import { deleteExperiment, endExperiment, startExperiment } from '../../api/experiments.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/toast.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { EXPERIMENTS } from './experiment-queries.ts';

export type ExperimentStep = 'start' | 'end' | 'delete';

const STEPS = {
  start: {
    run: async (id: string) => void (await startExperiment(id)),
    title: 'Start',
    description: 'From the next document on each user who takes part gets their arm.',
    confirmLabel: 'Start the experiment',
    done: 'The experiment is running.',
    problem: 'The experiment could not be started.',
  },
  end: {
    run: async (id: string) => void (await endExperiment(id)),
    title: 'End',
    description: 'Everybody gets the version in production again. What was measured stays; it can’t be started again.',
    confirmLabel: 'End the experiment',
    done: 'The experiment has ended.',
    problem: 'The experiment could not be ended.',
  },
  delete: {
    run: (id: string) => deleteExperiment(id),
    title: 'Delete',
    description: 'What was measured goes with it. Profiles and the log of calls stay.',
    confirmLabel: 'Delete the experiment',
    done: 'The experiment is deleted.',
    problem: 'The experiment could not be deleted.',
  },
} as const;

interface StepDialogProps {
  experiment: Experiment;
  /** Undefined: nothing is asked. */
  step: ExperimentStep | undefined;
  onClose: () => void;
}

export function StepDialog({ experiment: { id, name, kind }, step, onClose }: StepDialogProps) {
  const { title, description, confirmLabel, done, problem, run } = STEPS[step ?? 'start'];
  const change = useSettingsMutation({ run, refresh: EXPERIMENTS, problem, onDone: () => notify.done(done) });
  const costs = step === 'start' && kind === 'shadow' ? ' Arms that are only compared cost what their calls cost.' : '';
  return (
    <ConfirmDialog
      danger={step === 'delete'}
      open={step !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`${title} “${name}”?`}
      description={`${description}${costs}`}
      confirmLabel={confirmLabel}
      busy={change.isPending}
      onConfirm={() => change.mutate(id, { onSettled: onClose })}
    />
  );
}
