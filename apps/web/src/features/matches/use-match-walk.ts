// Walking through the matches by keyboard.
import { useRef, useState } from 'react';

export interface MatchWalk {
  /** The one that the keys act on. */
  readonly activeId: string | undefined;
  readonly activate: (candidateId: string) => void;
  /** Goes so many candidates on, takes the focus there, and gives the candidate. */
  readonly step: (by: number) => string | undefined;
}

export function useMatchWalk(order: readonly string[], shownId: string | undefined): MatchWalk {
  const [active, activate] = useState<string>();
  const begun = useRef(false);
  const activeId = order.find((id) => id === active) ?? order.find((id) => id === shownId) ?? order[0];
  return {
    activeId,
    activate: (id) => {
      begun.current = true;
      activate(id);
    },
    step: (by) => {
      const at = order.indexOf(activeId ?? '');
      const next = begun.current ? Math.min(order.length - 1, Math.max(0, at + by)) : Math.max(0, at);
      const id = order[next];
      if (id === undefined) return undefined;
      begun.current = true;
      activate(id);
      document.querySelector<HTMLElement>(`[data-candidate="${CSS.escape(id)}"]`)?.focus();
      return id;
    },
  };
}
