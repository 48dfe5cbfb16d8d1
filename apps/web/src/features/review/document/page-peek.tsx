// A strip of the page around the place of the active value, for screens too small for both. A tap opens the document there.
import { type Box, type Place, unionBox } from '@vitae/schema';
import { useLayoutEffect, useRef, useState } from 'react';
import './paper.css';
import type { PageSize } from '../model/page-layout.ts';
import { type PeekView, peekView } from '../model/peek-view.ts';
import { useDocumentText, useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import type { FieldState, ReviewField } from '../model/review-fields.ts';
import { PageDrawing, PagePicture } from './page-picture.tsx';

/** CSS pixels. */
const HEIGHT = 104;

export function PagePeek() {
  const { fields } = useReviewModel();
  const active = useReviewUi((state) => state.active);
  const field = fields.find(({ path }) => path === active);
  const [first] = field?.value?.places ?? [];
  if (field === undefined || first === undefined) return null;
  return <Strip field={field} places={field.value?.places ?? []} first={first} />;
}

interface StripProps {
  field: ReviewField;
  places: readonly Place[];
  first: Place;
}

function Strip({ field, places, first }: StripProps) {
  const { ui } = useSession();
  const { resume } = useReviewModel();
  const frame = useRef<HTMLButtonElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => setWidth(frame.current?.clientWidth ?? 0), []);
  const page = resume.pages.find(({ number }) => number === first.page);
  const boxes = places.filter((place) => place.page === first.page).map(({ box }) => box);
  return (
    <button
      ref={frame}
      type="button"
      aria-label={`Show ${field.name} in the document, page ${first.page}`}
      onClick={() => ui.set({ pane: 'document', view: 'pages', reveal: { places } })}
      className="relative shrink-0 overflow-hidden border-b border-line bg-sunken focus-visible:-outline-offset-2"
      style={{ height: HEIGHT }}
    >
      {page !== undefined && width > 0 && (
        <PartOfPage
          page={page}
          boxes={boxes}
          state={field.state}
          view={peekView(unionBox(boxes) ?? first.box, page, { width, height: HEIGHT })}
        />
      )}
    </button>
  );
}

interface PartOfPageProps {
  page: PageSize;
  boxes: readonly Box[];
  state: FieldState;
  view: PeekView;
}

function PartOfPage({ page, boxes, state, view }: PartOfPageProps) {
  const { resumeId } = useSession();
  const { resume } = useReviewModel();
  const drawn = useDocumentText()?.pages.find(({ number }) => number === page.number);
  const { scale, left, top } = view;
  const size = { width: page.width * scale, height: page.height * scale };
  return (
    <span className="paper block" style={{ ...size, left, top, position: 'absolute' }}>
      {resume.layout === 'flow' ? (
        drawn !== undefined && <PageDrawing page={drawn} />
      ) : (
        <PagePicture resumeId={resumeId} page={page.number} width={size.width} />
      )}
      {boxes.map((box) => (
        <span
          key={`${box.x} ${box.y}`}
          className="mark"
          data-state={state}
          data-lit="active"
          style={{ left: box.x * scale, top: box.y * scale, width: box.width * scale, height: box.height * scale }}
        />
      ))}
    </span>
  );
}
