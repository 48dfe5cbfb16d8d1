// Mail addresses: the form in which two spellings of one mailbox are equal, and whether it is one person's.

export interface MailIdentity {
  /** The mailbox, normalised: what is compared. */
  readonly box: string;
  /** `person`; `shared` for an office, an agency or a family, by the words of the address. */
  readonly holder: 'person' | 'shared';
}

/** Dots in the local part don't count at Google; each of these drops what follows a plus. */
const DOTLESS = new Set(['gmail.com', 'googlemail.com']);
const PLUS_TAGS = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'icloud.com', 'me.com', 'mac.com'],
  ...['fastmail.com', 'protonmail.com', 'proton.me', 'pm.me', 'yandex.ru', 'yandex.com', 'ya.ru'],
]);
const SAME_PROVIDER: Readonly<Record<string, string>> = {
  'googlemail.com': 'gmail.com',
  'ya.ru': 'yandex.ru',
  'yandex.com': 'yandex.ru',
  'protonmail.com': 'proton.me',
  'pm.me': 'proton.me',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
};

/** Words of addresses that many people read. */
const SHARED_WORDS = new Set(
  `info office contact kontakt contacto contato contatti mail email post admin hello hi team jobs job career careers karriere empleo empleos
  emploi carriere carrieres recruit recruiting recruiter recruitment recrutement reclutamento hr rh rrhh personal personalabteilung bewerbung bewerbungen
  bewerber candidates candidate candidatos candidats candidature kandidaten cv cvs resume resumes talent talents talento staffing vermittlung apply application
  applications sales support service secretary sekretariat family familie familia famille famiglia rodzina home zuhause casa rekrutacja praca
  rabota kariera hiring people placement placements consultant vacancies vacature vacatures jobcenter`.split(/\s+/),
);

/** Examples that templates leave in place of an address. */
const PLACEHOLDER =
  /^(?:your|my|the)?[._-]?(?:name|mail|e-?mail|user(?:name)?|someone|first(?:name)?[._-]?last(?:name)?|name[._-]?surname|example|test|xxx+)@/;

/** Undefined for what is no address, and for the examples of templates. */
export function mailIdentity(text: string): MailIdentity | undefined {
  const match = /^<?(?:mailto:)?([^\s@<>]+)@([^\s@<>]+\.[^\s@<>.]+)\.?>?$/.exec(
    text.trim().normalize('NFKC').toLowerCase(),
  );
  if (match === null || PLACEHOLDER.test(match[0])) return undefined;
  const domain = match[2] ?? '';
  const local = localPart(match[1] ?? '', domain);
  const box = `${local}@${SAME_PROVIDER[domain] ?? domain}`;
  return { box, holder: isSharedLocal(local) ? 'shared' : 'person' };
}

function localPart(local: string, domain: string): string {
  const untagged = local.replace(/(?<=.)\+.*$/, '');
  // Under an office's address a tag may name the person whom it is about, so there it stays.
  const own = PLUS_TAGS.has(domain) || !isSharedLocal(untagged) ? untagged : local;
  return DOTLESS.has(domain) ? own.replace(/\./g, '') : own;
}

function isSharedLocal(local: string): boolean {
  return local
    .split(/[._+\d-]+/)
    .filter(Boolean)
    .some((word) => SHARED_WORDS.has(word));
}
