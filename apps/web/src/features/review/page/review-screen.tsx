// The review itself: header, warnings, document and fields. Beside each other where there is room, else one at a time.
import { useQuery } from '@tanstack/react-query';
import type { Place } from '@vitae/schema';
import type { Resume } from '@vitae/schema/api';
import { NARROW, useMediaQuery } from '../../../app/use-media-query.ts';
import { SplitPane } from '../../../ui/split-pane.tsx';
import { DocumentPane } from '../document/document-pane.tsx';
import { FieldsPane } from '../fields/fields-pane.tsx';
import { ReviewProvider, useReviewUi } from '../model/review-context.tsx';
import type { ServerState } from '../saving/edit-queue.ts';
import { HistoryDialog } from '../saving/history-dialog.tsx';
import { resumeTextQuery } from '../saving/review-api.ts';
import { SaveTrouble } from '../saving/save-status.tsx';
import { PhonePanes } from './phone-panes.tsx';
import { ReadingAgain } from './reading-again.tsx';
import { ReviewHeader } from './review-header.tsx';
import { ReviewWarnings } from './review-warnings.tsx';
import { type Neighbours, useNeighbours } from './use-neighbours.ts';
import { useReviewSession } from './use-review-session.ts';
import { useReviewShortcuts } from './use-review-shortcuts.ts';

export interface ReviewScreenProps {
  resume: Resume;
  server: ServerState;
  userId: string;
  threshold: number;
  /** The place in the document to begin with. */
  at?: Place | undefined;
}

export function ReviewScreen(props: ReviewScreenProps) {
  const { session, model } = useReviewSession(props);
  const { data: text } = useQuery(resumeTextQuery(props.resume.id, readingOf(props.resume)));
  return (
    <ReviewProvider session={session} model={model} text={text}>
      <Screen />
    </ReviewProvider>
  );
}

/** Names the last reading, not the version: corrections leave the text as it is. */
function readingOf({ versions }: Resume): string {
  const last = versions
    .filter(({ kind }) => kind === 'parse' || kind === 'reparse')
    .toSorted((a, b) => b.version - a.version)[0];
  return String(last?.version ?? 0);
}

function Screen() {
  const narrow = useMediaQuery(NARROW);
  const neighbours = useNeighbours();
  const said = useReviewUi((ui) => ui.said);
  useReviewShortcuts(neighbours);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <ReviewHeader neighbours={neighbours} />
      <SaveTrouble />
      <ReadingAgain />
      <ReviewWarnings />
      <div className="min-h-0 flex-1">
        {narrow ? <PhonePanes neighbours={neighbours} /> : <WidePanes neighbours={neighbours} />}
      </div>
      <HistoryDialog />
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function WidePanes({ neighbours }: { neighbours: Neighbours }) {
  return (
    <SplitPane
      name="review"
      leftLabel="Document"
      rightLabel="Fields"
      initial={54}
      left={<DocumentPane />}
      right={<FieldsPane onNext={neighbours.next} />}
    />
  );
}
