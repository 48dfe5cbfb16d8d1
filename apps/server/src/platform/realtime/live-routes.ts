// `GET /api/events`: live events as a stream of server-sent events.
import type { Readable } from 'node:stream';
import { VitaeError } from '@vitae/schema';
import { EventsQuery } from '@vitae/schema/api';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Caller, callerOf } from '../http/caller.ts';
import type { HttpApp, HttpFeature } from '../http/http-feature.ts';
import { createEventStream, type EventStream } from './event-stream.ts';
import type { KeptLiveEvent } from './live-event-store.ts';
import type { LiveHub } from './live-hub.ts';

export interface LiveRouteLimits {
  /** Between two comments that keep proxies from closing a quiet stream. */
  readonly heartbeatMs: number;
  /** Then the stream ends and the page comes again, which proves anew who it is. */
  readonly lifetimeMs: number;
  /** Bytes that wait for a page that doesn't take them; it is sent away and can come again where it was. */
  readonly maxWaitingBytes: number;
  /** Open streams of one session or key. */
  readonly maxStreams: number;
}

export const LIVE_LIMITS: LiveRouteLimits = {
  heartbeatMs: 15_000,
  lifetimeMs: 600_000,
  maxWaitingBytes: 256 * 1024,
  maxStreams: 20,
};

export function liveFeature(hub: LiveHub, limits: LiveRouteLimits = LIVE_LIMITS): HttpFeature {
  const open = new Map<Readable, string>();
  const routes = (app: HttpApp): void => {
    app.addHook('preClose', async () => {
      for (const stream of open.keys()) stream.destroy();
    });
    app.route({
      method: 'GET',
      url: '/api/events',
      config: {
        audit: { none: 'Tells that something moved, by ids.' },
        access: { roles: ['candidate', 'recruiter', 'admin'], scope: 'resumes:read' },
        documented: { produces: ['text/event-stream'] },
      },
      schema: {
        operationId: 'streamEvents',
        summary: 'Live events as server-sent events',
        description:
          'Each event has `id:` (it grows), `event:` (`resume.progress` or `resume.done`) and `data:`, the JSON of a `LiveEvent`. ' +
          'After a break the stream goes on behind `Last-Event-ID`.',
        tags: ['Live'],
        querystring: EventsQuery,
        response: { 200: z.unknown().describe('A stream that stays open.') },
      },
      handler: async (request, reply) => {
        const caller = callerOf(request);
        const streams = [...open.values()].filter((id) => id === caller.credentialId).length;
        if (streams >= limits.maxStreams) throw new VitaeError('request.rate-limited');
        const stream = createEventStream(limits);
        open.set(stream.readable, caller.credentialId);
        stream.readable.once('close', () => open.delete(stream.readable));
        await feed(stream, hub, caller, lastEventId(request, request.query.lastEventId), limits);
        // Nginx holds back replies that it takes for ordinary ones. A connection that outlives its stream would keep a server that
        // stops waiting.
        const headers = { 'x-accel-buffering': 'no', 'cache-control': 'no-store', connection: 'close' };
        return reply.headers(headers).type('text/event-stream').send(stream.readable);
      },
    });
  };
  return { name: 'live', routes };
}

async function feed(
  stream: EventStream,
  hub: LiveHub,
  caller: Caller,
  after: number | null,
  limits: LiveRouteLimits,
): Promise<void> {
  const { readable } = stream;
  const { workspaceId, userId, role } = caller;
  const owner = role === 'candidate' ? userId : null;
  const early: KeptLiveEvent[] = [];
  let take = (event: KeptLiveEvent, _live: boolean): void => void early.push(event);
  const onEvent = (event: KeptLiveEvent, live: boolean): void => take(event, live);
  const subscription = { workspaceId, owner, after, onEvent, ready: stream.ready };
  const { position, caughtUp, leave } = await hub.subscribe(subscription).catch((error: unknown) => {
    readable.destroy();
    throw error;
  });
  // The position comes first, so that a page that saw no event at all still knows where it stood.
  stream.write(`retry: 2000\nid: ${position}\n\n`);
  for (const event of early) stream.write(toMessage(event));
  take = (event, live) => (live ? stream.offer(toMessage(event)) : stream.write(toMessage(event)));
  caughtUp.catch(() => readable.destroy());
  const heartbeat = setInterval(stream.beat, limits.heartbeatMs).unref();
  const lifetime = setTimeout(() => readable.push(null), limits.lifetimeMs).unref();
  readable.once('close', () => {
    clearInterval(heartbeat);
    clearTimeout(lifetime);
    leave();
  });
}

function toMessage({ id, event }: KeptLiveEvent): string {
  return `id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** The header wins: browsers send it when they come back by themselves. */
function lastEventId(request: FastifyRequest, query: string | undefined): number | null {
  const header = request.headers['last-event-id'];
  const given = typeof header === 'string' && /^\d{1,15}$/.test(header) ? header : query;
  return given === undefined || given === '' ? null : Number(given);
}
