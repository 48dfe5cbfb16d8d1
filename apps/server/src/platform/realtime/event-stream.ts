// One open page's stream of text, with a limit on what waits for it.
import { Readable } from 'node:stream';

export interface EventStream {
  readonly readable: Readable;
  /** For what the page asked for; whoever writes much waits for `ready` in between. */
  write(text: string): void;
  /** For what happens now: a page that doesn't keep up is sent away, and can come again where it was. */
  offer(text: string): void;
  /** A comment that shows that the line is alive; left out while other things wait. */
  beat(): void;
  /** Resolves when the page has taken most of what was written, or has gone. */
  ready(): Promise<void>;
}

export function createEventStream(limits: { readonly maxWaitingBytes: number }): EventStream {
  let taken = (): void => undefined;
  const readable = new Readable({ read: () => taken() });
  readable.once('close', () => taken());
  const write = (text: string): void => {
    if (!readable.destroyed && !readable.readableEnded) readable.push(text);
  };
  return {
    readable,
    write,
    offer: (text) => {
      write(text);
      if (readable.readableLength > limits.maxWaitingBytes) readable.destroy();
    },
    beat: () => {
      if (readable.readableLength === 0) write(': still here\n\n');
    },
    ready: async () => {
      if (readable.destroyed || readable.readableLength <= readable.readableHighWaterMark) return;
      await new Promise<void>((resolve) => {
        taken = resolve;
      });
    },
  };
}
