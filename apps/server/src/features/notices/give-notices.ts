// Giving people their notice: by mail, or marked as given in another way.
import { VitaeError } from '@vitae/schema';
import {
  type CandidateNotice,
  type GiveNoticeRequest,
  type GiveNoticesReply,
  type GiveNoticesRequest,
  NoticeHow,
} from '@vitae/schema/api';
import { insertAudit } from '../../platform/audit/audit-intake-store.ts';
import { currentAudit } from '../../platform/audit/audit-scope.ts';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { toPerson } from '../candidates/candidate-row.ts';
import { findCandidate, findSurvivorId, listMergedLine } from '../candidates/candidate-store.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { contentOf, type NoticeContent } from './notice-content.ts';
import type { SendMail } from './notice-mail.ts';
import { findGivenNotice, findOpenNotices, insertNotices, type NoticeRow, type OpenRow } from './notice-store.ts';
import { findTemplate } from './template-store.ts';

export interface NoticesParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
  readonly workspaceName: (workspaceId: string) => Promise<string>;
  /** Null without a mail server. */
  readonly sendMail: SendMail | null;
}

/** `of` and `give` throw `resource.not-found`. */
export interface GiveNotices {
  of(reader: Reader, candidateId: string): Promise<CandidateNotice>;
  /** Throws `resource.conflict` when there is none to give, `notice.cannot-mail`, `notice.not-sent`. */
  give(reader: Reader, candidateId: string, wanted: GiveNoticeRequest): Promise<CandidateNotice>;
  giveAll(reader: Reader, wanted: GiveNoticesRequest): Promise<GiveNoticesReply>;
}

export function createGiveNotices(parts: NoticesParts): GiveNotices {
  const look = async (reader: Reader, id: string): Promise<Looked> => {
    const workspaceName = await parts.workspaceName(reader.workspaceId);
    return await withWorkspace(parts.db, reader, (trx) => lookAt(trx, parts, id, workspaceName));
  };
  return {
    of: async (reader, id) => await shown(await look(reader, id), parts),
    give: async (reader, id, { how, remark }) => {
      const before = await look(reader, id);
      if (before.open === undefined) throw new VitaeError('resource.conflict');
      // Sent first: should the program end before it is noted, somebody sends it again, which does no harm.
      if (how === 'mail') await sendByMail(before, parts.sendMail);
      const given = { how, remark, templateVersion: how === 'mail' ? before.templateVersion : undefined };
      await withWorkspace(parts.db, reader, (trx) => note(trx, reader, [before.candidateId], given, parts.now()));
      return await shown(await look(reader, id), parts);
    },
    giveAll: (reader, { candidateIds, ...given }) =>
      withWorkspace(parts.db, reader, async (trx) => {
        const open = await findOpenNotices(trx, candidateIds);
        const ids = open.map((row) => row.id);
        await note(trx, reader, ids, given, parts.now());
        await recordEach(trx, ids);
        return { given: ids.length };
      }),
  };
}

interface Looked {
  readonly candidateId: string;
  readonly email: string | null;
  readonly open: OpenRow | undefined;
  readonly given: NoticeRow | undefined;
  readonly addedAt: Date;
  readonly content: NoticeContent;
  readonly contact: string;
  readonly templateVersion: number;
}

async function lookAt(trx: Trx, { now }: NoticesParts, id: string, workspaceName: string): Promise<Looked> {
  const candidateId = await findSurvivorId(trx, id);
  const candidate = candidateId === undefined ? undefined : await findCandidate(trx, candidateId);
  if (candidate === undefined) throw new VitaeError('resource.not-found');
  const [open] = await findOpenNotices(trx, [candidate.id]);
  const addedAt = open?.added_at ?? candidate.created_at;
  const template = await findTemplate(trx);
  return {
    ...{ candidateId: candidate.id, email: candidate.email, open, addedAt },
    given: await findGivenNotice(trx, await listMergedLine(trx, candidate.id)),
    content: await contentOf(trx, template, candidate, { workspaceName, addedAt, now: now() }),
    contact: template.contact,
    templateVersion: template.version,
  };
}

function mailProblem({ email, contact }: Looked, sendMail: SendMail | null): string | null {
  if (sendMail === null) return 'This server has no mail server set up.';
  if (email === null) return 'No mail address of this person is known.';
  return contact === '' ? 'The text does not say yet how your organisation is reached.' : null;
}

async function sendByMail(looked: Looked, sendMail: SendMail | null): Promise<void> {
  const problem = mailProblem(looked, sendMail);
  if (problem !== null) throw new VitaeError('notice.cannot-mail', { detail: problem });
  try {
    await sendMail?.({ to: looked.email ?? '', ...looked.content });
  } catch (cause) {
    throw new VitaeError('notice.not-sent', { cause });
  }
}

async function note(
  trx: Trx,
  { workspaceId, userId }: Reader,
  candidateIds: readonly string[],
  given: {
    readonly how: NoticeHow;
    readonly remark?: string | undefined;
    readonly templateVersion?: number | undefined;
  },
  now: Date,
): Promise<void> {
  const rows = candidateIds.map((candidate_id) => ({
    ...{ workspace_id: workspaceId, id: newId(), candidate_id, how: given.how, given_by: userId, given_at: now },
    remark: given.remark ?? null,
    template_version: given.templateVersion ?? null,
  }));
  await insertNotices(trx, rows);
}

/** Besides the entry of the request, one about each person, so that a search for the person finds it. */
async function recordEach(trx: Trx, candidateIds: readonly string[]): Promise<void> {
  const scope = currentAudit();
  if (scope === undefined) return;
  scope.add({ details: { given: candidateIds.length } });
  await insertAudit(
    trx,
    candidateIds.map((id) => ({ ...scope.record, subject: { kind: 'candidate', id }, details: {} })),
  );
}

async function shown(looked: Looked, { now, userNames, sendMail }: NoticesParts): Promise<CandidateNotice> {
  const { open, given } = looked;
  const people = await namesOf([given?.given_by ?? null], userNames);
  const dueAt = open?.due_at ?? monthAfter(looked.addedAt);
  return {
    state: stateOf(looked, now()),
    dueAt: dueAt.toISOString(),
    given:
      given === undefined
        ? null
        : {
            how: NoticeHow.parse(given.how),
            at: given.given_at.toISOString(),
            by: toPerson(given.given_by, people),
            remark: given.remark,
            templateVersion: given.template_version,
          },
    preview: looked.content,
    to: looked.email,
    mailProblem: mailProblem(looked, sendMail),
  };
}

function stateOf({ open, given }: Looked, now: Date): CandidateNotice['state'] {
  if (open !== undefined) return open.due_at <= now ? 'overdue' : 'open';
  return given === undefined ? 'from-person' : 'given';
}

function monthAfter(at: Date): Date {
  const due = new Date(at);
  due.setUTCMonth(due.getUTCMonth() + 1);
  return due;
}
