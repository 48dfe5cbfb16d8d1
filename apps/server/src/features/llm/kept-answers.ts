// The cache of answers as a run sees it: of one résumé, sealed, with an age limit.
import type { AnswerCache } from '@vitae/llm';
import { z } from 'zod';
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { SecretSealer } from '../../platform/encryption/secret-sealer.ts';
import { type AnswerOf, deleteAnswer, findAnswer, saveAnswer } from './answer-store.ts';
import { daysBefore, type Keeping } from './keeping.ts';

export interface KeptAnswersParts {
  readonly db: Db;
  readonly sealer: SecretSealer;
  readonly keeping: Keeping;
  readonly now: () => Date;
}

export interface RunOf {
  readonly workspaceId: string;
  readonly resumeId: string;
  readonly template: string;
  readonly version: number;
}

/** Undefined where answers are not kept. */
export type KeptAnswers = (run: RunOf) => Promise<AnswerCache | undefined>;

const PURPOSE = 'llm answer';
const Wire = z.record(z.string(), z.unknown());

export function createKeptAnswers({ db, sealer, keeping, now }: KeptAnswersParts): KeptAnswers {
  return async ({ workspaceId, resumeId, template, version }) => {
    const { answerDays } = await keeping.read();
    if (answerDays === 0) return undefined;
    const of = (key: string): AnswerOf => ({ workspaceId, resumeId, key });
    const drop = (key: string) => asSystem(db, 'llm: drop an answer', (trx) => deleteAnswer(trx, of(key)));
    return {
      find: async (key) => {
        const row = await asSystem(db, 'llm: a kept answer', async (trx) => {
          const found = await findAnswer(trx, of(key), daysBefore(now(), answerDays));
          // This résumé uses it as well: it is kept until the last of them is gone.
          if (found !== undefined && found.resume_id !== resumeId) await saveAnswer(trx, of(key), found);
          return found;
        });
        if (row === undefined) return undefined;
        const opened = await sealer.open(PURPOSE, key, row.sealed);
        const wire = Wire.safeParse(opened === null ? null : JSON.parse(opened));
        if (wire.success) return { provider: row.provider, model: row.model, wire: wire.data };
        await drop(key);
        return undefined;
      },
      keep: async (key, { provider, model, wire }) => {
        const sealed = await sealer.seal(PURPOSE, key, JSON.stringify(wire));
        const row = { template, version, provider, model, sealed, made_at: now() };
        await asSystem(db, 'llm: keep an answer', (trx) => saveAnswer(trx, of(key), row));
      },
      drop,
    };
  };
}
