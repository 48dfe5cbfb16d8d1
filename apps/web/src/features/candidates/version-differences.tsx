// What a version of a candidate has otherwise than the one before.
import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../api/api-error.ts';
import { candidateVersionQuery } from './candidate-queries.ts';

export function VersionDifferences({ id, version }: { id: string; version: number }) {
  const { data, error } = useQuery(candidateVersionQuery(id, version));
  if (error !== null) return <p className="text-sm text-bad">{messageOf(error)}</p>;
  if (data === undefined) return <output className="text-sm text-muted">Comparing.</output>;
  if (data.differences.length === 0) return <p className="text-sm text-muted">No value is another one.</p>;
  return (
    <dl className="flex flex-col gap-2 rounded-lg bg-sunken p-3 text-sm">
      {data.differences.map(({ path, label, before, after }) => (
        <div key={path}>
          <dt className="text-muted">{label}</dt>
          {before !== null && (
            <dd className="line-clamp-4 wrap-anywhere">
              <span className="sr-only">Before: </span>
              <del className="text-bad">{before}</del>
            </dd>
          )}
          {after !== null && (
            <dd className="line-clamp-4 wrap-anywhere">
              <span className="sr-only">After: </span>
              <ins className="text-good no-underline">{after}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
