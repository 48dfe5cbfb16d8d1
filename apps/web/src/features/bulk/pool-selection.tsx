// What can be done with the chosen candidates.
import { Link } from '@tanstack/react-router';
import { CandidateStatus } from '@vitae/schema/api';
import { BriefcaseBusiness, CircleDot, GitMerge, ListChecks, Tag, Trash2, UserRoundCog, X } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass, YIELDING_LABEL } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { STATUS_LOOKS } from '../candidates/candidate-status.ts';
import { BulkDeleteDialog } from './bulk-delete-dialog.tsx';
import { BulkExportMenu } from './bulk-export-menu.tsx';
import { BulkJobDialog } from './bulk-job-dialog.tsx';
import { BulkOwnerDialog } from './bulk-owner-dialog.tsx';
import { BulkTagsDialog } from './bulk-tags-dialog.tsx';
import type { BulkActionCall, BulkRun } from './use-bulk-change.ts';
import type { PoolChoice } from './use-pool-choice.ts';

/** What a dialog asks for first. */
type Asked = 'tags' | 'job' | 'owner' | 'delete';

export interface PoolSelectionProps {
  choice: PoolChoice;
  total: number | undefined;
  bulk: BulkRun;
}

export function PoolSelection({ choice, total, bulk }: PoolSelectionProps) {
  const [asked, setAsked] = useState<Asked>();
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
      <Button icon={<BriefcaseBusiness aria-hidden />} title="Job" busy={bulk.busy} onClick={() => setAsked('job')}>
        <span className={YIELDING_LABEL}>Job</span>
      </Button>
      <Button icon={<UserRoundCog aria-hidden />} title="Owner" busy={bulk.busy} onClick={() => setAsked('owner')}>
        <span className={YIELDING_LABEL}>Owner</span>
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
      <AskedDialog
        asked={asked}
        choice={choice}
        onClose={close}
        onConfirm={(action) => {
          close();
          bulk.start(choice.of, action);
        }}
      />
    </div>
  );
}

interface AskedDialogProps {
  asked: Asked | undefined;
  choice: PoolChoice;
  onClose: () => void;
  onConfirm: (action: BulkActionCall) => void;
}

function AskedDialog({ asked, choice: { count, everybody }, onClose, onConfirm }: AskedDialogProps) {
  const dialog = { count, onClose };
  switch (asked) {
    case undefined:
      return null;
    case 'tags':
      return <BulkTagsDialog {...dialog} onConfirm={(tags) => onConfirm({ kind: 'tags', ...tags })} />;
    case 'job':
      return <BulkJobDialog {...dialog} onConfirm={(jobId) => onConfirm({ kind: 'job', jobId })} />;
    case 'owner':
      return <BulkOwnerDialog {...dialog} onConfirm={(ownerId) => onConfirm({ kind: 'owner', ownerId })} />;
    case 'delete':
      return <BulkDeleteDialog {...dialog} everybody={everybody} onConfirm={() => onConfirm({ kind: 'delete' })} />;
  }
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
