// What the notices feature is made of.
import { findWorkspaceName } from '../features/accounts/user-store.ts';
import type { NoticesParts } from '../features/notices/give-notices.ts';
import { createSendMail } from '../features/notices/notice-mail.ts';
import { asSystem } from '../platform/database/database.ts';
import { userNamesOf } from './assemble-resumes.ts';
import type { Platform } from './platform.ts';

export function assembleNotices({ db, config }: Platform): NoticesParts {
  return {
    db,
    now: () => new Date(),
    userNames: userNamesOf(db),
    workspaceName: (id) => asSystem(db, 'notices: name of the workspace', (trx) => findWorkspaceName(trx, id)),
    sendMail: config.mail === null ? null : createSendMail(config.mail.smtpUrl, config.mail.from),
  };
}
