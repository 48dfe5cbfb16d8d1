// Skills of engineering, making, building, moving and growing things. Format: skill-table.ts.
export const INDUSTRY_SKILLS = `
# Engineering
Mechanical engineering
Electrical engineering
Electronics engineering = Electronics
Civil engineering
Structural engineering = Structural analysis
Chemical engineering
Process engineering
Industrial engineering
Production engineering = Manufacturing engineering
Aerospace engineering = Aeronautical engineering
Automotive engineering
Marine engineering = Naval architecture
Biomedical engineering
Environmental engineering
Geotechnical engineering
Petroleum engineering = Reservoir engineering
Mining engineering
Nuclear engineering
Mechatronics
Robotics = Industrial robots; KUKA; FANUC; ABB robots
Automation = Industrial automation; Process automation
Control engineering = Control systems; PID control
Systems engineering
Safety engineering = Functional safety; ISO 26262; IEC 61508
Reliability engineering
Systems integration
Technical drawing = Engineering drawings; Blueprint reading; Reading technical drawings
Computer-aided design = CAD; CAD design
AutoCAD < Computer-aided design
SolidWorks = Solid Works < Computer-aided design
CATIA < Computer-aided design
Autodesk Inventor = Inventor < Computer-aided design
Creo = Pro/ENGINEER; PTC Creo < Computer-aided design
Siemens NX = Unigraphics; NX CAD < Computer-aided design
Solid Edge < Computer-aided design
Fusion 360 < Computer-aided design
Rhino = Rhinoceros 3D; Grasshopper < Computer-aided design
SketchUp < Computer-aided design
MicroStation < Computer-aided design
Revit = Autodesk Revit < Building information modeling
ArchiCAD < Building information modeling
Building information modeling = BIM
Navisworks < Building information modeling
Civil 3D = AutoCAD Civil 3D
EPLAN = EPLAN Electric P8
Altium Designer = PCB design; Eagle PCB; KiCad
Circuit design = Analog circuit design; Digital circuit design
FPGA = FPGA design
VLSI = ASIC design; Chip design
Power electronics
Power systems = Power engineering; High voltage
Embedded hardware
Signal processing = DSP; Digital signal processing
Finite element analysis = FEA; FEM; ANSYS; Abaqus
Computational fluid dynamics = CFD; OpenFOAM
Computer-aided manufacturing = CAM; Mastercam
Heat transfer
Fluid mechanics = Hydraulics; Fluid dynamics
Pneumatics
Strength of materials = Structural mechanics
Metrology = Measurement technology; Calibration; Coordinate measuring machines
GD&T = Geometric dimensioning and tolerancing
FMEA = Failure mode and effects analysis
HVAC = Heating, ventilation and air conditioning; Air conditioning; Refrigeration
Renewable energy = Renewables
Solar energy = Photovoltaics; Solar installation
Wind energy = Wind turbines
Energy management = Energy efficiency; ISO 50001
Energy audits
Battery technology = Lithium-ion batteries; Electric mobility
Hydrogen technology = Fuel cells
Acoustics = Noise control
Patents engineering = Invention disclosure
# Manufacturing
Manufacturing = Production
Production planning = Production scheduling; MRP
Lean manufacturing = Lean production < Lean
Value stream mapping
Total productive maintenance = TPM; OEE
Just-in-time = JIT
Assembly = Mechanical assembly; Electronics assembly; Assembly line work
Machine operation = Machine operating; Operating machinery
Machine setup = Setting up machines; Tool setting
CNC machining = CNC; CNC programming; CNC operation
Milling = CNC milling
Turning = Lathe operation; CNC turning
Grinding = Surface grinding
Drilling
Welding = Welder
MIG welding = MAG welding; GMAW < Welding
TIG welding = GTAW < Welding
Arc welding = SMAW; Stick welding < Welding
Soldering = IPC-A-610
Sheet metal work = Sheet metal fabrication; Metal fabrication
Metalworking = Metal work; Locksmithing
Forging = Blacksmithing
Casting = Foundry work; Die casting
Injection molding = Injection moulding; Plastics processing
Extrusion
3D printing = Additive manufacturing
Laser cutting = Plasma cutting; Waterjet cutting
Surface treatment = Electroplating; Powder coating; Anodizing
Painting industrial = Spray painting; Industrial painting
Quality control = Quality inspection; QC; Visual inspection
Statistical process control = SPC
Six Sigma tools = Ishikawa; 8D report; 8D
IATF 16949 = ISO/TS 16949
HACCP = Food safety; Food hygiene
Packaging = Packing
Food processing = Food production; Food technology
Textile manufacturing = Sewing; Weaving; Knitting
Woodworking = Joinery; Cabinet making
Upholstery
Printing = Offset printing; Digital printing
Bookbinding
Glassblowing = Glass working
Watchmaking
Shoemaking = Leatherwork
Semiconductor manufacturing = Cleanroom; Clean room work
Process control = DCS
Preventive maintenance = Predictive maintenance; Maintenance planning
Maintenance = Equipment maintenance; Repair and maintenance; Maintenance and repair
Troubleshooting = Fault finding; Fault diagnosis
# Building and trades
Construction = Building construction
Construction management = Site management; Construction supervision
Construction safety = Site safety
Quantity surveying = Cost estimating; Cost estimation
Building codes = Building regulations
Surveying = Land surveying; GPS surveying
Architecture = Architectural design
Urban planning = City planning; Town planning; Spatial planning
Landscape architecture
Historic preservation = Heritage conservation
Masonry = Bricklaying; Stonemasonry
Carpentry = Carpenter work; Framing
Concrete work = Formwork; Concrete finishing
Roofing = Tiling roofs
Plastering = Drywall; Dry lining
Tiling = Tile laying
Flooring = Floor laying; Parquet
House painting = Painting and decorating; Wallpapering
Insulation work = Thermal insulation
Glazing = Window installation
Scaffolding
Demolition
Excavation = Earthworks; Excavator operation
Road construction = Asphalt paving
Steel construction = Structural steel; Steel erection
Plumbing = Pipe fitting; Sanitary installation
Gas fitting = Gas installation
Heating installation = Heating systems; Heat pumps
Electrical installation = Electrical wiring; Wiring; Electrical work
Building automation = KNX; Smart home
Electrical safety = Lockout tagout; LOTO
Elevator maintenance = Lift maintenance
Crane operation = Crane operating; Rigging
Heavy equipment operation = Bulldozer operation; Loader operation
Power tools = Hand tools
Property maintenance = Caretaking; Handyman work; Janitorial work
Cleaning = Housekeeping cleaning; Industrial cleaning
Window cleaning
Pest control
Waste management = Recycling
Water treatment = Wastewater treatment
Fire protection = Fire safety
Firefighting
# Vehicles
Automotive repair = Car repair; Vehicle repair; Auto mechanics
Vehicle diagnostics = Automotive diagnostics; OBD
Engine repair = Engine overhaul; Diesel engines
Auto body repair = Car body work; Dent repair
Car detailing = Vehicle cleaning
Tire service = Tyre fitting
Motorcycle repair
Bicycle repair
Aircraft maintenance = EASA Part 66; Avionics
Ship maintenance = Marine mechanics
Rail vehicle maintenance = Railway maintenance
Agricultural machinery = Farm machinery repair
# Logistics and transport
Logistics = Logistics management
Supply chain management = SCM; Supply chain
Supply chain planning = Demand planning; S&OP
Inventory management = Stock management; Stock control; Inventory control
Warehouse management = Warehousing; Warehouse operations
Warehouse management systems = WMS; Manhattan WMS
Order picking = Picking; Pick and pack; Commissioning goods
Forklift operation = Forklift driving; Forklift; Forklift license; Reach truck
Goods receipt = Receiving goods; Incoming goods
Shipping = Dispatch; Shipping and receiving; Consignment
Loading and unloading = Cargo handling; Freight handling
Freight forwarding = Forwarding
Transport planning = Route planning; Tour planning; Dispatching
Fleet management
Customs clearance = Customs; Customs declarations
Incoterms
Dangerous goods = ADR; Hazardous materials; HAZMAT
Cold chain logistics = Cold chain
Last-mile delivery = Parcel delivery; Courier services
Driving = Driver's license B; Driving licence; Driving license; Clean driving record
Truck driving = HGV driving; CDL; Class C license; Heavy truck driving
Bus driving = Passenger transport
Taxi driving = Chauffeur services
Train driving = Locomotive operation
Tachograph = Driving and rest times
Air traffic control
Piloting aircraft = Commercial pilot; ATPL; Flight operations
Cabin crew = Flight attendant duties; In-flight service
Ground handling = Airport operations; Check-in
Ship navigation = Seafaring; Deck operations; STCW
Port operations = Terminal operations
Railway operations = Train dispatching
Postal services = Mail sorting
Moving services = Removals
# Land, animals and nature
Agriculture = Farming; Crop production
Livestock farming = Animal husbandry; Dairy farming
Milking
Crop protection = Pesticide application
Irrigation
Organic farming
Tractor driving = Tractor operation
Greenhouse cultivation = Horticulture
Gardening = Garden maintenance; Lawn care
Landscaping = Landscape gardening
Tree care = Arboriculture; Tree surgery; Pruning
Forestry = Logging; Chainsaw operation
Viticulture = Winegrowing
Winemaking = Oenology; Enology
Beekeeping = Apiculture
Fishing = Commercial fishing
Aquaculture = Fish farming
Hunting = Game management
Animal care = Pet care; Animal caretaking
Dog training = Animal training
Horse riding = Equestrian; Horse care
Farriery
Nature conservation = Conservation; Wildlife management
Mining = Underground mining
Drilling operations = Offshore drilling; Oil and gas
Blasting = Explosives handling
# Safety and security
Occupational safety = Health and safety; Occupational health and safety; OHS; HSE; EHS; Workplace safety
OSHA = OSHA regulations
NEBOSH = IOSH
ISO 14001 = Environmental management
ISO 45001 = OHSAS 18001
Accident investigation = Incident investigation
Emergency planning = Emergency response; Evacuation planning
Security guarding = Security services; Guarding; Patrolling
Access control = Entrance control
CCTV = Video surveillance; Surveillance
Close protection = Bodyguarding
Crowd control = Event security
Alarm systems
Law enforcement = Policing
Military service = Military operations
Criminal investigation = Crime scene investigation
Prison service = Corrections
Border control
Search and rescue = Mountain rescue
Lifeguarding = Water rescue
Self-defense = Martial arts
Firearms handling = Weapons handling
`;
