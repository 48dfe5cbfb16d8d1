// Skills of running a business: management, finance, law, people. Format: skill-table.ts.
export const BUSINESS_SKILLS = `
# Project and product management
Project management = Project planning; Project coordination; Project leadership
Program management = Programme management
Portfolio management projects = Project portfolio management; PPM
Agile = Agile methodologies; Agile methodology; Agile development
Scrum < Agile
Kanban < Agile
Scaled Agile = SAFe; Scaled Agile Framework; LeSS < Agile
Extreme programming = XP programming < Agile
Waterfall = Waterfall model
PRINCE2 < Project management
PMBOK = PMI methodology < Project management
Lean = Lean management; Lean thinking
Six Sigma = Lean Six Sigma; DMAIC
Kaizen = Continuous improvement; Continuous process improvement
5S < Lean
Product management
Product ownership = Product owner role
Product strategy
Product roadmaps = Roadmapping; Product roadmap
Product lifecycle management = PLM; Product life cycle management
Product launch = Product launches; Go-to-market; Go-to-market strategy
Backlog management = Backlog grooming; Backlog refinement
User stories = Story mapping
Sprint planning
Stakeholder management = Stakeholder engagement
Change management = Organizational change management
Risk management = Risk analysis; Risk mitigation
Resource planning = Resource allocation; Resource management
Scheduling = Project scheduling
Budgeting = Budget management; Budget planning; Budget control
Cost control = Cost management; Cost reduction
Microsoft Project = MS Project
Primavera P6 = Primavera; Oracle Primavera
Jira = Atlassian Jira
Confluence = Atlassian Confluence
Trello
Asana
Monday.com
Basecamp
Notion
ClickUp
Smartsheet
Wrike
Miro = Mural
Azure Boards
Gantt charts = Gantt
Business analysis = Business analyst skills
Business process modeling = BPMN; Business process mapping; Process modeling
Business process management = BPM
Business process improvement = Process improvement; Process optimization; Process optimisation; Business process reengineering
Requirements management
Gap analysis
Feasibility studies
Business cases = Business case development
Vendor management = Supplier relationship management
Contract management = Contract administration
Procurement = Purchasing; Sourcing
Strategic sourcing < Procurement
Tender management = Bid management; Tendering; RFP
OKRs = Objectives and key results
Balanced scorecard
Quality management = Quality management systems; QMS; Total quality management; TQM
ISO 9001 < Quality management
Auditing = Audits; Internal audits
Facilitation = Workshop facilitation; Workshops
Minutes = Minute taking; Meeting minutes
# Strategy and leadership
Strategic planning = Strategy; Business strategy; Strategy development
Business development = BD; New business development
Business planning = Business plans
Operations management = Business operations
Leadership = Team leadership; People leadership
Team management = Staff management; People management; Personnel management
Team building
Coaching = Employee coaching
Mentoring = Mentorship
Delegation
Decision making = Decision-making
Performance management = Performance appraisal; Performance reviews
Conflict resolution = Conflict management
Crisis management
Corporate governance
Corporate social responsibility = CSR
Sustainability = ESG; Sustainable development
Mergers and acquisitions = M&A
Due diligence
Management consulting = Consulting; Business consulting
Entrepreneurship = Startups
Franchise management
Innovation management
Design thinking
Benchmarking
Competitive analysis = Competitor analysis
Market research = Market analysis
SWOT analysis
P&L management = Profit and loss; P&L responsibility
Multi-site management
Event management = Event planning; Event organization; Event coordination
Office management
Facility management = Facilities management
# Accounting and finance
Accounting = General accounting
Bookkeeping = Book-keeping
Financial accounting
Management accounting = Managerial accounting; Controlling; Management control
Cost accounting
Accounts payable = AP
Accounts receivable = AR
General ledger = GL; Journal entries
Bank reconciliation = Account reconciliation; Reconciliations
Month-end closing = Month-end close; Year-end closing
Financial statements = Financial statement preparation; Annual accounts; Balance sheets
Consolidation = Group consolidation
Financial reporting
Financial analysis
Financial modeling = Financial modelling
Financial planning = FP&A; Financial planning and analysis
Cash management = Cash flow management; Treasury; Treasury management; Cash flow
Credit management = Credit control
Collections = Debt collection; Dunning
Invoicing = Billing
Payroll = Payroll processing; Payroll accounting; Payroll administration
Taxation = Tax; Tax law; Tax advisory
Tax preparation = Tax returns; Tax filing
VAT = Value added tax; Sales tax; GST
Corporate tax < Taxation
Transfer pricing < Taxation
Internal audit < Auditing
External audit = Statutory audit; Financial audit < Auditing
Internal controls = SOX; Sarbanes-Oxley
IFRS = International Financial Reporting Standards
US GAAP = GAAP; Generally accepted accounting principles
HGB = German GAAP
Fixed assets = Fixed asset accounting; Asset accounting
Expense management = Travel expenses
Investment banking
Corporate finance
Investment management = Asset management; Portfolio management
Equity research = Stock analysis
Securities = Securities trading; Stocks and bonds
Fixed income = Bonds
Derivatives = Options and futures
Foreign exchange = FX; Forex
Trading = Stock trading; Algorithmic trading
Private equity
Venture capital
Valuation = Company valuation; DCF; Discounted cash flow
Wealth management = Private banking
Retail banking = Banking
Commercial banking = Corporate banking
Lending = Loan origination; Loans; Mortgage lending
Credit analysis = Credit risk; Credit risk analysis
Market risk = Value at risk
Anti-money laundering = AML
Know your customer = KYC
Financial regulation = Basel III; MiFID II; Solvency II
Insurance
Underwriting = Insurance underwriting
Claims handling = Claims management; Claims processing
Actuarial analysis ~ Actuarial science
Reinsurance
Real estate finance
Fund accounting = Fund administration
Bloomberg Terminal = Bloomberg
Refinitiv Eikon = Thomson Reuters Eikon
QuickBooks = Intuit QuickBooks
Xero
Sage = Sage 50; Sage 100; Sage Intacct
DATEV
Lexware
FreshBooks
NetSuite = Oracle NetSuite
Hyperion = Oracle Hyperion
SAP FI/CO = SAP FI; SAP CO; SAP FICO < SAP
Tally = Tally ERP
Microsoft Dynamics = Dynamics 365; Navision; Dynamics NAV; Dynamics AX
Oracle ERP = Oracle Financials; Oracle E-Business Suite
SAP = SAP ERP; SAP R/3; SAP ECC
SAP S/4HANA = S/4HANA < SAP
SAP MM < SAP
SAP SD < SAP
SAP PP < SAP
SAP HCM = SAP HR < SAP
SAP BW = SAP BI < SAP
SAP Ariba = Ariba < SAP
SAP EWM = SAP WM < SAP
SAP Fiori = SAPUI5 < SAP
ERP systems = ERP; Enterprise resource planning
Odoo = OpenERP < ERP systems
PeopleSoft < ERP systems
Infor = Infor LN; Baan < ERP systems
JD Edwards < ERP systems
Point of sale = POS; POS systems; Cash register
# Human resources
Human resources = HR; Human resource management; HRM
Recruiting = Recruitment; Talent acquisition
Sourcing candidates = Active sourcing; Headhunting; Executive search
Interviewing = Job interviews
Onboarding = Employee onboarding
Offboarding
Employee relations = Labor relations; Labour relations; Industrial relations
Labor law = Labour law; Employment law
Compensation and benefits = Compensation; Benefits administration; C&B
Talent management = Succession planning
Learning and development = L&D; Training and development; Employee development
Training delivery = Staff training; Employee training
Instructional design
Organizational development = Organisational development; OD
HR analytics = People analytics
HR policies = HR policy
Workforce planning = Staff planning; Shift planning; Rostering
Employer branding
Employee engagement
Diversity and inclusion = DEI; Diversity, equity and inclusion
HR business partnering = HRBP
Works council relations = Works council
Time and attendance = Time tracking
Applicant tracking systems = ATS
Workday = Workday HCM
SAP SuccessFactors = SuccessFactors
BambooHR
Personio
ADP = ADP Workforce
Greenhouse = Lever
LinkedIn Recruiter
Job evaluation = Job descriptions
Occupational psychology = Organizational psychology
Assessment centers = Assessment centres
Expatriate management = Global mobility
# Law and compliance
Legal research
Legal writing = Legal drafting
Contract law = Contract drafting; Contract negotiation
Corporate law = Company law
Commercial law
Civil law
Criminal law
Constitutional law
Administrative law
International law
European law = EU law
Family law
Immigration law
Intellectual property = IP law; Intellectual property law
Patent law = Patents
Trademark law = Trademarks
Competition law = Antitrust
Environmental law
Maritime law
Banking law
Insolvency law = Bankruptcy law
Real estate law = Property law
Litigation = Trial advocacy
Arbitration = Mediation; Alternative dispute resolution
Court procedure = Civil procedure
Notarial services = Notary
Paralegal work = Legal assistance
Legal advice = Legal counsel; Legal consulting
Compliance = Regulatory compliance
Data protection = GDPR; Data privacy; DSGVO; RGPD
Regulatory affairs
E-discovery = Ediscovery
Case management = Case handling
LexisNexis = Westlaw; Juris; beck-online
Human rights
Legislation = Legislative drafting
Public policy = Policy analysis
Policy development
Export control = Trade compliance; Sanctions
# Administration and office
Administration = Administrative support; Administrative tasks; Office administration
Secretarial work = Secretarial support; Executive assistance
Calendar management = Diary management; Appointment scheduling
Travel planning = Travel arrangements; Business travel
Correspondence = Business correspondence
Filing = Archiving; Records management; Document filing
Document management = DMS; SharePoint document management
Reception = Front desk; Receptionist duties
Switchboard = Telephone answering; Phone etiquette
Typing = Touch typing; Ten-finger typing; Keyboarding
Dictation = Transcription
Microsoft Office = MS Office; Office 365; Microsoft 365; Office suite; MS-Office; Microsoft Office Suite
Microsoft Excel = Excel; MS Excel; Advanced Excel < Microsoft Office
Microsoft Word = Word; MS Word < Microsoft Office
Microsoft PowerPoint = PowerPoint; MS PowerPoint; Power Point < Microsoft Office
Microsoft Outlook = Outlook; MS Outlook < Microsoft Office
Microsoft OneNote = OneNote < Microsoft Office
Microsoft Teams = MS Teams
Microsoft SharePoint = SharePoint; SharePoint Online
Microsoft Visio = Visio
Google Workspace = G Suite; Google Docs; Google Sheets; Google Drive; Google Apps
LibreOffice = OpenOffice
Apple iWork = Keynote; Pages; Numbers
Slack
Zoom = Webex; Google Meet; Video conferencing
Email = E-mail; Email management
Computer literacy = Computer skills; IT skills; PC skills; EDP skills
Internet research = Online research
Public administration
Grant writing = Grant applications; Proposal writing
Fundraising = Donor relations
Nonprofit management = NGO management
Volunteer management = Volunteer coordination
`;
