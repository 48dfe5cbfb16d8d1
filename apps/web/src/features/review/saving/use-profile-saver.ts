// Ties the saver of one résumé to the server, the cache and the browser.
import { useQueryClient } from '@tanstack/react-query';
import { applyProfileChanges } from '@vitae/schema';
import type { Resume } from '@vitae/schema/api';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { resumeKeys } from '../../../api/resume-keys.ts';
import type { ServerState } from './edit-queue.ts';
import { keptEdits } from './kept-edits.ts';
import { createProfileSaver, type ProfileSaver, type SaverState } from './profile-saver.ts';
import { loadServerState, sendEdit, serverStateOf } from './review-api.ts';

export function useProfileSaver(resume: Resume, server: ServerState, userId: string): ProfileSaver {
  const queryClient = useQueryClient();
  const resumeId = resume.id;
  const [saver] = useState(() =>
    createProfileSaver(server, {
      send: (request, ifMatch, key) =>
        sendEdit(resumeId, request, {
          ifMatch,
          key,
          saved: (saved) => {
            queryClient.setQueryData(resumeKeys.detail(resumeId), saved);
            void queryClient.invalidateQueries({ queryKey: resumeKeys.lists, refetchType: 'none' });
          },
        }),
      load: () => loadServerState(resumeId),
      apply: (profile, changes, at) => applyProfileChanges(profile, changes, { userId, now: at }),
      newId: () => crypto.randomUUID(),
      now: () => new Date().toISOString(),
      later(milliseconds, call) {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
      },
      kept: keptEdits(userId, resumeId),
    }),
  );
  useEffect(() => saver.start(), [saver]);
  useEffect(() => {
    const newer = serverStateOf(resume);
    if (newer !== undefined) saver.refresh(newer);
  }, [saver, resume]);
  useEffect(() => {
    const online = () => {
      if (saver.getState().queue.trouble?.kind === 'offline') saver.retry();
    };
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [saver]);
  return saver;
}

export function useSaverState(saver: ProfileSaver): SaverState {
  return useSyncExternalStore(saver.subscribe, saver.getState);
}
