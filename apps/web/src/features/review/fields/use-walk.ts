// Switches between all fields and those that need a person, and remembers what the walk began with.
import { useCallback } from 'react';
import { useSession } from '../model/review-context.tsx';
import { partsToCheck } from '../model/walk-groups.ts';
import type { WalkMode } from '../model/walk-order.ts';

export function useWalk(): (mode: WalkMode) => void {
  const { ui, model } = useSession();
  return useCallback(
    (walk) => ui.set({ walk, inWalk: walk === 'check' ? partsToCheck(model().sections) : new Set() }),
    [ui, model],
  );
}
