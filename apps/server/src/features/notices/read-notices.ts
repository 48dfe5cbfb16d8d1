// Who still needs a notice, and the workspace's text for it.
import { VitaeError } from '@vitae/schema';
import type { NoticeList, NoticeQuery, NoticeTemplate, NoticeTemplateRequest } from '@vitae/schema/api';
import { withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import type { NoticesParts } from './give-notices.ts';
import { countOpenNotices, listOpenNotices, NoticePosition } from './notice-store.ts';
import { findTemplate, insertTemplate } from './template-store.ts';

export interface ReadNotices {
  list(reader: Reader, query: NoticeQuery): Promise<NoticeList>;
  template(reader: Reader): Promise<NoticeTemplate>;
  /** Throws `resource.conflict` when somebody else saves at the same moment. */
  writeTemplate(reader: Reader, wanted: NoticeTemplateRequest): Promise<NoticeTemplate>;
}

export function createReadNotices({ db, now, sendMail }: Pick<NoticesParts, 'db' | 'now' | 'sendMail'>): ReadNotices {
  const canMail = sendMail !== null;
  return {
    list: (reader, { state, limit, cursor }) =>
      withWorkspace(db, reader, async (trx) => {
        const at = now();
        const after = decodeCursor(cursor, NoticePosition);
        const rows = await listOpenNotices(trx, state, { now: at, limit: limit + 1, after });
        const page = pageOf(
          rows,
          limit,
          ({ id, added_at, due_at, ...row }) => ({
            ...{ candidateId: id, ...row, addedAt: added_at.toISOString(), dueAt: due_at.toISOString() },
            overdue: due_at <= at,
          }),
          ({ id, due_at }) => ({ at: due_at.toISOString(), id }),
        );
        return { ...page, counts: await countOpenNotices(trx, at) };
      }),
    template: (reader) => withWorkspace(db, reader, async (trx) => ({ ...(await findTemplate(trx)), canMail })),
    writeTemplate: (reader, wanted) =>
      withWorkspace(db, reader, async (trx) => {
        const { version } = await findTemplate(trx);
        const next = { ...wanted, version: version + 1 };
        if (!(await insertTemplate(trx, next, reader.userId, now()))) throw new VitaeError('resource.conflict');
        return { ...next, canMail };
      }),
  };
}
