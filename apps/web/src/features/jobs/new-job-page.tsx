// A new job: the description is pasted or opened, and read into fields that stand beside it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JobEvidence, ParsedJob } from '@vitae/schema';
import type { ParsedJobReply } from '@vitae/schema/api';
import { FileText, PenLine, ScanText } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { createJob, parseJob, parseJobFile } from '../../api/jobs.ts';
import { useTitle } from '../../app/use-title.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { DescribedText, type FieldFocus } from './described-text.tsx';
import {
  draftOfParsed,
  EMPTY_DRAFT,
  evidenceOfDraft,
  foundByModel,
  isShown,
  type JobDraft,
  toRequest,
  withModelReading,
} from './job-draft.ts';
import { JobForm } from './job-form.tsx';
import { ModelNote } from './model-note.tsx';
import { useModelReading } from './use-model-reading.ts';

export function NewJobPage() {
  useTitle('New job');
  const [description, setDescription] = useState('');
  const [draft, setDraft] = useState<JobDraft>(EMPTY_DRAFT);
  /** Undefined while the description is being written. */
  const [evidence, setEvidence] = useState<readonly JobEvidence[]>();
  const [focus, setFocus] = useState<FieldFocus>();
  /** As it was read; undefined when the fields are filled in by hand. */
  const [read, setRead] = useState<ParsedJob>();
  const model = useModelReading((first, assisted) => {
    setDraft((now) => withModelReading(now, first, assisted));
    setEvidence(assisted.evidence);
    setRead(assisted);
  });
  const found = evidence ?? [];
  const create = useCreate({
    ...toRequest(draft),
    description,
    ...(read === undefined ? {} : { evidence: evidenceOfDraft(found, draft, read.title) }),
  });
  const onRead = (parsed: ReadDescription) => {
    const text = parsed.description ?? description;
    setDescription(text);
    setDraft(draftOfParsed(parsed, draft));
    setEvidence(parsed.evidence);
    setRead(parsed);
    if (parsed.assistant) model.start(text, parsed);
  };
  const onByHand = () => {
    setRead(undefined);
    setEvidence([]);
  };
  const onChangeDescription = () => {
    model.stop();
    setEvidence(undefined);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto pb-16">
      <header className="flex min-h-15 shrink-0 flex-wrap items-center gap-2 px-5 py-3">
        <h1 className="flex-1 text-lg font-semibold tracking-tight">New job</h1>
        {evidence !== undefined && (
          <>
            <Button onClick={onChangeDescription}>Change the description</Button>
            <Button variant="primary" busy={create.isPending} onClick={() => create.mutate()}>
              Add the job
            </Button>
          </>
        )}
      </header>
      {evidence === undefined ? (
        <DescriptionStep description={description} onChange={setDescription} onRead={onRead} onByHand={onByHand} />
      ) : (
        <div className="grid gap-5 px-5 lg:grid-cols-2">
          <Panel
            title="What the job asks for"
            description={evidence.length > 0 ? 'As it was read. Correct what is not right.' : undefined}
          >
            {create.error !== null && <CreateProblem error={create.error} />}
            <ModelNote {...model} />
            <JobForm
              draft={draft}
              byModel={foundByModel(evidence)}
              onChange={setDraft}
              onFocusField={setFocus}
              errorOf={create.errorOf}
            />
          </Panel>
          {description.trim() !== '' && (
            <Panel
              title="Description"
              className="lg:sticky lg:top-0 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:self-start"
            >
              <DescribedText text={description} evidence={found.filter((one) => isShown(one, draft))} focus={focus} />
            </Panel>
          )}
        </div>
      )}
    </div>
  );
}

type ReadDescription = ParsedJobReply & { readonly description?: string };

function useCreate(job: Parameters<typeof createJob>[0]) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation({
    mutationFn: () => createJob(job),
    onSuccess: (job) => {
      queryClient.setQueryData(jobKeys.detail(job.id), job);
      void queryClient.invalidateQueries({ queryKey: jobKeys.lists });
      void navigate({ to: '/jobs/$jobId', params: { jobId: job.id } });
    },
  });
  const errors = create.error instanceof ApiError ? create.error.errors : [];
  const errorOf = (path: string) => errors.find((error) => error.path === path)?.message;
  return { ...create, errorOf };
}

function CreateProblem({ error }: { error: Error }) {
  const first = error instanceof ApiError ? error.errors[0]?.message : undefined;
  return (
    <Alert kind="bad" title="The job was not added" className="mb-4">
      {first ?? messageOf(error)}
    </Alert>
  );
}

interface DescriptionStepProps {
  description: string;
  onChange: (description: string) => void;
  onRead: (parsed: ReadDescription) => void;
  onByHand: () => void;
}

function DescriptionStep({ description, onChange, onRead, onByHand }: DescriptionStepProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const read = useMutation({
    mutationFn: (file?: File) => (file === undefined ? parseJob(description) : parseJobFile(file)),
    onSuccess: onRead,
  });
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined) read.mutate(file);
    target.value = '';
  };
  return (
    <div className="flex max-w-3xl flex-col gap-4 px-5">
      <Field
        label="Description"
        hint="In English, German, French or Spanish. It is read on this server."
        error={read.error === null ? undefined : messageOf(read.error)}
      >
        <Textarea
          rows={18}
          value={description}
          maxLength={60_000}
          placeholder="Paste the description of the job"
          onChange={({ target }) => onChange(target.value)}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          icon={<ScanText aria-hidden />}
          busy={read.isPending}
          disabled={description.trim() === ''}
          onClick={() => read.mutate(undefined)}
        >
          Read the description
        </Button>
        <Button icon={<FileText aria-hidden />} onClick={() => chooser.current?.click()}>
          Open a document
        </Button>
        <Button variant="ghost" icon={<PenLine aria-hidden />} onClick={onByHand}>
          Fill in the fields by hand
        </Button>
        <input ref={chooser} type="file" hidden aria-label="Document with the description" onChange={open} />
      </div>
    </div>
  );
}
