// Who did what with whose data: searched, and verified against its hash chains.
import { AuditAction, type AuditEntry } from '@vitae/schema/api';
import { CircleCheck, CircleSlash, ScrollText } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import { fetchAudit } from '../../api/admin.ts';
import { exactTimeText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import type { Column } from '../../ui/table.tsx';
import { AuditCheck } from './audit-check.tsx';
import { PagesPanel } from './pages-panel.tsx';
import { SearchField, useSearchText } from './search-field.tsx';
import { usePages } from './use-pages.ts';

const ACTIONS = [
  { value: '', label: 'Any action' },
  ...AuditAction.options.map((action) => ({ value: action, label: actionName(action) })),
];
const OUTCOMES = [
  { value: '', label: 'Done or refused' },
  { value: 'done', label: 'Done' },
  { value: 'refused', label: 'Refused' },
];

/** `candidate.read` → “Candidate: read”. */
function actionName(action: string): string {
  const [subject = '', verb = ''] = action.replaceAll('-', ' ').replace('resume', 'résumé').split('.');
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${verb}`;
}

function actorName({ actor }: AuditEntry): string {
  if (actor.kind === 'system') return 'Vitae itself';
  if (actor.kind === 'command') return 'Command line';
  if (actor.kind === 'anonymous') return 'Nobody signed in';
  const name = actor.name ?? 'Somebody who is gone';
  return actor.kind === 'key' ? `${name}, by API key` : name;
}

const COLUMNS: Column<AuditEntry>[] = [
  { key: 'at', header: 'When', cell: ({ at }) => exactTimeText(at) },
  { key: 'actor', header: 'Who', cell: actorName },
  {
    key: 'action',
    header: 'What',
    className: 'whitespace-nowrap',
    cell: ({ action, details }) => (
      <>
        <span className="block font-medium">{actionName(action)}</span>
        <span className="text-sm text-muted">
          {Object.entries(details)
            .map(([name, value]) => `${name} ${String(value)}`)
            .join(', ')}
        </span>
      </>
    ),
  },
  {
    key: 'subject',
    header: 'To what',
    cell: ({ subject }) =>
      subject === null ? (
        <span className="text-muted">–</span>
      ) : (
        <>
          <span className="block">{subject.kind.replace('resume', 'résumé')}</span>
          <span className="font-mono text-xs break-all text-muted">{subject.id}</span>
        </>
      ),
  },
  {
    key: 'outcome',
    header: 'Outcome',
    cell: ({ outcome }) =>
      outcome === 'done' ? (
        <Badge tone="good" icon={<CircleCheck aria-hidden />}>
          Done
        </Badge>
      ) : (
        <Badge tone="warn" icon={<CircleSlash aria-hidden />}>
          Refused
        </Badge>
      ),
  },
  {
    key: 'address',
    header: 'From',
    className: 'font-mono text-xs whitespace-nowrap text-muted',
    cell: ({ address }) => address ?? '–',
  },
];

export function AuditLog() {
  const [action, setAction] = useState('');
  const [outcome, setOutcome] = useState('');
  const { typed, asked, setTyped } = useSearchText();
  const id = z.uuid().safeParse(asked).data;
  const pages = usePages(['admin', 'audit', action, outcome, id], (call) =>
    fetchAudit({ ...call, action, outcome, subject: id }),
  );
  return (
    <>
      <AuditCheck />
      <PagesPanel
        title="Audit log"
        description="The newest first. It holds ids and codes, never what stands in a résumé."
        filters={
          <>
            <SearchField label="Id of a résumé, candidate or user" value={typed} onChange={setTyped} />
            <Field label="Action" labelHidden>
              <Select options={ACTIONS} value={action} onChange={(event) => setAction(event.target.value)} />
            </Field>
            <Field label="Outcome" labelHidden>
              <Select options={OUTCOMES} value={outcome} onChange={(event) => setOutcome(event.target.value)} />
            </Field>
            {asked !== '' && id === undefined && (
              <output className="basis-full text-sm text-warn">This is no id.</output>
            )}
          </>
        }
        pages={pages}
        columns={COLUMNS}
        rowKey={(entry) => entry.id}
        empty={{
          icon: <ScrollText aria-hidden />,
          title: 'No entry fits',
          text: 'Nothing of this kind was done. Choose another action or outcome.',
        }}
      />
    </>
  );
}
