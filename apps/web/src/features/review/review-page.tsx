// The review of one résumé: the document beside its profile, or why there is none yet.
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { ApiError } from '../../api/api-error.ts';
import { useTitle } from '../../app/use-title.ts';
import { useMe } from '../accounts/session-query.ts';
import { readPlace } from './model/place-in-address.ts';
import { NoProfile } from './page/no-profile.tsx';
import { GonePage, ReviewSkeleton } from './page/other-states.tsx';
import { ReviewScreen } from './page/review-screen.tsx';
import { resumeQuery, serverStateOf } from './saving/review-api.ts';

export function ReviewPage() {
  const { resumeId } = useParams({ from: '/app/resumes/$resumeId' });
  const { at } = useSearch({ from: '/app/resumes/$resumeId' });
  const me = useMe();
  const { data: resume, error } = useQuery(resumeQuery(resumeId));
  useTitle(resume?.name ?? resume?.filename ?? 'Résumé');
  // A résumé that is loaded stays on the screen while the server is away.
  if (resume === undefined) {
    if (error === null) return <ReviewSkeleton />;
    if (error instanceof ApiError && error.status === 404) return <GonePage />;
    throw error;
  }
  if (error instanceof ApiError && error.status === 404) return <GonePage />;
  const server = serverStateOf(resume);
  if (server === undefined) return <NoProfile resume={resume} />;
  return (
    <ReviewScreen
      key={resumeId}
      resume={resume}
      server={server}
      userId={me.user.id}
      threshold={me.settings.reviewThreshold}
      at={readPlace(at)}
    />
  );
}
