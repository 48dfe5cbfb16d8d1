// More names of skills of all trades: what `translated-skills.ts` lacks in German, French and Spanish, and Portuguese and Italian. Written
// for this project.

/** `skill: Portuguese; … | Italian; …`. */
export const PORTUGUESE_AND_ITALIAN = `
Project management: gestão de projetos; gestão de projectos; gerenciamento de projetos | gestione progetti; gestione di progetti; project management
Quality management: gestão da qualidade | gestione della qualità; gestione qualità
Quality control: controle de qualidade; controlo de qualidade | controllo qualità; controllo di qualità
Risk management: gestão de riscos | gestione del rischio; gestione dei rischi
Procurement: compras; aprovisionamento | approvvigionamento; ufficio acquisti
Budgeting: gestão orçamentária; elaboração de orçamentos | gestione del budget; budgeting
Team management: gestão de equipes; gestão de equipas; liderança de equipes | gestione del team; gestione del personale; coordinamento del team
Strategic planning: planejamento estratégico; planeamento estratégico | pianificazione strategica
Business development: desenvolvimento de negócios | sviluppo commerciale; sviluppo del business
Market research: pesquisa de mercado; estudos de mercado | ricerche di mercato; ricerca di mercato
Event management: organização de eventos; gestão de eventos | organizzazione di eventi; organizzazione eventi
Accounting: contabilidade | contabilità
Financial accounting: contabilidade financeira | contabilità generale
Management accounting: contabilidade gerencial; controlo de gestão | controllo di gestione
Accounts payable: contas a pagar | contabilità fornitori
Accounts receivable: contas a receber | contabilità clienti
Financial statements: demonstrações financeiras | bilancio d'esercizio; redazione del bilancio
Financial analysis: análise financeira | analisi finanziaria
Invoicing: faturamento; faturação | fatturazione
Payroll: folha de pagamento; processamento de salários | buste paga; elaborazione paghe; paghe e contributi
Taxation: fiscalidade; tributação | fiscalità
Auditing: auditoria | revisione contabile
Human resources: recursos humanos | risorse umane
Recruiting: recrutamento; recrutamento e seleção | selezione del personale; ricerca e selezione
Learning and development: treinamento e desenvolvimento | formazione del personale
Labor law: direito do trabalho | diritto del lavoro
Data protection: proteção de dados; LGPD | protezione dei dati; tutela della privacy
Administration: gestão administrativa; rotinas administrativas | gestione amministrativa; pratiche amministrative
Secretarial work: secretariado | segreteria
Calendar management: gestão de agenda | gestione dell'agenda; gestione agenda
Microsoft Office: pacote Office | pacchetto Office; suite Office
Microsoft Excel: Excel avançado | Excel avanzato
Sales: vendas | vendita; vendite
Retail sales: vendas no varejo; comércio a retalho | vendita al dettaglio
Key account management: gestão de grandes contas; gestão de contas-chave | gestione grandi clienti
Customer acquisition: prospecção de clientes; captação de clientes | acquisizione clienti; acquisizione nuovi clienti
Negotiation: negociação | negoziazione; trattativa commerciale
Order processing: processamento de pedidos; gestão de encomendas | gestione ordini; evasione ordini
Customer service: atendimento ao cliente; apoio ao cliente | assistenza clienti; servizio clienti; assistenza alla clientela
Complaint handling: gestão de reclamações; tratamento de reclamações | gestione reclami
Cash handling: operação de caixa; operações de caixa | gestione cassa; uso della cassa
Merchandising: reposição de mercadorias | allestimento scaffali; rifornimento scaffali
Visual merchandising: vitrinismo | allestimento vetrine; vetrinistica
Stocktaking: inventário | inventario
Store management: gestão de loja; gerência de loja | gestione del punto vendita
E-commerce: comércio eletrónico; comércio eletrônico | commercio elettronico
Real estate: imobiliário; mercado imobiliário | settore immobiliare; immobiliare
Digital marketing: marketing digital | marketing digitale
Search engine optimization: otimização para motores de busca | posizionamento sui motori di ricerca
Social media management: gestão de redes sociais | gestione social media; gestione dei social
Public relations: relações públicas; assessoria de imprensa | pubbliche relazioni; ufficio stampa
Copywriting: redação publicitária | scrittura pubblicitaria
Graphic design: design gráfico | progettazione grafica
Photography: fotografia | fotografia
Video editing: edição de vídeo | montaggio video
Translation: tradução | traduzione; traduzioni
Journalism: jornalismo | giornalismo
Nursing: enfermagem; cuidados de enfermagem | assistenza infermieristica; infermieristica
Patient care: assistência ao paciente; cuidados ao paciente; cuidados ao doente | assistenza al paziente; assistenza ai pazienti
Intensive care: cuidados intensivos; terapia intensiva; UTI | terapia intensiva; rianimazione
Emergency medicine: urgência; emergência; pronto-socorro | pronto soccorso; medicina d'urgenza
Geriatric care: cuidado de idosos; apoio a idosos; geriatria | assistenza agli anziani; assistenza anziani; geriatria
Wound care: tratamento de feridas; curativos | medicazioni; cura delle ferite
Medication administration: administração de medicamentos; administração de medicação | somministrazione di farmaci; somministrazione farmaci
Vital signs: sinais vitais | parametri vitali; segni vitali; rilevazione dei parametri vitali
Care planning: plano de cuidados | piani assistenziali; pianificazione assistenziale
Palliative care: cuidados paliativos | cure palliative
Infection control: controle de infecções; controlo de infeções | controllo delle infezioni; prevenzione delle infezioni
First aid: primeiros socorros | primo soccorso
Basic life support: suporte básico de vida; reanimação cardiopulmonar | rianimazione cardiopolmonare; BLSD
Personal hygiene assistance: cuidados de higiene; banho no leito | igiene personale; igiene della persona
Phlebotomy: coleta de sangue; colheita de sangue | prelievi ematici
Physiotherapy: fisioterapia | fisioterapia
Occupational therapy: terapia ocupacional | terapia occupazionale
Speech therapy: fonoaudiologia; terapia da fala | logopedia
Psychotherapy: psicoterapia | psicoterapia
Radiography: radiografia; radiologia | radiologia; radiografia
Pharmacy: farmácia | farmacia
Mechanical engineering: engenharia mecânica | ingegneria meccanica
Electrical engineering: engenharia elétrica; engenharia eletrotécnica | ingegneria elettrica; elettrotecnica
Civil engineering: engenharia civil | ingegneria civile
Mechatronics: mecatrónica; mecatrônica | meccatronica
Automation: automação; automação industrial | automazione; automazione industriale
PLC programming: programação de CLP; programação de PLC | programmazione PLC
Technical drawing: desenho técnico; leitura de desenho técnico | disegno tecnico; lettura del disegno tecnico; lettura disegno meccanico
CNC machining: usinagem CNC; maquinação CNC; usinagem | lavorazioni CNC; macchine a controllo numerico
Milling: fresagem | fresatura
Turning: torneamento; tornearia | tornitura
Welding: soldagem; soldadura; solda | saldatura
MIG welding: soldagem MIG | saldatura MIG; saldatura a filo
TIG welding: soldagem TIG | saldatura TIG
Metalworking: metalurgia; serralharia; serralheria | carpenteria metallica; lavorazione dei metalli
Woodworking: marcenaria; carpintaria | falegnameria; lavorazione del legno
Assembly: montagem; montagem industrial | assemblaggio; montaggio meccanico
Maintenance: manutenção | manutenzione
Preventive maintenance: manutenção preventiva | manutenzione preventiva
Troubleshooting: resolução de avarias; diagnóstico de falhas | ricerca guasti; risoluzione guasti
Production planning: planejamento da produção; planeamento da produção | pianificazione della produzione; programmazione della produzione
Construction: construção civil; construção | edilizia; costruzioni
Construction management: gestão de obras; gestão de obra; direção de obra | direzione lavori; gestione del cantiere; gestione cantieri
Construction safety: segurança em obra | sicurezza in cantiere; sicurezza nei cantieri
Masonry: alvenaria | muratura; opere murarie
Plumbing: canalização; encanamento; instalações hidráulicas | idraulica; impianti idraulici
Electrical installation: instalações elétricas; instalação elétrica | impianti elettrici; installazione di impianti elettrici
HVAC: climatização; ar condicionado; AVAC | climatizzazione; impianti di climatizzazione; termoidraulica
Roofing: telhados | tetti
House painting: pintura de paredes; pintura predial | imbiancatura; tinteggiatura
Logistics: logística | logistica
Warehousing: armazenagem; gestão de armazém; almoxarifado | gestione magazzino; gestione del magazzino; magazzino
Forklift operation: operação de empilhadeira; empilhadeira; empilhador | patentino del muletto; muletto; carrello elevatore; conduzione carrelli elevatori
Order picking: separação de pedidos; picking | preparazione ordini; prelievo merci
Inventory management: gestão de stocks; gestão de estoque; controle de estoque | gestione delle scorte; gestione scorte
Supply chain management: cadeia de suprimentos; cadeia de abastecimento | catena di fornitura; gestione della supply chain
Customs clearance: desembaraço aduaneiro; despacho aduaneiro | sdoganamento; pratiche doganali
Truck driving: condução de camiões; condução de caminhões | guida di camion; guida mezzi pesanti
Teaching: docência; ensino | insegnamento; didattica
Lesson planning: planejamento de aulas; planificação de aulas | programmazione didattica; preparazione delle lezioni
Early childhood education: educação infantil; educação de infância | educazione della prima infanzia; educazione infantile
Special education: educação especial; educação inclusiva | insegnamento di sostegno; sostegno scolastico
Childcare: cuidado de crianças; cuidados infantis | assistenza all'infanzia; cura dei bambini; baby-sitting
Social work: serviço social; trabalho social | servizio sociale; lavoro sociale
Cooking: cozinha; culinária; preparação de pratos | cucina; preparazione dei piatti
Baking: panificação; padaria | panificazione
Pastry making: confeitaria; pastelaria | pasticceria
Menu planning: elaboração de cardápios; elaboração de ementas | elaborazione di menu; creazione di menu
Food safety: segurança alimentar; boas práticas de manipulação | igiene alimentare; sicurezza alimentare
Waiting tables: serviço de mesa; atendimento de mesas | servizio ai tavoli; servizio in sala
Bartending: coquetelaria; serviço de bar | preparazione di cocktail; caffetteria
Cleaning: limpeza; limpeza e conservação | pulizie; pulizia
Hairdressing: corte de cabelo; cabeleireiro | taglio di capelli; acconciature
Gardening: jardinagem | giardinaggio
Agriculture: agricultura | agricoltura
Software development: desenvolvimento de software | sviluppo software; sviluppo di software
Web development: desenvolvimento web | sviluppo web; sviluppo di siti web
Databases: bancos de dados; bases de dados; banco de dados | basi di dati; banche dati
Data analysis: análise de dados | analisi dei dati; analisi dati
Machine learning: aprendizado de máquina; aprendizagem automática | apprendimento automatico
System administration: administração de sistemas | amministrazione di sistemi; amministrazione sistemi
Network administration: administração de redes | amministrazione di reti; amministrazione reti
Information security: segurança da informação | sicurezza informatica; sicurezza delle informazioni
Technical support: suporte técnico | supporto tecnico; assistenza tecnica
Communication: habilidades de comunicação; boa comunicação | capacità comunicative; doti comunicative
Teamwork: trabalho em equipe; trabalho em equipa | lavoro di squadra; lavoro in team; lavoro di gruppo
Problem solving: resolução de problemas | risoluzione dei problemi; risoluzione di problemi
Time management: gestão do tempo | gestione del tempo
`;

