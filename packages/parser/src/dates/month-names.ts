// Month names and their short forms in the languages that we read, folded (see text/fold.ts).
import { fold } from '../text/fold.ts';

/** Twelve groups of forms for each language; forms apart by a space, months by a comma. */
const MONTHS: readonly string[] = [
  // English
  'january jan,february feb febr,march mar,april apr,may,june jun,july jul,august aug,september sep sept,october oct,november nov,december dec',
  // German
  'januar janner jan,februar feber feb,marz mrz maerz,april apr,mai,juni jun,juli jul,august aug,september sep sept,oktober okt,november nov,dezember dez',
  // French
  'janvier janv jan,fevrier fevr fev,mars,avril avr,mai,juin,juillet juil,aout aou,septembre sept,octobre oct,novembre nov,decembre dec',
  // Spanish
  'enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,septiembre setiembre sep sept,octubre oct,noviembre nov,diciembre dic',
  // Portuguese
  'janeiro jan,fevereiro fev,marco mar,abril abr,maio mai,junho jun,julho jul,agosto ago,setembro set,outubro out,novembro nov,dezembro dez',
  // Italian
  'gennaio gen,febbraio feb febbr,marzo mar,aprile apr,maggio mag magg,giugno giu,luglio lug,agosto ago,settembre set sett,ottobre ott,novembre nov,dicembre dic',
  // Dutch
  'januari jan,februari feb,maart mrt,april apr,mei,juni jun,juli jul,augustus aug,september sep sept,oktober okt,november nov,december dec',
  // Polish
  'styczen stycznia sty,luty lutego lut,marzec marca mar,kwiecien kwietnia kwi,maj maja,czerwiec czerwca cze,lipiec lipca lip,sierpien sierpnia sie,wrzesien wrzesnia wrz,pazdziernik pazdziernika paz,listopad listopada lis,grudzien grudnia gru',
  // Swedish, Danish, Norwegian
  'januari januar jan,februari februar feb,mars marts mar,april apr,maj mai,juni jun,juli jul,augusti august aug,september sep sept,oktober okt,november nov,december desember dec des',
  // Finnish
  'tammikuu tammikuuta tammi,helmikuu helmikuuta helmi,maaliskuu maaliskuuta maalis,huhtikuu huhtikuuta huhti,toukokuu toukokuuta touko,kesakuu kesakuuta kesa,heinakuu heinakuuta heina,elokuu elokuuta elo,syyskuu syyskuuta syys,lokakuu lokakuuta loka,marraskuu marraskuuta marras,joulukuu joulukuuta joulu',
  // Czech
  'leden ledna led,unor unora uno,brezen brezna bre,duben dubna dub,kveten kvetna kve,cerven cervna cvn,cervenec cervence cvc,srpen srpna srp,zari,rijen rijna rij,listopad listopadu,prosinec prosince pro',
  // Turkish
  'ocak oca,subat sub,mart mar,nisan nis,mayis may,haziran haz,temmuz tem,agustos agu,eylul eyl,ekim eki,kasim kas,aralik ara',
  // Indonesian
  'januari jan,februari feb,maret mar,april apr,mei,juni jun,juli jul,agustus agu agt ags agst,september sep sept,oktober okt,november nov nop,desember des',
  // Russian
  'январь января янв,февраль февраля фев февр,март марта мар,апрель апреля апр,май мая,июнь июня июн,июль июля июл,август августа авг,сентябрь сентября сен сент,октябрь октября окт,ноябрь ноября ноя нояб,декабрь декабря дек',
  // Ukrainian
  'січень січня січ,лютий лютого лют,березень березня бер,квітень квітня квіт кві,травень травня трав тра,червень червня черв чер,липень липня лип,серпень серпня серп сер,вересень вересня вер,жовтень жовтня жовт жов,листопад листопада лист лис,грудень грудня груд гру',
  // Greek
  'ιανουαριος ιανουαριου ιαν,φεβρουαριος φεβρουαριου φεβ,μαρτιος μαρτιου μαρ,απριλιος απριλιου απρ,μαιος μαιου μαι,ιουνιος ιουνιου ιουν,ιουλιος ιουλιου ιουλ,αυγουστος αυγουστου αυγ,σεπτεμβριος σεπτεμβριου σεπ σεπτ,οκτωβριος οκτωβριου οκτ,νοεμβριος νοεμβριου νοε νοεμ,δεκεμβριος δεκεμβριου δεκ',
  // Arabic: the Gregorian and the Levantine names
  'يناير كانون_الثاني,فبراير شباط,مارس آذار اذار,أبريل ابريل نيسان,مايو أيار ايار,يونيو يونيه حزيران,يوليو يوليه تموز,أغسطس اغسطس آب,سبتمبر أيلول ايلول,أكتوبر اكتوبر تشرين_الأول,نوفمبر تشرين_الثاني,ديسمبر كانون_الأول',
  // Hebrew
  'ינואר,פברואר,מרץ מרס,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר',
  // Hindi
  'जनवरी,फरवरी फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर सितम्बर,अक्टूबर अक्तूबर,नवंबर नवम्बर,दिसंबर दिसम्बर',
];

let table: ReadonlyMap<string, number> | undefined;

function build(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of MONTHS) {
    language.split(',').forEach((forms, index) => {
      for (const form of forms.trim().split(' ')) names.set(fold(form.replaceAll('_', ' ')), index + 1);
    });
  }
  return names;
}

/** 1–12 for a month name in any of the languages, `undefined` for any other word. The word must be folded, without a dot. */
export function monthOf(foldedWord: string): number | undefined {
  table ??= build();
  const plain = table.get(foldedWord);
  if (plain !== undefined) return plain;
  // Hebrew and Arabic write prepositions onto the word.
  if ('בלמו'.includes(foldedWord.charAt(0))) return table.get(foldedWord.slice(1));
  return undefined;
}
