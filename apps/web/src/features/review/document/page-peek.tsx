// A strip of the page around the place of the active value, for screens too small for both. A tap opens the document there.
import { unionBox } from '@vitae/schema';
import { useLayoutEffect, useRef, useState } from 'react';
import './paper.css';
import { peekView } from '../model/peek-view.ts';
import { useDocumentText, useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import { PageDrawing, PagePicture } from './page-picture.tsx';

/** CSS pixels. */
const HEIGHT = 104;

export function PagePeek() {
  const { ui, resumeId } = useSession();
  const { resume, fields } = useReviewModel();
  const text = useDocumentText();
  const active = useReviewUi((state) => state.active);
  const frame = useRef<HTMLButtonElement>(null);
  const [width, setWidth] = useState(0);
  const field = fields.find(({ path }) => path === active);
  const places = field?.value?.places ?? [];
  const [first] = places;
  const page = resume.pages.find(({ number }) => number === first?.page);
  const shown = first !== undefined && page !== undefined;
  useLayoutEffect(() => {
    if (shown) setWidth(frame.current?.clientWidth ?? 0);
  }, [shown]);
  if (field === undefined || !shown) return null;
  const boxes = places.filter((place) => place.page === first.page).map(({ box }) => box);
  const { scale, left, top } = peekView(unionBox(boxes) ?? first.box, page, { width, height: HEIGHT });
  const drawn = text?.pages.find(({ number }) => number === page.number);
  const open = () => ui.set({ pane: 'document', view: 'pages', reveal: { places } });
  return (
    <button
      ref={frame}
      type="button"
      aria-label={`Show ${field.name} in the document, page ${page.number}`}
      onClick={open}
      className="relative shrink-0 overflow-hidden border-b border-line bg-sunken focus-visible:-outline-offset-2"
      style={{ height: HEIGHT }}
    >
      <span
        className="paper absolute block"
        style={{ left, top, width: page.width * scale, height: page.height * scale, position: 'absolute' }}
      >
        {resume.layout === 'flow'
          ? drawn !== undefined && <PageDrawing page={drawn} />
          : width > 0 && <PagePicture resumeId={resumeId} page={page.number} width={page.width * scale} />}
        {boxes.map((box) => (
          <span
            key={`${box.x} ${box.y}`}
            className="mark"
            data-state={field.state}
            data-lit="active"
            style={{ left: box.x * scale, top: box.y * scale, width: box.width * scale, height: box.height * scale }}
          />
        ))}
      </span>
    </button>
  );
}
