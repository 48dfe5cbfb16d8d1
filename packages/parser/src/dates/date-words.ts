// The small words around dates: "present", "since", "to", seasons; folded, in all the languages that we read.
import { fold } from '../text/fold.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((word) => fold(word.trim())));
}

/** An end that is still open. Forms of several words are matched by their words, one space apart. */
export const PRESENT_WORDS = words(
  'present|the present|current|currently|now|today|ongoing|on-going|to date|date|till date|till now|until now|in progress|' +
    'heute|aktuell|jetzt|gegenwärtig|laufend|dato|andauernd|' +
    "présent|à présent|aujourd'hui|ce jour|à ce jour|actuel|actuellement|en cours|maintenant|jour|" +
    'presente|actual|actualidad|la actualidad|actualmente|hoy|la fecha|fecha|en curso|ahora|' +
    'atual|o momento|momento|atualmente|hoje|o presente|até o momento|até a data|agora|' +
    'attuale|oggi|in corso|attualmente|ad oggi|' +
    'heden|nu|huidig|lopend|vandaag|' +
    'obecnie|teraz|do dziś|dziś|nadal|chwili obecnej|dzisiaj|' +
    'nuvarande|pågående|idag|i dag|nåværende|nuværende|pågår|nå|nutid|fortløbende|' +
    'nykyinen|nykyhetki|nyt|jatkuu|tällä hetkellä|' +
    'současnost|dosud|nyní|doposud|trvá|' +
    'günümüz|halen|devam ediyor|bugün|şimdi|devam|' +
    'настоящее время|по настоящее время|наст. время|н.в|сейчас|настоящий момент|текущее время|нв|' +
    'теперішній час|цей час|тепер|зараз|дотепер|сьогодні|' +
    'σήμερα|παρόν|τώρα|' +
    'الآن|الان|حتى الآن|حاليا|حالياً|الحاضر|الوقت الحالي|' +
    'היום|כיום|הווה|עכשיו|' +
    'वर्तमान|अब तक|अभी तक|आज तक|अब|' +
    '至今|现在|現在|今|目前|迄今|現時|在职|' +
    '현재|지금|재직중|재직 중',
);

/** Between the two ends of a range. */
export const RANGE_WORDS = words(
  'to|until|till|through|thru|bis|à|au|a|al|hasta|hasta el|hasta la|até|ate|do|tot|t/m|til|till|do|až|saakka|asti|по|до|έως|εως|μέχρι|ως|עד|إلى|الى|حتى|से|तक|至|到|から|jusqu|fino|fino a|ile|kadar|e|en|-a',
);

/** Before a start whose end is open. */
export const SINCE_WORDS = words(
  'since|from|seit|ab|depuis|dès|desde|a partir de|dal|da|sinds|vanaf|od|sedan|siden|fra|från|alkaen|från och med|с|з|από|منذ|من|מאז|מ|自|自从|부터',
);

/** Month of a season's start in the northern hemisphere is not stated by a résumé, so seasons give only the year. */
export const SEASON_WORDS = words(
  'spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|lente|zomer|herfst|wiosna|lato|jesień|zima|vår|höst|forår|efterår|høst|kevät|kesä|syksy|talvi|jaro|léto|podzim|ilkbahar|yaz|sonbahar|kış|весна|лето|осень|зима|літо|осінь|άνοιξη|καλοκαίρι|φθινόπωρο|χειμώνας|wintersemester|sommersemester|ws|ss',
);

/** Small words inside one date: "12 de enero de 2020", "March of 2020". */
export const DATE_FILLERS = words('de|del|of|den|der|di|the|г|года|р|року|год');
