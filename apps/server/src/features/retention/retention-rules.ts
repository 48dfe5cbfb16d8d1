// A workspace's retention rules: made, looked at before they run, switched on and off.
import { VitaeError } from '@vitae/schema';
import type {
  RetentionPreview,
  RetentionRule,
  RetentionRuleList,
  RetentionRuleRequest,
  RetentionSwitchRequest,
} from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { countHits, listHits, type Window } from './hit-store.ts';
import { deleteRule, findRule, insertRule, listRules, type StoredRule, switchRule } from './rule-store.ts';

export interface RetentionRules {
  list(reader: Reader): Promise<RetentionRuleList>;
  /** The new rule is off. */
  add(reader: Reader, wanted: RetentionRuleRequest): Promise<RetentionRule>;
  /** The rest throw `resource.not-found`. */
  remove(reader: Reader, id: string): Promise<void>;
  preview(reader: Reader, id: string): Promise<RetentionPreview>;
  /** Throws `retention.preview-outdated` unless the rule hits as many people as the preview showed. */
  switch(reader: Reader, id: string, wanted: RetentionSwitchRequest): Promise<RetentionRule>;
}

const SHOWN = 20;
const SOON_MS = 30 * 86_400_000;

export function createRetentionRules({ db, now }: { readonly db: Db; readonly now: () => Date }): RetentionRules {
  const get = async (trx: Trx, id: string): Promise<StoredRule> => {
    const rule = await findRule(trx, id);
    if (rule === undefined) throw new VitaeError('resource.not-found');
    return rule;
  };
  return {
    list: (reader) => withWorkspace(db, reader, async (trx) => ({ items: (await listRules(trx)).map(shown) })),
    add: (reader, { source, ...wanted }) =>
      withWorkspace(db, reader, async (trx) => {
        const id = newId();
        await insertRule(trx, { id, ...wanted, source: source ?? null, created_by: reader.userId, created_at: now() });
        return shown(await get(trx, id));
      }),
    remove: (reader, id) =>
      withWorkspace(db, reader, async (trx) => {
        if (!(await deleteRule(trx, id))) throw new VitaeError('resource.not-found');
      }),
    preview: (reader, id) => withWorkspace(db, reader, async (trx) => await previewOf(trx, await get(trx, id), now())),
    switch: (reader, id, { on, expected }) =>
      withWorkspace(db, reader, async (trx) => {
        const rule = await get(trx, id);
        const at = now();
        if (on && (await countHits(trx, rule, { now: at, until: at })) !== expected) {
          throw new VitaeError('retention.preview-outdated');
        }
        await switchRule(trx, id, on);
        return { ...shown(rule), on };
      }),
  };
}

const shown = ({ workspaceId: _, ...rule }: StoredRule): RetentionRule => rule;

async function previewOf(trx: Trx, rule: StoredRule, now: Date): Promise<RetentionPreview> {
  const look = async (window: Window) => ({
    count: await countHits(trx, rule, window),
    people: (await listHits(trx, rule, window, { limit: SHOWN })).map(({ id, name, due_at }) => ({
      ...{ candidateId: id, name, dueAt: due_at.toISOString() },
    })),
  });
  return {
    now: await look({ now, until: now }),
    soon: await look({ now, after: now, until: new Date(now.getTime() + SOON_MS) }),
  };
}
