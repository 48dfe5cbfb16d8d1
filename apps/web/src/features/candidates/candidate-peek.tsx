// A candidate at the side of the list: who, what to know, tags, notes, résumés.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Candidate } from '@vitae/schema/api';
import { ArrowRight, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { buttonClass } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SimilarList } from '../finding/similar-list.tsx';
import { candidateQuery } from './candidate-queries.ts';
import { experienceText, nameOf, placeOf, roleOf } from './candidate-texts.ts';
import { NotesList } from './notes-list.tsx';
import { ResumeList } from './resume-list.tsx';
import { StatusSelect } from './status-select.tsx';
import { TagEditor } from './tag-editor.tsx';

export function CandidatePeek({ id, onClose }: { id: string; onClose: () => void }) {
  const { data: candidate, error } = useQuery(candidateQuery(id));
  return (
    <aside
      aria-label="Candidate in short"
      className="flex w-96 shrink-0 flex-col overflow-y-auto border-l border-line bg-surface max-lg:absolute max-lg:inset-y-0 max-lg:right-0 max-lg:z-20 max-lg:shadow-high max-md:w-full"
    >
      <header className="flex items-start gap-2 px-4 pt-3">
        <div className="min-w-0 flex-1">
          <h2 className="truncate text-md font-semibold">
            {candidate === undefined ? 'Candidate' : nameOf(candidate)}
          </h2>
          <p className="text-sm text-muted">{candidate && roleOf(candidate)}</p>
        </div>
        <IconButton label="Close the side panel" keys={['Esc']} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      {error !== null && <p className="p-4 text-bad">{messageOf(error)}</p>}
      {candidate === undefined && error === null && (
        <output className="flex flex-col gap-3 p-4" aria-label="Loading the candidate">
          <Skeleton className="h-5 w-40" />
          <Skeleton className="h-5 w-56" />
          <Skeleton className="h-24" />
        </output>
      )}
      {candidate !== undefined && <PeekBody candidate={candidate} />}
    </aside>
  );
}

function PeekBody({ candidate }: { candidate: Candidate }) {
  return (
    <div className="flex flex-col gap-5 px-4 pt-3 pb-24">
      <div className="flex flex-wrap gap-2">
        <StatusSelect candidate={candidate} />
        <Link
          to="/candidates/$candidateId"
          params={{ candidateId: candidate.id }}
          className={buttonClass({ variant: 'primary' })}
        >
          Whole profile
          <ArrowRight aria-hidden />
        </Link>
      </div>
      <KeyFacts candidate={candidate} />
      <PeekPart title="Tags">
        <TagEditor id={candidate.id} tags={candidate.tags} />
      </PeekPart>
      <PeekPart title="Notes">
        <NotesList id={candidate.id} />
      </PeekPart>
      <PeekPart title="Résumés">
        <ResumeList candidate={candidate} />
      </PeekPart>
      <PeekPart title="More like this">
        <SimilarList id={candidate.id} />
      </PeekPart>
    </div>
  );
}

export function KeyFacts({ candidate }: { candidate: Candidate }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['E-mail', candidate.email],
    ['Phone', candidate.phone],
    ['Place', placeOf(candidate)],
    ['Experience', experienceText(candidate.experienceMonths)],
    ['Skills', candidate.skills.slice(0, 15).join(', ')],
    ['Languages', candidate.languages.join(', ')],
    ['Owner', candidate.owner?.name ?? null],
  ];
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 gap-y-1.5">
      {facts
        .filter(([, fact]) => fact !== null && fact !== '')
        .map(([label, fact]) => (
          <div key={label} className="contents">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="wrap-anywhere">{fact}</dd>
          </div>
        ))}
    </dl>
  );
}

function PeekPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1.5 text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}
