// One page: its picture, its marks and its text, all in points and scaled together.
import type { ResumeText } from '@vitae/schema/api';
import { type CSSProperties, type MouseEvent, memo, type PointerEvent, useRef } from 'react';
import { useFocusField } from '../fields/use-focus-field.ts';
import { type Highlight, highlightAt } from '../model/highlights.ts';
import type { PageFrame } from '../model/page-layout.ts';
import { useSession } from '../model/review-context.tsx';
import { type Hit, PageHits, PageMarks } from './page-marks.tsx';
import { PageDrawing, PagePicture } from './page-picture.tsx';
import { TextLayer } from './text-layer.tsx';

export interface PageViewProps {
  frame: PageFrame;
  /** CSS pixels for a point. */
  scale: number;
  pages: number;
  text: ResumeText | undefined;
  layout: 'fixed' | 'flow';
  highlights: readonly Highlight[];
  hits: readonly Hit[];
}

export const PageView = memo(function PageView(props: PageViewProps) {
  const { frame, scale, text, highlights } = props;
  const { resumeId } = useSession();
  const point = usePagePointer(highlights, scale);
  const drawn = text?.pages.find(({ number }) => number === frame.number);
  const layer: CSSProperties & Record<`--${string}`, number> = {
    width: frame.width / scale,
    height: frame.height / scale,
    transform: `scale(${scale})`,
    '--scale': scale,
  };
  return (
    // Pointer only: the same values are reached by keyboard among the fields.
    <section
      aria-label={`Page ${frame.number} of ${props.pages}`}
      className="paper absolute shadow-high"
      style={{ top: frame.top, left: frame.left, width: frame.width, height: frame.height, position: 'absolute' }}
      {...point}
    >
      {props.layout === 'fixed' && <PagePicture resumeId={resumeId} page={frame.number} width={frame.width} />}
      {props.layout === 'flow' && drawn !== undefined && <PageDrawing page={drawn} />}
      <div className="paper-layer" style={layer}>
        <PageMarks highlights={highlights} />
        <PageHits hits={props.hits} />
        {text !== undefined && <TextLayer text={text} page={frame.number} />}
      </div>
    </section>
  );
});

/** Farther than this, in CSS pixels, and a press was a drag that selects. */
const CLICK_SLACK = 4;

/** Hovering lights the field of a place; a click goes to it, unless the person was selecting text. */
function usePagePointer(highlights: readonly Highlight[], scale: number) {
  const { ui } = useSession();
  const focusField = useFocusField();
  const pressed = useRef<{ x: number; y: number } | undefined>(undefined);
  const highlightUnder = (event: MouseEvent<HTMLElement>): Highlight | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return highlightAt(highlights, (event.clientX - left) / scale, (event.clientY - top) / scale);
  };
  return {
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const path = highlightUnder(event)?.path;
      event.currentTarget.toggleAttribute('data-over-mark', path !== undefined);
      ui.set({ hovered: path });
    },
    onPointerLeave: () => ui.set({ hovered: undefined }),
    onPointerDown(event: PointerEvent<HTMLElement>) {
      pressed.current = event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined;
    },
    onClick(event: MouseEvent<HTMLElement>) {
      const from = pressed.current;
      const moved = from === undefined || Math.hypot(event.clientX - from.x, event.clientY - from.y) > CLICK_SLACK;
      if (moved || event.detail > 1 || document.getSelection()?.isCollapsed === false) return;
      const path = highlightUnder(event)?.path;
      if (path !== undefined) focusField(path);
    },
  };
}
