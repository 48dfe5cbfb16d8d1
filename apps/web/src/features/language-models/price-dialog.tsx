// Says what a model costs from a day on. One of the list becomes one of the installation's own.
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { type LlmPrice, LlmPriceSettings, LlmProviderKind } from '@vitae/schema/api';
import { useId, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { createPrice, updatePrice } from '../../api/language-models.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { KIND_NAMES } from './kind-names.ts';
import { draftOf, inputOf, type PriceDraft } from './price-draft.ts';

const KINDS = LlmProviderKind.options.map((value) => ({ value, label: KIND_NAMES[value] }));

interface PriceDialogProps {
  /** Null: from nothing. */
  price: LlmPrice | null;
  refresh: QueryKey;
  onClose: () => void;
}

export function PriceDialog({ price, refresh, onClose }: PriceDialogProps) {
  const formId = useId();
  const queryClient = useQueryClient();
  const [given, setGiven] = useState(() => draftOf(price, new Date()));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const bind = (name: keyof PriceDraft) => ({
    value: given[name],
    onChange: ({ target }: { target: { value: string } }) => setGiven({ ...given, [name]: target.value }),
  });
  const save = async () => {
    const parsed = LlmPriceSettings.safeParse(inputOf(given));
    if (!parsed.success) {
      return setErrors(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message])));
    }
    setErrors({});
    setBusy(true);
    try {
      await (price?.id == null ? createPrice(parsed.data) : updatePrice(price.id, parsed.data));
      await queryClient.invalidateQueries({ queryKey: refresh });
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    }
  };
  const field = (name: keyof PriceDraft, label: string, of: { hint?: string; error?: string } = {}) => (
    <Field label={label} error={errors[of.error ?? name]} {...(of.hint === undefined ? {} : { hint: of.hint })}>
      <Input {...bind(name)} inputMode="decimal" autoComplete="off" />
    </Field>
  );
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={price === null ? 'Add a price' : `Price of ${price.model}`}
      description="US dollars for a million tokens, from the first day on."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            Save the price
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="grid gap-4 sm:grid-cols-3">
          <Field label="Kind of provider">
            <Select className="w-full" options={KINDS} {...bind('provider')} />
          </Field>
          <Field label="Model" required error={errors['model']}>
            <Input {...bind('model')} autoComplete="off" maxLength={200} />
          </Field>
          <Field label="First day" required error={errors['effectiveFrom']}>
            <Input type="date" {...bind('effectiveFrom')} />
          </Field>
        </div>
        <div className="grid gap-4 sm:grid-cols-4">
          {field('input', 'In')}
          {field('cachedInput', 'In, cached', { hint: 'Empty: as other input.' })}
          {field('cacheWrite', 'Written to the cache', { hint: 'Empty: as other input.' })}
          {field('output', 'Out')}
        </div>
        <div className="grid gap-4 sm:grid-cols-4">
          {field('tierAbove', 'Above input tokens', { hint: 'Empty: one price.', error: 'tiers.0.aboveInputTokens' })}
          {field('tierInput', 'In, above it', { error: 'tiers.0.input' })}
          {field('tierCached', 'In, cached, above it', { error: 'tiers.0.cachedInput' })}
          {field('tierOutput', 'Out, above it', { error: 'tiers.0.output' })}
        </div>
        <div className="grid gap-4 sm:grid-cols-3">
          <Field label="Last day of the model" error={errors['shutdown']}>
            <Input type="date" {...bind('shutdown')} />
          </Field>
          <Field label="Then" error={errors['replacement']}>
            <Input {...bind('replacement')} autoComplete="off" placeholder="Another model" maxLength={200} />
          </Field>
          <Field label="Source" required error={errors['source']}>
            <Input {...bind('source')} autoComplete="off" maxLength={300} />
          </Field>
        </div>
        {problem !== undefined && (
          <Alert kind="bad" title="The price could not be saved.">
            {problem}
          </Alert>
        )}
      </form>
    </Dialog>
  );
}
