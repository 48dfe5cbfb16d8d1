// For tests: a browser as far as HTTP goes. It keeps cookies and sends the Origin of the page with each write.

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or undefined for an empty body. */
  readonly body: unknown;
}

export interface TestBrowser {
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  cookie(): string;
}

/** `baseUrl` like `http://127.0.0.1:1234`. */
export function openBrowser(baseUrl: string): TestBrowser {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    cookie,
    send: async (method, path, body, headers = {}) => {
      const response = await fetch(new URL(path, baseUrl), {
        method,
        redirect: 'manual',
        headers: {
          ...(jar.size === 0 ? {} : { cookie: cookie() }),
          ...(method === 'GET' ? {} : { origin: baseUrl }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      keepCookies(response, jar);
      const text = await response.text();
      const json = response.headers.get('content-type')?.includes('json') ?? false;
      const parsed: unknown = json && text !== '' ? JSON.parse(text) : undefined;
      return { status: response.status, headers: response.headers, body: parsed };
    },
  };
}

function keepCookies(response: Response, jar: Map<string, string>): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const [name = '', ...rest] = pair.split('=');
    if (/max-age=0/i.test(line)) jar.delete(name);
    else jar.set(name, rest.join('='));
  }
}
