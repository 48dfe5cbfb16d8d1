// What people write over the columns of their lists, folded, by field. The languages: en, de, fr, es, pt, it, nl, pl, sv/da/nb, fi, cs, tr, ru, uk, el.
import type { TableField } from '../api/table-imports.ts';

/** Phrases apart by `|`; the most usual ones first. */
export const COLUMN_WORDS: Readonly<Record<Exclude<TableField, 'skip'>, string>> = {
  name: 'name|full name|fullname|candidate|candidate name|applicant|applicant name|person|display name|contact name|vollstandiger name|bewerber|kandidat|nom complet|nom et prenom|prenom et nom|candidat|nombre completo|nombre y apellidos|candidato|nome completo|nominativo|naam|volledige naam|kandidaat|imie i nazwisko|kandydat|namn|fullstandigt namn|navn|fulde navn|fullt navn|nimi|koko nimi|jmeno a prijmeni|cele jmeno|ad soyad|adi soyadi|isim soyisim|фио|имя и фамилия|кандидат|піб|імя та прізвище|ονοματεπωνυμο',
  'given-name':
    'first name|firstname|given name|givenname|forename|vorname|rufname|prenom|nombre|nombres|nome|primer nombre|primeiro nome|nome proprio|voornaam|imie|fornamn|fornavn|etunimi|jmeno|krestni jmeno|ad|isim|имя|імя|ονομα',
  'family-name':
    'last name|lastname|surname|family name|familyname|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|sobrenome|apelido|ultimo nome|cognome|achternaam|familienaam|nazwisko|efternamn|efternavn|etternavn|sukunimi|prijmeni|soyad|soyadi|soyisim|фамилия|прізвище|επωνυμο|επιθετο',
  email:
    'email|e mail|email address|e mail address|mail|work email|personal email|private email|e mail adresse|mailadresse|adresse e mail|adresse mail|courriel|mel|correo|correo electronico|direccion de correo|endereco de email|indirizzo email|posta elettronica|e mailadres|adres e mail|adres email|e post|epost|e postadress|e postadresse|sahkoposti|sahkopostiosoite|e mailova adresa|e posta|eposta|электронная почта|эл почта|почта|електронна пошта|пошта|ηλεκτρονικο ταχυδρομειο',
  phone:
    'phone|phone number|telephone|mobile|mobile phone|mobile number|cell|cell phone|tel|telefon|telefonnummer|handy|mobil|mobilnummer|mobiltelefon|telephone portable|numero de telephone|portable|telefono|numero de telefono|movil|celular|telefone|telemovel|telefone celular|cellulare|numero di telefono|telefoon|telefoonnummer|mobiel|numer telefonu|komorka|puhelin|puhelinnumero|matkapuhelin|telefonni cislo|telefon numarasi|cep telefonu|телефон|номер телефона|мобильный|номер телефону|мобільний|τηλεφωνο|κινητο',
  address:
    'address|street|street address|address line 1|home address|adresse|anschrift|strasse|rue|direccion|calle|endereco|morada|rua|indirizzo|via|adres|straat|ulica|adress|gatuadress|gade|gateadresse|osoite|katuosoite|adresa|ulice|cadde|адрес|улица|адреса|вулиця|διευθυνση|οδος',
  'postal-code':
    'postal code|postcode|post code|zip|zip code|plz|postleitzahl|code postal|codigo postal|cep|cap|kod pocztowy|postnummer|postinumero|psc|posta kodu|почтовый индекс|индекс|поштовий індекс|індекс|ταχυδρομικος κωδικας|τκ',
  city: 'city|town|location|place|current location|residence|ort|stadt|wohnort|standort|ville|localite|lieu|ciudad|localidad|poblacion|ubicacion|cidade|localidade|citta|comune|localita|luogo|stad|plaats|woonplaats|miasto|miejscowosc|lokalizacja|stad ort|by|sted|bopael|bosted|kaupunki|paikkakunta|mesto|obec|sehir|il|город|населенный пункт|місто|πολη|τοποθεσια',
  region:
    'region|state|province|county|bundesland|kanton|departement|provincia|comunidad autonoma|estado|distrito|regione|provincie|wojewodztwo|lan|fylke|maakunta|kraj|bolge|регион|область|регіон|περιφερεια|νομος',
  country:
    'country|country code|nation|land|staat|pays|pais|paese|nazione|kraj zamieszkania|panstwo|maa|zeme|stat|ulke|страна|країна|χωρα',
  headline:
    'headline|profile headline|profession|occupation|specialisation|specialization|beruf|berufsbezeichnung|metier|profesion|profissao|professione|beroep|zawod|yrke|erhverv|ammatti|povolani|meslek|профессия|специальность|професія|επαγγελμα',
  position:
    'position|title|job title|current title|current position|role|current role|job|stelle|aktuelle position|funktion|jobtitel|poste|poste actuel|fonction|intitule du poste|puesto|cargo|cargo actual|puesto actual|posicao|funcao|cargo atual|posizione|ruolo|mansione|functie|functietitel|huidige functie|stanowisko|obecne stanowisko|befattning|titel|stilling|nimike|tehtava|pozice|pracovni pozice|pozisyon|unvan|gorev|должность|текущая должность|посада|θεση|θεση εργασιας',
  employer:
    'employer|company|current company|current employer|organisation|organization|firm|company name|arbeitgeber|firma|unternehmen|aktueller arbeitgeber|entreprise|societe|employeur|empresa|empresa actual|empleador|compania|empregador|empresa atual|azienda|datore di lavoro|societa|bedrijf|werkgever|huidige werkgever|pracodawca|firma obecna|foretag|arbetsgivare|virksomhed|arbejdsgiver|arbeidsgiver|bedrift|tyonantaja|yritys|zamestnavatel|spolecnost|sirket|isveren|компания|работодатель|место работы|компанія|роботодавець|εργοδοτης|εταιρεια',
  'start-date':
    'start date|start|since|from|employed since|beginn|seit|von|eintritt|date de debut|debut|depuis|fecha de inicio|inicio|desde|data de inicio|data inizio|inizio|startdatum|begindatum|data rozpoczecia|od|startdato|aloituspaiva|datum nastupu|baslangic tarihi|дата начала|начало|дата початку|ημερομηνια εναρξης',
  'end-date':
    'end date|end|until|to|ende|bis|austritt|date de fin|fin|fecha de fin|hasta|data de fim|fim|data fine|fine|einddatum|data zakonczenia|do|slutdatum|slutdato|paattymispaiva|datum ukonceni|bitis tarihi|дата окончания|окончание|дата закінчення|ημερομηνια ληξης',
  institution:
    'school|university|institution|college|education|alma mater|schule|hochschule|universitat|ecole|universite|etablissement|universidad|escuela|centro de estudios|universidade|escola|instituicao|universita|scuola|istituto|opleidingsinstituut|universiteit|uczelnia|szkola|universitet|skola|skole|oppilaitos|koulu|yliopisto|univerzita|universite okul|okul|университет|вуз|учебное заведение|університет|навчальний заклад|πανεπιστημιο|σχολη',
  degree:
    'degree|qualification|highest degree|education level|abschluss|hochster abschluss|bildungsabschluss|diplome|niveau d etudes|titulo|titulacion|nivel de estudios|grau|grau academico|formacao|titolo di studio|laurea|diploma|opleidingsniveau|opleiding|wyksztalcenie|stopien|examen|utbildning|uddannelse|utdanning|tutkinto|koulutus|vzdelani|titul|derece|egitim|образование|степень|освіта|ступінь|πτυχιο|εκπαιδευση',
  'field-of-study':
    'field of study|major|subject|studienfach|fachrichtung|studiengang|domaine d etudes|filiere|specialite|area de estudio|especialidad|area de estudo|curso|indirizzo di studi|facolta|studierichting|kierunek|kierunek studiow|inriktning|studieretning|opintoala|obor|obor studia|bolum|факультет|факультет специальность|спеціальність|κατευθυνση',
  skills:
    'skills|skill|key skills|top skills|competencies|technologies|tech stack|kenntnisse|fahigkeiten|kompetenzen|skills kenntnisse|competences|savoir faire|habilidades|competencias|conocimientos|aptitudes|competenze|capacita|vaardigheden|competenties|umiejetnosci|kompetencje|fardigheter|kompetenser|faerdigheder|kompetencer|ferdigheter|kompetanse|taidot|osaaminen|dovednosti|znalosti|beceriler|yetkinlikler|навыки|ключевые навыки|навички|ключові навички|δεξιοτητες',
  languages:
    'languages|language|language skills|spoken languages|sprachen|sprachkenntnisse|langues|idiomas|lenguas|linguas|lingue|conoscenze linguistiche|talen|talenkennis|jezyki|jezyki obce|sprak|sprog|kielet|kielitaito|jazyky|jazykove znalosti|diller|yabanci dil|языки|знание языков|мови|знання мов|γλωσσες',
  website:
    'website|web|url|homepage|linkedin|linkedin url|linkedin profile|profile|profile url|profile link|xing|github|portfolio|link|links|webseite|profil|profil linkedin|site web|site|pagina web|perfil|perfil de linkedin|sito|sito web|strona|strona www|hemsida|hjemmeside|nettside|kotisivu|webova stranka|web sitesi|сайт|ссылка|профиль|посилання|профіль|ιστοσελιδα',
  summary:
    'summary|about|bio|biography|profile summary|description|uber mich|kurzprofil|profil kurz|zusammenfassung|resume|a propos|resumen|perfil profesional|descripcion|resumo|sobre|descricao|riepilogo|profilo|descrizione|samenvatting|over|omschrijving|podsumowanie|o mnie|opis|sammanfattning|beskrivning|resume tekst|sammendrag|beskrivelse|yhteenveto|kuvaus|shrnuti|popis|ozet|hakkinda|о себе|описание|резюме|про себе|опис|περιληψη',
  'birth-date':
    'date of birth|birth date|birthdate|birthday|dob|geburtsdatum|geburtstag|geboren am|date de naissance|ne le|fecha de nacimiento|data de nascimento|data di nascita|geboortedatum|data urodzenia|fodelsedatum|fodselsdato|fodselsdag|syntymaaika|datum narozeni|dogum tarihi|дата рождения|дата народження|ημερομηνια γεννησης',
  nationality:
    'nationality|citizenship|nationalitat|staatsangehorigkeit|staatsburgerschaft|nationalite|nacionalidad|ciudadania|nacionalidade|nazionalita|cittadinanza|nationaliteit|narodowosc|obywatelstwo|nationalitet|statsborgerskap|medborgarskap|kansalaisuus|narodnost|statni obcanstvi|uyruk|vatandaslik|гражданство|национальность|громадянство|υπηκοοτητα|εθνικοτητα',
  notes:
    'notes|note|comment|comments|remark|remarks|memo|internal notes|notizen|notiz|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|commentaire|commentaires|remarque|remarques|notas|nota|comentario|comentarios|observaciones|observacoes|note interne|commenti|osservazioni|notities|opmerking|opmerkingen|notatki|uwagi|komentarz|anteckningar|kommentarer|noter|notater|muistiinpanot|huomautukset|poznamka|poznamky|notlar|yorum|aciklama|заметки|комментарий|примечание|нотатки|коментар|примітка|σημειωσεις|σχολια',
  tags: 'tags|tag|labels|label|category|categories|group|groups|keywords|schlagworte|schlagwort|stichworte|kategorie|kategorien|gruppe|etiquettes|etiquette|categorie|categories mots cles|mots cles|etiquetas|etiqueta|categoria|categorias|palabras clave|palavras chave|etichette|etichetta|categorie tag|trefwoorden|etykiety|etykieta|kategoria|kategorie tagi|etiketter|etikett|kategori|avainsanat|tunnisteet|stitky|stitek|etiketler|etiket|kategoriler|теги|метки|категория|мітки|категорія|ετικετες|κατηγορια',
  source:
    'source|lead source|candidate source|origin|channel|referred by|quelle|herkunft|kanal|provenance|origine|canal|fuente|origen|fonte|origem|provenienza|bron|herkomst|zrodlo|kalla|kilde|lahde|zdroj|kaynak|источник|джерело|πηγη',
};
