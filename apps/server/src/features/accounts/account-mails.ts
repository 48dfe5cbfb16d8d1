// Mails about accounts. Without a mail server nothing is sent, and links are passed on by hand.
import { createTransport } from 'nodemailer';

export interface AccountMails {
  passwordReset(to: string, link: string): Promise<void>;
  verifyAddress(to: string, link: string): Promise<void>;
  alreadyRegistered(to: string, signInLink: string): Promise<void>;
  invitation(to: string, link: string, workspaceName: string): Promise<void>;
}

export function createAccountMails(smtpUrl: string, from: string): AccountMails {
  const transport = createTransport(smtpUrl, { from });
  const send = async (to: string, subject: string, lines: readonly string[]): Promise<void> => {
    await transport.sendMail({ to: { address: to, name: '' }, subject, text: `${lines.join('\n\n')}\n` });
  };
  return {
    passwordReset: (to, link) =>
      send(to, 'Choose a new password for Vitae', [
        'Somebody, probably you, asked for a new password. Open this link within an hour to choose one:',
        link,
        'If it was not you, there is nothing to do: your password stays as it is.',
      ]),
    verifyAddress: (to, link) =>
      send(to, 'Confirm your address for Vitae', [
        'Open this link within an hour to finish signing up:',
        link,
        'If you did not sign up, there is nothing to do.',
      ]),
    alreadyRegistered: (to, signInLink) =>
      send(to, 'You have a Vitae login already', [
        'Somebody, probably you, tried to sign up with this address, which has a login already. Sign in here:',
        signInLink,
        'If you forgot your password, choose “Forgot password” there.',
      ]),
    invitation: (to, link, workspaceName) =>
      send(to, 'You are invited to Vitae', [
        `You are invited to work in “${workspaceName.replaceAll(/[\r\n]/g, ' ')}”. Open this link within seven days:`,
        link,
      ]),
  };
}
