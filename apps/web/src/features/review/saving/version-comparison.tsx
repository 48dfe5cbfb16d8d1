// What an older version says where it differs from the present one.
import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../api/api-error.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { useSession } from '../model/review-context.tsx';
import { versionDifferences } from '../model/version-differences.ts';
import { versionQuery } from './review-api.ts';
import { useSaverState } from './use-profile-saver.ts';

export function VersionComparison({ version }: { version: number }) {
  const { resumeId, saver } = useSession();
  const { profile } = useSaverState(saver);
  const { data, error } = useQuery(versionQuery(resumeId, version));
  if (error !== null) return <p className="mt-1 text-sm text-bad">{messageOf(error)}</p>;
  if (data === undefined) return <Skeleton className="mt-1 h-5" />;
  const differences = versionDifferences(data.profile, profile);
  if (differences.length === 0) return <p className="mt-1 text-sm text-muted">All values are as they are now.</p>;
  return (
    <dl className="mt-1.5 flex max-h-60 flex-col gap-1.5 overflow-y-auto rounded-lg bg-sunken px-3 py-2 text-sm">
      {differences.map(({ path, label, was, now }) => (
        <div key={path}>
          <dt className="text-muted">{label}</dt>
          <dd className="[overflow-wrap:anywhere]">
            {was ?? <em className="text-muted">nothing</em>}
            <span className="text-muted"> — now {now === undefined ? 'removed' : `“${now}”`}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
