// Whether a candidate had the notice that sourced people get, and the way to give it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CandidateNotice, GiveNoticeRequest } from '@vitae/schema/api';
import { CircleCheck, Clock, Mail, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { fetchNotice, giveNotice } from '../../api/privacy.ts';
import { dayText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { HOW_TEXTS, NOTICE_LOOKS } from './notice-texts.ts';

const ICONS = { open: Clock, overdue: TriangleAlert, given: CircleCheck, 'from-person': CircleCheck } as const;

export function NoticeSection({ id }: { id: string }) {
  const [looking, setLooking] = useState(false);
  const queryClient = useQueryClient();
  const { data, error } = useQuery({
    queryKey: candidateKeys.notice(id),
    queryFn: ({ signal }) => fetchNotice(id, signal),
  });
  const give = useMutation({
    mutationFn: (body: GiveNoticeRequest) => giveNotice(id, body),
    onSuccess: (notice) => {
      setLooking(false);
      queryClient.setQueryData(candidateKeys.notice(id), notice);
      void queryClient.invalidateQueries({ queryKey: candidateKeys.notices });
      void queryClient.invalidateQueries({ queryKey: candidateKeys.timeline(id) });
      notify.done(notice.given?.how === 'mail' ? 'The notice was sent' : 'It is noted');
    },
    onError: (problem) => notify.problem('The notice was not given', messageOf(problem)),
  });
  if (data === undefined) {
    return error === null ? <Skeleton className="h-12" /> : <p className="text-bad">{messageOf(error)}</p>;
  }
  const Icon = ICONS[data.state];
  const open = data.state === 'open' || data.state === 'overdue';
  return (
    <div className="flex flex-col items-start gap-2">
      <Badge tone={NOTICE_LOOKS[data.state].tone} icon={<Icon aria-hidden className="size-3.5" />}>
        {NOTICE_LOOKS[data.state].label}
      </Badge>
      <p className="text-sm text-muted">{factsOf(data)}</p>
      {open && (
        <div className="flex flex-wrap items-center gap-2">
          <Button size="sm" icon={<Mail aria-hidden />} onClick={() => setLooking(true)}>
            Look at it and give it
          </Button>
          <Link to="/notices" className="text-sm text-accent-text underline underline-offset-4">
            All open notices
          </Link>
        </div>
      )}
      <NoticeDialog
        notice={data}
        open={looking}
        onOpenChange={setLooking}
        busy={give.isPending}
        onGive={(how) => give.mutate({ how })}
      />
    </div>
  );
}

function factsOf({ state, dueAt, given }: CandidateNotice): string {
  if (given !== null) {
    const by = given.by === null ? '' : ` by ${given.by.name}`;
    return `${HOW_TEXTS[given.how]} on ${dayText(given.at)}${by}${given.remark === null ? '' : `: ${given.remark}`}`;
  }
  if (state === 'from-person') return 'The data, or a consent, came from the person.';
  return `The person must be told by ${dayText(dueAt)} that their data is kept here.`;
}
