// The calls of the review: one résumé, its text, corrections and versions.
import { queryOptions } from '@tanstack/react-query';
import { type ExportFormat, Resume, ResumeText, ResumeVersionDetails } from '@vitae/schema/api';
import { ApiError, messageOf } from '../../../api/api-error.ts';
import { request } from '../../../api/request.ts';
import { resumeKeys } from '../../../api/resume-keys.ts';
import { fetchResumes } from '../../../api/resumes.ts';
import type { ServerState } from './edit-queue.ts';
import type { SendReply, SendRequest } from './profile-saver.ts';

const path = (resumeId: string, rest = ''): string => `/api/resumes/${encodeURIComponent(resumeId)}${rest}`;

export const resumeQuery = (resumeId: string) =>
  queryOptions({
    queryKey: resumeKeys.detail(resumeId),
    queryFn: ({ signal }) => request(Resume, path(resumeId), { signal }),
  });

/** `reading` changes when the document is read again, because then the text may be another. */
export const resumeTextQuery = (resumeId: string, reading: string | null) =>
  queryOptions({
    queryKey: [...resumeKeys.detail(resumeId), 'text', reading],
    queryFn: ({ signal }) => request(ResumeText, path(resumeId, '/text'), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Never changes, so it is kept as long as the page. */
export const versionQuery = (resumeId: string, version: number) =>
  queryOptions({
    queryKey: [...resumeKeys.all, 'version', resumeId, version],
    queryFn: ({ signal }) => request(ResumeVersionDetails, path(resumeId, `/versions/${version}`), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The newest résumés, to go from one that needs a person to the next. */
export const neighboursQuery = () =>
  queryOptions({
    queryKey: [...resumeKeys.all, 'neighbours'],
    queryFn: ({ signal }) => fetchResumes({ limit: 200, signal }),
  });

export const pageUrl = (resumeId: string, page: number, width: number): string =>
  path(resumeId, `/pages/${page}.png?width=${width}`);
export const exportUrl = (resumeId: string, format: ExportFormat, anonymous = false): string =>
  path(resumeId, `/export?format=${format}${anonymous ? '&anonymous=true' : ''}`);

export async function loadServerState(resumeId: string): Promise<ServerState | undefined> {
  try {
    return serverStateOf(await request(Resume, path(resumeId)));
  } catch {
    return undefined;
  }
}

export function serverStateOf({ version, profile }: Resume): ServerState | undefined {
  return profile === null ? undefined : { version, profile };
}

/** `saved` gets the whole reply, so that what else changed (outcome, history) is shown too. */
export async function sendEdit(
  resumeId: string,
  edit: SendRequest,
  options: { ifMatch: number; key: string; saved: (resume: Resume) => void },
): Promise<SendReply> {
  const headers = { 'if-match': `"${options.ifMatch}"`, 'idempotency-key': options.key };
  try {
    const resume =
      edit.kind === 'change'
        ? await request(Resume, path(resumeId, '/profile'), { method: 'PUT', headers, body: { changes: edit.changes } })
        : await request(Resume, path(resumeId, '/restore'), {
            method: 'POST',
            headers,
            body: { version: edit.version },
          });
    options.saved(resume);
    const server = serverStateOf(resume);
    return server === undefined ? refused('The profile is gone.') : { ok: true, server };
  } catch (error) {
    return replyOf(error);
  }
}

function replyOf(error: unknown): SendReply {
  const message = messageOf(error);
  if (!(error instanceof ApiError)) return refused(message);
  if (error.code === 'resource.version-conflict') return { ok: false, reason: 'changed', message };
  if (error.retryable) return { ok: false, reason: 'unreachable', message };
  const [first] = error.errors;
  return refused(first === undefined ? message : `${message} ${first.message}`);
}

const refused = (message: string): SendReply => ({ ok: false, reason: 'refused', message });
