// The data of server-sent events, as they come.

/** Yields the `data:` of each event until the stream or `signal` ends. */
export async function* readEvents(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const reply = await fetch(url, { headers: { ...headers, accept: 'text/event-stream' }, signal });
  if (!reply.ok || reply.body === null) throw new Error(`events: ${reply.status}`);
  let rest = '';
  for await (const chunk of reply.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = event.split('\n').filter((line) => line.startsWith('data:'));
      if (data.length > 0) yield data.map((line) => line.slice(5).trimStart()).join('\n');
    }
  }
}
