// How long answers and exchanges are kept, as an admin sets it.
import { LlmKeeping } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { deleteAnswersBefore } from './answer-store.ts';
import { deleteExchangesBefore } from './exchange-store.ts';
import { findFlag, saveFlag } from './flag-store.ts';

export interface Keeping {
  read(): Promise<LlmKeeping>;
  /** What is older than it may be from now on goes at once. */
  set(keeping: LlmKeeping): Promise<LlmKeeping>;
  sweep(): Promise<void>;
  /** Answers are made again; those under a master key that goes would be lost without a word. */
  forgetAnswers(): Promise<void>;
}

const NAME = 'keeping';
const DAY = 86_400_000;

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);

export function createKeeping({ db, now }: { readonly db: Db; readonly now: () => Date }): Keeping {
  const sweep = ({ answerDays, exchangeDays }: LlmKeeping) =>
    asSystem(db, 'llm: sweep what is kept', async (trx) => {
      await deleteAnswersBefore(trx, daysBefore(now(), answerDays));
      await deleteExchangesBefore(trx, daysBefore(now(), exchangeDays));
    });
  const read = async () => {
    const kept = await asSystem(db, 'llm: keeping', (trx) => findFlag(trx, NAME));
    return LlmKeeping.parse(kept?.value ?? {});
  };
  return {
    read,
    set: async (keeping) => {
      await asSystem(db, 'llm: set keeping', (trx) => saveFlag(trx, NAME, keeping, now()));
      await sweep(keeping);
      return keeping;
    },
    sweep: async () => await sweep(await read()),
    forgetAnswers: () => asSystem(db, 'llm: forget answers', (trx) => deleteAnswersBefore(trx, now())),
  };
}
