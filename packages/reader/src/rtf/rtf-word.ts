// What a control word does to the walk and to the state of its group.
import type { RtfState } from './rtf-state.ts';
import type { RtfWalk } from './rtf-walk.ts';

export type ApplyWord = (walk: RtfWalk, state: RtfState, value: number | undefined) => void;
export type RtfWords = Readonly<Record<string, ApplyWord>>;

/** The group holds no text of the document. */
export const skipGroup: ApplyWord = (_walk, state) => {
  state.destination = 'skip';
};
/** A switch is on unless its number is zero. */
export const isOn = (value: number | undefined): boolean => value !== 0;
