// Twenty invented advertisements of many trades, as people paste them.

export const JOB_DESCRIPTIONS: readonly string[] = [
  `Backend Developer
You will build services for our booking platform in Lisbon.
Requirements: 3 years of experience with Python and PostgreSQL, Docker, REST APIs, Git.
Nice to have: Kubernetes, AWS, Redis. English B2. Hybrid.`,
  `Frontend Engineer (remote)
Must have: JavaScript, TypeScript, React, HTML and CSS. 2+ years.
A plus: Vue.js, Figma, Jest, GraphQL. Bachelor's degree in computer science.`,
  `Data Analyst, Toronto
What you bring: SQL, Excel, Tableau or Power BI, statistics. Three years of experience.
Good to have: Python, R, machine learning. Fluent English; French is an advantage.`,
  `Systemadministrator (m/w/d) in Köln
Anforderungen: Linux, Windows Server, Active Directory, VMware, Netzwerke. Mindestens 3 Jahre Berufserfahrung.
Von Vorteil: Ansible, Docker. Deutsch C1, Englisch B2.`,
  `Pflegefachkraft (m/w/d), Leipzig
Ihr Profil: abgeschlossene Ausbildung in der Pflege, Wundversorgung, Medikamentengabe, Pflegedokumentation.
Wünschenswert: Palliativpflege, Erste Hilfe. Deutsch B2.`,
  `Enfermera de urgencias, Madrid
Requisitos: Grado en Enfermería, dos años de experiencia, triaje, cuidados intensivos, atención al paciente.
Se valora: primeros auxilios. Inglés B1.`,
  `Primary School Teacher in Leeds
Essential: teaching qualification, lesson planning, classroom management, assessment. Two years of experience.
Desirable: special education, first aid.`,
  `Électricien bâtiment, Lyon
Profil recherché : installation électrique, câblage, lecture de plans, dépannage. Expérience de 3 ans. Permis B.
Atouts : domotique, photovoltaïque.`,
  `Mechanical Design Engineer, Stuttgart
Requirements: SolidWorks, CAD, finite element analysis, technical drawing; degree in mechanical engineering; 4 years of experience.
Nice to have: MATLAB, project management. German B2.`,
  `Site Manager, Dublin
You have: construction management, site supervision, AutoCAD, cost estimation, health and safety; 5 years of experience.
A plus: Revit, Primavera P6.`,
  `Head Chef, Barcelona
Must: cooking, menu planning, food safety, kitchen management, five years of experience. Nice to have: pastry, inventory management. Spanish C1.`,
  `Kellner (m/w/d), Wien
Anforderungen: Kundenservice, Kassieren, Service am Gast. Von Vorteil: Weinkenntnisse, Englisch B1.`,
  `Retail Sales Associate, Chicago
Requirements: customer service, cash handling, merchandising, high school diploma. Preferred: Spanish, inventory management, POS systems.`,
  `Key Account Manager, Hamburg
Requirements: sales, negotiation, CRM, Salesforce, account management. Bachelor's degree in business. Four years of experience. German C1, English C1.`,
  `Responsable marketing digital, Paris
Compétences requises : SEO, Google Analytics, réseaux sociaux, rédaction web, gestion de projet. Master en marketing. Anglais courant.
Un plus : Google Ads, Photoshop, WordPress.`,
  `Accountant, Manchester
Essential: accounting, bookkeeping, financial reporting, Microsoft Excel, three years of experience. Desirable: SAP, IFRS, payroll.`,
  `Asistente administrativo, Bogotá
Requisitos: atención al cliente, Microsoft Office, facturación, archivo, un año de experiencia. Deseable: inglés B1, SAP.`,
  `Human Resources Business Partner, Amsterdam
Requirements: recruiting, onboarding, labour law, employee relations, Microsoft Excel, five years of experience, master's degree. A plus: Workday, Dutch.`,
  `UX Designer, Berlin
You have: Figma, user research, prototyping, wireframing, design systems; 3 years of experience. Nice to have: HTML, CSS, Illustrator, Photoshop.`,
  `Logistics Coordinator, Rotterdam
Requirements: supply chain management, inventory management, SAP, Excel, forklift licence, teamwork. Nice to have: Dutch, project management, Lean.`,
];
