// The document as plain text in reading order, with the same marks. Text is selected with the keyboard here: the caret moves as in
// an editor, but nothing can be changed.
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useFocusField } from '../fields/use-focus-field.ts';
import { useDocumentText, useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import { type TextLine, type TextMark, type TextSlice, textLines } from '../model/text-slices.ts';
import { scrollBehavior } from './use-reveal.ts';
import { useSearchHits } from './use-search.ts';

export function TextView() {
  const text = useDocumentText();
  const marks = useTextMarks();
  const root = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => (text === undefined ? [] : textLines(text.text, marks)), [text, marks]);
  const input = useTextInput();
  useRevealText(root);
  useReadOnly(root);
  return (
    <div data-text-frame className="h-full overflow-auto bg-surface">
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea can't hold marks. */}
      <div
        ref={root}
        role="textbox"
        aria-label="Text of the document"
        aria-readonly
        aria-multiline
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        inputMode="none"
        spellCheck={false}
        className="text-view mx-auto max-w-3xl px-5 py-4 leading-6 whitespace-pre-wrap caret-accent focus-visible:-outline-offset-2"
        {...input}
      >
        {lines.map((line) => (
          <Line key={line.start} line={line} />
        ))}
      </div>
    </div>
  );
}

const Line = memo(
  function Line({ line }: { line: TextLine }) {
    return (
      <div className="min-h-6 [content-visibility:auto] [contain-intrinsic-height:auto_1.5rem]">
        {line.slices.map((slice) => (
          <Slice key={slice.start} slice={slice} />
        ))}
      </div>
    );
  },
  (before, after) => JSON.stringify(before.line) === JSON.stringify(after.line),
);

function Slice({ slice }: { slice: TextSlice }) {
  const { highlight, hit } = slice;
  const path = highlight?.path;
  const lit = useReviewUi(({ active, hovered }) =>
    path === undefined ? undefined : active === path ? 'active' : hovered === path ? 'hover' : undefined,
  );
  if (hit !== undefined) {
    return (
      <mark className="hit" data-start={slice.start} data-kind={hit.current ? 'current' : 'found'} data-path={path}>
        {slice.text}
      </mark>
    );
  }
  return (
    <span
      className={path === undefined ? undefined : 'mark'}
      data-start={slice.start}
      data-path={path}
      data-state={highlight?.state}
      data-lit={lit}
    >
      {slice.text}
    </span>
  );
}

function useTextMarks(): readonly TextMark[] {
  const { fields } = useReviewModel();
  const hits = useSearchHits();
  return useMemo(() => {
    const values = fields.flatMap(({ path, state, value }) =>
      (value?.places ?? []).map((place): TextMark => ({ ...place, highlight: { path, state, ...place } })),
    );
    return [...values, ...hits.map(({ start, end, current }): TextMark => ({ start, end, hit: { current } }))];
  }, [fields, hits]);
}

function useTextInput() {
  const { ui } = useSession();
  const focusField = useFocusField();
  const pathUnder = ({ target }: MouseEvent): string | undefined =>
    target instanceof HTMLElement ? target.closest<HTMLElement>('[data-path]')?.dataset['path'] : undefined;
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || ui.get().selection === undefined) return;
      event.preventDefault();
      ui.set({ choosing: true });
    },
    onPointerMove: (event: MouseEvent) => ui.set({ hovered: pathUnder(event) }),
    onPointerLeave: () => ui.set({ hovered: undefined }),
    onClick(event: MouseEvent) {
      const path = pathUnder(event);
      if (path !== undefined && event.detail === 1 && document.getSelection()?.isCollapsed !== false) focusField(path);
    },
  };
}

function useRevealText(root: { readonly current: HTMLElement | null }): void {
  const reveal = useReviewUi((ui) => ui.reveal);
  useEffect(() => {
    const start = reveal?.places[0]?.start;
    if (start === undefined) return;
    const pieces = [...(root.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const piece = pieces.findLast((element) => Number(element.dataset['start']) <= start);
    if (piece !== undefined && !isInSight(piece)) piece.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
  }, [root, reveal]);
}

/** Not at the very edge, where one sees a line but not what stands around it. */
function isInSight(piece: HTMLElement): boolean {
  const frame = piece.closest('[data-text-frame]')?.getBoundingClientRect();
  const { top, bottom } = piece.getBoundingClientRect();
  return frame !== undefined && top > frame.top + SIGHT_MARGIN && bottom < frame.bottom - SIGHT_MARGIN;
}

/** CSS pixels. */
const SIGHT_MARGIN = 48;

/** React has no `beforeinput` that can be prevented for all kinds of input, so it is taken from the browser. */
function useReadOnly(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = root.current;
    const refuse = (event: Event) => event.preventDefault();
    const kinds = ['beforeinput', 'drop', 'paste', 'cut'] as const;
    for (const kind of kinds) element?.addEventListener(kind, refuse);
    return () => {
      for (const kind of kinds) element?.removeEventListener(kind, refuse);
    };
  }, [root]);
}
