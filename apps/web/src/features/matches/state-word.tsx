// How far something that a job asks for is there: icon and word.
import { TONE_TEXT_CLASS } from '../../ui/badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { type MatchState, STATE_LOOKS } from './match-states.ts';

/** `fact` stands in place of the word, which is then only read aloud: “7 yrs”. */
export function StateWord({
  state,
  fact,
  className,
}: {
  state: MatchState;
  fact?: string | undefined;
  className?: string;
}) {
  const { label, tone, Icon } = STATE_LOOKS[state];
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 text-sm whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0',
        TONE_TEXT_CLASS[tone],
        className,
      )}
    >
      <Icon aria-hidden />
      {fact ?? label}
      {fact !== undefined && <span className="sr-only">, {label.toLowerCase()}</span>}
    </span>
  );
}
