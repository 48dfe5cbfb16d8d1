// What the HTTP server needs from the configuration; main.ts maps the environment to it.
export interface HttpConfig {
  /** Address that people open, e.g. `https://vitae.example`; null: whatever address the browser used. */
  readonly publicUrl: string | null;
  /** Proxies whose `X-Forwarded-*` count: IP addresses or CIDR ranges. Empty: none. */
  readonly trustedProxies: readonly string[];
  /** Origins that may call from other sites. Empty: none. */
  readonly corsOrigins: readonly string[];
  /** Folder of the built web app, or null for an API without pages. */
  readonly webFolder: string | null;
  /** Bytes of one uploaded file. */
  readonly maxUploadBytes: number;
  /** Requests a minute and caller (or address, when not signed in). */
  readonly requestsPerMinute: number;
  /** Shown in the OpenAPI document. */
  readonly version: string;
}
