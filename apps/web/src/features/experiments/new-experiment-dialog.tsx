// Sets up an experiment. Nothing changes until it is started.
import { useQuery } from '@tanstack/react-query';
import type { TemplateDetail } from '@vitae/schema/api';
import { useId, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { createExperiment } from '../../api/experiments.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { templateQuery } from '../templates/template-queries.ts';
import { newDraft, settingsOf } from './experiment-draft.ts';
import { ExperimentFields } from './experiment-fields.tsx';
import { EXPERIMENTS, TEMPLATE } from './experiment-queries.ts';

export function NewExperimentDialog({ onClose }: { onClose: () => void }) {
  const formId = useId();
  const { data, error } = useQuery(templateQuery(TEMPLATE));
  const create = useSettingsMutation({
    run: createExperiment,
    refresh: EXPERIMENTS,
    problem: 'The experiment could not be made.',
    onDone: () => {
      notify.done('The experiment is there. It has not begun.');
      onClose();
    },
  });
  return (
    <Dialog
      open
      size="md"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="New experiment"
      description="Nothing changes until you start it."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={create.isPending} disabled={data === undefined}>
            Make the experiment
          </Button>
        </>
      }
    >
      {error !== null && (
        <Alert kind="bad" title="The versions could not be loaded.">
          {messageOf(error)}
        </Alert>
      )}
      {data === undefined && error === null && <Skeleton className="h-48" />}
      {data !== undefined && (
        <ExperimentForm
          id={formId}
          template={data}
          onSave={(settings) => {
            if (!create.isPending) create.mutate(settings);
          }}
        />
      )}
    </Dialog>
  );
}

interface ExperimentFormProps {
  id: string;
  template: TemplateDetail;
  onSave: (settings: Parameters<typeof createExperiment>[0]) => void;
}

function ExperimentForm({ id, template, onSave }: ExperimentFormProps) {
  const [draft, setDraft] = useState(() =>
    newDraft(
      template.versions.map(({ version }) => version),
      template.production,
    ),
  );
  const [asked, setAsked] = useState(false);
  const result = settingsOf(draft);
  return (
    <form
      id={id}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if ('settings' in result) onSave(result.settings);
      }}
    >
      <ExperimentFields
        draft={draft}
        versions={template.versions}
        errors={asked && 'errors' in result ? result.errors : {}}
        onChange={setDraft}
      />
    </form>
  );
}
