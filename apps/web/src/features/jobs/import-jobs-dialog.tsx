// Adds many jobs from a table, and says which rows could not be taken.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { importJobs } from '../../api/jobs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

export function ImportJobsDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const form = useId();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File>();
  const run = useMutation({
    mutationFn: importJobs,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: jobKeys.lists }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file !== undefined) run.mutate(file);
  };
  const close = (next: boolean) => {
    onOpenChange(next);
    if (next) return;
    run.reset();
    setFile(undefined);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title="Import jobs from a table"
      description="CSV or Excel, 1,000 rows at the most, with headers such as title, description, must skills, nice skills, min years, city, salary min."
      footer={
        run.isSuccess ? (
          <Button variant="primary" onClick={() => close(false)}>
            Done
          </Button>
        ) : (
          <>
            <Button onClick={() => close(false)}>Cancel</Button>
            <Button variant="primary" type="submit" form={form} busy={run.isPending} disabled={file === undefined}>
              Add the jobs
            </Button>
          </>
        )
      }
    >
      {run.isSuccess ? (
        <ImportResult {...run.data} />
      ) : (
        <form id={form} onSubmit={submit} className="flex flex-col gap-3">
          <Field label="Table" error={run.error === null ? undefined : messageOf(run.error)}>
            <Input
              type="file"
              accept=".csv,.xlsx,text/csv"
              onChange={({ target }) => setFile(target.files?.[0])}
              className="[&_input]:h-auto [&_input]:py-1.5"
            />
          </Field>
        </form>
      )}
    </Dialog>
  );
}

function ImportResult({ created, rejected, ignoredColumns }: Awaited<ReturnType<typeof importJobs>>) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <p>
        {created.length === 1 ? '1 job was added.' : `${created.length} jobs were added.`}
        {rejected.length > 0 && ` ${rejected.length} ${rejected.length === 1 ? 'row was' : 'rows were'} left out:`}
      </p>
      {rejected.length > 0 && (
        <ul className="max-h-48 overflow-y-auto text-sm text-muted">
          {rejected.map(({ row, message }) => (
            <li key={row}>
              Row {row}: {message}
            </li>
          ))}
        </ul>
      )}
      {ignoredColumns.length > 0 && (
        <p className="text-sm text-muted">Columns that say nothing to us: {ignoredColumns.join(', ')}</p>
      )}
    </div>
  );
}
