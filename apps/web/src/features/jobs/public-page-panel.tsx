// Switches the public page of a job with its application form on and off.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Job, JobPage, JobPageRequest } from '@vitae/schema/api';
import { type FormEvent, useId } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { setJobPage } from '../../api/jobs.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { notify } from '../../ui/toast.tsx';
import { jobPageQuery } from './job-queries.ts';

export function PublicPagePanel({ job }: { job: Job }) {
  const { data: page } = useQuery(jobPageQuery(job.id));
  const queryClient = useQueryClient();
  const set = useMutation({
    mutationFn: (body: JobPageRequest) => setJobPage(job.id, body),
    onSuccess: (saved) => queryClient.setQueryData(jobKeys.page(job.id), saved),
    onError: (error) => notify.problem('The public page was not changed', messageOf(error)),
  });
  return (
    <Panel
      title="Public page"
      description="A page with an application form that works without a login. People who sign in as candidates find the job among those that fit them."
    >
      {page !== undefined && (
        <div className="flex flex-col gap-4">
          <Checkbox
            label="Take applications"
            checked={page.takesApplications}
            disabled={set.isPending}
            onChange={({ target }) => set.mutate({ takesApplications: target.checked })}
          />
          {page.takesApplications && page.slug !== null && (
            <>
              <CopyField label="Address" value={`${window.location.origin}/apply/${page.slug}`} />
              {job.status !== 'open' && <p className="text-sm text-muted">It is shown again when the job is open.</p>}
              <ConsentForm key={page.consentText} page={page} busy={set.isPending} onSave={set.mutate} />
            </>
          )}
        </div>
      )}
    </Panel>
  );
}

function ConsentForm({ page, busy, onSave }: { page: JobPage; busy: boolean; onSave: (body: JobPageRequest) => void }) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const consentText = String(new FormData(event.currentTarget).get('consent') ?? '');
    onSave({ takesApplications: true, consentText });
  };
  return (
    <form id={id} onSubmit={submit} className="flex flex-col items-start gap-2">
      <Field
        label="What applicants agree to"
        hint="Each application keeps the text that was agreed to."
        className="w-full"
      >
        <Textarea
          name="consent"
          rows={4}
          minLength={20}
          maxLength={2000}
          required
          defaultValue={page.consentText ?? ''}
        />
      </Field>
      <Button type="submit" busy={busy}>
        Save the text
      </Button>
    </form>
  );
}
