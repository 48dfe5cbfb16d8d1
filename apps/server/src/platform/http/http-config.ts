// What the HTTP server needs from the configuration; main.ts maps the environment to it.
export interface HttpConfig {
  /** Address that people open, e.g. `https://vitae.example`; null: whatever address the browser used. */
  readonly publicUrl: string | null;
  /** Whether one proxy stands in front whose `X-Forwarded-*` count. Only the last hop is believed. */
  readonly trustProxy: boolean;
  /** Origins of other sites whose pages may call with an API key. Empty: none. */
  readonly corsOrigins: readonly string[];
  /** Folder of the built web app, or null for an API without pages. */
  readonly webFolder: string | null;
  /** Bytes of one uploaded file. */
  readonly maxUploadBytes: number;
  /** Requests a minute of one caller, or of one address that is not signed in. */
  readonly requestsPerMinute: number;
  /** Shown in the OpenAPI document. */
  readonly version: string;
}
