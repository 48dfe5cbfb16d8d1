// Skills of teaching, caring, hosting and working with people. Format: skill-table.ts.
export const PEOPLE_SKILLS = `
# Education
Teaching = Instruction
Lesson planning = Lesson preparation
Curriculum development = Curriculum design
Classroom management
Early childhood education = Preschool education; Kindergarten teaching; Nursery education
Primary education = Elementary education; Primary school teaching
Secondary education = High school teaching
Higher education teaching = University teaching; Lecturing
Vocational training = Vocational education; Apprentice training; AEVO
Special education = Special needs education; Inclusive education; SEN
Adult education
Tutoring = Private lessons
E-learning = Online teaching; Distance learning; Online learning
Learning management systems = LMS; Moodle; Canvas LMS; Blackboard
Educational technology = EdTech; Google Classroom
Student assessment = Grading; Exam preparation
Differentiated instruction
Student counseling = School counseling; Academic advising; Career counseling
Parent communication = Parent-teacher conferences
Montessori = Montessori education
Waldorf education = Steiner education
English teaching = TEFL; TESOL; ESL; CELTA; Teaching English
Language teaching = Foreign language teaching; German as a foreign language
Mathematics teaching
Science teaching = STEM education
Music teaching = Music education
Physical education = PE teaching
Art teaching = Art education
Thesis supervision = Student supervision
School administration = School management
Educational research = Pedagogy; Didactics
Literacy instruction = Reading instruction
Storytelling for children
Museum education
Driving instruction
Childcare = Child care; Babysitting; Nanny; Child minding
Child development
After-school care
# Social work
Social work
Family support = Family counseling; Family services
Child protection = Child welfare; Safeguarding
Youth work = Youth services
Community development = Community outreach; Community engagement
Refugee support = Migrant integration; Integration work
Homeless services
Disability support = Disability care; Support for people with disabilities
Debt counseling = Debt advice
Advocacy = Client advocacy
Probation work = Offender rehabilitation
Social pedagogy
Assisted living = Residential care
Caregiving = Caregiver; Companion care
Sign language = ASL; British Sign Language
Motivational interviewing
Group facilitation = Group work
Humanitarian aid = Emergency relief; Development cooperation
Monitoring and evaluation = M&E
# Hospitality and food
Hospitality = Hotel industry; Hospitality management
Hotel management = Hotel operations
Front office = Front office operations; Guest reception; Check-in and check-out
Reservations = Booking management; Reservation management
Revenue management = Yield management
Opera PMS = Oracle Hospitality Opera; Fidelio; Property management system
Housekeeping = Room cleaning
Concierge services = Concierge
Guest relations = Guest satisfaction
Banqueting = Banquets; Catering events
Catering
Food and beverage management = F&B; F&B management
Food service = Waiting tables; Table service; Waitressing; Serving
Fine dining
Bartending = Bar service; Cocktail making; Mixology
Barista skills = Barista; Coffee making; Latte art
Wine knowledge = Sommelier; Wine service
Cooking = Culinary arts; Food preparation
Menu planning = Menu design; Menu development
Kitchen management = Kitchen organization
Baking = Bread making
Pastry = Patisserie; Pastry making; Confectionery
Butchery = Meat cutting
Italian cuisine
French cuisine
Asian cuisine = Sushi making
Vegetarian cuisine = Vegan cooking
Knife skills
Food cost control
Brewing = Beer brewing
Dishwashing
Restaurant management
Fast food service
# Tourism, sport and care of the body
Tourism = Travel industry
Tour guiding = Guided tours; City guiding
Travel consulting = Travel agency; Travel booking
Amadeus = Galileo GDS; Sabre; GDS
Destination management
Cruise operations
Entertainment animation = Guest entertainment
Fitness training = Personal training; Gym instruction
Yoga = Yoga instruction
Pilates
Group fitness = Aerobics; Zumba; Spinning
Swimming = Swimming instruction
Sports coaching = Football coaching; Athletic coaching
Strength and conditioning
Skiing = Ski instruction; Snowboarding
Climbing = Climbing instruction
Diving = Scuba diving; PADI
Sailing = Sailing instruction
Football = Soccer
Basketball
Tennis
Golf
Running = Marathon
Cycling
Sports management
Hairdressing = Hair styling; Hair cutting
Hair coloring = Hair colouring; Balayage
Barbering
Beauty therapy = Cosmetology; Cosmetics; Skin care; Facials
Makeup artistry = Make-up; Makeup
Nail care = Manicure; Pedicure
Waxing = Hair removal
Spa treatments = Wellness; Spa management
Tattooing
Tailoring = Dressmaking; Alterations
Dry cleaning = Laundry
Funeral services = Funeral directing
Wedding planning
# Working with others
Communication = Communication skills; Verbal communication; Written communication; Excellent communication
Interpersonal skills = Interpersonal communication; People skills
Teamwork = Team work; Team player; Collaboration; Teamworking; Ability to work in a team
Problem solving = Problem-solving; Problem solving skills
Critical thinking
Analytical thinking = Analytical skills; Analytical mindset
Creativity = Creative thinking
Adaptability = Flexibility; Flexible
Time management = Time keeping; Punctuality
Organization = Organizational skills; Organisational skills; Organisation
Planning = Planning and organizing
Prioritization = Prioritisation
Multitasking = Multi-tasking
Attention to detail = Detail-oriented; Accuracy
Reliability = Dependability; Trustworthiness
Self-motivation = Self-motivated; Motivation; Initiative; Proactivity
Independence = Independent work; Working independently
Work ethic = Strong work ethic; Diligence
Stress management = Stress resistance; Resilience; Working under pressure
Emotional intelligence = Empathy
Active listening = Listening
Public speaking = Presentations; Presentation skills; Presenting
Persuasion = Influencing
Networking business = Relationship building; Networking skills; Building relationships
Intercultural competence = Cross-cultural communication; Intercultural communication
Diplomacy = Tact
Patience
Integrity = Honesty; Confidentiality; Discretion
Learning agility = Fast learner; Quick learner; Willingness to learn
Customer orientation = Customer focus; Service orientation
Results orientation = Goal-oriented; Results-driven
Strategic thinking
Assertiveness
Cooperation
Manual dexterity = Hand-eye coordination; Manual skills
Physical fitness = Physical stamina; Physical strength
Spatial thinking
Numeracy = Numerical skills; Basic math
Research skills
Troubleshooting mindset = Solution-oriented
Remote work = Working remotely; Remote collaboration
Multilingualism = Multilingual; Bilingual
Foreign languages = Language skills
`;
