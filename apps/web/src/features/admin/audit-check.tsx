// Verifies that nobody has changed the audit log behind its back, and says what was found.
import { useMutation } from '@tanstack/react-query';
import type { AuditBreak, AuditVerification } from '@vitae/schema/api';
import { ShieldCheck } from 'lucide-react';
import { verifyAudit } from '../../api/admin.ts';
import { messageOf } from '../../api/api-error.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';

const REASONS: Record<AuditBreak['reason'], string> = {
  changed: 'The entry is not as it was written.',
  missing: 'The entry is gone.',
  cut: 'The newest entries are gone.',
};

export function AuditCheck() {
  const check = useMutation({ mutationFn: verifyAudit });
  return (
    <Panel
      title="Is the log whole?"
      description="Each entry carries the hash of the one before. Checking walks every chain from its first entry."
      actions={
        <Button icon={<ShieldCheck aria-hidden />} busy={check.isPending} onClick={() => check.mutate()}>
          Verify the log
        </Button>
      }
    >
      <div aria-live="polite">
        {check.isIdle && <p className="text-muted">Not verified on this page yet.</p>}
        {check.isPending && <p className="text-muted">Walking the chains…</p>}
        {check.isError && (
          <Alert kind="bad" title="The log could not be verified.">
            {messageOf(check.error)}
          </Alert>
        )}
        {check.data && <Result verification={check.data} />}
      </div>
    </Panel>
  );
}

function Result({ verification: { ok, entries, chains, broken } }: { verification: AuditVerification }) {
  if (ok) {
    return (
      <Alert kind="good" title="The log is whole.">
        {entries.toLocaleString('en')} entries in {chains.length.toLocaleString('en')}{' '}
        {chains.length === 1 ? 'chain' : 'chains'} are as they were written.
      </Alert>
    );
  }
  return (
    <Alert kind="bad" title="The log was changed behind its back.">
      {broken && (
        <p>
          {REASONS[broken.reason]} First at position {broken.position.toLocaleString('en')} of the chain of workspace{' '}
          <span className="font-mono text-sm">{broken.workspaceId}</span>.
        </p>
      )}
    </Alert>
  );
}
