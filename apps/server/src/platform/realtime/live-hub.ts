// Hands events from the outbox to the open pages of this process: one read for a workspace, however many pages it has.
import { type Db, withWorkspace } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { type KeptLiveEvent, newestLiveEvent, readLiveEvents } from './live-event-store.ts';

export interface Subscription {
  readonly workspaceId: string;
  /** Only events of this user's things; null: all of the workspace. */
  readonly owner: string | null;
  /** The last event that the page has seen; null: it wants only what comes from now on. */
  readonly after: number | null;
  readonly onEvent: (event: KeptLiveEvent) => void;
}

export interface LiveHub {
  /** Resolves with the position from which on nothing will be missed. Rejects when the database can't be read. */
  subscribe(subscription: Subscription): Promise<{ readonly position: number; readonly leave: () => void }>;
  /** Something was written in this workspace. */
  wake(workspaceId: string): void;
  /** Something may have been written anywhere. */
  wakeAll(): void;
}

interface Member extends Subscription {
  position: number;
  /** Events that came while older ones were still being read; null once those are sent. */
  ahead: KeptLiveEvent[] | null;
}

interface Channel {
  readonly workspaceId: string;
  readonly members: Set<Member>;
  position: number;
  reading: boolean;
  again: boolean;
}

const PAGE = 500;

export function createLiveHub({ db, log }: { readonly db: Db; readonly log: Log }): LiveHub {
  const channels = new Map<string, Channel>();
  const read = (workspaceId: string, after: number): Promise<KeptLiveEvent[]> =>
    withWorkspace(db, { workspaceId, userId: null }, (trx) => readLiveEvents(trx, workspaceId, after, PAGE));

  /** Reads until there is nothing new; a call meanwhile makes it look once more. */
  const drain = async (channel: Channel): Promise<void> => {
    channel.again = true;
    if (channel.reading) return;
    channel.reading = true;
    try {
      while (channel.again && channel.members.size > 0) {
        channel.again = false;
        const events = await read(channel.workspaceId, channel.position);
        channel.position = events.at(-1)?.id ?? channel.position;
        for (const member of channel.members) deliver(member, events);
        if (events.length === PAGE) channel.again = true;
      }
    } catch (error) {
      log.warn({ err: error }, 'Live events could not be read');
    } finally {
      channel.reading = false;
    }
  };

  const wake = (workspaceId: string): void => {
    const channel = channels.get(workspaceId);
    if (channel !== undefined) void drain(channel);
  };

  const join = (subscription: Subscription, newest: number): Member => {
    const { workspaceId, after } = subscription;
    // A position from the future is of another database: nothing would ever come after it.
    const position = after === null ? newest : Math.min(after, newest);
    const member: Member = { ...subscription, position, ahead: [] };
    const channel = channels.get(workspaceId) ?? newChannel(workspaceId, newest);
    channels.set(workspaceId, channel);
    channel.members.add(member);
    return member;
  };
  const leave = (member: Member): void => {
    const channel = channels.get(member.workspaceId);
    channel?.members.delete(member);
    if (channel?.members.size === 0) channels.delete(member.workspaceId);
  };

  return {
    wake,
    wakeAll: () => {
      for (const channel of channels.values()) void drain(channel);
    },
    subscribe: async (subscription) => {
      const { workspaceId } = subscription;
      const scope = { workspaceId, userId: null };
      const newest = await withWorkspace(db, scope, (trx) => newestLiveEvent(trx, workspaceId));
      const member = join(subscription, newest);
      const { position } = member;
      try {
        await catchUp(member, (after) => read(workspaceId, after));
      } catch (error) {
        leave(member);
        throw error;
      }
      wake(workspaceId);
      return { position, leave: () => leave(member) };
    },
  };
}

function newChannel(workspaceId: string, position: number): Channel {
  return { workspaceId, members: new Set(), position, reading: false, again: false };
}

/** Sends what the page missed, and then what came in meanwhile. */
async function catchUp(member: Member, read: (after: number) => Promise<KeptLiveEvent[]>): Promise<void> {
  for (let more = true; more; ) {
    const events = await read(member.position);
    more = events.length === PAGE;
    pass(member, events);
  }
  const { ahead } = member;
  member.ahead = null;
  pass(member, ahead ?? []);
}

function deliver(member: Member, events: readonly KeptLiveEvent[]): void {
  if (member.ahead === null) pass(member, events);
  else member.ahead.push(...events);
}

function pass(member: Member, events: readonly KeptLiveEvent[]): void {
  for (const event of events) {
    if (event.id <= member.position) continue;
    member.position = event.id;
    if (member.owner === null || member.owner === event.owner) member.onEvent(event);
  }
}
