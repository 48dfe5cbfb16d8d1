// One experiment: who takes part, what came of it, and its next step.
import type { Experiment } from '@vitae/schema/api';
import { Play, Square, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { dayText } from '../../app/time-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useWorkspaceNames } from '../language-models/use-workspace-names.ts';
import { ArmTable } from './arm-table.tsx';
import { ExperimentState } from './experiment-state.tsx';
import { type ExperimentStep, StepDialog } from './step-dialog.tsx';

interface ExperimentPanelProps {
  experiment: Experiment;
  /** Whether no other one is running. */
  mayStart: boolean;
}

export function ExperimentPanel({ experiment, mayStart }: ExperimentPanelProps) {
  const [step, setStep] = useState<ExperimentStep>();
  const { name, state } = experiment;
  return (
    <>
      <Panel
        title={name}
        flush
        description={<Description experiment={experiment} />}
        actions={
          <span className="flex items-center gap-2">
            <ExperimentState state={state} />
            {state === 'draft' && mayStart && (
              <Button size="sm" icon={<Play aria-hidden />} onClick={() => setStep('start')}>
                Start
              </Button>
            )}
            {state === 'running' && (
              <Button size="sm" icon={<Square aria-hidden />} onClick={() => setStep('end')}>
                End
              </Button>
            )}
            {state !== 'running' && (
              <IconButton
                size="sm"
                label={`Delete ${name}`}
                icon={<Trash2 aria-hidden />}
                onClick={() => setStep('delete')}
              />
            )}
          </span>
        }
      >
        <ArmTable experiment={experiment} />
      </Panel>
      <StepDialog experiment={experiment} step={step} onClose={() => setStep(undefined)} />
    </>
  );
}

function Description({ experiment }: { experiment: Experiment }) {
  const { kind, share, workspaces, createdAt, startedAt, endedAt } = experiment;
  const names = useWorkspaceNames();
  const who = share === 100 ? 'all users' : `${share}% of the users`;
  const where =
    workspaces.length === 0 ? '' : ` of ${workspaces.map((id) => names.get(id) ?? 'a workspace').join(', ')}`;
  const what = kind === 'split' ? 'Each user has one arm' : 'The first arm counts, the others are only compared';
  const when =
    startedAt === null
      ? `made ${dayText(createdAt)}`
      : `since ${dayText(startedAt)}${endedAt === null ? '' : ` until ${dayText(endedAt)}`}`;
  return (
    <>
      {what}; {who}
      {where} who get a language model; {when}.
    </>
  );
}
