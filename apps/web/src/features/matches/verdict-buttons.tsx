// Good, bad or hidden; what is pressed is taken back by pressing it again.
import type { CandidateMatch, MatchVerdict } from '@vitae/schema/api';
import { EyeOff, type LucideIcon, ThumbsDown, ThumbsUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { useMatchFeedback } from './use-match-feedback.ts';

export const VERDICTS: Record<MatchVerdict, { label: string; key: string; Icon: LucideIcon; help: string }> = {
  good: { label: 'Good', key: 'G', Icon: ThumbsUp, help: 'A good match' },
  bad: { label: 'Bad', key: 'B', Icon: ThumbsDown, help: 'A bad match' },
  hidden: { label: 'Hide', key: 'H', Icon: EyeOff, help: 'Not listed for this job any more' },
};

export interface VerdictButtonsProps {
  jobId: string;
  match: CandidateMatch;
  name: string;
}

export function VerdictButtons({ jobId, match, name }: VerdictButtonsProps) {
  const say = useMatchFeedback(jobId);
  const said = match.feedback?.verdict;
  const press = (verdict: MatchVerdict) =>
    say.mutate({ match, name, verdict: said === verdict ? null : verdict, reason: null });
  return (
    <div className="flex flex-col gap-2">
      <fieldset aria-label="What you say of this match" className="flex flex-wrap gap-1.5">
        {(['good', 'bad', 'hidden'] as const).map((verdict) => {
          const { label, key, Icon, help } = VERDICTS[verdict];
          return (
            <Tooltip key={verdict} label={help} keys={[key]}>
              <Button
                size="sm"
                aria-pressed={said === verdict}
                icon={<Icon aria-hidden />}
                onClick={() => press(verdict)}
                className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-text"
              >
                {verdict === 'hidden' && said === 'hidden' ? 'Hidden' : label}
              </Button>
            </Tooltip>
          );
        })}
      </fieldset>
      {match.feedback !== null && (
        <ReasonForm
          key={`${match.id} ${match.feedback.verdict}`}
          reason={match.feedback.reason ?? ''}
          busy={say.isPending}
          onSave={(reason) => say.mutate({ match, name, verdict: said ?? null, reason })}
        />
      )}
    </div>
  );
}

interface ReasonFormProps {
  reason: string;
  busy: boolean;
  onSave: (reason: string | null) => void;
}

function ReasonForm({ reason, busy, onSave }: ReasonFormProps) {
  const [typed, setTyped] = useState(reason);
  const changed = typed.trim() !== reason;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed) onSave(typed.trim() === '' ? null : typed.trim());
  };
  return (
    <form noValidate onSubmit={submit} className="flex items-end gap-1.5">
      <Field label="Why" labelHidden className="min-w-0 flex-1">
        <Input
          value={typed}
          maxLength={1000}
          placeholder="Why? Nobody has to say."
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
      {changed && (
        <Button type="submit" busy={busy}>
          Keep
        </Button>
      )}
    </form>
  );
}
