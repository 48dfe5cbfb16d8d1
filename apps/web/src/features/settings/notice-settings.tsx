// The text of the notice that people get whose data came from elsewhere.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { NOTICE_VARIABLES, type NoticeTemplate, NoticeTemplateRequest } from '@vitae/schema/api';
import { messageOf } from '../../api/api-error.ts';
import { fetchNoticeTemplate, writeNoticeTemplate } from '../../api/privacy.ts';
import { useForm } from '../../app/use-form.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { notify } from '../../ui/toast.tsx';
import { FormProblem } from '../accounts/account-card.tsx';

const KEY = ['notice-template'];

export function NoticeSettings() {
  const { data, error } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => fetchNoticeTemplate(signal) });
  return (
    <Panel
      title="Notice text"
      description="People whose data came from elsewhere must be told within a month what is kept, why, and what they may ask for (GDPR art. 14)."
    >
      {data === undefined && error === null && <Skeleton className="h-80" />}
      {data === undefined && error !== null && (
        <Alert kind="bad" title="The text could not be loaded.">
          {messageOf(error)}
        </Alert>
      )}
      {data !== undefined && <TemplateForm key={data.version} template={data} />}
    </Panel>
  );
}

function TemplateForm({ template }: { template: NoticeTemplate }) {
  const queryClient = useQueryClient();
  const { subject, text, contact, canMail, version } = template;
  const form = useForm({
    schema: NoticeTemplateRequest,
    initial: { contact, subject, text },
    submit: async (wanted) => {
      queryClient.setQueryData(KEY, await writeNoticeTemplate(wanted));
      void queryClient.invalidateQueries({ queryKey: ['candidates'] });
      notify.done('The text is saved.');
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
      {!canMail && (
        <Alert title="This server has no mail server set up.">
          Notices can be copied and marked as given; Vitae can’t send them.
        </Alert>
      )}
      <Field
        label="Who is responsible, and how they are reached"
        hint="Name, address, mail, and your data protection officer if you have one. Without it no notice is mailed."
        error={form.errorOf('contact')}
      >
        <Textarea {...form.control('contact')} rows={3} maxLength={2000} />
      </Field>
      <Field label="Subject" required error={form.errorOf('subject')}>
        <Input {...form.control('subject')} maxLength={200} />
      </Field>
      <Field
        label="Text"
        required
        hint={`Filled in for each person: ${NOTICE_VARIABLES.map((name) => `{{${name}}}`).join(', ')}`}
        error={form.errorOf('text')}
      >
        <Textarea {...form.control('text')} rows={18} maxLength={20_000} />
      </Field>
      <FormProblem problem={form.problem} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" busy={form.busy}>
          Save the text
        </Button>
        <p className="text-sm text-muted">
          {version === 0
            ? 'The text that Vitae comes with; have it checked by somebody who knows the law.'
            : `Version ${version}`}
        </p>
      </div>
    </form>
  );
}
