// A page as a picture from the server, or drawn from its runs where the format has no pages of its own.
import type { ResumeText } from '@vitae/schema/api';
import { memo, useState } from 'react';
import { pictureWidth } from '../model/page-layout.ts';
import { pageUrl } from '../saving/review-api.ts';

export interface PagePictureProps {
  resumeId: string;
  page: number;
  /** CSS pixels. */
  width: number;
}

export const PagePicture = memo(function PagePicture({ resumeId, page, width }: PagePictureProps) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const source = pageUrl(resumeId, page, pictureWidth(width, window.devicePixelRatio));
  return (
    <>
      {state === 'loading' && <div aria-hidden className="absolute inset-0 animate-pulse-soft bg-black/4" />}
      {state === 'failed' && (
        <p className="absolute inset-x-0 top-4 text-center text-sm">
          The picture of this page can’t be shown; its text can.
        </p>
      )}
      <img
        src={source}
        alt=""
        draggable={false}
        decoding="async"
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
        className={state === 'failed' ? 'hidden' : 'absolute inset-0 size-full'}
      />
    </>
  );
});

export interface PageDrawingProps {
  page: ResumeText['pages'][number];
}

/** Points; `textLength` makes every run as wide as the reader measured it, whatever font the browser has. */
export const PageDrawing = memo(function PageDrawing({ page }: PageDrawingProps) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${page.width} ${page.height}`}
      className="absolute inset-0 size-full select-none"
      fontFamily={DRAWN_FONT}
    >
      {page.runs?.map((run) => (
        <text
          key={`${run.x} ${run.y} ${run.text}`}
          x={run.x}
          y={run.y + run.height * BASELINE}
          fontSize={run.size}
          fontWeight={run.bold ? 700 : 400}
          fontStyle={run.italic ? 'italic' : 'normal'}
          textLength={run.width > 0 ? run.width : undefined}
          lengthAdjust="spacingAndGlyphs"
          fill="currentColor"
          xmlSpace="preserve"
        >
          {run.text}
        </text>
      ))}
    </svg>
  );
});

/** Share of a line's height above its base line, as in the common fonts. */
const BASELINE = 0.79;

/** The reader measures flowing text in a Helvetica-like font; these have its widths. */
const DRAWN_FONT = 'Arial, "Liberation Sans", Helvetica, sans-serif';
