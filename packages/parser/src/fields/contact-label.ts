// Words that name a contact or a fact about the person in a form: what follows them is a value, and they are none.
import { fold } from '../text/fold.ts';

const WORDS: readonly string[] = [
  'phone|telephone|tel|mobile|mobile phone|cell|fax|email|e-mail|mail|address|location|website|web|linkedin|github|born|date of birth|place of birth|birthday|nationality|citizenship|gender|sex|age|marital status|civil status|name|driving licence|driver license|visa|religion|height|weight|blood group',
  'telefon|telefonnummer|mobil|handy|anschrift|adresse|wohnort|geburtsdatum|geburtsort|geboren|familienstand|staatsangehorigkeit|nationalitat|geschlecht|alter|fuhrerschein|konfession|webseite|internet',
  'telephone|portable|courriel|mel|adresse|ne le|nee le|date de naissance|lieu de naissance|nationalite|situation familiale|etat civil|permis|permis de conduire|age|sexe|site web',
  'telefono|movil|celular|correo|correo electronico|direccion|domicilio|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|dni|nie|sexo|edad|carnet de conducir|sitio web',
  'telefone|telemovel|celular|correio eletronico|endereco|morada|data de nascimento|naturalidade|nacionalidade|estado civil|sexo|idade|cpf|carta de conducao',
  'telefono|cellulare|posta elettronica|indirizzo|residenza|data di nascita|luogo di nascita|nazionalita|cittadinanza|stato civile|sesso|patente',
  'telefoon|telefoonnummer|mobiel|adres|woonplaats|geboortedatum|geboorteplaats|nationaliteit|burgerlijke staat|geslacht|rijbewijs',
  'telefon|telefon komorkowy|adres|adres zamieszkania|data urodzenia|miejsce urodzenia|narodowosc|obywatelstwo|stan cywilny|prawo jazdy',
  'telefon|mobil|adress|adresse|fodelsedatum|fodelsedato|fødselsdato|fødested|nationalitet|statsborgerskap|civilstand|civilstatus|sivilstatus|korkort|kørekort|forerkort|puhelin|osoite|syntymaaika|kansalaisuus|ajokortti',
  'telefon|adresa|bydliste|datum narozeni|misto narozeni|narodnost|statni prislusnost|rodinny stav|ridicsky prukaz|adres|dogum tarihi|dogum yeri|uyruk|medeni durum|medeni hali|cinsiyet|askerlik durumu|ehliyet',
  'telepon|nomor telepon|ponsel|surel|alamat|domisili|tanggal lahir|tempat lahir|tempat tanggal lahir|jenis kelamin|kewarganegaraan|status pernikahan|agama',
  'телефон|почта|эл. почта|адрес|дата рождения|гражданство|семейное положение|возраст|пол|адреса|дата народження|громадянство|сімейний стан',
  'τηλεφωνο|κινητο|διευθυνση|ημερομηνια γεννησησ|εθνικοτητα|οικογενειακη κατασταση|الهاتف|الجوال|البريد الإلكتروني|العنوان|تاريخ الميلاد|الجنسية|الحالة الاجتماعية|טלפון|נייד|דואר אלקטרוני|כתובת|תאריך לידה|מצב משפחתי|फोन|मोबाइल|ईमेल|पता|जन्म तिथि|राष्ट्रीयता|वैवाहिक स्थिति',
  '电话|手机|邮箱|地址|出生日期|出生年月|性别|年龄|籍贯|民族|婚姻状况|政治面貌|現住所|住所|電話|電話番号|生年月日|性別|年齢|連絡先|전화|휴대폰|이메일|주소|생년월일|성별|나이',
];

let words: ReadonlySet<string> | undefined;

function plain(text: string): string {
  const folded = fold(text);
  return (ASCII.test(folded) ? folded : folded.normalize('NFD').replace(/\p{Mn}/gu, '')).trim();
}

const ASCII = /^[\x20-\x7e\t\n]*$/;

/** "Anschrift", "Phone:", "Date of birth: …". */
export function isContactLabel(text: string): boolean {
  words ??= new Set(WORDS.flatMap((list) => list.split('|')).map(plain));
  const label = plain(text.split(/[:：\t]/, 1)[0] ?? '').replace(/\.$/, '');
  return words.has(label) || /^(?:phone|email|e-mail|tel|mobile|born|date of birth)\b/.test(label);
}
