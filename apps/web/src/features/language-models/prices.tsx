// What models cost: what the installation says first, then the list that comes with the program.
import { useQuery } from '@tanstack/react-query';
import type { LlmPrice } from '@vitae/schema/api';
import { CircleCheck, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { deletePrice, fetchPrices } from '../../api/language-models.ts';
import { dayText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import type { Column } from '../../ui/table.tsx';
import { notify } from '../../ui/toast.tsx';
import { ListPanel } from '../settings/list-panel.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { makerName } from './kind-names.ts';
import { PriceDialog } from './price-dialog.tsx';

const PRICES = ['admin', 'llm', 'prices'];

export function Prices() {
  const [text, setText] = useState('');
  /** `null`: a new one from nothing. */
  const [edited, setEdited] = useState<LlmPrice | null>();
  const query = useQuery({
    queryKey: PRICES,
    queryFn: ({ signal }) => fetchPrices(signal),
    select: ({ items }) => ({
      items: items.filter(({ model, provider }) => `${provider} ${model}`.includes(text.trim().toLowerCase())),
    }),
  });
  const remove = useSettingsMutation({
    run: deletePrice,
    refresh: PRICES,
    problem: 'The price could not be removed.',
    onDone: () => notify.done('The price is removed. The one before it counts again.'),
  });
  return (
    <>
      <ListPanel
        title="Prices"
        description="US dollars for a million tokens. Your own count from their first day on, in place of the list. Calls keep the price that they were made at."
        query={query}
        columns={columnsOf({ onEdit: setEdited, onRemove: (id) => remove.mutate(id) })}
        rowKey={({ id, provider, model, effectiveFrom }) => id ?? `${provider} ${model} ${effectiveFrom}`}
        empty="No model is called so."
        actions={
          <>
            <Field label="Model" labelHidden className="w-56">
              <Input type="search" placeholder="Model" value={text} onChange={({ target }) => setText(target.value)} />
            </Field>
            <Button icon={<Plus aria-hidden />} onClick={() => setEdited(null)}>
              Add a price
            </Button>
          </>
        }
      />
      {edited !== undefined && <PriceDialog price={edited} refresh={PRICES} onClose={() => setEdited(undefined)} />}
    </>
  );
}

interface ColumnParts {
  onEdit: (price: LlmPrice) => void;
  onRemove: (id: string) => void;
}

const amount = (dollars: number) =>
  dollars.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 4 });
const figure = (key: 'input' | 'cachedInput' | 'output', header: string): Column<LlmPrice> => ({
  key,
  header,
  align: 'right',
  className: 'align-top tabular-nums whitespace-nowrap',
  cell: (price) => (
    <>
      <span className="block">{price[key] === null ? '—' : amount(price[key])}</span>
      {price.tiers.map(({ aboveInputTokens, [key]: dollars }) =>
        dollars === null ? null : (
          <span key={aboveInputTokens} className="block text-sm text-muted">
            {amount(dollars)} above {aboveInputTokens.toLocaleString('en')}
          </span>
        ),
      )}
    </>
  ),
});

function columnsOf({ onEdit, onRemove }: ColumnParts): Column<LlmPrice>[] {
  return [
    {
      key: 'model',
      header: 'Model',
      className: 'align-top',
      cell: ({ model, provider, shutdown, replacement }) => (
        <>
          <code className="block font-mono text-sm">{model}</code>
          <span className="block text-sm text-muted">{makerName(provider)}</span>
          {shutdown !== null && (
            <span className="block text-sm text-warn">
              Ends {dayText(shutdown)}
              {replacement === null ? '' : `, then ${replacement}`}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'from',
      header: 'From',
      className: 'align-top whitespace-nowrap',
      cell: ({ effectiveFrom, counts }) => (
        <>
          <span className="block">{effectiveFrom === null ? 'Always' : dayText(effectiveFrom)}</span>
          {counts && (
            <Badge tone="good" icon={<CircleCheck aria-hidden />}>
              Counts today
            </Badge>
          )}
        </>
      ),
    },
    figure('input', 'In'),
    figure('cachedInput', 'Cached'),
    figure('output', 'Out'),
    { key: 'source', header: 'Source', className: 'align-top text-sm text-muted', cell: ({ source }) => source },
    {
      key: 'actions',
      header: 'Actions',
      headerHidden: true,
      align: 'right',
      className: 'align-top whitespace-nowrap',
      cell: (price) => (
        <>
          <IconButton label={`Change ${price.model}`} icon={<Pencil aria-hidden />} onClick={() => onEdit(price)} />
          {price.id !== null && (
            <IconButton
              label={`Remove the price of ${price.model}`}
              icon={<Trash2 aria-hidden />}
              onClick={() => onRemove(price.id ?? '')}
            />
          )}
        </>
      ),
    },
  ];
}
