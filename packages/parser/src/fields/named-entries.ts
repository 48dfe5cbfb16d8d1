// Sections whose entries have one name: certificates, awards, projects; with date, giver and text.
import type { AwardEntry, CertificateEntry } from '@vitae/schema';
import { companyLikelihood, institutionLikelihood } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { bodyTexts } from '../entries/body-texts.ts';
import type { Piece } from '../entries/head-pieces.ts';
import { extractText } from '../evidence/extract.ts';
import { PRESS } from '../sections/press-words.ts';
import type { Section } from '../sections/section.ts';
import { singleDate } from './dates-of.ts';
import {
  afterColon,
  goesOnSmall,
  isListed,
  isShort,
  isSubtitle,
  joinParts,
  joinWrapped,
  needsMore,
  PLACING,
} from './joined-pieces.ts';
import { listedEntries } from './listed-entries.ts';
import { assignRoles, type RoleScores } from './roles.ts';
import type { SectionEntry } from './section-entries.ts';
import { tableAwards, tableCertificates } from './table-entries.ts';

interface Named {
  readonly group: SectionEntry;
  readonly name: Piece;
  readonly by: Piece | undefined;
  readonly url: Piece | undefined;
  /** 0–1: how clear it was which is the name. */
  readonly clarity: number;
}

const CERTIFICATE =
  /certif|licen[cs]|zertifi|lizenz|certificat|diplom|accredit|registered|professional|practitioner|associate|specialist|master|fundamentals|foundation|administrator|сертифи|شهادة|תעודה|प्रमाण|证|認定|資格|免許|자격|인증/iu;
const ACRONYM = /\b[A-Z]{3,5}\b/u;
const AWARD =
  /award(?!ed)|prize|hackathon|contest\b|competition|concours|wettbewerb|concurso|concorso|scholarship|fellow\b|fellowship|medal|winner|champion|olympiad|honou?r|\blist\b|grant|finalist|place\b|best |top |\bof the (?:year|quarter|month|day)|employee of|recognition|cum laude|distinction|des jahres|van het jaar|de l.année|del año|do ano\b|dell.anno|roku$|årets|auszeichnung|preis|stipendium|prix|bourse|m[eé]daille|premio|beca|pr[eê]mio|bolsa|borsa|prijs|beurs|nagroda|stypendium|utmärkelse|stipendi|palkinto|cena|ödül|burs|преми|награ|нагоро|βραβε|جائزة|פרס|पुरस्कार|奖|獎|賞|アワード|之星|优秀|優秀|先进|최우수|상$/iu;

/** Name and giver of an award look alike ("Dean's List, School of Law"). */
const AWARD_NAME = 0.77;

/** What tells the names of a section's entries from those who give or publish them. */
interface NameWords {
  readonly isName: (text: string) => boolean;
  readonly isGiver?: (text: string) => boolean;
  /** From so much on, on average, the second pieces of a section are its names. */
  readonly speaks: number;
}

/** Who certifies, in words that no certificate has: "American Board of Pediatrics", "Royal College of Surgeons". */
const CERTIFIER =
  /^(?:the )?(?:\p{Lu}[\p{L}.]* ){0,3}(?:board|college|society|institute|academy|association|council|chamber) (?:of|for) /iu;

const CERTIFICATES: NameWords = {
  isName: (text) => CERTIFICATE.test(text) || ACRONYM.test(text),
  isGiver: (text) => CERTIFIER.test(text),
  speaks: 0.7,
};
/** Words for awards are seldom in the names of those who give them. */
const AWARDS: NameWords = { isName: (text) => AWARD.test(text), speaks: 0.3 };
/** No word tells the name apart. */
export const UNTOLD: NameWords = { isName: () => false, speaks: 0.7 };
export const PUBLICATIONS: NameWords = { isName: () => false, isGiver: (text) => PRESS.test(text), speaks: 0.7 };

/** Capitals alone: as often who gives as what is given. */
const BARE = /^\p{Lu}{2,6}$/u;

const scoresOf = ({ isName, isGiver }: NameWords): RoleScores => ({
  role: (text) => (isName(text) ? (BARE.test(text) ? 0.1 : 0.8) : 0),
  organisation: (text) =>
    isGiver?.(text) === true ? 0.8 : Math.max(companyLikelihood(text), institutionLikelihood(text)) * 0.8,
});

/** How much speaks for the name before its giver where their words say little. */
const NAME_FIRST = 0.35;

