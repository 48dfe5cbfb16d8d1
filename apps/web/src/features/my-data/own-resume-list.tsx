// The documents that a workspace has of the person, and the way to correct what was read out of them.
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MyResume } from '@vitae/schema/api';
import { CircleCheck, Clock, FileX2 } from 'lucide-react';
import { activateWorkspace } from '../../api/accounts.ts';
import { messageOf } from '../../api/api-error.ts';
import { dayText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';
import { useMe } from '../accounts/session-query.ts';
import { sizeText } from '../uploads/texts.ts';

const STATES = {
  waiting: { label: 'Being read', tone: 'neutral', Icon: Clock },
  read: { label: 'Read', tone: 'good', Icon: CircleCheck },
  unreadable: { label: 'Unreadable', tone: 'bad', Icon: FileX2 },
} as const;

export function OwnResumeList({ workspaceId, resumes }: { workspaceId: string; resumes: readonly MyResume[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {resumes.map((resume) => {
        const { label, tone, Icon } = STATES[resume.state];
        return (
          <li key={resume.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 first:pt-0 last:pb-0">
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-medium wrap-anywhere">{resume.filename}</p>
              <p className="text-sm text-muted wrap-anywhere">{factsOf(resume)}</p>
            </div>
            <Badge tone={tone} icon={<Icon aria-hidden />}>
              {label}
            </Badge>
            {resume.how === 'upload' && <Correct workspaceId={workspaceId} resume={resume} />}
          </li>
        );
      })}
    </ul>
  );
}

function factsOf({ bytes, sentAt, how, name, label, versions }: MyResume): string {
  const who = [name, label].filter((part) => part !== null).join(', ');
  return [
    `${how === 'application' ? 'Sent with an application' : 'Sent'} on ${dayText(sentAt)}`,
    sizeText(bytes),
    ...(who === '' ? [] : [who]),
    ...(versions > 1 ? [`${versions} versions`] : []),
  ].join(' · ');
}

/** What was sent with an application is corrected by sending it again. */
function Correct({ workspaceId, resume: { id, filename } }: { workspaceId: string; resume: MyResume }) {
  const { workspace } = useMe();
  const change = useMutation({
    mutationFn: () => activateWorkspace(workspaceId),
    onSuccess: () => window.location.assign(`/resumes/${id}`),
    onError: (error) => notify.problem('The workspace could not be opened.', messageOf(error)),
  });
  const label = `Look at and correct ${filename}`;
  if (workspace.id !== workspaceId) {
    return (
      <Button size="sm" aria-label={label} busy={change.isPending} onClick={() => change.mutate()}>
        Look and correct
      </Button>
    );
  }
  return (
    <Link to="/resumes/$resumeId" params={{ resumeId: id }} aria-label={label} className={buttonClass({ size: 'sm' })}>
      Look and correct
    </Link>
  );
}
