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
  /** `live`: it happened just now; else it is one that the page missed. */
  readonly onEvent: (event: KeptLiveEvent, live: boolean) => void;
  /** Awaited between two portions of missed events, so that a slow page is not flooded. */
  readonly ready: () => Promise<void>;
}

export interface Subscribed {
  /** From here on nothing will be missed. */
  readonly position: number;
  /** Resolves when everything that was missed has been handed over. */
  readonly caughtUp: Promise<void>;
  leave(): void;
}

export interface LiveHub {
  subscribe(subscription: Subscription): Promise<Subscribed>;
  /** Something was written in this workspace. */
  wake(workspaceId: string): void;
  /** Something may have been written anywhere. */
  wakeAll(): void;
}

interface Member extends Subscription {
  position: number;
  /** False while it still reads what it missed. */
  live: boolean;
}

interface Channel {
  readonly workspaceId: string;
  readonly members: Set<Member>;
  position: number;
  reading: boolean;
  again: boolean;
}

const PAGE = 500;

type Read = (workspaceId: string, after: number) => Promise<KeptLiveEvent[]>;

export function createLiveHub({ db, log }: { readonly db: Db; readonly log: Log }): LiveHub {
  const channels = new Map<string, Channel>();
  const read: Read = (workspaceId, after) =>
    withWorkspace(db, { workspaceId, userId: null }, (trx) => readLiveEvents(trx, workspaceId, after, PAGE));
  const wakeChannel = async (channel: Channel): Promise<void> => {
    await drain(channel, read).catch((error: unknown) => log.warn({ err: error }, 'Live events could not be read'));
  };
  const leave = (channel: Channel, member: Member): void => {
    channel.members.delete(member);
    if (channel.members.size === 0) channels.delete(channel.workspaceId);
  };
  return {
    wake: (workspaceId) => {
      const channel = channels.get(workspaceId);
      if (channel !== undefined) void wakeChannel(channel);
    },
    wakeAll: () => {
      for (const channel of channels.values()) void wakeChannel(channel);
    },
    subscribe: async (subscription) => {
      const { workspaceId } = subscription;
      const scope = { workspaceId, userId: null };
      const newest = await withWorkspace(db, scope, (trx) => newestLiveEvent(trx, workspaceId));
      const { member, channel } = join(channels, subscription, newest);
      const { position } = member;
      const caughtUp = catchUp(member, channel, read).then(() => wakeChannel(channel));
      return { position, caughtUp, leave: () => leave(channel, member) };
    },
  };
}

function join(
  channels: Map<string, Channel>,
  subscription: Subscription,
  newest: number,
): { member: Member; channel: Channel } {
  const { workspaceId, after } = subscription;
  // A position from the future is of another database: nothing would ever come after it.
  const position = after === null ? newest : Math.min(after, newest);
  const member: Member = { ...subscription, position, live: false };
  const channel = channels.get(workspaceId) ?? newChannel(workspaceId, newest);
  channels.set(workspaceId, channel);
  channel.members.add(member);
  return { member, channel };
}

/** Reads until there is nothing new; a call meanwhile makes it look once more. */
async function drain(channel: Channel, read: Read): Promise<void> {
  channel.again = true;
  if (channel.reading) return;
  channel.reading = true;
  try {
    while (channel.again && channel.members.size > 0) {
      channel.again = false;
      const events = await read(channel.workspaceId, channel.position);
      channel.position = events.at(-1)?.id ?? channel.position;
      for (const member of channel.members) {
        if (member.live) pass(member, events);
      }
      if (events.length === PAGE) channel.again = true;
    }
  } finally {
    channel.reading = false;
  }
}

function newChannel(workspaceId: string, position: number): Channel {
  return { workspaceId, members: new Set(), position, reading: false, again: false };
}

/** Ends in the same turn in which it sees that it has all that the channel has handed out, so that nothing falls between. */
async function catchUp(member: Member, channel: Channel, read: Read): Promise<void> {
  while (channel.members.has(member)) {
    const events = await read(channel.workspaceId, member.position);
    pass(member, events);
    await member.ready();
    if (events.length < PAGE && member.position >= channel.position) {
      member.live = true;
      return;
    }
  }
}

function pass(member: Member, events: readonly KeptLiveEvent[]): void {
  for (const event of events) {
    if (event.id <= member.position) continue;
    member.position = event.id;
    if (member.owner === null || member.owner === event.owner) member.onEvent(event, member.live);
  }
}
