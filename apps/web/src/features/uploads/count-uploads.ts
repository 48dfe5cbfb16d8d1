// How many files of the tray are at what.
import type { ResumeStatus } from '@vitae/schema/api';
import type { UploadCounts } from './texts.ts';
import { isOnItsWay, type Upload } from './upload.ts';

export function countUploads(
  uploads: readonly Upload[],
  statuses: ReadonlyMap<string, Pick<ResumeStatus, 'outcome'>>,
): UploadCounts {
  const counts: UploadCounts = { sending: 0, reading: 0, ready: 0, problems: 0 };
  for (const upload of uploads) {
    const { state } = upload;
    if (isOnItsWay(upload)) counts.sending += 1;
    else if (state.kind === 'refused' || state.kind === 'lost') counts.problems += 1;
    else if (state.kind === 'accepted') {
      const outcome = statuses.get(state.resumeId)?.outcome;
      if (outcome === undefined) counts.reading += 1;
      else if (['created', 'updated', 'duplicate'].includes(outcome.kind)) counts.ready += 1;
      else counts.problems += 1;
    }
  }
  return counts;
}
