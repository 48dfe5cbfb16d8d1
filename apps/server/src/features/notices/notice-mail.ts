// Sends notices by mail.
import { createTransport } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Rejects when the mail server does not take it. */
export type SendMail = (mail: Mail) => Promise<void>;

/** Somebody waits for the answer; milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export function createSendMail(smtpUrl: string, from: string): SendMail {
  const transport = createTransport({ url: smtpUrl, ...PATIENCE }, { from });
  return async ({ to, subject, text }) => {
    await transport.sendMail({ to: { address: to, name: '' }, subject: subject.replaceAll(/[\r\n]+/g, ' '), text });
  };
}
