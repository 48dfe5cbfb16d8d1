// The invisible, selectable text over a page's picture. Read by screen readers, found by drag, copied with its line ends.
import type { ResumeText } from '@vitae/schema/api';
import { Fragment, memo, useEffect, useMemo, useRef } from 'react';
import { LAYER_FONT, measureText } from './measure-text.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

export interface TextLayerProps {
  text: ResumeText;
  page: number;
}

export const TextLayer = memo(function TextLayer({ text, page }: TextLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => textPieces(text, page), [text, page]);
  useSteadySelection(layer);
  return (
    <div ref={layer} className="text-layer" style={{ fontFamily: LAYER_FONT }} data-testid="text-layer">
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          <span data-start={piece.start} style={pieceStyle(piece)}>
            {piece.text}
          </span>
          {piece.breakAfter && <br />}
        </Fragment>
      ))}
    </div>
  );
});

/** Points; the layer's parent is scaled to pixels. */
function pieceStyle({ text, box }: TextPiece) {
  const natural = measureText(text, box.height);
  const stretch = natural > 0 ? box.width / natural : 1;
  return { left: box.x, top: box.y, fontSize: box.height, height: box.height, transform: `scaleX(${stretch})` };
}

/**
 * While text is being selected, an element that can't be selected fills the page and stands right behind the text that the
 * selection has reached; else a drag over empty paper would reach for the page's last word.
 */
function useSteadySelection(layer: { readonly current: HTMLDivElement | null }): void {
  useEffect(() => {
    const element = layer.current;
    if (element === null) return;
    const filler = element.appendChild(document.createElement('div'));
    const stop = () => {
      element.removeAttribute('data-selecting');
      element.append(filler);
    };
    const start = () => element.setAttribute('data-selecting', '');
    const follow = () => {
      const focus = document.getSelection()?.focusNode;
      const piece = focus instanceof Text ? focus.parentElement : null;
      if (element.hasAttribute('data-selecting') && piece?.parentElement === element) placeFiller(filler, piece);
    };
    element.addEventListener('pointerdown', start);
    document.addEventListener('selectionchange', follow);
    window.addEventListener('pointerup', stop);
    window.addEventListener('blur', stop);
    return () => {
      filler.remove();
      element.removeEventListener('pointerdown', start);
      document.removeEventListener('selectionchange', follow);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('blur', stop);
    };
  }, [layer]);
}

function placeFiller(filler: HTMLElement, reached: HTMLElement): void {
  const selection = document.getSelection();
  const backwards =
    selection?.anchorNode != null &&
    (reached.compareDocumentPosition(selection.anchorNode) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (backwards) reached.before(filler);
  else reached.after(filler);
}
