// What is made once for the open résumé, and what is made anew with every edit.
import { replaceEqualDeep } from '@tanstack/react-query';
import type { Profile } from '@vitae/schema';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReviewModel, ReviewSession } from '../model/review-context.tsx';
import { allFields, reviewSections } from '../model/review-fields.ts';
import { createReviewUi, useStore } from '../model/review-store.ts';
import { partsToCheck } from '../model/walk-groups.ts';
import { useProfileSaver, useSaverState } from '../saving/use-profile-saver.ts';
import type { ReviewScreenProps } from './review-screen.tsx';

export function useReviewSession({ resume, server, userId, threshold, at }: ReviewScreenProps): {
  session: ReviewSession;
  model: ReviewModel;
} {
  const saver = useProfileSaver(resume, server, userId);
  const [ui] = useState(() => {
    const inWalk = partsToCheck(reviewSections(server.profile, threshold));
    const walk = inWalk.size > 0 && at === undefined ? 'check' : 'all';
    const shown = at === undefined ? {} : ({ pane: 'document', reveal: { places: [at] }, pointed: [at] } as const);
    return createReviewUi({ walk, inWalk, page: at?.page ?? 1, ...shown });
  });
  const drafted = useStore(ui, (state) => state.drafted);
  const profile = useStableProfile(useSaverState(saver).profile);
  const model = useMemo<ReviewModel>(() => {
    const sections = reviewSections(profile, threshold, drafted);
    return { resume, sections, fields: allFields(sections) };
  }, [profile, threshold, drafted, resume]);
  const newest = useRef(model);
  useLayoutEffect(() => {
    newest.current = model;
  }, [model]);
  const session = useMemo<ReviewSession>(
    () => ({ resumeId: resume.id, saver, ui, model: () => newest.current }),
    [resume.id, saver, ui],
  );
  return { session, model };
}

/** Every edit gives a profile of all new objects; those that are equal to the old ones stay, so that their rows need not render. */
function useStableProfile(next: Profile): Profile {
  const [stable, setStable] = useState(next);
  const merged = useMemo(() => replaceEqualDeep(stable, next), [stable, next]);
  if (merged !== stable) setStable(merged);
  return merged;
}
