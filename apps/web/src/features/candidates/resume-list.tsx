// The résumés of a candidate: the one that the profile stands on is marked, another can take its place.
import { Link } from '@tanstack/react-router';
import type { Candidate } from '@vitae/schema/api';
import { FileText } from 'lucide-react';
import { timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { useChangeCandidate } from './use-change-candidate.ts';

export function ResumeList({ candidate }: { candidate: Candidate }) {
  const now = useNow();
  const change = useChangeCandidate(candidate);
  if (candidate.resumeList.length === 0) return <p className="text-sm text-muted">No résumé yet.</p>;
  return (
    <ul aria-label="Résumés" className="flex flex-col gap-1">
      {candidate.resumeList.map((resume) => (
        <li key={resume.id} className="flex min-h-9 items-center gap-2">
          <FileText aria-hidden className="size-4 shrink-0 text-muted" />
          <Link
            to="/resumes/$resumeId"
            params={{ resumeId: resume.id }}
            className="min-w-0 flex-1 truncate rounded-sm font-medium hover:underline touch:leading-11"
          >
            {resume.filename}
          </Link>
          <span className="text-sm whitespace-nowrap text-muted">{timeText(resume.uploadedAt, now)}</span>
          {resume.current ? (
            <Badge tone="accent">Current</Badge>
          ) : (
            <Button
              size="sm"
              aria-label={`Make ${resume.filename} the current résumé`}
              busy={change.isPending}
              onClick={() => change.mutate({ kind: 'change', body: { currentResumeId: resume.id } })}
            >
              Make current
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
