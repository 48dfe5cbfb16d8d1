// Skills of health, care, life science and natural science. Format: skill-table.ts.
export const HEALTH_SKILLS = `
# Nursing and medicine
Nursing = Nursing care; General nursing
Patient care = Patient support; Bedside care
Intensive care = Critical care; ICU; Intensive care nursing
Emergency medicine = Emergency care; Emergency nursing; ER
Pediatric nursing = Paediatric nursing; Pediatrics; Paediatrics
Geriatric care = Elderly care; Aged care; Geriatrics
Psychiatric nursing = Mental health nursing
Surgical nursing = Perioperative nursing; Operating room nursing; Scrub nursing
Oncology nursing = Oncology
Midwifery = Obstetrics; Labor and delivery
Neonatal care = NICU; Neonatal nursing
Palliative care = Hospice care; End-of-life care
Home care = Home health care; Ambulatory care
Wound care = Wound management; Wound dressing
Medication administration = Drug administration; Medication management
IV therapy = Intravenous therapy; IV insertion; Cannulation
Phlebotomy = Blood collection; Venipuncture; Blood draws
Vital signs = Vital signs monitoring; Patient monitoring
Patient assessment = Nursing assessment; Triage
Care planning = Care plans; Nursing care plans
Discharge planning
Patient education = Health education
Patient safety
Infection control = Infection prevention; Hygiene management
Basic life support = BLS; CPR; Cardiopulmonary resuscitation
Advanced cardiac life support = ACLS; ALS
Pediatric advanced life support = PALS
First aid = First responder
Catheterization = Catheter care; Urinary catheterization
Ventilator management = Mechanical ventilation; Airway management
Tracheostomy care
Dialysis = Hemodialysis; Haemodialysis
Anesthesia = Anaesthesia; Anesthesiology
Surgery = General surgery
Surgical assistance = First assist
Laparoscopy = Minimally invasive surgery
Orthopedics = Orthopaedics
Cardiology
Neurology
Dermatology
Endocrinology
Gastroenterology = Endoscopy
Pulmonology = Respiratory medicine
Nephrology
Urology
Hematology = Haematology
Rheumatology
Ophthalmology
Otolaryngology = ENT
Gynecology = Gynaecology
Psychiatry
Internal medicine
Family medicine = General practice; Primary care
Sports medicine
Occupational medicine = Occupational health
Public health
Epidemiology
Preventive medicine = Health promotion
Tropical medicine
Diagnosis = Clinical diagnosis; Diagnostics
Clinical examination = Physical examination; History taking
Treatment planning
Electrocardiography = ECG; EKG; ECG interpretation
Echocardiography
Spirometry = Lung function testing
Vaccination = Immunization; Immunisation
Telemedicine = Telehealth
Medical documentation = Clinical documentation; Charting; Patient records
Electronic health records = EHR; EMR; Electronic medical records
Epic Systems = Epic EMR; Epic EHR < Electronic health records
Cerner < Electronic health records
Medical terminology
Medical coding = ICD-10; CPT coding; DRG coding
Medical billing
Medical transcription
HIPAA = HIPAA compliance
Health insurance
Hospital management = Healthcare management; Healthcare administration; Hospital administration
Clinical governance
Case management health = Nursing case management
Nutrition = Dietetics; Clinical nutrition; Nutrition counseling
Diabetes care = Diabetes management; Diabetes education
Pain management
Rehabilitation = Rehab
Stroke care
Dementia care = Alzheimer's care
Patient mobility = Patient transfer; Mobilization of patients
Personal hygiene assistance = Basic care; Activities of daily living
# Therapy and dentistry
Physiotherapy = Physical therapy
Manual therapy = Manual lymphatic drainage
Occupational therapy = Ergotherapy
Speech therapy = Speech and language therapy; Speech-language pathology; Logopedics
Respiratory therapy
Massage therapy = Massage
Acupuncture = Traditional Chinese medicine
Osteopathy = Chiropractic
Psychotherapy = Psychological therapy
Cognitive behavioral therapy = CBT; Cognitive behavioural therapy
Counseling = Counselling; Psychological counseling
Psychological assessment = Psychological testing; Psychodiagnostics
Clinical psychology
Child psychology = Developmental psychology
Addiction counseling = Substance abuse treatment
Crisis intervention
Art therapy = Music therapy
Behavior analysis = Applied behavior analysis; ABA
Audiology = Hearing aids
Optometry = Eye examination; Contact lens fitting
Dental hygiene = Prophylaxis; Teeth cleaning
Dental assistance = Chairside assistance
Dentistry = General dentistry
Orthodontics
Endodontics
Periodontics
Prosthodontics = Dental prosthetics; Dental technology
Oral surgery
Podiatry = Chiropody
Radiography = X-ray; Radiology; Medical imaging
Magnetic resonance imaging = MRI
Computed tomography = CT; CT scanning
Ultrasound = Sonography
Mammography
Nuclear medicine = PET; SPECT
Radiotherapy = Radiation therapy
Pharmacy = Dispensing; Drug dispensing
Pharmacology = Clinical pharmacology
Pharmacovigilance = Drug safety
Compounding = Pharmaceutical compounding
Veterinary medicine = Veterinary care; Animal health
Veterinary nursing = Veterinary assistance
Paramedicine = Ambulance service; Pre-hospital care; Emergency medical services; EMT
# Clinical research and life science
Clinical research = Clinical studies
Clinical trials = Clinical trial management; Study coordination
Good clinical practice = GCP; ICH-GCP
Good manufacturing practice = GMP; cGMP
Good laboratory practice = GLP
Medical writing
Biochemistry
Molecular biology
Cell biology
Microbiology
Immunology
Genetics
Biotechnology
Virology
Bacteriology
Physiology
Anatomy
Pathology = Histopathology
Histology = Tissue staining
Cytology
Toxicology
Neuroscience
Ecology
Zoology
Botany = Plant biology
Marine biology
Entomology
Polymerase chain reaction = PCR; qPCR; RT-PCR
Gel electrophoresis = SDS-PAGE
Western blot = Western blotting
ELISA = Immunoassays
Flow cytometry = FACS
Cell culture = Tissue culture; Mammalian cell culture
CRISPR = Gene editing
Cloning = Molecular cloning
DNA sequencing = Sanger sequencing
DNA extraction = RNA extraction; Nucleic acid extraction
Protein purification
Mass spectrometry = LC-MS; GC-MS
Chromatography = HPLC; Gas chromatography; GC
Spectroscopy = UV-Vis; Infrared spectroscopy; FTIR; Raman spectroscopy
Nuclear magnetic resonance = NMR; NMR spectroscopy
Microscopy = Light microscopy; Fluorescence microscopy; Confocal microscopy
Electron microscopy = SEM microscopy; TEM
Immunohistochemistry
Animal models = Animal handling; In vivo studies
Laboratory techniques = Lab techniques; Laboratory work; Laboratory skills; Wet lab
Laboratory safety = Lab safety; Biosafety
Laboratory management
LIMS = Laboratory information management systems
Sample preparation
Titration = Wet chemistry
Medical laboratory technology = Clinical laboratory; Clinical chemistry
Blood banking = Transfusion medicine
Medical devices = Medical technology; MDR; ISO 13485
Validation = Process validation; Method validation; Equipment qualification
# Natural science
Chemistry
Analytical chemistry
Organic chemistry = Organic synthesis
Inorganic chemistry
Physical chemistry
Polymer chemistry
Electrochemistry
Materials science
Nanotechnology
Physics
Quantum mechanics
Optics = Photonics; Laser technology
Thermodynamics
Astrophysics = Astronomy
Particle physics
Nuclear physics
Geology
Geophysics = Seismology
Hydrology = Hydrogeology
Meteorology
Climatology = Climate modeling
Oceanography
Soil science
Environmental science = Environmental studies
Environmental impact assessment = EIA
Environmental monitoring = Water quality; Air quality
Mathematics
Applied mathematics = Calculus; Linear algebra
Probability theory
Computational physics = Scientific computing; Simulation
Computational chemistry = Molecular modeling; Molecular dynamics
Crystallography = X-ray diffraction; XRD
Field research = Fieldwork; Field work
Research = Scientific research; Academic research
Research methods = Research methodology; Research design
Scientific writing = Academic writing; Publications writing
Literature review = Literature research; Systematic reviews
Peer review
Grant management
Science communication
Archaeology
Anthropology
Sociology
Political science
History = Historical research
Philosophy
Linguistics
Economics
Psychology
Ethics = Bioethics
Theology
`;
