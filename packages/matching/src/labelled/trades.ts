// Twenty-two trades as their people speak of them: what they are called, what they can, what they learnt, and who works next to them.

export interface Trade {
  readonly name: string;
  /** Usual titles; a job takes the first ones, its candidates any. */
  readonly titles: readonly string[];
  /** What every job of the trade asks for. */
  readonly musts: readonly string[];
  readonly pluses: readonly string[];
  /** What people do all day, in words that are no names of skills. */
  readonly tasks: readonly string[];
  readonly degree: string;
  readonly area: string;
  /** ISCED 2011. */
  readonly level: number;
  /** Of trades whose people could grow into this one. */
  readonly neighbours: readonly string[];
}

const TABLE = `
backend | Backend Developer; Software Engineer; Python Developer | Python; PostgreSQL; Docker; REST APIs; Git | Kubernetes; Redis; AWS; Django | kept services running at night; split a large program into small ones; reviewed changes of colleagues | Bachelor of Science; Computer Science; 6 | frontend; data
frontend | Frontend Developer; Web Developer; UI Developer | JavaScript; TypeScript; React; HTML; CSS | Next.js; Jest; Figma; Accessibility | built forms that work without a mouse; cut the time until a page shows in half; looked after a library of parts | Bachelor of Science; Media Informatics; 6 | backend
data | Data Analyst; Business Intelligence Analyst; Data Scientist | SQL; Python; Tableau; Statistics; Microsoft Excel | Power BI; Machine learning; R; dbt | told the board each month what the figures mean; found out why customers leave; kept one definition of revenue | Master of Science; Statistics; 7 | backend; accounting
sysadmin | System Administrator; Network Engineer; IT Support Specialist | Linux; Windows Server; Active Directory; VMware; Networking | Ansible; Bash; Firewalls; Microsoft 365 | moved four hundred mailboxes in a night; set up the rooms of a new office; answered the phone on weekends | Associate Degree; Information Technology; 5 | backend
nursing | Registered Nurse; Staff Nurse; Nurse | Patient care; Medication administration; Wound care; Vital signs; Nursing documentation | Intensive care; Palliative care; Triage | looked after twelve beds a shift; spoke with families in hard hours; taught students at the bedside | Bachelor of Science in Nursing; Nursing; 6 | elderly; physio
elderly | Caregiver; Nursing Assistant; Home Care Aide | Geriatric care; Personal hygiene; Dementia care; Patient care | First aid; Palliative care; Meal preparation | helped eight people through their day; went for walks; wrote down what changed | High school diploma; Care; 3 | nursing
physio | Physiotherapist; Physical Therapist | Physiotherapy; Manual therapy; Rehabilitation; Exercise therapy | Sports injuries; Massage; Neurological rehabilitation | got people back on their feet after hip operations; led a back class; wrote plans for home | Bachelor of Science; Physiotherapy; 6 | nursing
teaching | Primary School Teacher; Teacher; Secondary School Teacher | Classroom management; Lesson planning; Teaching; Assessment | Special education; Curriculum development; Parent communication | taught a class of twenty-six; took the choir on tour; ran the homework club | Master of Education; Education; 7 | childcare
childcare | Kindergarten Teacher; Early Childhood Educator; Nursery Nurse | Childcare; Early childhood education; Child development; First aid | Arts and crafts; Special education; Parent communication | settled in the youngest; planned weeks in the forest; ate lunch with eighteen children | Diploma; Early Childhood Education; 5 | teaching; elderly
electrician | Electrician; Electrical Installer; Maintenance Electrician | Electrical installation; Wiring; Troubleshooting; Electrical safety | PLC programming; Solar installation; Blueprint reading | rewired old houses; found faults in switch cabinets; put up panels on roofs | Apprenticeship; Electrical Installation; 3 | mechanic; plumber
plumber | Plumber; Heating Engineer; HVAC Technician | Plumbing; Pipe fitting; Heating systems; Welding | HVAC; Gas safety; Blueprint reading | swapped boilers in winter; put in bathrooms; was on call every third week | Apprenticeship; Sanitary and Heating; 3 | electrician
mechanic | Car Mechanic; Automotive Technician; Mechatronics Technician | Vehicle maintenance; Engine repair; Diagnostics; Brake systems | Welding; Hydraulics; Electrical systems | served forty cars a week; talked owners through the bill; kept the lift in order | Apprenticeship; Automotive Mechatronics; 3 | electrician; machinist
machinist | CNC Machinist; Machine Operator; Milling Machine Operator | CNC machining; Milling; Turning; Technical drawing; Quality control | CAD; CAM; Measuring instruments | held a hundredth of a millimetre; set up new parts; swept the chips | Apprenticeship; Metal Technology; 3 | mechanic; mechanical
mechanical | Mechanical Engineer; Design Engineer; Product Development Engineer | SolidWorks; CAD; Finite element analysis; Mechanical design; Technical drawing | MATLAB; GD&T; Project management | drew housings that can be moulded; tested until it broke; stood at the line when it ramped up | Bachelor of Engineering; Mechanical Engineering; 6 | machinist; civil
civil | Civil Engineer; Structural Engineer; Construction Engineer | AutoCAD; Structural analysis; Construction management; Site supervision | Revit; Cost estimation; Building codes | checked slabs before they were poured; kept the diary of a bridge; argued about delays | Master of Engineering; Civil Engineering; 7 | mechanical
chef | Chef; Cook; Line Cook | Cooking; Food safety; Menu planning; Food preparation | Pastry; Inventory management; Kitchen management | cooked for two hundred at weddings; bought fish at five in the morning; ran the cold station | Apprenticeship; Culinary Arts; 3 | service
service | Waiter; Waitress; Restaurant Server | Customer service; Table service; Cash handling; Food and beverage service | Wine knowledge; Barista; Event catering | carried six plates; remembered what guests like; closed the till | High school diploma; Hospitality; 3 | chef; retail
retail | Sales Assistant; Shop Assistant; Retail Sales Associate | Retail sales; Customer service; Cash handling; Merchandising | Inventory management; Visual merchandising; Upselling | opened the shop; dressed the window; took back what did not fit | High school diploma; Retail; 3 | service; sales
sales | Sales Manager; Account Manager; Key Account Manager | Sales; Negotiation; Account management; CRM; Business development | Salesforce; Forecasting; Contract negotiation | won back lost customers; spent three days a week on the road; wrote offers until midnight | Bachelor of Business Administration; Business; 6 | marketing; retail
marketing | Marketing Manager; Digital Marketing Manager; Online Marketing Manager | Digital marketing; SEO; Content marketing; Google Analytics; Social media marketing | Google Ads; Email marketing; Branding | planned the year with a small budget; wrote what people click; stood at fairs | Bachelor of Arts; Marketing; 6 | sales
accounting | Accountant; Bookkeeper; Financial Accountant | Accounting; Bookkeeping; Financial reporting; Tax preparation; Microsoft Excel | SAP; DATEV; Payroll; IFRS | closed the month in four days; went through audits without remarks; chased what customers owed | Bachelor of Science; Accounting; 6 | data; office
office | Office Manager; Administrative Assistant; Executive Assistant | Office administration; Microsoft Office; Scheduling; Travel planning; Correspondence | Bookkeeping; Event planning; Minutes | kept five calendars apart; booked trips to four continents; knew where everything is | Diploma; Office Administration; 4 | accounting
`;

const list = (text = '') => text.split(';').map((one) => one.trim());

export const TRADES: readonly Trade[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', titles, musts, pluses, tasks, learnt, neighbours] = line.split('|').map((cell) => cell.trim());
    const [degree = '', area = '', level = ''] = list(learnt);
    return {
      ...{ name, titles: list(titles), musts: list(musts), pluses: list(pluses), tasks: list(tasks) },
      ...{ degree, area, level: Number(level), neighbours: list(neighbours) },
    };
  });
