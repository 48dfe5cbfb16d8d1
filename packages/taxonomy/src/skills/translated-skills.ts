// Names of skills of all trades in German, French and Spanish. Written for this project.
import type { Synonym } from '../import/extend-taxonomy.ts';
import { MORE_GERMAN_FRENCH_AND_SPANISH, PORTUGUESE_AND_ITALIAN } from './more-translated-skills.ts';

/** `skill: German; … | French; … | Spanish; …`. */
const TRANSLATIONS = `
Project management: Projektmanagement; Projektleitung; Projektsteuerung | gestion de projet; gestion de projets; conduite de projet | gestión de proyectos; dirección de proyectos
Product management: Produktmanagement | gestion de produit | gestión de producto
Quality management: Qualitätsmanagement | management de la qualité; gestion de la qualité | gestión de calidad; gestión de la calidad
Quality control: Qualitätskontrolle; Qualitätsprüfung | contrôle qualité; contrôle de la qualité | control de calidad
Risk management: Risikomanagement | gestion des risques | gestión de riesgos
Procurement: Einkauf; Beschaffung | achats; approvisionnement | compras; aprovisionamiento
Budgeting: Budgetplanung; Budgetierung | gestion budgétaire; élaboration de budgets | elaboración de presupuestos; gestión de presupuestos
Team management: Mitarbeiterführung; Personalführung; Teamführung | management d'équipe; encadrement d'équipe; gestion d'équipe | gestión de equipos; dirección de equipos
Strategic planning: strategische Planung | planification stratégique | planificación estratégica
Business development: Geschäftsentwicklung | développement commercial | desarrollo de negocio
Market research: Marktforschung | études de marché; étude de marché | investigación de mercado; estudios de mercado
Event management: Veranstaltungsmanagement; Eventmanagement; Veranstaltungsorganisation | organisation d'événements; événementiel | organización de eventos
Accounting: Buchhaltung; Rechnungswesen; Buchführung | comptabilité | contabilidad
Financial accounting: Finanzbuchhaltung | comptabilité générale | contabilidad financiera
Management accounting: Controlling | contrôle de gestion | control de gestión
Accounts payable: Kreditorenbuchhaltung | comptabilité fournisseurs | cuentas por pagar; cuentas a pagar
Accounts receivable: Debitorenbuchhaltung | comptabilité clients | cuentas por cobrar; cuentas a cobrar
Month-end closing: Monatsabschluss; Monatsabschlüsse | clôture mensuelle; clôtures mensuelles | cierre mensual; cierres mensuales
Financial statements: Jahresabschluss; Jahresabschlüsse | bilan comptable; bilans | estados financieros; cierre contable
Financial analysis: Finanzanalyse | analyse financière | análisis financiero
Invoicing: Rechnungsstellung; Fakturierung | facturation | facturación
Payroll: Lohnbuchhaltung; Gehaltsabrechnung; Lohn- und Gehaltsabrechnung | paie; gestion de la paie | nóminas; gestión de nóminas
Taxation: Steuerrecht | fiscalité | fiscalidad
VAT: Umsatzsteuer | TVA; déclarations de TVA | IVA
Internal audit: interne Revision; Innenrevision | audit interne | auditoría interna
Auditing: Wirtschaftsprüfung | audit | auditoría
Human resources: Personalwesen; Personalarbeit | ressources humaines | recursos humanos
Recruiting: Personalbeschaffung; Personalauswahl; Personalgewinnung | recrutement | selección de personal; reclutamiento
Learning and development: Personalentwicklung | développement des compétences | desarrollo de personal
Labor law: Arbeitsrecht | droit du travail; droit social | derecho laboral
Contract law: Vertragsrecht | droit des contrats | derecho contractual
Corporate law: Gesellschaftsrecht | droit des sociétés | derecho societario; derecho mercantil
Data protection: Datenschutz; DSGVO | protection des données; RGPD | protección de datos; RGPD
Administration: Verwaltung; Sachbearbeitung | gestion administrative; administration | gestión administrativa; administración
Secretarial work: Sekretariat; Büroorganisation | secrétariat | secretariado
Correspondence: Korrespondenz; Schriftverkehr | correspondance | correspondencia
Calendar management: Terminkoordination; Terminplanung | gestion d'agenda; gestion d'agendas | gestión de agenda; gestión de agendas
Travel planning: Reiseplanung; Reiseorganisation | organisation de déplacements | organización de viajes; gestión de viajes
Microsoft Office: MS-Office; Office-Paket | pack Office; suite Office; bureautique | paquete Office; ofimática
Sales: Vertrieb; Verkauf | vente; ventes | ventas
Field sales: Außendienst | vente itinérante; commercial terrain | venta en campo; visitas comerciales
Inside sales: Vertriebsinnendienst; Innendienst | vente sédentaire | venta interna
Retail sales: Einzelhandel | vente au détail; vente en magasin | venta al por menor; comercio minorista
Key account management: Großkundenbetreuung; Key-Account-Management | gestion des grands comptes; grands comptes | gestión de grandes cuentas; grandes cuentas
Customer acquisition: Kundenakquise; Neukundengewinnung; Neukundenakquise | prospection; prospection commerciale | captación de clientes; prospección
Negotiation: Verhandlungsführung; Vertragsverhandlungen | négociation | negociación
Quotations: Angebotserstellung | élaboration de devis; devis | elaboración de ofertas; presupuestos
Order processing: Auftragsabwicklung; Auftragsbearbeitung | traitement des commandes; gestion des commandes | gestión de pedidos; tramitación de pedidos
Customer service: Kundenservice; Kundenbetreuung; Kundendienst | service client; relation client; service clientèle | atención al cliente; servicio al cliente
Complaint handling: Reklamationsbearbeitung; Beschwerdemanagement | gestion des réclamations | gestión de reclamaciones; gestión de quejas
Cash handling: Kassenführung; Kassieren; Kassentätigkeit | encaissement; tenue de caisse | manejo de caja; cobro en caja
Merchandising: Warenpräsentation | marchandisage; mise en rayon | reposición
Visual merchandising: Schaufenstergestaltung | vitrine; mise en scène des vitrines | escaparatismo
Stocktaking: Inventur | inventaire; inventaires | inventarios; inventario
Store management: Filialleitung; Marktleitung | gestion de magasin; gestion de point de vente | gestión de tienda
E-commerce: Onlinehandel; Online-Handel | commerce en ligne | comercio electrónico
Real estate: Immobilien | immobilier | inmobiliaria; sector inmobiliario
Property management: Hausverwaltung; Immobilienverwaltung | gestion locative; gestion immobilière | administración de fincas; gestión inmobiliaria
Digital marketing: Online-Marketing; digitales Marketing | marketing digital; marketing numérique | marketing digital; mercadotecnia digital
Search engine optimization: Suchmaschinenoptimierung | référencement naturel; référencement | posicionamiento web
Social media management: Betreuung sozialer Medien | gestion des réseaux sociaux; animation des réseaux sociaux; réseaux sociaux | gestión de redes sociales; redes sociales
Public relations: Öffentlichkeitsarbeit; Pressearbeit | relations publiques; relations presse | relaciones públicas
Copywriting: Texterstellung; Werbetexte | rédaction publicitaire; rédaction web | redacción publicitaria; redacción de contenidos
Graphic design: Grafikdesign; Mediengestaltung | graphisme; design graphique | diseño gráfico
Photography: Fotografie | photographie | fotografía
Photo editing: Bildbearbeitung | retouche photo; retouche d'images | edición de fotografía; retoque fotográfico
Video editing: Videoschnitt | montage vidéo | edición de vídeo; edición de video
Editing: Lektorat | relecture; secrétariat de rédaction | edición de textos
Translation: Übersetzung | traduction | traducción
Journalism: Journalismus | journalisme | periodismo
Nursing: Krankenpflege; Pflege | soins infirmiers | enfermería; cuidados de enfermería
Patient care: Patientenversorgung; Patientenbetreuung | soins aux patients; prise en charge des patients | atención al paciente; cuidado de pacientes
Intensive care: Intensivpflege; Intensivstation | soins intensifs; réanimation | cuidados intensivos; UCI
Geriatric care: Altenpflege; Seniorenbetreuung | gériatrie; soins aux personnes âgées | geriatría; cuidado de mayores; atención a personas mayores
Wound care: Wundversorgung; Wundmanagement | pansements; soins de plaies | cura de heridas; curas
Medication administration: Medikamentengabe; Medikamentenverabreichung | administration des médicaments; distribution des médicaments | administración de medicación; administración de medicamentos
Care planning: Pflegeplanung | plan de soins; projet de soins | planes de cuidados; planificación de cuidados
Medical documentation: Pflegedokumentation; medizinische Dokumentation | dossier de soins; transmissions | historia clínica; registros clínicos
Palliative care: Palliativpflege | soins palliatifs | cuidados paliativos
Infection control: Hygienestandards; Krankenhaushygiene | hygiène hospitalière; prévention des infections | control de infecciones
First aid: Erste Hilfe | premiers secours | primeros auxilios
Physiotherapy: Physiotherapie; Krankengymnastik | kinésithérapie | fisioterapia
Occupational therapy: Ergotherapie | ergothérapie | terapia ocupacional
Manual therapy: manuelle Therapie | thérapie manuelle | terapia manual
Dental assistance: Zahnmedizinische Assistenz; Stuhlassistenz | assistance dentaire; assistance au fauteuil | auxiliar dental; asistencia dental
Pharmacy: Pharmazie | pharmacie | farmacia
Radiography: Röntgen | radiologie | radiografía; radiología
Mechanical engineering: Maschinenbau | génie mécanique; mécanique | ingeniería mecánica
Electrical engineering: Elektrotechnik | génie électrique; électrotechnique | electrotecnia; ingeniería eléctrica
Civil engineering: Bauingenieurwesen; Tiefbau | génie civil | ingeniería civil; obra civil
Mechatronics: Mechatronik | mécatronique | mecatrónica
Automation: Automatisierungstechnik; Automatisierung | automatisme; automatismes; automatisation | automatización
PLC programming: SPS-Programmierung | programmation d'automates; automates programmables | programación de PLC; programación PLC
Technical drawing: technisches Zeichnen; technische Zeichnungen | dessin technique; lecture de plans; plans techniques | dibujo técnico; interpretación de planos; planos técnicos
CNC machining: CNC-Fräsen; CNC-Drehen; CNC-Bearbeitung; CNC-Technik | usinage; usinage CNC; commande numérique | mecanizado CNC; mecanizado; control numérico
Milling: Fräsen | fraisage | fresado
Turning: Drehen | tournage | torneado
Welding: Schweißen; Schweißtechnik | soudage; soudure | soldadura
MIG welding: MIG-Schweißen; MAG-Schweißen; MIG/MAG | soudage MIG; soudure MIG | soldadura MIG; soldadura MIG/MAG
TIG welding: WIG-Schweißen; WIG | soudage TIG; soudure TIG | soldadura TIG
Metalworking: Metallverarbeitung; Metallbearbeitung; Metallbau | métallerie; travail des métaux | metalurgia; trabajo del metal
Woodworking: Holzbearbeitung; Tischlerarbeiten | menuiserie; ébénisterie | carpintería; ebanistería
Maintenance: Instandhaltung; Wartung | maintenance; entretien des équipements | mantenimiento
Preventive maintenance: vorbeugende Instandhaltung; vorbeugende Wartung | maintenance préventive | mantenimiento preventivo
Troubleshooting: Störungsbeseitigung; Fehlersuche; Fehlerbehebung; Störungsbehebung | dépannage; diagnostic de pannes | resolución de averías; resolución de incidencias; diagnóstico de averías
Production planning: Produktionsplanung; Fertigungsplanung; Arbeitsvorbereitung | planification de la production; ordonnancement | planificación de la producción
Lean manufacturing: schlanke Produktion | production au plus juste | manufactura esbelta
Construction: Bauwesen; Hochbau | bâtiment; construction | construcción
Construction management: Bauleitung; Bauüberwachung | conduite de travaux; suivi de chantier; gestion de chantier | dirección de obra; gestión de obra; jefatura de obra
Masonry: Mauern; Maurerarbeiten; Mauerwerk | maçonnerie | albañilería
Plumbing: Sanitärinstallation; Sanitärtechnik; Sanitär | plomberie | fontanería
Electrical installation: Elektroinstallation; Elektroinstallationen | installation électrique; installations électriques; câblage électrique | instalaciones eléctricas; instalación eléctrica
HVAC: Heizungstechnik; Klimatechnik; Lüftungstechnik | chauffage; climatisation; CVC; génie climatique | climatización; calefacción
Roofing: Dacharbeiten; Dachdeckerarbeiten | couverture; toiture | cubiertas; tejados
Painting: Malerarbeiten; Anstricharbeiten | peinture en bâtiment | pintura de interiores
Logistics: Logistik | logistique | logística
Warehousing: Lagerhaltung; Lagerverwaltung; Lagerlogistik | entreposage; gestion d'entrepôt; magasinage | almacenaje; gestión de almacén; almacén
Forklift operation: Staplerschein; Gabelstapler; Gabelstaplerschein; Staplerfahren | conduite de chariots élévateurs; CACES; chariot élévateur | carretilla elevadora; manejo de carretilla; carnet de carretillero; carretillero
Order picking: Kommissionierung; Kommissionieren | préparation de commandes | preparación de pedidos; picking
Inventory management: Bestandsführung; Bestandsmanagement; Bestandskontrolle | gestion des stocks; gestion de stock | gestión de stock; gestión de inventarios; control de stock
Supply chain management: Lieferkettenmanagement | chaîne d'approvisionnement; chaîne logistique | cadena de suministro; gestión de la cadena de suministro
Customs clearance: Zollabwicklung | dédouanement; opérations douanières | despacho de aduanas; trámites aduaneros
Truck driving: Lkw-Fahren; Lkw-Führerschein | conduite de poids lourds; poids lourd | conducción de camión; conducción de camiones
Dispatching: Disposition; Tourenplanung | planification des tournées; affrètement | planificación de rutas; asignación de rutas
Teaching: Unterrichten; Lehrtätigkeit; Unterricht | enseignement | docencia; enseñanza
Lesson planning: Unterrichtsvorbereitung; Unterrichtsplanung | préparation des cours; préparation de cours | preparación de clases; programación didáctica
Early childhood education: frühkindliche Bildung; Kleinkindpädagogik | petite enfance | educación infantil
Special education: Sonderpädagogik; Inklusion | éducation spécialisée | educación especial
Childcare: Kinderbetreuung | garde d'enfants; accueil du jeune enfant | cuidado de niños; cuidado infantil
Parent communication: Elternarbeit; Elterngespräche | relation avec les parents; communication avec les familles | comunicación con las familias; tutorías con familias
Social work: Sozialarbeit; soziale Arbeit | travail social; accompagnement social | trabajo social
Youth work: Jugendarbeit; Jugendhilfe | animation jeunesse | trabajo con jóvenes
Cooking: Kochen; Speisenzubereitung | cuisine; préparation culinaire | cocina; elaboración de platos
Baking: Backen; Backwaren; Teigherstellung | boulangerie; panification | panadería; panificación
Pastry making: Konditorei; Patisserie | pâtisserie | pastelería; repostería
Menu planning: Menüplanung; Speiseplanung | élaboration des menus; élaboration de cartes | elaboración de menús; diseño de cartas
Food safety: Lebensmittelhygiene; Lebensmittelsicherheit | hygiène alimentaire; sécurité alimentaire | higiene alimentaria; seguridad alimentaria; manipulación de alimentos
Waiting tables: Servieren; Bedienung von Gästen | service en salle; service à table | servicio de mesa; servicio en sala
Bartending: Barkeeping | préparation de cocktails; service au bar | coctelería; servicio de barra
Cleaning: Reinigung; Gebäudereinigung | nettoyage; entretien des locaux | limpieza
Hairdressing: Haarschnitt; Haarschneiden | coiffure; coupe de cheveux | peluquería; corte de pelo
Gardening: Gartenpflege; Gartenbau | jardinage; entretien des espaces verts | jardinería
Agriculture: Landwirtschaft | agriculture | agricultura
Software development: Softwareentwicklung | développement logiciel; développement informatique | desarrollo de software
Web development: Webentwicklung | développement web | desarrollo web
Databases: Datenbanken | bases de données; base de données | bases de datos; base de datos
Data analysis: Datenanalyse | analyse de données; analyse des données | análisis de datos
Machine learning: maschinelles Lernen | apprentissage automatique | aprendizaje automático
Cloud computing: Cloud-Technologien | informatique en nuage | computación en la nube
Network administration: Netzwerkadministration; Netzwerktechnik | administration réseau; administration des réseaux | administración de redes
System administration: Systemadministration | administration système; administration systèmes | administración de sistemas
Information security: Informationssicherheit; IT-Sicherheit | sécurité informatique; sécurité des systèmes d'information | seguridad informática; seguridad de la información
Technical support: technischer Support; IT-Support | support technique; support informatique; assistance informatique | soporte técnico
Communication: Kommunikationsstärke; Kommunikationsfähigkeit | aisance relationnelle; sens de la communication | habilidades de comunicación; capacidad de comunicación
Teamwork: Teamfähigkeit; Teamarbeit; Teamgeist | travail en équipe; esprit d'équipe | trabajo en equipo
Problem solving: Problemlösung; Problemlösungsfähigkeit | résolution de problèmes | resolución de problemas
Time management: Zeitmanagement | gestion du temps; gestion des priorités | gestión del tiempo
`;

/** For `withSynonyms`: names in other languages of skills of the taxonomy. */
export function translatedSkills(): readonly Synonym[] {
  return [TRANSLATIONS, MORE_GERMAN_FRENCH_AND_SPANISH, PORTUGUESE_AND_ITALIAN].flatMap((table) =>
    table.split('\n').flatMap(synonymsOf),
  );
}

function synonymsOf(line: string): Synonym[] {
  const colon = line.indexOf(': ');
  if (colon < 0) return [];
  const names = line.slice(colon + 2).split(/[;|]/);
  const skill = line.slice(0, colon);
  return [...new Set(names.map((name) => name.trim()))].map((alias) => ({ alias, skill }));
}
