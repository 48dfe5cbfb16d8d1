// A résumé without a profile: still being read, a duplicate, or a document that could not be read.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Resume } from '@vitae/schema/api';
import { ArrowLeft, Download, RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { originalFileUrl } from '../../../api/resumes.ts';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { nextActionOf } from '../../resumes/next-action.ts';
import { lookOf, STAGE_NAMES } from '../../resumes/outcome-look.ts';
import { resumeStatusQuery } from '../../resumes/resume-status-query.ts';
import { StageProgress } from '../../resumes/stage-progress.tsx';
import { useReadAgain } from '../../resumes/use-read-again.ts';
import { useUploads } from '../../uploads/uploads-provider.tsx';

export function NoProfile({ resume }: { resume: Resume }) {
  return (
    <div className="flex h-full flex-col">
      <header className="flex h-13 shrink-0 items-center gap-2 border-b border-line px-2">
        <Link
          to="/"
          aria-label="Back to the résumés"
          className={buttonClass({ variant: 'ghost', className: 'size-8 px-0! touch:min-w-11' })}
        >
          <ArrowLeft aria-hidden />
        </Link>
        <h1 className="min-w-0 truncate text-md font-semibold">{resume.filename}</h1>
      </header>
      <div className="grid min-h-0 flex-1 place-items-center overflow-y-auto">
        {resume.status === 'done' ? <Ended resume={resume} /> : <BeingRead resume={resume} />}
      </div>
    </div>
  );
}

/** The status comes by live events; the résumé itself is fetched again at the end. */
function BeingRead({ resume }: { resume: Resume }) {
  const { data: status = resume } = useQuery(resumeStatusQuery(resume.id));
  const { label, Icon } = lookOf(status);
  return (
    <EmptyState icon={<Icon aria-hidden />} title={status.status === 'queued' ? 'Waiting to be read' : label}>
      <StageProgress status={status} of={resume.filename} className="mt-2 w-72 max-w-full" />
      <p role="status" className="mt-3">
        {status.status === 'queued'
          ? 'Other documents are before it.'
          : `${STAGE_NAMES[status.stage]} · ${Math.round(status.progress)}%`}
      </p>
      <p>The profile opens here by itself.</p>
    </EmptyState>
  );
}

function Ended({ resume }: { resume: Resume }) {
  const { label, Icon } = lookOf(resume);
  const { outcome } = resume;
  return (
    <EmptyState icon={<Icon aria-hidden />} title={label} actions={<Ways resume={resume} />}>
      {outcome?.reason.message ?? resume.error?.message ?? 'There is no profile for this document.'}
    </EmptyState>
  );
}

function Ways({ resume }: { resume: Resume }): ReactNode {
  const readAgain = useReadAgain();
  const { chooseFiles } = useUploads();
  const action = nextActionOf(resume.id, resume);
  const original = resume.duplicateOf ?? undefined;
  const again = (primary: boolean) => (
    <Button
      variant={primary ? 'primary' : 'secondary'}
      icon={<RefreshCw aria-hidden />}
      busy={readAgain.isPending}
      onClick={() => readAgain.mutate({ id: resume.id })}
    >
      Read again
    </Button>
  );
  if (original !== undefined) {
    return (
      <Link to="/resumes/$resumeId" params={{ resumeId: original }} className={buttonClass({ variant: 'primary' })}>
        Open the first one
      </Link>
    );
  }
  return (
    <>
      {action?.target.kind === 'send' && (
        <Button variant="primary" onClick={chooseFiles}>
          {action.label}
        </Button>
      )}
      {again(action?.target.kind === 'read-again')}
      <a href={originalFileUrl(resume.id)} download={resume.filename} className={buttonClass()}>
        <Download aria-hidden />
        Download the original
      </a>
    </>
  );
}
