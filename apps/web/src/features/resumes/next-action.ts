// What a person can do about a résumé in the list, as a button.
import type { NextAction, Outcome } from '@vitae/schema';
import type { ResumeStatus } from '@vitae/schema/api';

export type ActionTarget =
  | { kind: 'open'; resumeId: string }
  /** Decide whether it is somebody who is here already. */
  | { kind: 'compare'; candidateId: string }
  /** Send a better version of the file. */
  | { kind: 'send' }
  | { kind: 'read-again' };

export interface ResumeAction {
  label: string;
  target: ActionTarget;
  /** Somebody is needed: the button is drawn to be noticed. */
  needed: boolean;
}

export function labelOf(action: NextAction, toCheck: number): string {
  switch (action) {
    case 'none':
      return 'Open';
    case 'review':
      return toCheck === 1 ? 'Check 1 value' : toCheck > 1 ? `Check ${toCheck} values` : 'Check the values';
    case 'add-missing':
      return 'Add what is missing';
    case 'open-existing':
      return 'Open the first one';
    case 'decide-match':
      return 'Compare';
    case 'send-unlocked':
      return 'Send it unlocked';
    case 'send-better-scan':
      return 'Send a better scan';
    case 'send-other-format':
      return 'Send another format';
    case 'send-smaller':
      return 'Send a smaller file';
    case 'send-again':
      return 'Send again';
    case 'read-again':
      return 'Read again';
  }
}

function targetOf(id: string, action: NextAction, outcome: Outcome): ActionTarget {
  const duplicateOf = outcome.kind === 'duplicate' ? outcome.duplicateOf : undefined;
  const [candidateId] = outcome.kind === 'possible-match' ? outcome.candidateIds : [];
  if (action === 'decide-match' && candidateId !== undefined) return { kind: 'compare', candidateId };
  if (action.startsWith('send-')) return { kind: 'send' };
  if (action === 'read-again') return { kind: 'read-again' };
  return { kind: 'open', resumeId: action === 'open-existing' ? (duplicateOf ?? id) : id };
}

/** Undefined while it is being read: then there is nothing to do but wait. */
export function nextActionOf(id: string, { outcome }: ResumeStatus, toCheck?: number): ResumeAction | undefined {
  if (outcome === undefined) return undefined;
  const open = toCheck ?? ('toCheck' in outcome ? outcome.toCheck : 0);
  // Somebody may have checked the values since the outcome was written.
  const action = outcome.nextAction === 'review' && toCheck === 0 ? 'none' : outcome.nextAction;
  return {
    label: labelOf(action, open),
    target: targetOf(id, action, outcome),
    needed: action !== 'none' && action !== 'open-existing',
  };
}
