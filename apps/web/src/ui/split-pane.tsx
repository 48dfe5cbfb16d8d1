// Two panes with a divider that mouse, finger and keyboard can move. The share is remembered under `name`.
import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { readSetting, writeSetting } from '../app/browser-settings.ts';

export interface SplitPaneProps {
  name: string;
  left: ReactNode;
  right: ReactNode;
  leftLabel: string;
  rightLabel: string;
  /** Percent of the width that the left pane has at first. */
  initial?: number;
  min?: number;
  max?: number;
}

export function SplitPane({
  name,
  left,
  right,
  leftLabel,
  rightLabel,
  initial = 50,
  min = 25,
  max = 75,
}: SplitPaneProps) {
  const frame = useRef<HTMLDivElement>(null);
  const clamp = (share: number) => Math.min(max, Math.max(min, share));
  const [share, setShare] = useState(() => clamp(Number(readSetting(`split.${name}`)) || initial));

  const move = (next: number) => {
    setShare(clamp(next));
    writeSetting(`split.${name}`, String(Math.round(clamp(next))));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(((event.clientX - box.left) / box.width) * 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: share - 2, ArrowRight: share + 2, Home: min, End: max };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };

  const columns: CSSProperties = { gridTemplateColumns: `minmax(0, ${share}fr) auto minmax(0, ${100 - share}fr)` };
  return (
    <div ref={frame} className="grid h-full min-h-0" style={columns}>
      <section aria-label={leftLabel} className="min-h-0 min-w-0">
        {left}
      </section>
      <hr
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={`Share of ${leftLabel} and ${rightLabel}`}
        aria-valuenow={Math.round(share)}
        aria-valuemin={min}
        aria-valuemax={max}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onDoubleClick={() => move(initial)}
        className="relative m-0 h-full w-px border-0 cursor-col-resize touch-none bg-line before:absolute before:inset-y-0 before:-left-1.5 before:z-10 before:w-3 hover:bg-accent focus-visible:bg-accent"
      />
      <section aria-label={rightLabel} className="min-h-0 min-w-0">
        {right}
      </section>
    </div>
  );
}
