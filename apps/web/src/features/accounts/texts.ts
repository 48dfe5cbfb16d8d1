// Every text of the pages before and around signing in.

export const ACCOUNT_TEXTS = {
  passwordHint: 'At least 10 characters. A sentence that only you would say is good.',
  setup: {
    title: 'Set up Vitae',
    intro: 'You are the first here. This makes you the admin and creates your workspace.',
    submit: 'Create the workspace',
    missingTitle: 'Open the set-up link',
    missing: 'Vitae waits for its first admin. Only the person who started it can do that: the link stands in its log.',
    missingWhere: 'Look in the terminal where Vitae was started, or in the log of its container:',
    invalidTitle: 'This set-up link is not valid',
    invalid:
      'A link works until the set-up is done and Vitae is started again. Start Vitae again and open the newest link in its log.',
    doneTitle: 'Vitae is set up already',
    done: 'There is an admin. Sign in, or ask that person for an invitation.',
  },
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    forgot: 'Forgot the password?',
    noAccount: 'No account yet?',
    toSignUp: 'Sign up',
    ended: 'You were signed out. Sign in to go on where you were.',
  },
  signUp: {
    title: 'Sign up',
    intro: 'Your résumés stay with you: an account of your own has a workspace of its own.',
    submit: 'Create the account',
    hasAccount: 'You have an account?',
    mailTitle: 'Look into your mail',
    mail: 'We sent you a link. Open it to finish; after that you can sign in.',
    closedTitle: 'Sign-up is closed',
    closed: 'Here people join by invitation. Ask an admin of the workspace for one.',
  },
  forgot: {
    title: 'Reset the password',
    intro: 'Enter the address that you sign in with. If it is known here, a link goes to it.',
    submit: 'Send the link',
    sentTitle: 'Look into your mail',
    sent: 'If the address is known here, a link is on its way. It works for one hour. No mail after some minutes? An admin can give you a link as well: Settings, Members.',
  },
  reset: {
    title: 'Choose a new password',
    intro: 'All devices are signed out when you do.',
    submit: 'Save the password',
    done: 'The password is changed. Sign in with it.',
    invalidTitle: 'This link does not work any more',
    invalid: 'Links to reset a password work once, for a short time. Ask for a new one.',
  },
  invitation: {
    title: 'Join the workspace',
    submitNew: 'Create the account and join',
    submitExisting: 'Join',
    existing: 'You have an account with this address. Enter its password.',
    invalidTitle: 'This invitation does not work any more',
    invalid: 'It was used, taken back, or is too old. Ask the person who invited you for a new one.',
  },
} as const;
