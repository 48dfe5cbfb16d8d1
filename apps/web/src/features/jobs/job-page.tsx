// One job: what it asks for beside its description, its state, its public page, its shortlist, who applied.
import { useParams } from '@tanstack/react-router';
import type { Job } from '@vitae/schema/api';
import { useState } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ShortlistPanel } from '../shortlist/shortlist-panel.tsx';
import { ApplicantsPanel } from './applicants-panel.tsx';
import { DescribedText, type FieldFocus } from './described-text.tsx';
import { FairnessPanel } from './fairness-panel.tsx';
import { draftOfJob, foundByModel, isShown, type JobDraft, toRequest } from './job-draft.ts';
import { JobForm } from './job-form.tsx';
import { JobHead } from './job-head.tsx';
import { JobLoader } from './job-loader.tsx';
import { PublicPagePanel } from './public-page-panel.tsx';
import { useChangeJob } from './use-change-job.ts';

export function JobPage() {
  const { jobId } = useParams({ from: '/app/jobs/$jobId' });
  return <JobLoader jobId={jobId}>{(job) => <LoadedJob key={job.id} job={job} />}</JobLoader>;
}

function LoadedJob({ job }: { job: Job }) {
  useTitle(job.title);
  const [edited, setEdited] = useState<JobDraft>();
  const [focus, setFocus] = useState<FieldFocus>();
  const change = useChangeJob(job);
  const draft = edited ?? draftOfJob(job);
  const save = () => change.mutate(toRequest(draft), { onSuccess: () => setEdited(undefined) });
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto pb-16">
      <JobHead job={job} />
      <div className="grid gap-5 px-5 lg:grid-cols-2">
        <Panel title="What the job asks for" className="self-start">
          <JobForm
            draft={draft}
            byModel={foundByModel(job.evidence)}
            onChange={setEdited}
            onFocusField={setFocus}
            errorOf={change.errorOf}
          />
          {edited !== undefined && (
            <div className="sticky bottom-0 -mx-5 mt-5 -mb-5 flex justify-end gap-2 rounded-b-xl border-t border-line bg-surface px-5 py-3">
              <Button onClick={() => setEdited(undefined)}>Undo</Button>
              <Button variant="primary" busy={change.isPending} onClick={save}>
                Save
              </Button>
            </div>
          )}
        </Panel>
        <div className="flex min-w-0 flex-col gap-5">
          <ShortlistPanel job={job} />
          <ApplicantsPanel job={job} />
          <PublicPagePanel job={job} />
          <FairnessPanel job={job} />
          <Panel title="Description">
            {job.description.trim() === '' ? (
              <p className="text-muted">This job has no description.</p>
            ) : (
              <DescribedText
                text={job.description}
                evidence={job.evidence.filter((one) => isShown(one, draft))}
                focus={focus}
              />
            )}
          </Panel>
        </div>
      </div>
    </div>
  );
}
