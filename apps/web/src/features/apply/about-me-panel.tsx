// After an application: questions that may be left out, for the fairness report alone.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type AboutMe, FairnessAttribute, SELF_IDENTIFICATION, SelfIdentification } from '@vitae/schema/api';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { fetchAboutMe, tellAboutMe, withdrawAboutMe } from '../../api/fairness.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { groupName, QUESTIONS } from '../jobs/fairness-texts.ts';

const keyOf = (receipt: string) => ['application', receipt, 'about-me'];

export function AboutMePanel({ receipt }: { receipt: string }) {
  const query = useQuery({
    queryKey: keyOf(receipt),
    queryFn: ({ signal }) => fetchAboutMe(receipt, signal),
    retry: false,
  });
  // A voluntary question is no reason to show an error to somebody whose application has arrived.
  if (!query.isSuccess) return null;
  return (
    <Panel
      title="About you, if you like"
      description="Whether you answer or not changes nothing for your application: who reads it can’t see your answers."
    >
      {query.data.given === null ? (
        <Questions receipt={receipt} consentText={query.data.consentText} />
      ) : (
        <Given receipt={receipt} />
      )}
    </Panel>
  );
}

const NOTHING = { gender: null, ageBand: null, disability: null, minority: null };

function Questions({ receipt, consentText }: { receipt: string; consentText: string }) {
  const client = useQueryClient();
  const [answers, setAnswers] = useState<SelfIdentification>(NOTHING);
  const [agreed, setAgreed] = useState(false);
  const send = useMutation({
    mutationFn: () => tellAboutMe(receipt, { ...answers, consent: true }),
    onSuccess: (told) => client.setQueryData(keyOf(receipt), told),
  });
  const isEmpty = Object.values(answers).every((answer) => answer === null);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      {FairnessAttribute.options.map((attribute) => (
        <Field key={attribute} label={QUESTIONS[attribute]}>
          <Select
            options={[
              { value: '', label: 'Not told' },
              ...SELF_IDENTIFICATION[attribute].map((value) => ({ value, label: groupName(value) })),
            ]}
            value={answers[attribute] ?? ''}
            onChange={({ target }) =>
              setAnswers(
                SelfIdentification.parse({ ...answers, [attribute]: target.value === '' ? null : target.value }),
              )
            }
          />
        </Field>
      ))}
      <Checkbox label={consentText} checked={agreed} onChange={({ target }) => setAgreed(target.checked)} />
      {send.isError && (
        <Alert kind="bad" title="Your answers were not kept">
          {messageOf(send.error)}
        </Alert>
      )}
      <Button type="submit" busy={send.isPending} disabled={isEmpty || !agreed} className="self-start">
        Send these answers
      </Button>
    </form>
  );
}

function Given({ receipt }: { receipt: string }) {
  const client = useQueryClient();
  const takeBack = useMutation({
    mutationFn: () => withdrawAboutMe(receipt),
    onSuccess: () => client.setQueryData<AboutMe>(keyOf(receipt), (before) => before && { ...before, given: null }),
  });
  return (
    <div className="flex flex-col items-start gap-3">
      <p role="status">Thank you. Your answers are kept apart from your application.</p>
      {takeBack.isError && <p className="text-bad">{messageOf(takeBack.error)}</p>}
      <Button busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
        Take them back
      </Button>
    </div>
  );
}
