import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess-mapping.ts';

const fields = (headers: string, ...rows: string[]): string[] =>
  guessMapping(
    headers.split('|'),
    rows.map((row) => row.split('|')),
  ).map(({ field }) => field);

describe('the columns of a table are told', () => {
  it.each([
    ['Name|Email|Phone|City|Current Company|Job Title|Skills', 'name|email|phone|city|employer|position|skills'],
    ['first_name|lastName|E-mail Address|Mobile|LinkedIn URL|Tags', 'given-name|family-name|email|phone|website|tags'],
    [
      'Vorname|Nachname|E-Mail|Telefon|Wohnort|Arbeitgeber|Sprachkenntnisse|Bemerkungen',
      'given-name|family-name|email|phone|city|employer|languages|notes',
    ],
    [
      'Prénom|Nom|Courriel|Téléphone|Ville|Société|Poste|Compétences',
      'given-name|family-name|email|phone|city|employer|position|skills',
    ],
    [
      'Nombre|Apellidos|Correo electrónico|Teléfono|Empresa|Puesto|Idiomas',
      'given-name|family-name|email|phone|employer|position|languages',
    ],
    ['Nome completo|Telemóvel|Cidade|Cargo|Competências', 'name|phone|city|position|skills'],
    ['Cognome|Nome|Cellulare|Città|Azienda|Ruolo', 'family-name|given-name|phone|city|employer|position'],
    [
      'Voornaam|Achternaam|Woonplaats|Werkgever|Functie|Opmerkingen',
      'given-name|family-name|city|employer|position|notes',
    ],
    [
      'Imię|Nazwisko|Telefon|Miejscowość|Pracodawca|Stanowisko|Umiejętności',
      'given-name|family-name|phone|city|employer|position|skills',
    ],
    [
      'Förnamn|Efternamn|E-post|Ort|Arbetsgivare|Befattning|Kompetenser',
      'given-name|family-name|email|city|employer|position|skills',
    ],
    ['Etunimi|Sukunimi|Sähköposti|Kaupunki|Työnantaja|Osaaminen', 'given-name|family-name|email|city|employer|skills'],
    ['Jméno|Příjmení|Město|Zaměstnavatel|Pozice|Poznámka', 'given-name|family-name|city|employer|position|notes'],
    ['Adı Soyadı|E-posta|Cep Telefonu|Şehir|Şirket|Ünvan', 'name|email|phone|city|employer|position'],
    ['ФИО|Электронная почта|Телефон|Город|Компания|Должность|Навыки', 'name|email|phone|city|employer|position|skills'],
    ['Ім’я|Прізвище|Місто|Посада', 'given-name|family-name|city|position'],
    ['Ονοματεπώνυμο|Τηλέφωνο|Πόλη|Εταιρεία|Θέση', 'name|phone|city|employer|position'],
  ])('by “%s”', (headers, expected) => {
    expect(fields(headers)).toEqual(expected.split('|'));
  });
  it('by a phrase inside a longer header', () => {
    expect(fields('Candidate e-mail (private)|Preferred phone number|Years')).toEqual(['email', 'phone', 'skip']);
  });
  it('by what stands in them, where the header says nothing or something else', () => {
    const rows = [
      'ada@people.example|+44 20 7946 0123|https://linkedin.com/in/ada|7',
      'bo@people.example|020 7946 0124|www.bo.example|8',
    ];
    expect(fields('Contact|Column B||Score', ...rows)).toEqual(['email', 'phone', 'website', 'skip']);
  });
  it('so that “Name” is the family name beside a first name, and a lone first name is the name', () => {
    expect(fields('Name|Vorname', 'Beispiel|Mira', 'Ahorn|Anna')).toEqual(['family-name', 'given-name']);
    expect(fields('Name|First name', 'Mira Beispiel|Mira', 'Anna Ahorn|Anna')).toEqual(['name', 'given-name']);
    expect(fields('Имя|Город', 'Анна Клён|Берн')).toEqual(['name', 'city']);
  });
  it('so that two columns never hold one thing, but for what a person has several of', () => {
    expect(fields('Email|Email 2|Company|Company name')).toEqual(['email', 'email', 'employer', 'skip']);
  });
});