/** `skill: German; … | French; … | Spanish; …`, in addition. */
export const MORE_GERMAN_FRENCH_AND_SPANISH = `
Emergency medicine: Notfallmedizin; Notaufnahme | urgences; médecine d'urgence; service des urgences | urgencias; medicina de urgencias; triaje
Basic life support: Wiederbelebung; Herz-Lungen-Wiederbelebung | réanimation cardiopulmonaire; massage cardiaque; gestes de premiers secours | RCP; reanimación cardiopulmonar; soporte vital básico; SVB
Advanced cardiac life support: erweiterte Reanimation | réanimation spécialisée | soporte vital avanzado; SVA; RCP avanzada
Vital signs: Vitalzeichen; Vitalzeichenkontrolle; Vitalparameter | signes vitaux; constantes vitales; prise des constantes; paramètres vitaux | constantes vitales; signos vitales; toma de constantes
Personal hygiene assistance: Körperpflege; Grundpflege | soins d'hygiène; aide à la toilette | aseo personal; higiene personal; aseo e higiene
Patient mobility: Mobilisation; Transfer von Patienten | mobilisation des patients; transfert des patients; manutention des malades | movilización de pacientes; movilización; cambios posturales
Phlebotomy: Blutentnahme; Blutabnahme | prise de sang; prélèvements sanguins; prélèvements | extracción de sangre; extracciones; venopunción; flebotomía
IV therapy: Infusionstherapie; Infusionen | perfusions; pose de perfusions; voie veineuse périphérique | terapia intravenosa; canalización de vías; vías periféricas; sueroterapia
Catheterization: Katheterpflege; Katheterisierung | sondage urinaire; sondage vésical | sondaje vesical; sondajes; cateterismo
Surgical nursing: OP-Pflege; Instrumentieren | soins chirurgicaux; bloc opératoire; instrumentation chirurgicale | enfermería quirúrgica; quirófano; instrumentación quirúrgica
Pediatric nursing: Kinderkrankenpflege | puériculture; soins pédiatriques | enfermería pediátrica; puericultura
Psychiatric nursing: psychiatrische Pflege | soins psychiatriques; soins infirmiers en psychiatrie | enfermería psiquiátrica; enfermería de salud mental
Midwifery: Geburtshilfe; Hebammenarbeit | maïeutique; accompagnement à l'accouchement | obstetricia; partería; atención al parto
Home care: häusliche Pflege; ambulante Pflege | soins à domicile; aide à domicile; maintien à domicile | atención domiciliaria; ayuda a domicilio; cuidados a domicilio
Dementia care: Demenzbetreuung; Umgang mit Demenz | accompagnement de la démence; prise en charge de la maladie d'Alzheimer | atención a la demencia; cuidado de personas con demencia
Patient education: Patientenberatung; Patientenschulung | éducation thérapeutique; éducation du patient | educación sanitaria; educación para la salud
Vaccination: Impfungen; Impfen | vaccination; vaccinations | vacunación; vacunas
Dialysis: Dialyse; Hämodialyse | dialyse; hémodialyse | diálisis; hemodiálisis
Anesthesia: Anästhesie; Narkose | anesthésie | anestesia
Electrocardiography: EKG; EKG schreiben | électrocardiogramme; ECG | electrocardiograma; electrocardiografía
Speech therapy: Logopädie; Sprachtherapie | orthophonie; logopédie | logopedia; foniatría
Psychotherapy: Psychotherapie | psychothérapie | psicoterapia
Massage therapy: Massage; Massagen | massage; massages; massothérapie | masaje; masajes; masoterapia
Nutrition: Ernährungsberatung | diététique; nutrition | nutrición; dietética
Rehabilitation: Rehabilitation | rééducation; réadaptation | rehabilitación
Medical laboratory technology: Labordiagnostik; Laboruntersuchungen | analyses médicales; biologie médicale | análisis clínicos; laboratorio clínico
Laboratory techniques: Labortechnik; Laborarbeit | techniques de laboratoire | técnicas de laboratorio
Bookkeeping: Belegbuchung | tenue de livres; saisie comptable; saisie des écritures | teneduría de libros; registro contable
Tax preparation: Steuererklärungen | déclarations fiscales | declaraciones de impuestos; declaración de la renta
Bank reconciliation: Kontenabstimmung | rapprochement bancaire; rapprochements bancaires | conciliación bancaria; conciliaciones bancarias
Cash management: Liquiditätsplanung; Cash-Management | gestion de trésorerie; trésorerie | tesorería; gestión de tesorería
Collections: Mahnwesen; Inkasso | recouvrement; relance clients | cobranza; cobros; gestión de cobros
Credit management: Kreditmanagement; Forderungsmanagement | gestion du crédit client | gestión de créditos
Insurance: Versicherungswesen | assurance; assurances | seguros
Claims handling: Schadenbearbeitung; Schadenregulierung | gestion des sinistres | gestión de siniestros; tramitación de siniestros
Contract management: Vertragsmanagement | gestion des contrats | gestión de contratos
Process engineering: Verfahrenstechnik | génie des procédés | ingeniería de procesos
Business process improvement: Prozessoptimierung; Prozessverbesserung | amélioration des processus; optimisation des processus | mejora de procesos; optimización de procesos
Change management: Veränderungsmanagement | conduite du changement; accompagnement au changement | gestión del cambio
Stakeholder management: Stakeholdermanagement | gestion des parties prenantes | gestión de partes interesadas; gestión de interesados
Leadership: Führungskompetenz | leadership; encadrement | liderazgo
Onboarding: Einarbeitung; Einarbeitung neuer Mitarbeiter | intégration des nouveaux collaborateurs; accueil des nouveaux salariés | incorporación de personal; acogida de nuevos empleados
Conflict resolution: Konfliktlösung; Konfliktmanagement | gestion des conflits; résolution de conflits | resolución de conflictos; gestión de conflictos
Data entry: Datenerfassung; Dateneingabe | saisie de données; saisie informatique | introducción de datos; captura de datos; entrada de datos; grabación de datos
Filing: Ablage; Aktenführung; Archivierung | classement; archivage | archivo; archivo de documentos
Reception: Empfang; Telefonzentrale; Hotelrezeption | accueil téléphonique; accueil physique; réception hôtelière | recepción; recepción de hotel; atención telefónica; centralita
Upselling: Zusatzverkauf; Zusatzverkäufe | vente additionnelle; ventes additionnelles | venta cruzada; venta adicional
Lead generation: Leadgenerierung | génération de leads | generación de leads; generación de clientes potenciales
Pricing: Preisgestaltung; Preiskalkulation | tarification; politique de prix | fijación de precios; política de precios
Export: Exportabwicklung | exportation; administration des ventes export | exportación; comercio exterior
Call center operations: Callcenter | centre d'appels; téléconseil | centro de llamadas; teleoperación
Content marketing: Content-Erstellung | marketing de contenu | marketing de contenidos
Email marketing: Newsletter-Marketing | emailing; campagnes emailing | marketing por correo electrónico; envío de boletines
Advertising: Werbung | publicité | publicidad
Brand management: Markenführung | gestion de marque | gestión de marca
Web design: Webgestaltung | conception de sites web; webdesign | diseño web; diseño de páginas web
Illustration: Zeichnen | illustration; dessin | ilustración; dibujo
Interior design: Innenarchitektur; Raumgestaltung | architecture d'intérieur; décoration d'intérieur | interiorismo; diseño de interiores
Writing: Texten | rédaction | redacción
Proofreading: Korrekturlesen | correction de textes; relecture et correction | corrección de textes; corrección ortotipográfica
Interpreting: Dolmetschen | interprétation; interprétariat | interpretación simultánea
Sound engineering: Tontechnik | prise de son; régie son | técnica de sonido; ingeniería de sonido
Lighting: Lichttechnik | régie lumière; éclairage scénique | iluminación; técnica de iluminación
Assembly: Montage; Montagearbeiten | assemblage; montage mécanique | montaje; ensamblaje; montaje mecánico
Machine operation: Maschinenbedienung; Bedienung von Maschinen; Anlagenführung | conduite de machines; conduite de ligne | manejo de maquinaria; manejo de máquinas; operación de maquinaria
Machine setup: Einrichten von Maschinen; Rüsten | réglage de machines; réglage machine | ajuste de máquinas; preparación de máquinas
Grinding: Schleifen | rectification; meulage | rectificado; esmerilado
Drilling: Bohren | perçage | taladrado
Sheet metal work: Blechbearbeitung | tôlerie; chaudronnerie | chapistería; calderería
Packaging: Verpackung; Verpacken | conditionnement; emballage | embalaje; empaquetado
Food processing: Lebensmittelverarbeitung | transformation alimentaire | procesado de alimentos; industria alimentaria
Quality assurance: Qualitätssicherung | assurance qualité | aseguramiento de la calidad; garantía de calidad
Occupational safety: Arbeitssicherheit; Arbeitsschutz | sécurité au travail; prévention des risques professionnels; QHSE | prevención de riesgos laborales; PRL; seguridad laboral; seguridad y salud en el trabajo
Automotive repair: Fahrzeugwartung; Kfz-Wartung; Inspektion von Fahrzeugen | entretien de véhicules; mécanique automobile | mantenimiento de vehículos; mecánica automotriz; mecánica del automóvil
Building codes: Bauvorschriften; Bauordnung | normes de construction; réglementation du bâtiment | normativa de construcción; código técnico de la edificación
Quantity surveying: Kostenschätzung; Kalkulation; Aufmaß | métré; chiffrage; études de prix | mediciones y presupuestos; estimación de costos; estimación de costes
Surveying: Vermessung; Vermessungstechnik | topographie; géomètre | topografía; levantamientos topográficos
Architecture: Architektur; Bauplanung | architecture | arquitectura
Carpentry: Zimmererarbeiten; Zimmerei | charpente; charpenterie | carpintería de madera; carpintería de obra
Concrete work: Betonarbeiten; Betonbau; Schalungsbau | coffrage; bétonnage; ferraillage | encofrado; hormigonado
Plastering: Verputzen; Putzarbeiten; Trockenbau | plâtrerie; enduits; plaquisterie | enlucido; yeso; pladur
Tiling: Fliesenlegen; Fliesenarbeiten | carrelage; pose de carrelage | alicatado; solado; colocación de azulejos
Scaffolding: Gerüstbau | échafaudage; montage d'échafaudages | montaje de andamios; andamios
Crane operation: Kranführen; Kranschein | conduite de grue | manejo de grúa; gruista
Heavy equipment operation: Baumaschinen; Bagger; Baggerfahren | conduite d'engins; engins de chantier | maquinaria pesada; manejo de maquinaria pesada; retroexcavadora
Solar energy: Photovoltaik; Solaranlagen | photovoltaïque; énergie solaire; panneaux solaires | energía solar; fotovoltaica; placas solares
Renewable energy: erneuerbare Energien | énergies renouvelables | energías renovables
Building automation: Gebäudeautomation | domotique; gestion technique du bâtiment | domótica
Plumbing: Rohrinstallation | tuyauterie; installation sanitaire | instalaciones sanitarias; gasfitería; plomería
Loading and unloading: Be- und Entladen; Be- und Entladung | chargement et déchargement; manutention de marchandises | carga y descarga
Fleet management: Fuhrparkmanagement; Fuhrparkverwaltung | gestion de flotte; gestion de parc automobile | gestión de flotas; gestión de flota
Freight forwarding: Spedition; Speditionsabwicklung | affrètement maritime | transporte de mercancías; consignación
Classroom management: Klassenführung | gestion de classe; gestion de la classe | gestión del aula; manejo de grupo
Student assessment: Leistungsbeurteilung; Leistungsbewertung | évaluation des élèves; évaluation des acquis | evaluación de alumnos; evaluación del aprendizaje
Curriculum development: Lehrplanentwicklung | conception de programmes; ingénierie pédagogique | diseño curricular; desarrollo curricular
Tutoring: Nachhilfe | soutien scolaire; tutorat; cours particuliers | clases particulares; tutorías; refuerzo escolar
Child development: kindliche Entwicklung; Entwicklungspsychologie | développement de l'enfant | desarrollo infantil
Food preparation: Küchenvorbereitung; Mise en place | mise en place; préparation des aliments | preparación de alimentos; mise en place
Kitchen management: Küchenleitung; Küchenführung | gestion de cuisine; gestion de la cuisine | gestión de cocina; jefatura de cocina
Barista: Kaffeezubereitung | préparation de cafés; barista | preparación de café; barista
Wine knowledge: Weinkenntnisse; Weinberatung | œnologie; sommellerie; connaissance des vins | enología; conocimiento de vinos; sumillería
Housekeeping: Zimmerreinigung; Hauswirtschaft | entretien des chambres; ménage; service d'étage | limpieza de habitaciones; camarera de pisos; labores del hogar
Laundry: Wäschepflege; Bügeln | blanchisserie; repassage | lavandería; planchado
Security guarding: Objektschutz; Sicherheitsdienst; Werkschutz | gardiennage; sécurité incendie | vigilancia; vigilancia de seguridad; seguridad privada
Cosmetics: Kosmetik; Hautpflege | esthétique; soins esthétiques | estética; cosmética; tratamientos faciales
Manicure: Maniküre; Nageldesign | manucure; onglerie; pose de vernis | manicura; uñas
Animal care: Tierpflege | soins aux animaux; soins animaliers | cuidado de animales
Livestock farming: Viehzucht; Tierhaltung | élevage | ganadería; cría de ganado
Forestry: Forstwirtschaft; Holzernte | sylviculture; travaux forestiers | silvicultura; trabajos forestales
Data visualization: Datenvisualisierung | visualisation de données; datavisualisation | visualización de datos
Business intelligence: Geschäftsanalytik | informatique décisionnelle | inteligencia de negocio; inteligencia empresarial
Artificial intelligence: künstliche Intelligenz; KI | intelligence artificielle | inteligencia artificial
Statistics: Statistik | statistique; statistiques | estadística
Programming: Programmierung; Programmieren | programmation | programación
Software testing: Softwaretests; Testautomatisierung | tests logiciels | pruebas de software; testing de software
Requirements management: Anforderungsanalyse; Anforderungsmanagement | recueil des besoins; analyse des besoins; rédaction de cahier des charges | análisis de requisitos; toma de requisitos; gestión de requisitos
`;
