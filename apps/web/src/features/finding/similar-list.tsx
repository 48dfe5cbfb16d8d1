// Candidates that are most like one, each with the reasons.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { messageOf } from '../../api/api-error.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { nameOf, roleOf } from '../candidates/candidate-texts.ts';
import { similarQuery } from './finding-queries.ts';

export function SimilarList({ id }: { id: string }) {
  const { data, error } = useQuery(similarQuery(id));
  if (error !== null) return <p className="text-sm text-bad">{messageOf(error)}</p>;
  if (data === undefined) {
    return (
      <output aria-label="Looking for similar candidates">
        <Skeleton className="h-10" />
      </output>
    );
  }
  if (data.items.length === 0) return <p className="text-sm text-muted">Nobody in the pool is like this candidate.</p>;
  return (
    <ul aria-label="More like this" className="flex flex-col gap-2">
      {data.items.map(({ candidate, reasons }) => (
        <li key={candidate.id} className="text-sm">
          <Link
            to="/candidates/$candidateId"
            params={{ candidateId: candidate.id }}
            preload={false}
            className="inline-flex min-h-6 items-center rounded-sm font-medium hover:underline touch:min-h-11"
          >
            {nameOf(candidate)}
          </Link>
          <p className="truncate">{roleOf(candidate)}</p>
          <p className="text-muted">{reasons.join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}
