// Parts of the review in a test: with an invented résumé, and a server that saves what it is sent.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { applyProfileChanges, type Profile, REVIEW_THRESHOLD } from '@vitae/schema';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { TooltipProvider } from '../../../ui/tooltip.tsx';
import { type ReviewModel, ReviewProvider, type ReviewSession } from '../model/review-context.tsx';
import { allFields, reviewSections } from '../model/review-fields.ts';
import { createReviewUi, type ReviewUi, type ReviewUiStore, useStore } from '../model/review-store.ts';
import { partsToCheck } from '../model/walk-groups.ts';
import { createProfileSaver, type ProfileSaver, type SendReply, type SendRequest } from '../saving/profile-saver.ts';
import { useSaverState } from '../saving/use-profile-saver.ts';
import { sampleProfile, sampleResume, sampleText } from './sample-resume.ts';

const AT = '2026-01-02T10:00:00.000Z';

export interface RenderedReview {
  readonly saver: ProfileSaver;
  readonly ui: ReviewUiStore;
  readonly sent: SendRequest[];
}

export interface ReviewTestOptions {
  readonly profile?: Profile;
  readonly ui?: Partial<ReviewUi>;
  /** What the server answers instead of saving. */
  readonly reply?: SendReply;
}

export function renderReview(part: ReactNode, options: ReviewTestOptions = {}): RenderedReview {
  const profile = options.profile ?? sampleProfile();
  const sent: SendRequest[] = [];
  let version = 1;
  let current = profile;
  const apply = (before: Profile, changes: Parameters<typeof applyProfileChanges>[1]) =>
    applyProfileChanges(before, changes, { userId: 'u1', now: AT });
  const saver = createProfileSaver(
    { version, profile },
    {
      async send(request) {
        sent.push(request);
        if (options.reply !== undefined) return options.reply;
        const result = request.kind === 'change' ? apply(current, request.changes) : { ok: true as const, profile };
        if (!result.ok) return { ok: false, reason: 'refused', message: 'No.' };
        current = result.profile;
        version += 1;
        return { ok: true, server: { version, profile: current } };
      },
      load: async () => ({ version, profile: current }),
      apply,
      newId: () => crypto.randomUUID(),
      now: () => AT,
      later: () => () => undefined,
      kept: { read: () => undefined, write: () => undefined },
    },
  );
  const ui = createReviewUi({ inWalk: partsToCheck(reviewSections(profile, REVIEW_THRESHOLD)), ...options.ui });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TooltipProvider>
        <Frame saver={saver} ui={ui} profile={profile}>
          {part}
        </Frame>
      </TooltipProvider>
    </QueryClientProvider>,
  );
  return { saver, ui, sent };
}

function Frame(props: { saver: ProfileSaver; ui: ReviewUiStore; profile: Profile; children: ReactNode }) {
  const { saver, ui } = props;
  const { profile } = useSaverState(saver);
  const drafted = useStore(ui, (state) => state.drafted);
  const model = useMemo<ReviewModel>(() => {
    const sections = reviewSections(profile, REVIEW_THRESHOLD, drafted);
    return { resume: sampleResume(props.profile), sections, fields: allFields(sections) };
  }, [profile, drafted, props.profile]);
  const newest = useRef(model);
  useLayoutEffect(() => {
    newest.current = model;
  }, [model]);
  useEffect(() => saver.start(), [saver]);
  const session = useMemo<ReviewSession>(
    () => ({ resumeId: sampleResume().id, saver, ui, model: () => newest.current }),
    [saver, ui],
  );
  return (
    <ReviewProvider session={session} model={model} text={sampleText()}>
      {props.children}
    </ReviewProvider>
  );
}
