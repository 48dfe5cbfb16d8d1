// While a document whose profile is shown is read once more, or by a second engine.
import { useQuery } from '@tanstack/react-query';
import { resumeStatusQuery } from '../../resumes/resume-status-query.ts';
import { StageProgress } from '../../resumes/stage-progress.tsx';
import { useReviewModel } from '../model/review-context.tsx';

export function ReadingAgain() {
  const { resume } = useReviewModel();
  const { data: status = resume } = useQuery({ ...resumeStatusQuery(resume.id), enabled: resume.status !== 'done' });
  if (resume.status === 'done' || status.status === 'done') {
    return resume.secondReading === 'waiting' ? <SecondReading /> : null;
  }
  return (
    <div role="status" className="flex shrink-0 items-center gap-3 border-b border-line bg-accent-soft px-4 py-1.5">
      <p>The document is being read again. What people confirmed or entered stays.</p>
      <StageProgress status={status} of={resume.filename} className="w-32" />
    </div>
  );
}

/** The live event at its end brings the new profile. */
function SecondReading() {
  return (
    <p role="status" className="shrink-0 border-b border-line bg-accent-soft px-4 py-1.5">
      A language model is reading the document too. What you confirm or enter meanwhile stays.
    </p>
  );
}
