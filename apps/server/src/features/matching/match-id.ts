// A match is named by its job and its candidate.
import { VitaeError } from '@vitae/schema';
import { z } from 'zod';

const Ids = z.tuple([z.uuid(), z.uuid()]);

export function matchId(jobId: string, candidateId: string): string {
  return `${jobId}_${candidateId}`;
}

/** Throws `resource.not-found`. */
export function idsOfMatch(id: string): { readonly jobId: string; readonly candidateId: string } {
  const ids = Ids.safeParse(id.split('_'));
  if (!ids.success) throw new VitaeError('resource.not-found');
  const [jobId, candidateId] = ids.data;
  return { jobId, candidateId };
}
