// One difference between two candidates: what each says, to be chosen, and what stays.
import type { MergeDifference } from '@vitae/schema/api';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { labelOf, showText, type Taken } from './merge-choices.ts';

export interface MergeDifferenceRowProps {
  difference: MergeDifference;
  taken: Taken;
  /** Names of the two, for phones and screen readers. */
  names: { kept: string; merged: string };
  /** The result of the last choice is on its way. */
  waiting: boolean;
  onTake: (path: string, take: Taken) => void;
}

export function MergeDifferenceRow({ difference, taken, names, waiting, onTake }: MergeDifferenceRowProps) {
  const { path, list, result } = difference;
  const label = labelOf(difference);
  const option = (take: Taken, spoken: string, children: ReactNode) => (
    <Option name={path} checked={taken === take} spoken={spoken} onTake={() => onTake(path, take)}>
      {children}
    </Option>
  );
  return (
    <fieldset className="grid gap-x-3 gap-y-1.5 border-b border-line px-5 py-2.5 lg:grid-cols-[9rem_repeat(3,minmax(0,1fr))]">
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap items-center gap-x-3 lg:flex-col lg:items-stretch">
        <span aria-hidden className="py-1.5 text-sm font-medium">
          {label}
        </span>
        {list && option('both', 'Both, each once', <span className="text-sm">Both</span>)}
      </div>
      {option('kept', `As ${names.kept} has it`, <Values of={difference} side="kept" who={`Stays: ${names.kept}`} />)}
      {option(
        'merged',
        `As ${names.merged} has it`,
        <Values of={difference} side="merged" who={`Goes into it: ${names.merged}`} />,
      )}
      <output
        aria-label={`${label} after the merge`}
        className={classNames('min-w-0 rounded-md bg-sunken px-2.5 py-1.5', waiting && 'opacity-60')}
      >
        <span className="block text-xs text-muted lg:hidden">After the merge</span>
        <Texts path={path} texts={result} />
      </output>
    </fieldset>
  );
}

interface OptionProps {
  name: string;
  checked: boolean;
  spoken: string;
  onTake: () => void;
  children: ReactNode;
}

function Option({ name, checked, spoken, onTake, children }: OptionProps) {
  return (
    <label
      className={classNames(
        'flex min-w-0 cursor-pointer items-start gap-2.5 rounded-md border px-2.5 py-1.5 touch:min-h-11',
        checked ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-hover',
      )}
    >
      <input
        type="radio"
        name={name}
        aria-label={spoken}
        checked={checked}
        onChange={onTake}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}

function Values({ of: { path, ...both }, side, who }: { of: MergeDifference; side: 'kept' | 'merged'; who: string }) {
  return (
    <span className="min-w-0">
      <span className="block text-xs text-muted lg:hidden">{who}</span>
      <Texts path={path} texts={both[side]} />
    </span>
  );
}

function Texts({ path, texts }: { path: string; texts: readonly string[] }) {
  if (texts.length === 0) return <span className="text-muted">Nothing</span>;
  return (
    <>
      {texts.map((text, at) => (
        // The same text may stand in a list twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole
        <span key={at} className="line-clamp-6 wrap-anywhere">
          {showText(path, text)}
        </span>
      ))}
    </>
  );
}
