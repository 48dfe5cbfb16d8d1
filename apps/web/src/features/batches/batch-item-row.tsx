// One file of an import: what it is, what became of it and why, and what can be done.
import { Link } from '@tanstack/react-router';
import type { BatchItem } from '@vitae/schema/api';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { labelOf } from '../resumes/next-action.ts';
import { BIN_LOOKS } from './bin-look.ts';
import type { ItemActions } from './use-item-actions.tsx';

export interface BatchItemRowProps {
  item: BatchItem;
  index: number;
  /** Only its control is in the tab order. */
  active: boolean;
  actions: ItemActions;
}

export function BatchItemRow({ item, index, active, actions }: BatchItemRowProps) {
  const { label, tone, Icon } = BIN_LOOKS[item.bin];
  const folder = item.path.slice(0, Math.max(0, item.path.length - item.filename.length));
  return (
    <>
      <th scope="row" className="min-w-0 text-left font-normal">
        <span className="block truncate font-medium">{item.name ?? item.filename}</span>
        <span className="block truncate text-sm text-muted">{item.name === null ? folder : item.path}</span>
      </th>
      <td className="flex min-w-0 flex-col items-start gap-0.5 @max-3xl:order-1 @max-3xl:col-span-2">
        <Badge tone={tone} icon={<Icon aria-hidden />}>
          {label}
        </Badge>
        <span title={item.reason.message} className="line-clamp-2 text-sm text-pretty text-muted">
          {item.reason.message}
        </span>
      </td>
      <td className="flex justify-end">
        <ItemButton item={item} index={index} tabIndex={active ? 0 : -1} actions={actions} />
      </td>
    </>
  );
}

interface ItemButtonProps {
  item: BatchItem;
  index: number;
  tabIndex: number;
  actions: ItemActions;
}

function ItemButton({ item, index, tabIndex, actions }: ItemButtonProps) {
  const { nextAction, resumeId, duplicateOf, filename } = item;
  const common = { tabIndex, 'data-item': index };
  if (nextAction.startsWith('send-')) {
    return (
      <Button
        {...common}
        size="sm"
        onClick={() => actions.sendAgain(item)}
        aria-label={`${labelOf(nextAction, 0)}: ${filename}`}
      >
        {labelOf(nextAction, 0)}
      </Button>
    );
  }
  if (nextAction === 'read-again' && resumeId !== null) {
    return (
      <Button {...common} size="sm" onClick={() => actions.readAgain(resumeId)} aria-label={`Read again: ${filename}`}>
        Read again
      </Button>
    );
  }
  if (nextAction === 'decide-match' && item.candidateId !== null) {
    return (
      <Link
        {...common}
        to="/duplicates"
        search={{ candidate: item.candidateId }}
        aria-label={`Compare: ${filename}`}
        className={buttonClass({ size: 'sm' })}
      >
        Compare
      </Link>
    );
  }
  const open = nextAction === 'open-existing' ? (duplicateOf ?? resumeId) : resumeId;
  if (open === null)
    return (
      <span {...common} className="sr-only">
        Nothing to do
      </span>
    );
  const needed = nextAction !== 'none' && nextAction !== 'open-existing';
  return (
    <Link
      {...common}
      to="/resumes/$resumeId"
      params={{ resumeId: open }}
      aria-label={`${labelOf(nextAction, 0)}: ${filename}`}
      className={buttonClass({ size: 'sm', variant: needed ? 'secondary' : 'ghost' })}
    >
      {labelOf(nextAction, 0)}
    </Link>
  );
}
