// Walks the chains of the audit log and works every hash out anew.
import { createHash } from 'node:crypto';
import type { AuditBreak, AuditChain, AuditVerification } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { type ChainHead, type ChainLink, listHeads, listLinks } from './audit-store.ts';

const PAGE = 2_000;

/** Names the first broken entry of each chain. */
export async function verifyChains(db: Db): Promise<AuditVerification> {
  const heads = await asSystem(db, 'audit: list chains', listHeads);
  const chains: AuditChain[] = [];
  for (const head of heads) chains.push(await verifyChain(db, head));
  const broken = chains.find((chain) => chain.broken !== null)?.broken ?? null;
  return { ok: broken === null, entries: chains.reduce((sum, { entries }) => sum + entries, 0), broken, chains };
}

async function verifyChain(db: Db, head: ChainHead): Promise<AuditChain> {
  const { workspaceId } = head;
  let previous: Buffer = Buffer.alloc(32);
  let position = 0;
  for (let more = true; more; ) {
    const links = await asSystem(db, 'audit: verify', (trx) => listLinks(trx, workspaceId, position, PAGE));
    for (const link of links) {
      const reason = reasonOf(link, position + 1, previous);
      if (reason !== null) return broken(head, position, previous, { workspaceId, ...reason });
      position = link.position;
      previous = link.hash;
    }
    more = links.length === PAGE;
  }
  // Entries that were sealed meanwhile may have gone past the head that was read; fewer than the head says were cut off.
  const cut = position < head.position || (position === head.position && !previous.equals(head.hash));
  if (!cut) return { workspaceId, entries: position, head: previous.toString('hex'), broken: null };
  return broken(head, position, previous, { workspaceId, position: position + 1, entryId: null, reason: 'cut' });
}

function reasonOf(link: ChainLink, expected: number, previous: Buffer): Omit<AuditBreak, 'workspaceId'> | null {
  if (link.position !== expected) return { position: expected, entryId: null, reason: 'missing' };
  const hash = createHash('sha256')
    .update(`${previous.toString('hex')}\n${link.line}`)
    .digest();
  return hash.equals(link.hash) ? null : { position: expected, entryId: link.id, reason: 'changed' };
}

function broken({ workspaceId }: ChainHead, entries: number, previous: Buffer, at: AuditBreak): AuditChain {
  return { workspaceId, entries, head: previous.toString('hex'), broken: at };
}
