// What a person should know before they read on: an update by another résumé, and others who may be the same person.
import { Link } from '@tanstack/react-router';
import type { Candidate, CandidateVersion } from '@vitae/schema/api';
import { FileUp, Undo2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { useChangeCandidate } from './use-change-candidate.ts';
import { VersionDifferences } from './version-differences.tsx';

export function CandidateNotices({ candidate }: { candidate: Candidate }) {
  const update = updateOf(candidate);
  const others = candidate.openDuplicates;
  return (
    <>
      {others > 0 && (
        <section aria-label="Possible duplicates" className={NOTICE}>
          <UsersRound aria-hidden className="size-4 shrink-0 text-warn" />
          <p className="min-w-0 flex-1 basis-60">
            {others === 1 ? 'Somebody else here may be this person.' : `${others} others here may be this person.`}
          </p>
          <Link to="/duplicates" search={{ candidate: candidate.id }} className={buttonClass({ size: 'sm' })}>
            Decide
          </Link>
        </section>
      )}
      {update !== undefined && <UpdateNotice key={update.version} candidate={candidate} update={update} />}
    </>
  );
}

const NOTICE = 'flex flex-wrap items-center gap-x-2.5 gap-y-2 rounded-lg border border-line bg-sunken px-3.5 py-2';

/** The update by another résumé that nobody but corrections came after. */
export function updateOf({ versions }: Pick<Candidate, 'versions'>): CandidateVersion | undefined {
  const update = versions.find(({ kind }) => kind !== 'correction');
  if (update === undefined || update.kind !== 'resume' || update.by !== null) return undefined;
  const before = versions.find(({ version, resumeId }) => version < update.version && resumeId !== null);
  return before === undefined || before.resumeId === update.resumeId ? undefined : update;
}

function UpdateNotice({ candidate, update }: { candidate: Candidate; update: CandidateVersion }) {
  const now = useNow();
  const [open, setOpen] = useState(false);
  const change = useChangeCandidate(candidate);
  const takeBack = () => change.mutate({ kind: 'restore', version: update.version - 1, keepDecisions: true });
  return (
    <section aria-label="Update by a résumé" className={NOTICE}>
      <FileUp aria-hidden className="size-4 shrink-0 text-accent-text" />
      <p className="min-w-0 flex-1 basis-60 wrap-anywhere">
        {update.summary} <span className="text-muted">{timeText(update.createdAt, now)}</span>
      </p>
      <Button size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide what changed' : 'Show what changed'}
      </Button>
      <Button size="sm" icon={<Undo2 aria-hidden />} busy={change.isPending} onClick={takeBack}>
        Take the update back
      </Button>
      {open && (
        <div className="w-full">
          <VersionDifferences id={candidate.id} version={update.version} />
        </div>
      )}
    </section>
  );
}
