// The small words around dates: "present", "since", "to", seasons; folded, in all the languages that we read.
import { fold } from '../text/fold.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((word) => fold(word.trim())));
}

/** An end that is still open. Forms of several words are matched by their words, one space apart. */
export const PRESENT_WORDS = words(
  'present|the present|current|currently|now|today|ongoing|on-going|to date|date|till date|till now|until now|in progress|tbc|until present|' +
    'heute|aktuell|jetzt|gegenwärtig|laufend|dato|andauernd|bis auf weiteres|derzeit|momentan|' +
    "présent|à présent|aujourd'hui|ce jour|à ce jour|actuel|actuellement|en cours|maintenant|jour|ce jour inclus|présentement|" +
    'presente|actual|actualidad|la actualidad|actualmente|hoy|la fecha|fecha|en curso|ahora|el presente|el momento|hoy en día|la actual|' +
    'atual|o momento|momento|atualmente|hoje|o presente|até o momento|até a data|agora|ao momento|ao presente|à data|ao dia de hoje|a presente data|' +
    'attuale|oggi|in corso|attualmente|ad oggi|data odierna|adesso|tuttora|' +
    'heden|nu|huidig|lopend|vandaag|op heden|nog steeds|' +
    'obecnie|teraz|do dziś|dziś|nadal|chwili obecnej|chwila obecna|dzisiaj|dnia dzisiejszego|' +
    'nuvarande|pågående|idag|i dag|nåværende|nuværende|pågår|nå|nutid|fortløbende|tills vidare|fortfarande|dags dato|d.d|dd|løpende|i dagsläget|' +
    'nykyinen|nykyhetki|nyt|jatkuu|tällä hetkellä|toistaiseksi|edelleen|' +
    'současnost|dosud|nyní|doposud|trvá|současnosti|současné doby|dnes|dneška|teď|' +
    'günümüz|halen|devam ediyor|bugün|şimdi|devam|hâlen|hâlâ|günümüze kadar|bugüne kadar|halen devam ediyor|devam etmekte|' +
    'sekarang|saat ini|kini|hingga kini|hingga sekarang|sampai sekarang|sampai saat ini|hingga saat ini|masih berlangsung|masih berjalan|berlangsung|berjalan|masih bekerja|' +
    'настоящее время|по настоящее время|наст. время|н.в|сейчас|настоящий момент|текущее время|нв|настоящего времени|сегодня|сегодняшний день|текущий момент|' +
    'теперішній час|цей час|тепер|зараз|дотепер|сьогодні|теперішнього часу|нині|даний час|сьогоднішній день|' +
    'σήμερα|παρόν|τώρα|έως σήμερα|μέχρι σήμερα|το παρόν|' +
    'الآن|الان|حتى الآن|حاليا|حالياً|الحاضر|الوقت الحالي|اليوم|تاريخه|الوقت الحاضر|مستمر|' +
    'היום|כיום|הווה|עכשיו|עד היום|עדיין|' +
    'वर्तमान|अब तक|अभी तक|आज तक|अब|अबतक|आज|वर्तमान तक|वर्तमान में|' +
    '至今|现在|現在|今|目前|迄今|現時|在职|在職|在職中|在職中|目前在职|現職|在任|如今|' +
    '현재|지금|재직중|재직 중|현재까지|재학중|재학 중|근무중|근무 중',
);

/** Between the two ends of a range. */
export const RANGE_WORDS = words(
  'to|until|till|through|thru|bis|à|au|a|al|hasta|hasta el|hasta la|até|ate|do|tot|t/m|til|till|do|až|saakka|asti|по|до|έως|εως|μέχρι|ως|עד|إلى|الى|حتى|से|तक|至|到|から|jusqu|fino|fino a|ad|ile|kadar|e|en|-a|fram till|frem til|saakka|līdz|hingga|sampai|sampai dengan|s.d|s/d|起至',
);

/** Before a start whose end is open. */
export const SINCE_WORDS = words(
  'since|from|sejak|mulai|seit|ab|depuis|dès|desde|a partir de|dal|da|sinds|vanaf|od|sedan|siden|fra|från|alkaen|från och med|с|з|από|منذ|من|מאז|מ|自|自从|부터',
);

/** Before the first end of a closed range: "de março de 2015 a maio de 2016", "von 2015 bis 2016". Alone they say nothing. */
export const RANGE_LEADS = words('de|del|du|von|vom|van|entre|between|zwischen|от|від|从|由');

/** Month of a season's start in the northern hemisphere is not stated by a résumé, so seasons give only the year. */
export const SEASON_WORDS = words(
  'spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|lente|zomer|herfst|wiosna|lato|jesień|zima|vår|våren|hösten|sommaren|vintern|sommeren|høsten|vinteren|foråret|efteråret|höst|forår|efterår|høst|kevät|kesä|syksy|talvi|keväällä|kesällä|syksyllä|talvella|jaro|léto|podzim|zimní semestr|ilkbahar|yaz|sonbahar|kış|весна|лето|осень|зима|літо|осінь|άνοιξη|καλοκαίρι|φθινόπωρο|χειμώνας|wintersemester|sommersemester|ws|ss',
);

/** Small words inside one date: "12 de enero de 2020", "March of 2020". */
export const DATE_FILLERS = words('de|del|of|den|der|di|the|г|года|р|року|год');

/** "2019 г.", "2014 року", "2016 r.": stands behind a year and says that it is one. */
export const YEAR_SUFFIXES = words('г|гг|года|год|році|року|р|рр|r|roku|rok');
