// Skills of specialists in many trades. Format: skill-table.ts.
export const SPECIALIST_SKILLS = `
# Science and medicine
Nurse education = Preceptorship; Clinical teaching
Nurse leadership = Charge nurse duties; Ward management
Burn care
Transplant nursing = Organ transplantation
Cardiac catheterization = Cath lab
Stoma care = Ostomy care
Enteral feeding = Tube feeding; PEG feeding
Central line care = PICC line care; Port access
Blood transfusion
Chemotherapy administration
Sterile technique = Aseptic technique; Aseptic technique nursing
Sterilization = Instrument reprocessing; CSSD
Endotracheal intubation = Intubation
Suturing
Casting and splinting = Plaster casts
Newborn screening = Newborn care
Breastfeeding support = Lactation consulting
Family planning = Reproductive health
School nursing
Correctional nursing
Travel medicine
Disaster medicine = Mass casualty management
Clinical informatics = Health informatics; Nursing informatics
Health economics = Health technology assessment
Health policy
Medical ethics
Medical physics
Forensic medicine = Forensics
Forensic psychology
Neuropsychology
Trauma therapy = EMDR
Systemic therapy = Family therapy; Couples therapy
Play therapy
Hippotherapy = Animal-assisted therapy
Kinesiology = Kinesio taping
Gait analysis
Hand therapy
Vestibular rehabilitation
Cardiac rehabilitation
Dysphagia therapy = Swallowing therapy
Augmentative communication
Hearing aid fitting
Lens grinding = Spectacle fitting
Dental implants = Implantology
Crown and bridge work = CAD/CAM dentistry
Dental radiography
Homeopathy = Naturopathy; Herbal medicine
Reflexology = Aromatherapy; Reiki
Sleep medicine = Polysomnography
Electroencephalography = EEG
Electromyography = EMG
Angiography = Interventional radiology
Bone densitometry
Dosimetry = Radiation protection
Embryology = In vitro fertilization; IVF
Parasitology
Mycology
Ornithology
Ichthyology
Herpetology
Paleontology
Taxonomy biology = Species identification
Bird ringing = Wildlife surveys
Habitat restoration = Ecological restoration
Forest ecology
Population genetics
Proteomics = Metabolomics
Transcriptomics = RNA-Seq; Single-cell sequencing
Structural biology = Cryo-EM; Protein crystallography
Systems biology
Synthetic biology
Stem cell research = Stem cells
Drug discovery = Medicinal chemistry
Drug delivery = Formulation development
Pharmacokinetics = PK/PD
Bioprocessing = Fermentation; Upstream processing
Downstream processing
Lyophilization = Freeze drying
Catalysis
Photochemistry
Computational biology
Surface chemistry = Thin films
Colloids = Rheology
Thermal analysis = DSC; TGA
Atomic force microscopy = AFM
X-ray fluorescence = XRF
Vacuum technology
Cryogenics
Plasma physics
Laser spectroscopy
Interferometry
Solid-state physics = Condensed matter physics
Fluid simulation
Cosmology
Celestial navigation = Telescope operation
Volcanology
Glaciology
Sedimentology = Stratigraphy
Mineralogy = Petrography
Paleoclimatology
Spatial analysis = Geostatistics
Photogrammetry = LiDAR
Land use planning
Demography = Population studies
Ethnography = Participant observation
Criminology
Gender studies
Archaeological excavation
Numismatics
Paleography
Musicology
Comparative literature = Literary criticism
Lexicography
Phonetics
Semiotics
Game theory
Behavioral economics = Behavioural economics
Macroeconomics
Microeconomics
Development economics
Number theory
Topology
Differential equations = Partial differential equations
Graph theory
Stochastic processes
Cryptanalysis
# Engineering and construction
Bridge design = Bridge engineering
Tunnel construction = Tunnelling
Foundation design = Foundation engineering
Seismic design = Earthquake engineering
Timber construction = Timber frame
Prefabrication = Modular construction
Facade engineering = Facades
Building physics = Thermal modeling
Daylighting design = Lighting design
Passive house = Passivhaus
LEED = BREEAM; DGNB; Green building
Traffic engineering = Transportation planning
Railway engineering = Rail signalling
Airport planning
Harbour engineering = Coastal engineering
Dam engineering = Hydropower
Drainage design = Stormwater management
Water supply engineering
Pipeline engineering = Piping design; Piping
Pressure vessels = ASME codes
Boiler operation = Steam systems
Gas turbines = Steam turbines
Internal combustion engines = Powertrain
Vehicle dynamics
Chassis design = Suspension design
Body in white = Car body design
Advanced driver assistance systems = ADAS
Autonomous driving = Self-driving cars
Battery management systems = BMS
Charging infrastructure
Aerodynamics = Wind tunnel testing
Flight mechanics = Flight dynamics
Propulsion = Rocket propulsion
Satellite engineering = Spacecraft design
Avionics engineering = DO-178C; DO-254
Ship design = Hull design
Composite materials = Carbon fiber; Fibre composites
Tribology = Lubrication
Corrosion protection = Cathodic protection
Non-destructive testing = NDT; Ultrasonic testing
Failure analysis = Fractography
Vibration analysis = NVH
Mechanism design = Kinematics
Tool design = Mold design; Jig and fixture design
Plastic part design = Sheet metal design
Design for manufacturing = DFM; DFMA
Tolerance analysis
Antenna design = EMC; Electromagnetic compatibility
Microwave engineering
Optoelectronics
Sensor technology = Sensors
Motor control = Electric drives
Switchgear = Substations
Protection relays = Power system protection
Energy storage
Smart grids
District heating
Biogas = Biomass
Nuclear safety = Reactor operation
Oil refining = Petrochemicals
Well drilling = Well engineering
Mine planning = Surface mining
Ore processing = Mineral processing
Steelmaking = Metallurgy
Paper manufacturing = Pulp and paper
Cement production = Concrete technology
Glass manufacturing
Ceramic manufacturing
Rubber processing
Tanning = Leather production
Dyeing = Textile finishing
Brewing technology
Dairy technology = Cheese making
Meat processing
Fruit and vegetable processing
Chocolate making
Distilling
Coffee roasting
Milling grain
Sugar production
# Trades and crafts
Stair building
Window and door fitting
Kitchen fitting = Kitchen installation
Swimming pool construction
Fence building
Paving = Stone paving
Dry stone walling
Thatching
Stucco work = Ornamental plaster
Gilding
Restoration of furniture = Furniture restoration; Antique restoration
Painting restoration = Art conservation
Wood carving = Woodturning
Violin making = Instrument making; Luthier
Piano tuning
Organ building
Engraving
Goldsmithing = Silversmithing
Gemstone setting = Gemmology
Stained glass
Sign making = Vehicle wrapping
Embroidery = Lace making
Hat making = Millinery
Basket weaving
Saddlery
Knife making
Taxidermy
Candle making = Soap making
Chimney sweeping
Locksmith services = Key cutting
Safe installation
Sewer cleaning = Drain cleaning
Asbestos removal
Mold remediation
Graffiti removal
Snow removal
Pool maintenance
Appliance repair = White goods repair
Mobile phone repair = Smartphone repair
Television repair
Camera repair
Sewing machine repair
Lift truck maintenance
Hydraulic repair
Transmission repair = Gearbox repair
Brake repair = Wheel alignment
Vehicle electrics = Auto electrics
Air conditioning vehicles
Windscreen replacement
Caravan repair = Motorhome repair
Boat building
Sailmaking
Helicopter maintenance
Parachute rigging
Rope access = Industrial climbing
Diving commercial = Underwater welding
Explosive ordnance disposal
# Service, sport and public life
Polling = Opinion research
Election administration
Diplomatic protocol = Protocol
Consular services
Immigration services = Visa processing
Tax inspection
Building inspection
Food inspection = Health inspection
Labour inspection
Benefits advice = Social security law
Housing management = Social housing
Parish work = Pastoral care
Preaching = Homiletics
Religious education
Burial services = Cemetery maintenance
Blood donation drives
Disaster relief
Civil protection = Civil defense
Emergency dispatch = Emergency call handling
Traffic policing = Traffic control
Canine handling = Dog handling
Private investigation
Polygraph examination
Military leadership = Platoon leadership
Intelligence analysis = Intelligence
Logistics military = Military logistics
Drill instruction
Parachuting = Skydiving
Survival training
Orienteering = Navigation
Mountaineering = Alpine guiding
Caving
Kayaking = Canoeing; Rafting
Surfing = Surf instruction
Windsurfing = Kitesurfing
Rowing
Fencing
Boxing
Judo = Karate; Taekwondo
Wrestling
Gymnastics
Athletics = Track and field
Volleyball
Handball
Badminton = Table tennis
Ice hockey
Figure skating
Cricket
Rugby
Baseball = Softball
Archery
Shooting sports
Chess
E-sports = Esports
Refereeing = Umpiring
Sports physiotherapy
Sports nutrition
Sports psychology
Anti-doping
Talent scouting
Match analysis
Ticketing = Box office
Venue management
Theme park operations
Cinema projection
Casino dealing = Croupier
Betting operations
Lottery sales
Modeling fashion = Runway modeling
Wardrobe styling = Personal styling
Image consulting
Speech coaching = Voice coaching
Life coaching = Executive coaching
Retirement planning = Pension advice
Estate planning
Divorce mediation
School mediation
Kindergarten management
Museum conservation
Exhibition curation
Bookselling
Antiquarian trade
Philately
Wine retail
Cheese counter service
Fish counter service = Fishmongering
Bakery sales
Pharmacy sales
Furniture sales
Electronics sales
Fashion retail = Clothing sales
Jewelry sales
Sporting goods sales
Garden center sales
Building materials trade
Agricultural trade
Energy sales
Telecom sales
Media sales = Ad sales
Software sales = SaaS sales
Door-to-door sales
Party plan sales
Fundraising face-to-face
Mystery shopping
Market stall trading
Vending operations
Car rental
Parking management
Toll collection
Bicycle courier
Valet services
Airport security
Baggage handling
Aircraft refuelling
Ship brokering = Chartering
Container logistics
Rail freight
Air freight
Sea freight
Bonded warehousing
Reverse logistics = Returns management
Spare parts management
Packaging logistics
Event logistics
Relocation logistics
Humanitarian logistics
`;
