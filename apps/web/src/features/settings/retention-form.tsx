// Makes a retention rule.

import { useQueryClient } from '@tanstack/react-query';
import { CandidateSourceKind, RetentionAction, RetentionCondition, RetentionRuleRequest } from '@vitae/schema/api';
import { z } from 'zod';
import { addRule, retentionKeys } from '../../api/retention.ts';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { notify } from '../../ui/toast.tsx';
import { FormProblem } from '../accounts/account-card.tsx';
import { ORIGIN_NAMES } from '../candidates/candidate-texts.ts';
import { ACTION_NAMES, CONDITION_NAMES } from './retention-texts.ts';

/** As typed, into what the server wants: a source only for a rule by source. */
const Typed = z
  .object({
    condition: RetentionCondition,
    source: CandidateSourceKind,
    months: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/, 'A number of months.')
      .transform(Number),
    action: RetentionAction,
  })
  .transform(({ source, ...rule }) => (rule.condition === 'source' ? { ...rule, source } : rule))
  .pipe(RetentionRuleRequest);

const optionsOf = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: names[value] }));

export function RetentionForm() {
  const queryClient = useQueryClient();
  const form = useForm({
    schema: Typed,
    initial: { condition: 'inactive', source: 'upload', months: '24', action: 'erase' },
    submit: async (rule) => {
      await addRule(rule);
      await queryClient.invalidateQueries({ queryKey: retentionKeys.rules });
      notify.done('The rule is made. It is off.');
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <Field label="When">
          <Select
            {...form.control('condition')}
            className="w-full"
            options={optionsOf(RetentionCondition.options, CONDITION_NAMES)}
          />
        </Field>
        <Field label="For so many months" error={form.errorOf('months')}>
          <Input {...form.control('months')} inputMode="numeric" maxLength={3} />
        </Field>
        {form.values.condition === 'source' && (
          <Field label="Source" error={form.errorOf('source')}>
            <Select
              {...form.control('source')}
              className="w-full"
              options={optionsOf(CandidateSourceKind.options, ORIGIN_NAMES)}
            />
          </Field>
        )}
        <Field label="Then">
          <Select
            {...form.control('action')}
            className="w-full"
            options={optionsOf(RetentionAction.options, ACTION_NAMES)}
          />
        </Field>
      </div>
      <FormProblem problem={form.problem} />
      <Button type="submit" busy={form.busy} className="self-start">
        Make the rule
      </Button>
    </form>
  );
}