/** The first piece is the name, unless the section as a whole speaks for the second; commas part only where nothing else does. */
export function namedEntries(context: Context, sections: readonly Section[], words: NameWords): Named[] {
  const scores = scoresOf(words);
  return sections.flatMap((section) => {
    const groups = listedEntries(context, section, words === AWARDS);
    const whole = groups.map((group) =>
      joinParts(
        withoutLabels(joinWrapped(group.pieces)),
        (last, piece) =>
          needsMore(last, piece) || goesOnSmall(last, piece) || (words === CERTIFICATES && afterColon(last, piece)),
      ),
    );
    const joined = whole.map((pieces) => {
      const texts = pieces.filter((piece) => piece.kind !== 'url');
      const apart = texts.some((piece) => piece.block !== texts[0]?.block && isShort(piece));
      return joinParts(texts, (last, piece) => isListed(last, piece) || (apart && isSubtitle(last, piece)));
    });
    const single = joined.map(
      (pieces, i) => pieces.length === 1 && (whole[i]?.length ?? 0) > 1 && (words === CERTIFICATES || words === AWARDS),
    );
    const roles = assignRoles(
      joined.map((pieces, i) => (single[i] === true ? (whole[i] ?? []) : pieces)),
      scores,
      NAME_FIRST,
    );
    const flipped = speaksForSecond(joined, scores) > words.speaks;
    return groups.flatMap((group, i) => {
      const [first, second] = joined[i] ?? [];
      const url = group.pieces.find((piece) => piece.kind === 'url');
      const role = roles[i];
      if (single[i] === true && role !== undefined && role.role !== undefined) {
        const [name, by] = inOrder(role.role, role.organisation);
        return [{ group, name, by: giverOf(by), url, clarity: role.clarity }];
      }
      if (first === undefined) return [];
      const turned = flipped || (words === AWARDS && PLACING.test(first.text));
      const [name, giver] = turned && second !== undefined ? [second, first] : [first, second];
      return [{ group, name, by: giverOf(giver), url, clarity: 0.8 }];
    });
  });
}

/** "Bloomberg Market Concepts, Bloomberg": a name that begins with the giver's is none of its own. */
function inOrder(name: Piece, by: Piece | undefined): readonly [Piece, Piece | undefined] {
  return by?.text.startsWith(`${name.text} `) === true ? [by, name] : [name, by];
}

/** Before a date it says what the date is of. */
const DATE_LABEL =
  /^(?:(?:(?:awarded|presented|issued)\s*)?by|awarded|presented|issued|von|par|por|door|received|obtained|date|verliehen|erhalten|ausgestellt|obtenu|délivré|otorgado|recibido|obtenido|recebido|emitido|uitgereikt|behaald|取得|合格|修了|受賞|취득)[)）]?\s*(?:on|in|am|le|el|em|op)?\s*[:：]?$/iu;

/** Before a name in a line of its own it says that this is the giver. */
const BY = /^(?:by|von|par|por|door|przez|av)\s+(?=\p{Lu})/u;

/** Pieces without the words that only say what a date or a name is of: "Awarded 2019", "by Northwind". */
function withoutLabels(pieces: readonly Piece[]): Piece[] {
  return pieces
    .filter((piece) => !DATE_LABEL.test(piece.text))
    .map((piece) => {
      const length = piece.block > 0 ? (BY.exec(piece.text)?.[0].length ?? 0) : 0;
      return length === 0 ? piece : { ...piece, start: piece.start + length, text: piece.text.slice(length) };
    });
}

/** "Credential ID ABC123". */
const NUMBER_OF = /^(?:credential|licen[cs]e|certificate|registration) (?:id|no\.?|number|#)(?![\p{L}])/iu;

function giverOf(piece: Piece | undefined): Piece | undefined {
  return piece === undefined || NUMBER_OF.test(piece.text) ? undefined : piece;
}

/** How much more the second pieces read like names than the first ones, on average. */
function speaksForSecond(entries: readonly (readonly Piece[])[], scores: RoleScores): number {
  let sum = 0;
  let pairs = 0;
  for (const [first, second] of entries) {
    if (first === undefined || second === undefined) continue;
    sum +=
      scores.role(second.text) -
      scores.role(first.text) +
      scores.organisation(first.text) -
      scores.organisation(second.text);
    pairs++;
  }
  return pairs === 0 ? 0 : sum / pairs;
}

export const text = (context: Context, piece: Piece, method: string, confidence = 0.85) =>
  extractText(context, [piece], { method, confidence });

export function readCertificates(context: Context, sections: readonly Section[]): CertificateEntry[] {
  const { entries, rest } = tableCertificates(context, sections);
  const named = namedEntries(context, rest, CERTIFICATES).map(({ group, name, by, url }) => {
    const date = singleDate(context, group.head);
    return {
      id: '',
      name: text(context, name, 'entry-name'),
      ...(by === undefined ? {} : { issuer: text(context, by, 'entry-giver', 0.75) }),
      ...(date === undefined ? {} : { date }),
      ...(url === undefined ? {} : { url: text(context, url, 'entry-link') }),
    };
  });
  return [...entries, ...named].map((entry, i) => ({ ...entry, id: `certificate-${i + 1}` }));
}

export function readAwards(context: Context, sections: readonly Section[]): AwardEntry[] {
  const { entries, rest } = tableAwards(context, sections);
  const named = namedEntries(context, rest, AWARDS).map(({ group, name, by }) => {
    const date = singleDate(context, group.head);
    const { summary } = bodyTexts(context, group.body);
    return {
      id: '',
      title: text(context, name, 'entry-name', AWARD_NAME),
      ...(by === undefined ? {} : { awarder: text(context, by, 'entry-giver', 0.75) }),
      ...(date === undefined ? {} : { date }),
      ...(summary === undefined ? {} : { summary }),
    };
  });
  return [...entries, ...named].map((entry, i) => ({ ...entry, id: `award-${i + 1}` }));
}
