// One candidate: the whole profile, and beside it tags, notes, résumés, where they came from and what happened.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router';
import type { Candidate } from '@vitae/schema/api';
import { ArrowLeft, EyeOff, Trash2, UserRoundX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { deleteCandidate } from '../../api/candidates.ts';
import { useTitle } from '../../app/use-title.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { SimilarList } from '../finding/similar-list.tsx';
import { MatchedJobs } from '../matches/matched-jobs.tsx';
import { NoticeSection } from '../notices/notice-section.tsx';
import { CandidateJobs } from '../shortlist/candidate-jobs.tsx';
import { BlindCandidate } from './blind-candidate.tsx';
import { CandidateExportMenu } from './candidate-export-menu.tsx';
import { CandidateNotices } from './candidate-notices.tsx';
import { KeyFacts } from './candidate-peek.tsx';
import { candidateQuery } from './candidate-queries.ts';
import { nameOf, roleOf } from './candidate-texts.ts';
import { ConsentSection } from './consent-section.tsx';
import { MergeList } from './merge-list.tsx';
import { NotesList } from './notes-list.tsx';
import { ProfileView } from './profile-view.tsx';
import { ResumeList } from './resume-list.tsx';
import { SourceList } from './source-list.tsx';
import { StatusSelect } from './status-select.tsx';
import { TagEditor } from './tag-editor.tsx';
import { TimelineList } from './timeline-list.tsx';

export function CandidatePage() {
  const { candidateId } = useParams({ from: '/app/candidates/$candidateId' });
  const { data: candidate, error } = useQuery(candidateQuery(candidateId));
  const [blind, setBlind] = useState(false);
  useTitle(candidate === undefined || blind ? 'Candidate' : nameOf(candidate));
  if (error instanceof ApiError && error.status === 404) return <NobodyThere />;
  if (candidate === undefined) {
    if (error !== null) throw error;
    return <PageSkeleton />;
  }
  // They were merged: the old address leads to who they are now.
  if (candidate.id !== candidateId) {
    return <Navigate to="/candidates/$candidateId" params={{ candidateId: candidate.id }} replace />;
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <CandidateHeader candidate={candidate} blind={blind} onBlind={setBlind} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {blind ? (
          <BlindCandidate candidate={candidate} />
        ) : (
          <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-6 px-5 pt-5 pb-24 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="flex min-w-0 flex-col gap-6">
              <CandidateNotices candidate={candidate} />
              <ProfileView candidate={candidate} />
            </div>
            <div className="flex min-w-0 flex-col gap-6">
              <SideParts candidate={candidate} />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function SideParts({ candidate }: { candidate: Candidate }) {
  return (
    <>
      <Part title="In short">
        <KeyFacts candidate={candidate} />
      </Part>
      <Part title="Tags">
        <TagEditor id={candidate.id} tags={candidate.tags} />
      </Part>
      <Part title="Notes">
        <NotesList id={candidate.id} />
      </Part>
      <Part title="Résumés">
        <ResumeList candidate={candidate} />
      </Part>
      {candidate.merges.length > 0 && (
        <Part title="Merged into this candidate">
          <MergeList candidate={candidate} />
        </Part>
      )}
      <Part title="On the shortlist of">
        <CandidateJobs id={candidate.id} />
      </Part>
      <Part title="Matched jobs">
        <MatchedJobs candidateId={candidate.id} />
      </Part>
      <Part title="More like this">
        <SimilarList id={candidate.id} />
      </Part>
      <Part title="Sources">
        <SourceList sources={candidate.sources} />
      </Part>
      <Part title="Legal basis">
        <ConsentSection id={candidate.id} />
      </Part>
      <Part title="Notice to the person">
        <NoticeSection id={candidate.id} />
      </Part>
      <Part title="Timeline">
        <TimelineList candidate={candidate} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 text-base font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function BackLink() {
  return (
    <Link
      to="/candidates"
      aria-label="Back to the candidates"
      className={buttonClass({ variant: 'ghost', className: 'size-8 px-0! touch:min-w-11' })}
    >
      <ArrowLeft aria-hidden />
    </Link>
  );
}

interface CandidateHeaderProps {
  candidate: Candidate;
  blind: boolean;
  onBlind: (blind: boolean) => void;
}

function CandidateHeader({ candidate, blind, onBlind }: CandidateHeaderProps) {
  const [deleting, setDeleting] = useState(false);
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-2 border-b border-line px-2 py-2">
      <BackLink />
      <div className="min-w-40 flex-1 px-1">
        <h1 className="truncate text-md leading-5 font-semibold">{blind ? 'Candidate' : nameOf(candidate)}</h1>
        <p className="truncate text-sm text-muted">{blind ? 'Without what says who it is' : roleOf(candidate)}</p>
      </div>
      <Button aria-pressed={blind} icon={<EyeOff aria-hidden />} onClick={() => onBlind(!blind)}>
        Blind view
      </Button>
      <StatusSelect candidate={candidate} />
      <CandidateExportMenu id={candidate.id} />
      <IconButton
        label="Delete the candidate"
        icon={<Trash2 aria-hidden className="text-bad" />}
        onClick={() => setDeleting(true)}
      />
      <DeleteDialog candidate={candidate} open={deleting} onOpenChange={setDeleting} />
    </header>
  );
}

interface DeleteDialogProps {
  candidate: Candidate;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

function DeleteDialog({ candidate, open, onOpenChange }: DeleteDialogProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => deleteCandidate(candidate.id),
    onSuccess: async () => {
      await navigate({ to: '/candidates', replace: true });
      queryClient.removeQueries({ queryKey: candidateKeys.detail(candidate.id) });
      void queryClient.invalidateQueries({ queryKey: candidateKeys.all });
      notify.done('The candidate was deleted');
    },
    onError: (error) => notify.problem('The candidate was not deleted', messageOf(error)),
  });
  const { resumes } = candidate;
  return (
    <ConfirmDialog
      danger
      open={open}
      onOpenChange={onOpenChange}
      title={`Delete ${nameOf(candidate)}?`}
      description={`${resumes === 1 ? 'One résumé' : `${resumes} résumés`} with files, notes, tags and history go too. This can’t be undone.`}
      confirmLabel="Delete the candidate"
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
    />
  );
}

function NobodyThere() {
  return (
    <div className="grid h-full flex-1 place-items-center">
      <EmptyState
        level={1}
        icon={<UserRoundX aria-hidden />}
        title="This candidate is not here"
        actions={
          <Link to="/candidates" className={buttonClass({ variant: 'primary' })}>
            Go to the candidates
          </Link>
        }
      >
        They were deleted, or the address is not complete.
      </EmptyState>
    </div>
  );
}

function PageSkeleton() {
  return (
    <output aria-label="Loading the candidate" className="flex flex-col gap-4 p-5">
      <Skeleton className="h-7 w-56" />
      <Skeleton className="h-5 w-80 max-w-full" />
      <Skeleton className="h-64" />
    </output>
  );
}
