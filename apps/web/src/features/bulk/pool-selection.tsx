// What can be done with the chosen candidates.
import { Link } from '@tanstack/react-router';
import { CandidateStatus } from '@vitae/schema/api';
import { CircleDot, GitMerge, ListChecks, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass, YIELDING_LABEL } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { STATUS_LOOKS } from '../candidates/candidate-status.ts';
import { BulkDeleteDialog } from './bulk-delete-dialog.tsx';
import { BulkExportMenu } from './bulk-export-menu.tsx';
import { BulkTagsDialog } from './bulk-tags-dialog.tsx';
import type { BulkRun } from './use-bulk-change.ts';
import type { PoolChoice } from './use-pool-choice.ts';

export interface PoolSelectionProps {
  choice: PoolChoice;
  total: number | undefined;
  bulk: BulkRun;
}

export function PoolSelection({ choice, total, bulk }: PoolSelectionProps) {
  const [asked, setAsked] = useState<'tags' | 'delete'>();
  const { count, everybody } = choice;
  const close = () => setAsked(undefined);
  return (
    <div role="toolbar" aria-label="Chosen candidates" className="flex min-h-11 flex-wrap items-center gap-2 px-5 pb-3">
      <output className="font-medium whitespace-nowrap tabular-nums">
        {everybody ? `All ${count.toLocaleString('en')} chosen` : `${count.toLocaleString('en')} chosen`}
      </output>
      {!everybody && total !== undefined && total > count && (
        <Button variant="ghost" icon={<ListChecks aria-hidden />} onClick={choice.chooseEverybody}>
          <span>
            <span className={YIELDING_LABEL}>Choose all </span>
            {total.toLocaleString('en')}
            <span className={YIELDING_LABEL}> that match</span>
          </span>
        </Button>
      )}
      <StatusMenu choice={choice} bulk={bulk} />
      <Button icon={<Tag aria-hidden />} title="Tags" busy={bulk.busy} onClick={() => setAsked('tags')}>
        <span className={YIELDING_LABEL}>Tags</span>
      </Button>
      <BulkExportMenu choice={choice} />
      <MergeLink choice={choice} />
      <Button
        title="Delete"
        icon={<Trash2 aria-hidden className="text-bad" />}
        busy={bulk.busy}
        onClick={() => setAsked('delete')}
      >
        <span className={YIELDING_LABEL}>Delete</span>
      </Button>
      <IconButton label="Choose none" keys={['Esc']} icon={<X aria-hidden />} onClick={choice.clear} />
      {asked === 'tags' && (
        <BulkTagsDialog
          count={count}
          onClose={close}
          onConfirm={(tags) => {
            close();
            bulk.start(choice.of, { kind: 'tags', ...tags });
          }}
        />
      )}
      {asked === 'delete' && (
        <BulkDeleteDialog
          count={count}
          everybody={everybody}
          onClose={close}
          onConfirm={() => {
            close();
            bulk.start(choice.of, { kind: 'delete' });
          }}
        />
      )}
    </div>
  );
}

function StatusMenu({ choice, bulk }: Pick<PoolSelectionProps, 'choice' | 'bulk'>) {
  return (
    <Menu
      trigger={
        <Button icon={<CircleDot aria-hidden />} title="Status" busy={bulk.busy}>
          <span className={YIELDING_LABEL}>Status</span>
        </Button>
      }
    >
      {CandidateStatus.options.map((status) => {
        const { label, Icon } = STATUS_LOOKS[status];
        return (
          <MenuItem
            key={status}
            icon={<Icon aria-hidden />}
            onSelect={() => bulk.start(choice.of, { kind: 'status', status })}
          >
            {label}
          </MenuItem>
        );
      })}
    </Menu>
  );
}

function MergeLink({ choice: { selection, everybody } }: Pick<PoolSelectionProps, 'choice'>) {
  const [first, second, third] = selection.chosen;
  if (everybody || first === undefined || second === undefined || third !== undefined) return null;
  return (
    <Link
      to="/duplicates/$survivorId/$mergedId"
      params={{ survivorId: first, mergedId: second }}
      title="Merge the two"
      className={buttonClass()}
    >
      <GitMerge aria-hidden />
      <span className={YIELDING_LABEL}>Merge</span>
    </Link>
  );
}
