// Invented advertisements in German, in many trades.
import { job } from './described-job.ts';

export const GERMAN_JOBS = [
  job(
    `Buchhalter (m/w/d) in Teilzeit
Standort: Hannover

Ihre Aufgaben
- Bearbeitung der Kreditoren und Debitoren

Ihr Profil
- Abgeschlossene kaufmännische Ausbildung
- Mindestens drei Jahre Berufserfahrung in der Finanzbuchhaltung
- Sicherer Umgang mit DATEV und MS-Office
- Gute Englischkenntnisse von Vorteil

Wir bieten
- Unbefristeter Arbeitsvertrag, Jahresgehalt 38.000 € bis 42.000 €`,
    {
      ...{ title: 'Buchhalter', must: ['Financial accounting', 'DATEV', 'Microsoft Office'], years: '3', education: 3 },
      ...{
        languages: ['en B2'],
        city: 'Hannover',
        salary: 'EUR 38000-42000 year',
        contract: 'permanent',
        hours: 'part-time',
      },
    },
  ),
  job(
    `Senior Softwareentwickler Java (m/w/d)
München | Vollzeit | 2 Tage pro Woche Homeoffice

Wir entwickeln seit 15 Jahren Software für Krankenhäuser.

Das bringst du mit
• Abgeschlossenes Studium der Informatik oder vergleichbare Erfahrung
• 5-8 Jahre Erfahrung in der Softwareentwicklung
• Java, Spring Boot und SQL
• Verhandlungssicheres Deutsch (C1), gutes Englisch

Von Vorteil
• Angular, Docker`,
    {
      ...{
        title: 'Senior Softwareentwickler Java',
        seniority: 'senior',
        must: ['Software development', 'Java', 'Spring Boot', 'SQL'],
      },
      ...{
        nice: ['Angular', 'Docker'],
        years: '5-8',
        education: 6,
        field: 'Informatik',
        languages: ['de C1', 'en B2'],
      },
      ...{ city: 'München', arrangement: 'hybrid', hours: 'full-time' },
    },
  ),
  job(
    `Pflegefachkraft (w/m/d) für die Intensivstation
Das Klinikum am Hang in Dresden sucht zum nächstmöglichen Zeitpunkt Verstärkung.

Anforderungen:
- Abgeschlossene Ausbildung als Pflegefachkraft
- Erfahrung in der Intensivpflege
- Wundversorgung und Pflegedokumentation
- Teamfähigkeit
- Deutsch B2

Wir bieten: 3.600 € brutto im Monat, Voll- oder Teilzeit`,
    {
      ...{
        title: 'Pflegefachkraft',
        must: ['Intensive care', 'Wound care', 'Medical documentation'],
        nice: ['Teamwork'],
      },
      ...{ education: 3, field: 'Pflegefachkraft', languages: ['de B2'], city: 'Dresden', salary: 'EUR 3600 month' },
    },
  ),
  job(
    `Stellenbezeichnung: Elektroniker für Betriebstechnik
Arbeitsort: 70173 Stuttgart
Beginn: sofort, unbefristet, Vollzeit

Deine Aufgaben
Wartung und Störungsbeseitigung an Pressen

Dein Profil
Abgeschlossene Berufsausbildung als Elektroniker. Kenntnisse in SPS-Programmierung und Automatisierungstechnik. Idealerweise Erfahrung mit Robotik und technische Zeichnungen. Führerschein Klasse B.`,
    {
      ...{
        title: 'Elektroniker für Betriebstechnik',
        must: ['PLC programming', 'Automation'],
        education: 3,
        field: 'Elektroniker',
        city: 'Stuttgart',
      },
      ...{ nice: ['Maintenance', 'Troubleshooting', 'Technical drawing'], contract: 'permanent', hours: 'full-time' },
    },
  ),
  job(
    `Auszubildende zum Tischler (m/w/d)
Holzwerk Lindner, Freiburg

Was du mitbringst
- Hauptschulabschluss
- Freude an Holzbearbeitung
- Zuverlässigkeit`,
    {
      ...{
        title: 'Auszubildende zum Tischler',
        seniority: 'intern',
        must: ['Woodworking'],
        education: 2,
        city: 'Freiburg',
      },
      contract: 'apprenticeship',
    },
  ),
  job(
    `Wir suchen einen Vertriebsmitarbeiter im Außendienst (m/w/d) für die Region Köln.

Das erwartet dich
Du besuchst Bestandskunden und gewinnst neue.

Das solltest du mitbringen
- zweijährige Berufserfahrung im Vertrieb
- Neukundenakquise und Verhandlungsführung
- Salesforce ist wünschenswert
- Führerschein

Festanstellung, 45.000 bis 60.000 Euro jährlich zzgl. Prämie, Firmenwagen.`,
    {
      ...{
        title: 'Vertriebsmitarbeiter im Außendienst',
        must: ['Field sales', 'Sales', 'Customer acquisition', 'Negotiation'],
        nice: ['Salesforce'],
        years: '2',
      },
      ...{ city: 'Köln', salary: 'EUR 45000-60000 year', contract: 'permanent' },
    },
  ),
  job(
    `Teamleiter Lagerlogistik (m/w/d)
Leipzig

Aufgaben
Führung von 20 Mitarbeitern im Schichtbetrieb

Qualifikationen
- mehrjährige Erfahrung, davon mindestens 2 Jahre Führungserfahrung
- Staplerschein, Kommissionierung
- Bestandsmanagement
- SAP-Kenntnisse
- Englisch in Wort und Schrift

Wir freuen uns auf Ihre Bewerbung.`,
    {
      ...{ title: 'Teamleiter Lagerlogistik', seniority: 'lead', years: '2', languages: ['en'], city: 'Leipzig' },
      must: ['Warehouse management', 'Forklift operation', 'Order picking', 'Inventory management', 'SAP'],
    },
  ),
  job(
    `Werkstudent Online-Marketing (m/w/d)
Hamburg, remote möglich

Voraussetzungen
- Studium im Bereich Marketing oder Kommunikation
- Suchmaschinenoptimierung, Google Analytics
- Betreuung sozialer Medien
- Bildbearbeitung mit Photoshop wünschenswert

15 € pro Stunde, 20 Stunden pro Woche`,
    {
      ...{
        title: 'Werkstudent Online-Marketing',
        seniority: 'intern',
        city: 'Hamburg',
        arrangement: 'remote',
        contract: 'internship',
      },
      must: ['Digital marketing', 'Search engine optimization', 'Google Analytics', 'Social media management'],
      ...{ nice: ['Photo editing', 'Adobe Photoshop'], education: 6, field: 'Marketing', salary: 'EUR 15 hour' },
    },
  ),
  job(
    `Koch (m/w/d) – Saisonstelle
Hotel Seeblick, Konstanz, befristet bis Oktober

Ihr Profil
Abgeschlossene Ausbildung als Koch, Kenntnisse der Lebensmittelhygiene, Menüplanung. Ein Jahr Erfahrung in der Gastronomie. Deutsch- und Italienischkenntnisse (A2).`,
    {
      ...{
        title: 'Koch',
        must: ['HACCP', 'Menu planning'],
        years: '1',
        education: 3,
        field: 'Koch',
        languages: ['de A2', 'it A2'],
      },
      ...{ city: 'Konstanz', contract: 'temporary' },
    },
  ),
  job(
    `Bauleiter Hochbau (m/w/d)
Einsatzort: Wien

Anforderungsprofil
- Abgeschlossenes Studium im Bauingenieurwesen
- 10 Jahre Erfahrung in der Bauleitung
- Kenntnisse im Vertragsrecht
- AutoCAD

Kein Homeoffice. Gehalt ab 65.000 € brutto pro Jahr.`,
    {
      ...{ title: 'Bauleiter Hochbau', must: ['Construction', 'Construction management', 'Contract law', 'AutoCAD'] },
      ...{
        years: '10',
        education: 6,
        field: 'Bauingenieurwesen',
        city: 'Wien',
        arrangement: 'on-site',
        salary: 'EUR 65000 year',
      },
    },
  ),
  job(
    `Sachbearbeiter Personal (m/w/d)
Zürich, 60 %

Aufgabengebiet
Gehaltsabrechnung für 200 Mitarbeitende

Wir erwarten
- Kaufmännische Ausbildung, gerne mit Fachausweis
- Personalwesen und Arbeitsrecht
- Muttersprache Deutsch, Französisch B1
Wir bieten
CHF 85'000 im Jahr`,
    {
      ...{ title: 'Sachbearbeiter Personal', must: ['Human resources', 'Labor law'], nice: ['Payroll'], education: 3 },
      ...{ languages: ['de C2', 'fr B1'], city: 'Zürich', salary: 'CHF 85000 year' },
    },
  ),
  job(
    `Erzieher (m/w/d) für unsere Kita
Die Kita Sonnenwinkel in Nürnberg sucht eine Erzieherin oder einen Erzieher.

Das wünschen wir uns
Staatliche Anerkennung; Erfahrung in der Kinderbetreuung; Elternarbeit; Erste Hilfe.
Ein Pluspunkt: Inklusion`,
    {
      ...{
        title: 'Erzieher',
        must: ['Childcare', 'Parent communication', 'First aid'],
        nice: ['Special education'],
        city: 'Nürnberg',
      },
    },
  ),
];
