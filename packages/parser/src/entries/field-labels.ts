// Words that name a field of an entry before its value.
import type { Piece } from './head-pieces.ts';

/** "Designation: Nurse", "Zeitraum: 2019": the word for the field is none of its values. */
export function withoutLabels(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1];
    const marked =
      next === undefined
        ? piece.before === '' && i === 0 && ONLY_LABEL.test(piece.text)
        : /^(?:[:：]|date)$/.test(next.before);
    if (marked && FIELD_LABEL.test(piece.text)) return [];
    const before = pieces[i - 1];
    return before !== undefined && /^[:：]$/.test(piece.before) && FIELD_LABEL.test(before.text)
      ? [{ ...piece, before: '' }]
      : [piece];
  });
}

/** Before a date the label of a period stands alone. */
const ONLY_LABEL =
  /^(?:period|duration|dates?|zeitraum|dauer|période|durée|per[ií]odo|periodo|duración|duração|durata|periode|okres|период|період|期間|时间)$/iu;
const FIELD_LABEL =
  /^(?:designation|role|position(?: held)?|(?:job )?title|post|company(?: name)?|employer|organi[sz]ation|client|period|duration|dates?|location|place|institution|institute|school|university|college|degree|qualification|course|funktion|position|tätigkeit|arbeitgeber|firma|unternehmen|zeitraum|dauer|ort|abschluss|studiengang|hochschule|schule|poste|fonction|entreprise|employeur|société|période|durée|lieu|diplôme|établissement|puesto|cargo|función|empresa|per[ií]odo|duración|duração|lugar|local|título|titulación|centro|instituição|curso|ruolo|mansione|qualifica|azienda|datore di lavoro|durata|luogo|titolo|istituto|functie|werkgever|bedrijf|periode|diploma|instelling|stanowisko|pracodawca|okres|uczelnia|kierunek(?: studiów)?|tytuł(?: zawodowy| naukowy)?|stopień|wydział|specjalność|befattning|arbetsgivare|stilling|arbejdsgiver|arbeidsgiver|tehtävä|työnantaja|pozice|zaměstnavatel|görev|pozisyon|unvan|şirket|işveren|okul|bölüm|должность|компания|организация|работодатель|период|посада|компанія|період|职位|岗位|公司|单位|时间|学校|学历|役職|会社名|期間|職種|所属|部署|業務内容|職務内容|担当業務|雇用形態|主な業務|직위|직책|회사|기간)$/iu;
