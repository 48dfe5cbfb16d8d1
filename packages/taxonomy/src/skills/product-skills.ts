// Products and platforms by name that people list as skills. Format: skill-table.ts.
export const PRODUCT_SKILLS = `
# Enterprise software
SAP ABAP Workbench = ABAP Workbench < SAP
SAP PM = SAP Plant Maintenance < SAP
SAP QM = SAP Quality Management < SAP
SAP PS = SAP Project System < SAP
SAP CRM < SAP
SAP APO = SAP IBP < SAP
SAP Basis < SAP
SAP GRC < SAP
SAP Business One = SAP B1 < SAP
SAP BTP = SAP Cloud Platform; SAP HANA Cloud < SAP
SAP Commerce = Hybris; SAP Hybris < SAP
SAP Concur = Concur
SAP Analytics Cloud = SAC < SAP
Oracle Fusion = Oracle Cloud HCM; Oracle Fusion Cloud
Oracle APEX = Application Express ~ Oracle Database
Oracle Forms
Oracle SOA Suite
Oracle GoldenGate
Oracle Exadata
Oracle PeopleTools
Salesforce Marketing Cloud = ExactTarget < Salesforce
Salesforce Service Cloud = Service Cloud < Salesforce
Salesforce Lightning = Lightning Web Components; LWC; Visualforce < Salesforce
Salesforce administration = Salesforce Administrator < Salesforce
MuleSoft = Anypoint Platform; Mule ESB
TIBCO = TIBCO BusinessWorks
IBM MQ = WebSphere MQ; MQSeries
Apache Camel
Dell Boomi = Boomi
WSO2
Workato = Zapier; Make.com
UiPath < Robotic process automation
Blue Prism < Robotic process automation
Automation Anywhere < Robotic process automation
Robotic process automation = RPA
Pega = Pegasystems; PRPC
Appian
Camunda = Activiti; jBPM
IBM Maximo = Maximo
ServiceMax
Guidewire = Guidewire PolicyCenter
Temenos = T24
Murex
Calypso trading
Avaloq
Finastra
FactSet
Capital IQ = S&P Capital IQ
Morningstar Direct
BlackLine
Coupa
Jaggaer
Anaplan
Adaptive Insights = Workday Adaptive Planning
Kronos = UKG
Cornerstone OnDemand
Taleo = Oracle Taleo
iCIMS
SmartRecruiters
Ceridian Dayforce = Dayforce
Gusto
Paychex
Sage Payroll = Sage X3
Exact Online = AFAS; Twinfield
Fortnox = Visma
Agresso = Unit4
Microsoft Business Central = Business Central < Microsoft Dynamics
Epicor
Syspro
IFS Applications = IFS ERP
QAD
abas ERP = proALPHA
Acumatica
MYOB
Wave Accounting
Expensify
Docusign = Adobe Sign
Alfresco
Documentum = OpenText Documentum
OpenText = OpenText Content Server
FileNet = IBM FileNet
M-Files
Laserfiche
Lotus Notes = IBM Notes; HCL Notes
Novell = GroupWise
Confluence administration
Redmine
Bugzilla = MantisBT
HP ALM = Quality Center; Micro Focus ALM
Azure Test Plans
Zephyr = Xray
Rational Rose = IBM Rational
Enterprise Architect = Sparx Enterprise Architect
ArchiMate = TOGAF; Archi
Lucidchart = draw.io
Aris = ARIS Toolset
Bizagi
Teamcenter = Siemens Teamcenter < Product lifecycle management
Windchill = PTC Windchill < Product lifecycle management
ENOVIA = 3DEXPERIENCE < Product lifecycle management
Arena PLM
IBM DOORS = DOORS; DOORS Next ~ Requirements management
Polarion ~ Requirements management
Jama Connect ~ Requirements management
Codebeamer
# Developer and data tools
Linear issue tracking
Snyk = Dependabot
SonarQube = SonarCloud
JFrog Artifactory = Artifactory; Nexus Repository
Gerrit
Phabricator
Visual Studio App Center = Fastlane
Charles Proxy = Fiddler
Insomnia
Swagger Codegen = OpenAPI Generator
Hasura
PostgREST
Appwrite = PocketBase
Auth0
AWS Amplify < Amazon Web Services
AWS Cognito = Cognito < Amazon Web Services
AWS Elastic Beanstalk = Elastic Beanstalk < Amazon Web Services
AWS EventBridge = EventBridge < Amazon Web Services
AWS Athena = Athena < Amazon Web Services
Amazon EMR = EMR cluster < Amazon Web Services
Amazon VPC < Amazon Web Services
Amazon QuickSight = QuickSight < Amazon Web Services
AWS CodePipeline = CodeBuild; CodeDeploy < Amazon Web Services
AWS Systems Manager < Amazon Web Services
AWS Organizations = AWS Control Tower < Amazon Web Services
Azure App Service < Microsoft Azure
Azure Cosmos DB = Cosmos DB < Microsoft Azure
Azure SQL Database = Azure SQL < Microsoft Azure
Azure Logic Apps = Logic Apps < Microsoft Azure
Azure Service Bus = Event Hubs < Microsoft Azure
Azure Machine Learning = Azure ML < Microsoft Azure
Azure Data Lake < Microsoft Azure
Azure Monitor = Application Insights < Microsoft Azure
Microsoft Fabric < Microsoft Azure
Google App Engine = App Engine < Google Cloud Platform
Google Cloud Storage < Google Cloud Platform
Google Firestore = Firestore < Firebase
Vertex AI < Google Cloud Platform
Google Cloud Composer < Google Cloud Platform
Google Cloud SQL < Google Cloud Platform
Great Expectations = Soda Core
Dagster = Prefect
Luigi = Oozie
Sqoop = Apache Sqoop
Apache Impala = Impala
Apache Druid = Druid
Apache Pinot
Apache Storm = Storm
Apache ZooKeeper = ZooKeeper
Cloudera = Hortonworks
MapR
Dremio
Vertica
Netezza
Greenplum
Exasol
SingleStore = MemSQL
ScyllaDB
RethinkDB
ArangoDB
OrientDB
DuckDB
Firebird = InterBase
Progress OpenEdge = OpenEdge
Ingres
MarkLogic
Apache Ignite = Hazelcast
etcd
Meilisearch = Algolia; Typesense
Polars = Dask
Streamlit = Gradio
Bokeh = Altair
Theano
Caffe
JAX
ONNX = TensorRT
Apache MXNet = MXNet
H2O.ai = H2O
DataRobot = Dataiku
SAS Viya = SAS Enterprise Miner
IBM Watson = Watson
Amazon Bedrock < Amazon Web Services
Azure OpenAI = Azure OpenAI Service < Generative AI
GitHub Copilot ~ Generative AI
ChatGPT ~ Generative AI
Stable Diffusion = Midjourney < Generative AI
Fine-tuning models = LoRA; Model fine-tuning < Generative AI
Vector search = Semantic search
Knowledge graphs = RDF; SPARQL; OWL ontologies
Ontologies = Taxonomy development
Chatbots = Conversational AI; Rasa; Dialogflow
Optical character recognition = OCR
Edge computing
Digital twins
Time-lapse analysis
# Creative, office and trade tools
Wix
Squarespace
Webflow
Framer
Elementor = Divi < WordPress
Ghost CMS
BigCommerce
OpenCart = osCommerce
Shopware = Oxid eShop
Salesforce Commerce Cloud = Demandware
Framer Motion = GSAP
Lottie
Spline 3D
Substance Painter = Substance Designer
Marvelous Designer = CLO 3D
Keyshot
Nuke = Nuke Compositing
Toon Boom Harmony = Toon Boom
TVPaint
Moho animation
Unity Shader Graph
Capture One
ON1 Photo RAW
Camtasia = ScreenFlow
Articulate Storyline = Articulate 360; Rise 360 ~ E-learning
Adobe Captivate = Captivate ~ E-learning
H5P ~ E-learning
Kahoot = Quizlet; Mentimeter
Sibelius = Finale; MuseScore
Adobe Express = Adobe Spark
Microsoft Publisher = MS Publisher < Microsoft Office
Microsoft Planner = Microsoft To Do
Microsoft Copilot
Airtable
Evernote
Google Forms = SurveyMonkey; Typeform; Qualtrics
Eventbrite = Cvent
Calendly = Doodle
DeepL = Google Translate
Grammarly
EndNote = Zotero; Mendeley
Scopus = Web of Science; PubMed
Archicad BIMx
Vectorworks
Allplan = Nemetschek Allplan
Tekla Structures = Tekla
ETABS = SAP2000; STAAD.Pro
Robot Structural Analysis = RFEM
PLAXIS
HEC-RAS = EPANET; SWMM
PTV Vissim = PTV Visum
Bluebeam Revu = Bluebeam
Procore
PlanGrid = Autodesk Build
Primavera Unifier
CostX = Buildsoft
Aspen HYSYS = Aspen Plus
COMSOL Multiphysics = COMSOL
LS-DYNA
Moldflow
Altair HyperMesh = HyperWorks
Adams MSC = MSC Nastran; NASTRAN
PSpice = LTspice; Multisim
Cadence Virtuoso = Cadence; OrCAD
Synopsys = Design Compiler
Xilinx Vivado = Vivado
Quartus Prime = Intel Quartus
ModelSim = QuestaSim
CANoe = CANalyzer; Vector CANoe
dSPACE = Hardware-in-the-loop; HIL testing
ETAS INCA = INCA
LabWindows = TestStand
Allen-Bradley = RSLogix; Studio 5000; Rockwell Automation < PLC programming
Siemens SIMATIC = SIMATIC S7; Step 7; WinCC < PLC programming
CODESYS = Beckhoff TwinCAT; TwinCAT < PLC programming
Mitsubishi PLC = Omron PLC; Schneider PLC < PLC programming
Wonderware = Ignition SCADA < SCADA
OSIsoft PI = PI System
Toast POS = Square POS; Lightspeed POS < Point of sale
Micros POS = Oracle Micros; Simphony < Point of sale
OpenTable = Resy
Booking.com Extranet = Airbnb hosting; Expedia Partner Central
Mews = Cloudbeds; Protel
TrustYou = ReviewPro
Shipstation = ShipBob
TMS software = Transport management systems
Blue Yonder = JDA Software
Kinaxis
Descartes
Samsara = Geotab
Meditech < Electronic health records
Allscripts < Electronic health records
athenahealth < Electronic health records
eClinicalWorks < Electronic health records
NextGen Healthcare < Electronic health records
Dentrix = Eaglesoft
PACS = DICOM; RIS
HL7 = FHIR; HL7 FHIR
Veeva = Veeva Vault; Veeva CRM
Medidata Rave = Medidata; Oracle Inform
REDCap
Argus Safety
LabWare = LabVantage; STARLIMS
Clio legal = PracticePanther
Relativity eDiscovery = Relativity
iManage = NetDocuments
RA-MICRO
Bloomberg Law
PowerSchool = Infinite Campus
Banner Ellucian = Ellucian
Raiser's Edge = Blackbaud
`;
