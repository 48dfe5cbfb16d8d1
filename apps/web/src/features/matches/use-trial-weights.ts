// Weights that are tried: the slider moves at once, the address bar and the server follow some times a second.
import { FactorWeights } from '@vitae/schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createThrottle } from '../live/throttle.ts';
import { readWeights, writeWeights } from './match-search.ts';

export interface TrialWeights {
  /** Where the sliders stand. */
  readonly shown: FactorWeights;
  /** Undefined: those that are saved. */
  readonly tried: FactorWeights | undefined;
  readonly set: (weights: FactorWeights) => void;
  readonly reset: () => void;
}

/** Browsers refuse more than some changes of the address a second. Milliseconds. */
const PAUSE = 160;

/** `saved`: of the job, or of the workspace. `write` sets what stands in the address bar. */
export function useTrialWeights(
  text: string | undefined,
  saved: FactorWeights,
  write: (text: string | undefined) => void,
): TrialWeights {
  const [moved, setMoved] = useState<FactorWeights>();
  const newest = useRef({ write, text: undefined as string | undefined });
  useEffect(() => {
    newest.current.write = write;
  });
  const follow = useMemo(
    () =>
      createThrottle(
        () => newest.current.write(newest.current.text),
        () => PAUSE,
      ),
    [],
  );
  useEffect(() => follow.cancel, [follow]);
  const savedText = writeWeights(saved);
  const movedText = moved === undefined ? undefined : textOf(moved, savedText);
  useEffect(() => {
    if (moved !== undefined && movedText === text) setMoved(undefined);
  }, [moved, movedText, text]);
  const tried = readWeights(text);
  return {
    shown: moved ?? tried ?? saved,
    tried,
    set: (weights) => {
      // Something has to count.
      if (!FactorWeights.safeParse(weights).success) return;
      setMoved(weights);
      newest.current.text = textOf(weights, savedText);
      follow.run();
    },
    reset: () => {
      follow.cancel();
      setMoved(undefined);
      write(undefined);
    },
  };
}

function textOf(weights: FactorWeights, savedText: string): string | undefined {
  const text = writeWeights(weights);
  return text === savedText ? undefined : text;
}
