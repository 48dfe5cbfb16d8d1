// What all parts of the review share: the résumé, its text, the saver, and what the person is looking at.
import type { Resume, ResumeText } from '@vitae/schema/api';
import { createContext, type ReactNode, use } from 'react';
import type { ProfileSaver } from '../saving/profile-saver.ts';
import type { ReviewField, ReviewSection } from './review-fields.ts';
import { type ReviewUi, type ReviewUiStore, useStore } from './review-store.ts';

/** Stays the same while one résumé is open. */
export interface ReviewSession {
  readonly resumeId: string;
  readonly saver: ProfileSaver;
  readonly ui: ReviewUiStore;
  /** The newest fields, for event handlers; components take them from `useReviewModel`. */
  readonly model: () => ReviewModel;
}

/** Changes with every edit. */
export interface ReviewModel {
  readonly resume: Resume;
  readonly sections: readonly ReviewSection[];
  readonly fields: readonly ReviewField[];
}

const SessionContext = createContext<ReviewSession | undefined>(undefined);
const ModelContext = createContext<ReviewModel | undefined>(undefined);
const TextContext = createContext<ResumeText | undefined>(undefined);

export interface ReviewProviderProps {
  session: ReviewSession;
  model: ReviewModel;
  text: ResumeText | undefined;
  children: ReactNode;
}

export function ReviewProvider({ session, model, text, children }: ReviewProviderProps) {
  return (
    <SessionContext value={session}>
      <TextContext value={text}>
        <ModelContext value={model}>{children}</ModelContext>
      </TextContext>
    </SessionContext>
  );
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Parts of the review need a ReviewProvider around them.');
  return value;
}

export function useSession(): ReviewSession {
  return present(use(SessionContext));
}

export function useReviewModel(): ReviewModel {
  return present(use(ModelContext));
}

/** Undefined until it is loaded. */
export function useDocumentText(): ResumeText | undefined {
  return use(TextContext);
}

export function useReviewUi<S>(select: (ui: ReviewUi) => S): S {
  return useStore(useSession().ui, select);
}
