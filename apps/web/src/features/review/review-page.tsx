// The review of one résumé: the document beside its profile.
import { useParams } from '@tanstack/react-router';

export function ReviewPage() {
  const { resumeId } = useParams({ from: '/resumes/$resumeId' });
  return <h1>Résumé {resumeId}</h1>;
}
