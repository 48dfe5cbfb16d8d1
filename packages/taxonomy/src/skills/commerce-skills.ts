// Skills of selling, marketing, design and media. Format: skill-table.ts.
export const COMMERCE_SKILLS = `
# Sales
Sales = Selling
B2B sales = Business-to-business sales; B2B
B2C sales = Consumer sales; B2C
Inside sales = Telesales; Telemarketing; Cold calling
Field sales = Outside sales; Territory management
Retail sales = Retail
Sales management = Sales leadership
Key account management = Account management; KAM
Lead generation = Prospecting; Lead qualification
Negotiation = Negotiations; Sales negotiation
Sales presentations = Pitching; Product presentations; Product demonstrations
Closing = Deal closing
Upselling = Cross-selling; Up-selling
Sales forecasting ~ Forecasting
Pipeline management = Sales pipeline
Sales enablement
Solution selling = Consultative selling; SPIN selling
Technical sales = Sales engineering; Pre-sales; Presales
Channel management = Partner management; Channel sales
Pricing = Pricing strategy; Price negotiation
Quotations = Offer preparation; Quoting
Order processing = Order management; Order fulfillment
Customer acquisition
Customer retention = Customer loyalty
Customer relationship management = CRM; CRM systems
Salesforce = Salesforce CRM; SFDC; Salesforce.com < Customer relationship management
HubSpot = HubSpot CRM < Customer relationship management
Microsoft Dynamics CRM < Customer relationship management
Zoho CRM = Zoho < Customer relationship management
Pipedrive < Customer relationship management
SugarCRM < Customer relationship management
Siebel = Siebel CRM < Customer relationship management
Customer service = Client service; Guest service; Customer care; Customer support
Customer success = Customer success management
Complaint handling = Complaint management; Complaints
Call center operations = Call centre; Contact center
Live chat support
Client relations = Customer relations; Client management
Cash handling = Cashiering; Cashier
Merchandising = Product merchandising; Shelf stacking
Visual merchandising = Window dressing; Shop display
Category management
Store management = Shop management; Retail management
Stocktaking = Inventory counting
Loss prevention = Theft prevention
E-commerce = Ecommerce; Online retail; Online shop
Amazon Marketplace = Amazon Seller Central; Amazon FBA
eBay
Trade shows = Trade fairs; Exhibitions
Export = Import/export; Foreign trade; International trade
Auctioneering
Real estate = Property sales; Real estate brokerage
Property management
Car sales = Automotive sales
Insurance sales
Pharmaceutical sales = Medical sales
# Marketing
Marketing = Marketing management
Digital marketing = Online marketing; Internet marketing
Content marketing = Content strategy
Search engine optimization = SEO; Search engine optimisation
Search engine marketing = SEM
Pay-per-click advertising = PPC; SEA
Google Ads = AdWords; Google AdWords
Meta Ads = Facebook Ads; Instagram Ads
LinkedIn Ads
Programmatic advertising = Display advertising
Social media marketing = SMM; Social media
Social media management = Community management
Instagram
Facebook
TikTok
X Twitter = Twitter
YouTube
Pinterest
LinkedIn
Influencer marketing
Affiliate marketing
Email marketing = E-mail marketing; Newsletters
Mailchimp < Email marketing
Klaviyo = Sendinblue; Brevo < Email marketing
Marketing automation = Marketo; Pardot; Eloqua
Brand management = Branding; Brand strategy; Brand development
Product marketing
Event marketing
Trade marketing
Direct marketing
Guerrilla marketing
Growth marketing = Growth hacking
Performance marketing
Conversion rate optimization = CRO; Conversion optimization
Landing pages
Marketing analytics = Campaign analysis
Marketing campaigns = Campaign management
Marketing strategy = Marketing planning
Advertising = Ad campaigns
Media planning = Media buying
Public relations = PR
Press relations = Media relations; Press releases
Corporate communications = Internal communications; Communications
Crisis communication
Customer segmentation = Segmentation
Consumer behavior = Consumer insights
Storytelling
Copywriting = Copy writing
Google Tag Manager = GTM
Google Search Console
SEMrush = Ahrefs; Moz
Hootsuite = Buffer; Sprout Social
Canva
Hotjar = Crazy Egg
Sponsorship
Loyalty programs = Loyalty programmes
Public affairs = Lobbying
# Design
Graphic design
User experience design = UX; UX design; User experience
User interface design = UI; UI design; User interface
UI/UX design = UX/UI; UI/UX; UX/UI design
Interaction design = IxD
User research = UX research
Information architecture
Wireframing = Wireframes
Prototyping = Rapid prototyping
Design systems
Figma
Sketch = Sketch App
Adobe XD = XD
InVision
Axure = Axure RP
Balsamiq
Zeplin
Adobe Creative Cloud = Adobe Creative Suite; Adobe CC; Creative Suite; Adobe Suite
Adobe Photoshop = Photoshop < Adobe Creative Cloud
Adobe Illustrator = Illustrator < Adobe Creative Cloud
Adobe InDesign = InDesign < Adobe Creative Cloud
Adobe After Effects = After Effects < Adobe Creative Cloud
Adobe Premiere Pro = Premiere Pro; Premiere < Adobe Creative Cloud
Adobe Lightroom = Lightroom < Adobe Creative Cloud
Adobe Acrobat = Acrobat < Adobe Creative Cloud
Adobe Dreamweaver = Dreamweaver < Adobe Creative Cloud
Adobe Audition = Audition < Adobe Creative Cloud
Adobe Animate = Adobe Flash; Flash < Adobe Creative Cloud
CorelDRAW = Corel Draw
GIMP
Inkscape
Affinity Designer = Affinity Photo; Affinity Publisher
QuarkXPress = Quark
Procreate
Blender ~ 3D modeling
Autodesk Maya = Maya 3D ~ 3D modeling
3ds Max = 3D Studio Max ~ 3D modeling
Cinema 4D = C4D ~ 3D modeling
ZBrush ~ 3D modeling
Houdini
3D modeling = 3D modelling
3D animation = Animation
Motion graphics = Motion design
Rendering = V-Ray; Lumion; Enscape
Web design
Logo design
Typography
Layout design = Page layout
Print design = Prepress; Print production
Packaging design
Illustration = Drawing
Infographics
Icon design
Color theory = Colour theory
Corporate identity = Corporate design
Art direction
Creative direction
Product design = Industrial design
Furniture design
Interior design = Interior decoration
Fashion design
Textile design
Pattern making = Pattern cutting
Jewelry design = Jewellery design
Exhibition design
Stage design = Set design
Costume design
Landscape design
Sculpture
Painting = Oil painting; Watercolor
Ceramics = Pottery
Printmaking = Screen printing
Calligraphy = Lettering
Floristry = Flower arranging
# Media and writing
Writing = Creative writing
Technical writing
Editing = Copy editing; Copyediting
Proofreading
Journalism = Reporting news
Investigative journalism < Journalism
Blogging = Blog writing
Scriptwriting = Screenwriting
Content creation
Content management
Publishing
Translation
Interpreting = Simultaneous interpreting; Interpretation
Localization = Localisation
Subtitling
CAT tools = SDL Trados; MemoQ
Speech writing = Speechwriting
Ghostwriting
Photography
Portrait photography < Photography
Photo editing = Image editing; Retouching
Videography = Filming; Camera operation
Video editing
Video production = Film production
Final Cut Pro = Final Cut
DaVinci Resolve = Color grading
Avid Media Composer = Avid
Sound engineering = Audio engineering; Sound design
Audio editing = Audacity; Pro Tools
Ableton Live = Logic Pro; Cubase; FL Studio
Music production
Broadcasting = Radio broadcasting; Television production
Podcasting = Podcast production
Lighting = Stage lighting
Film directing = Directing
Acting
Voice acting = Voice-over
Singing = Vocal performance
Piano
Guitar
Violin
Music composition = Composing
Music theory
Conducting = Orchestral conducting
Dance = Ballet; Choreography
Theater production = Theatre production; Stage management
Live streaming = OBS Studio
Drone piloting = Drone photography; UAV
Curating = Curation; Museum curation
Art history
Archival research = Archives
Library science = Cataloging; Librarianship
`;
