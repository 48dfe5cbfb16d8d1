// Skills of making software. Format: skill-table.ts.
export const SOFTWARE_SKILLS = `
# Programming languages
JavaScript = JS; ECMAScript; ES6; Vanilla JS ~ TypeScript; Node.js
TypeScript = TS < JavaScript
Python = Python 3; Python3 ~ Django; pandas
Java = Java SE; Java EE; J2EE; Jakarta EE ~ Kotlin; Spring
C#  = CSharp; C Sharp ~ .NET
C++ = Cpp; C plus plus ~ C
C = ANSI C; C language
Go = Golang
Rust = Rust lang
PHP = PHP 7; PHP 8
Ruby = Ruby lang
Swift = SwiftUI language
Kotlin = Kotlin lang ~ Java
Objective-C = ObjC; Objective C ~ Swift
Scala = Scala lang ~ Java
R = R language; R programming; RStats
MATLAB = Matlab Simulink
Julia = Julia lang
Perl
Haskell < Functional programming
Elixir < Functional programming ~ Erlang
Erlang < Functional programming
Clojure < Functional programming
F# = FSharp < Functional programming ~ .NET
OCaml < Functional programming
Lua
Dart ~ Flutter
Groovy ~ Java
Visual Basic = VB; VB6
Visual Basic .NET = VB.NET < .NET
VBA = Visual Basic for Applications; Excel VBA ~ Microsoft Excel
Delphi = Object Pascal
Pascal
COBOL
Fortran
Assembly language = Assembler; x86 assembly; ARM assembly
Bash = Shell scripting; Shell; Bash scripting; sh; zsh
PowerShell = Power Shell
SQL = Structured Query Language
PL/SQL = PLSQL < SQL ~ Oracle Database
T-SQL = Transact-SQL; TSQL < SQL ~ Microsoft SQL Server
ABAP ~ SAP
Apex ~ Salesforce
Solidity ~ Ethereum
Prolog
Lisp = Common Lisp
Scheme ~ Lisp
Ada
Zig
Crystal
Nim
WebAssembly = WASM
VHDL < Hardware description languages
Verilog = SystemVerilog < Hardware description languages
Hardware description languages = HDL
Tcl
Awk
Smalltalk
Apache Groovy
CoffeeScript ~ JavaScript
GLSL = OpenGL Shading Language ~ OpenGL
HLSL ~ DirectX
CUDA ~ GPU programming
OpenCL ~ GPU programming
GPU programming = GPGPU
Scratch
# Web front end
HTML = HTML5; XHTML
CSS = CSS3; Cascading Style Sheets
Sass = SCSS < CSS
Less = Less CSS < CSS
Tailwind CSS = Tailwind; TailwindCSS < CSS
Bootstrap = Twitter Bootstrap < CSS
Material UI = MUI; Material-UI ~ React
styled-components ~ React
React = React.js; ReactJS < JavaScript
React Native < React ~ Mobile development
Redux = Redux Toolkit ~ React
Next.js = NextJS; Next < React
Gatsby = GatsbyJS < React
Remix = Remix.run < React
Vue.js = Vue; VueJS; Vue 3 < JavaScript
Nuxt = Nuxt.js; NuxtJS < Vue.js
Angular = Angular 2+; AngularIO < TypeScript
AngularJS = Angular.js; Angular 1 < JavaScript
Svelte = SvelteKit < JavaScript
Solid.js = SolidJS < JavaScript
Ember.js = Ember; EmberJS < JavaScript
Backbone.js = Backbone < JavaScript
jQuery < JavaScript
D3.js = D3 < JavaScript ~ Data visualization
Three.js = ThreeJS < JavaScript ~ WebGL
WebGL
Webpack
Vite = Vite.js
Rollup = Rollup.js
Babel = BabelJS
ESLint
npm
Yarn
pnpm
Storybook
Web components = Custom elements
Progressive web apps = PWA
Responsive web design = Responsive design; Mobile-first design
Web accessibility = WCAG; a11y; Accessibility
Web performance = Core Web Vitals
Single-page applications = SPA
Server-side rendering = SSR
AJAX
Alpine.js
HTMX
Stimulus = Hotwire; Turbo
Astro
RxJS < JavaScript
MobX ~ React
Apollo Client ~ GraphQL
TanStack Query = React Query ~ React
Electron = Electron.js ~ Desktop development
Chart.js ~ Data visualization
Leaflet ~ GIS
Front-end development = Frontend; Front end; Frontend development
# Web back end
Node.js = Node; NodeJS < JavaScript
Express = Express.js; ExpressJS < Node.js
NestJS = Nest.js; Nest < Node.js
Fastify < Node.js
Koa = Koa.js < Node.js
Deno < TypeScript
Bun < JavaScript
Django < Python
Django REST Framework = DRF < Django
Flask < Python
FastAPI < Python
Celery < Python
SQLAlchemy < Python
Pyramid < Python
Spring = Spring Framework < Java
Spring Boot = SpringBoot < Spring
Spring Cloud < Spring
Spring Security < Spring
Hibernate = JPA; Hibernate ORM < Java
Quarkus < Java
Micronaut < Java
Struts = Apache Struts < Java
JSP = JavaServer Pages < Java
JSF = JavaServer Faces < Java
Vaadin < Java
Ruby on Rails = Rails; RoR < Ruby
Sinatra < Ruby
Sidekiq < Ruby
Laravel < PHP
Symfony < PHP
CodeIgniter < PHP
Yii < PHP
Zend Framework = Laminas < PHP
CakePHP < PHP
Composer ~ PHP
.NET = Dotnet; .NET Core; .NET Framework; .NET 6; .NET 8
ASP.NET = ASP.NET Core; ASP.NET MVC < .NET
Entity Framework = EF Core; Entity Framework Core < .NET
Blazor < .NET
WCF = Windows Communication Foundation < .NET
WPF = Windows Presentation Foundation < .NET
WinForms = Windows Forms < .NET
LINQ < .NET
SignalR < .NET
Phoenix = Phoenix Framework < Elixir
Gin = Gin Gonic < Go
Akka < Scala
Play Framework < Scala
Actix = Actix Web < Rust
Tokio < Rust
GraphQL
REST = REST API; RESTful; REST APIs; RESTful APIs; RESTful web services
SOAP = SOAP web services
gRPC
Protocol Buffers = Protobuf
WebSockets = WebSocket; Socket.IO
OpenAPI = Swagger; OpenAPI Specification
OAuth = OAuth 2.0; OAuth2
OpenID Connect = OIDC
JWT = JSON Web Tokens
SAML
Single sign-on = SSO
API design = API development
API gateway = Kong; Apigee
Microservices = Microservice architecture
Service-oriented architecture = SOA
Event-driven architecture = EDA
CQRS
Event sourcing
Domain-driven design = DDD
Serverless = Serverless architecture; FaaS
Back-end development = Backend; Back end; Backend development
Full-stack development = Full stack; Fullstack; Full-stack
Web development = Web application development
WordPress = WP ~ PHP
WooCommerce < WordPress
Drupal ~ PHP
Joomla ~ PHP
Magento = Adobe Commerce ~ E-commerce
TYPO3 ~ PHP
Shopify = Shopify Liquid ~ E-commerce
PrestaShop ~ E-commerce
Contentful ~ Headless CMS
Strapi ~ Headless CMS
Sanity ~ Headless CMS
Headless CMS
Content management systems = CMS; Content management system
Sitecore
Adobe Experience Manager = AEM
Elasticsearch = Elastic Search; Elastic
Solr = Apache Solr
Lucene = Apache Lucene
RabbitMQ = Rabbit MQ
Apache Kafka = Kafka
ActiveMQ = Apache ActiveMQ
NATS
ZeroMQ
MQTT
Web scraping = Scrapy; Beautiful Soup
# Mobile and desktop
Mobile development = Mobile app development; Mobile apps
Android = Android development; Android SDK
iOS = iOS development
SwiftUI < Swift
UIKit < iOS
Jetpack Compose < Android
Flutter < Dart
Xamarin = Xamarin.Forms; .NET MAUI < .NET
Ionic = Ionic Framework
Cordova = Apache Cordova; PhoneGap
Expo < React Native
Xcode
Android Studio
Core Data < iOS
Firebase
Desktop development = Desktop applications
Qt = Qt Framework < C++
GTK
JavaFX < Java
Swing = Java Swing < Java
Tauri
App Store publishing = App Store Connect; Google Play Console
Bluetooth Low Energy = BLE
# Games and graphics
Unity = Unity3D; Unity 3D
Unreal Engine = UE4; UE5; Unreal
Godot
Game development = Game programming
Game design
OpenGL
Vulkan
DirectX = Direct3D
Computer graphics
Shader programming = Shaders
Virtual reality = VR
Augmented reality = AR; ARKit; ARCore
Level design ~ Game design
Physics simulation
# Software practice
Git = Git version control
GitHub
GitLab
Bitbucket
Subversion = SVN
Mercurial
Version control = Source control
Object-oriented programming = OOP; Object oriented programming; Object-oriented design
Functional programming = FP
Design patterns
SOLID principles = SOLID
Clean code
Clean architecture = Hexagonal architecture
Refactoring
Code review = Code reviews
Pair programming
Test-driven development = TDD
Behavior-driven development = BDD; Behaviour-driven development; Gherkin
Unit testing = Unit tests
Integration testing = Integration tests
End-to-end testing = E2E testing
Test automation = Automated testing; Automation testing
Manual testing
Regression testing
Performance testing = Load testing
Usability testing ~ User research
Software testing = Testing; QA testing
Quality assurance = QA; Software quality assurance
Selenium = Selenium WebDriver < Test automation
Cypress = Cypress.io < Test automation
Playwright < Test automation
Puppeteer < Test automation
Appium < Test automation
Jest < Unit testing
Vitest < Unit testing
Mocha = Chai < Unit testing
Jasmine = Karma < Unit testing
JUnit < Unit testing
TestNG < Unit testing
Mockito < Unit testing
pytest < Unit testing
NUnit = xUnit; MSTest < Unit testing
RSpec < Unit testing
PHPUnit < Unit testing
Cucumber < Behavior-driven development
Robot Framework < Test automation
Postman ~ REST
SoapUI ~ SOAP
JMeter = Apache JMeter < Performance testing
Gatling < Performance testing
k6 < Performance testing
TestRail
Debugging
Profiling = Performance profiling
Performance optimization = Performance tuning
Algorithms
Data structures
Algorithms and data structures = DSA
Concurrency = Multithreading; Multi-threading; Parallel programming
Distributed systems
System design = Systems design
Software architecture = Solution architecture
Software development = Software engineering; Programming; Coding
Software development life cycle = SDLC
Requirements engineering = Requirements analysis; Requirements gathering
UML = Unified Modeling Language
Technical documentation = Software documentation
Open source
Legacy modernization = Legacy migration
Embedded systems = Embedded software; Embedded C
Firmware = Firmware development
Real-time systems = RTOS; FreeRTOS
Device drivers
Microcontrollers = STM32; AVR; PIC
Arduino
Raspberry Pi
Internet of Things = IoT
AUTOSAR
CAN bus = CANopen
Robot Operating System = ROS; ROS2
PLC programming = PLC; Siemens TIA Portal; Ladder logic
SCADA
Compilers = LLVM
Operating systems
Linux kernel
Computer networks = Networking fundamentals
Maven = Apache Maven ~ Java
Gradle ~ Java
Make = Makefile
CMake
Bazel
IntelliJ IDEA = IntelliJ
Visual Studio Code = VS Code; VSCode
Visual Studio
Eclipse
Vim = Neovim
Emacs
XML = XSLT; XSD; XPath
JSON
YAML
Markdown
LaTeX
Regular expressions = Regex
Unicode
Internationalization = i18n; Localization engineering
Low-code development = No-code; OutSystems; Mendix
Microsoft Power Apps = PowerApps < Microsoft Power Platform
Microsoft Power Automate = Power Automate < Microsoft Power Platform
Microsoft Power Platform = Power Platform
Blockchain
Ethereum = Web3 < Blockchain
Smart contracts < Blockchain
Hyperledger < Blockchain
Cryptography
Quantum computing = Qiskit
`;
