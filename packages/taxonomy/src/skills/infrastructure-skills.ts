// Skills of running systems and keeping them safe. Format: skill-table.ts.
export const INFRASTRUCTURE_SKILLS = `
# Cloud
Amazon Web Services = AWS; Amazon AWS
Amazon EC2 = EC2; AWS EC2 < Amazon Web Services
Amazon S3 = S3; AWS S3 < Amazon Web Services
AWS Lambda = Lambda < Amazon Web Services ~ Serverless
Amazon RDS = RDS; Aurora < Amazon Web Services
Amazon DynamoDB = DynamoDB < Amazon Web Services
Amazon ECS = ECS; Fargate < Amazon Web Services
Amazon EKS = EKS < Amazon Web Services ~ Kubernetes
AWS CloudFormation = CloudFormation < Amazon Web Services
AWS CDK = Cloud Development Kit < Amazon Web Services
Amazon CloudWatch = CloudWatch < Amazon Web Services
AWS IAM < Amazon Web Services
Amazon SQS = SQS < Amazon Web Services
Amazon SNS = SNS < Amazon Web Services
Amazon Kinesis = Kinesis < Amazon Web Services
Amazon Redshift = Redshift < Amazon Web Services
AWS Glue < Amazon Web Services
Amazon SageMaker = SageMaker < Amazon Web Services
Amazon API Gateway < Amazon Web Services
AWS Step Functions = Step Functions < Amazon Web Services
Amazon Route 53 = Route 53 < Amazon Web Services
Amazon CloudFront = CloudFront < Amazon Web Services
Microsoft Azure = Azure; MS Azure
Azure DevOps = VSTS; TFS; Team Foundation Server < Microsoft Azure
Azure Functions < Microsoft Azure ~ Serverless
Azure Data Factory = ADF < Microsoft Azure
Azure Synapse = Synapse Analytics < Microsoft Azure
Azure Kubernetes Service = AKS < Microsoft Azure ~ Kubernetes
Azure Active Directory = Entra ID; Azure AD < Microsoft Azure
Google Cloud Platform = GCP; Google Cloud
Google BigQuery = BigQuery < Google Cloud Platform
Google Kubernetes Engine = GKE < Google Cloud Platform ~ Kubernetes
Google Cloud Functions = Cloud Run < Google Cloud Platform
Google Dataflow = Apache Beam; Dataflow < Google Cloud Platform
Google Pub/Sub = Pub/Sub < Google Cloud Platform
IBM Cloud = Bluemix
Oracle Cloud = OCI
Alibaba Cloud = Aliyun
DigitalOcean
Heroku
Vercel
Netlify
Cloudflare = Cloudflare Workers
OpenStack
Cloud Foundry
Cloud computing = Cloud
Cloud architecture
Cloud migration
Cloud security
FinOps = Cloud cost optimization
# Delivery and operations
DevOps
DevSecOps
Site reliability engineering = SRE
Platform engineering
CI/CD = Continuous integration; Continuous delivery; Continuous deployment; CI / CD
Jenkins < CI/CD
GitHub Actions < CI/CD
GitLab CI = GitLab CI/CD < CI/CD
CircleCI = Circle CI < CI/CD
Travis CI < CI/CD
TeamCity < CI/CD
Bamboo < CI/CD
Argo CD = ArgoCD; GitOps; Flux
Spinnaker
Docker = Docker Compose; Docker Swarm < Containerization
Containerization = Containers
Podman < Containerization
Kubernetes = K8s < Containerization
Helm = Helm charts < Kubernetes
OpenShift = Red Hat OpenShift < Kubernetes
Rancher < Kubernetes
Istio = Service mesh; Linkerd < Kubernetes
Infrastructure as code = IaC
Terraform = OpenTofu < Infrastructure as code
Pulumi < Infrastructure as code
Ansible < Configuration management
Puppet < Configuration management
Chef < Configuration management
SaltStack = Salt < Configuration management
Configuration management
Vagrant
Packer
HashiCorp Vault = Vault
Consul = HashiCorp Consul
Nomad
Prometheus < Monitoring
Grafana < Monitoring
Datadog < Monitoring
New Relic < Monitoring
Dynatrace = AppDynamics < Monitoring
Nagios < Monitoring
Zabbix < Monitoring
Splunk
ELK Stack = Elastic Stack; Kibana; Logstash
OpenTelemetry = Jaeger; Distributed tracing
Sentry
PagerDuty = Opsgenie
Monitoring = Observability
Log management
Incident management = Incident response
Incident postmortems = Root cause analysis; RCA
Capacity planning
High availability = HA
Disaster recovery = Business continuity; DR
Backup and restore = Backups; Veeam
Load balancing = HAProxy; F5
Caching
Nginx = NGINX
Apache HTTP Server = Apache; Apache httpd
Apache Tomcat = Tomcat
IIS = Internet Information Services
WebLogic = Oracle WebLogic
WebSphere = IBM WebSphere
JBoss = WildFly
# Systems
Linux = GNU/Linux; Linux administration
Ubuntu < Linux
Debian < Linux
Red Hat Enterprise Linux = RHEL; Red Hat < Linux
CentOS = Rocky Linux; AlmaLinux < Linux
Unix = AIX; Solaris; HP-UX
Windows Server = Windows Server administration
Microsoft Windows = Windows; Windows 10; Windows 11
macOS = Mac OS X; Mac OS
Active Directory = AD; Group Policy; GPO
Microsoft Exchange = Exchange Server
Microsoft 365 administration = Office 365 administration; O365 administration
Microsoft Intune = Intune; SCCM; Endpoint Manager
Jamf = Jamf Pro
VMware = vSphere; VMware ESXi; vCenter < Virtualization
Hyper-V < Virtualization
Proxmox = KVM < Virtualization
Citrix = Citrix XenApp < Virtualization
Virtualization
Storage area networks = SAN; NAS; NetApp
System administration = Systems administration; Sysadmin
IT support = Technical support; Help desk; Helpdesk; Desktop support; IT helpdesk
Hardware troubleshooting = PC repair; Computer hardware; Hardware maintenance
ITIL
IT service management = ITSM
ServiceNow < IT service management
Jira Service Management = Jira Service Desk < IT service management
Zendesk ~ Customer service
Freshdesk ~ Customer service
Remedy = BMC Remedy < IT service management
Asset management IT = IT asset management
Mainframe = z/OS; JCL; IBM mainframe
AS/400 = IBM i; iSeries; RPG
# Networks
Network administration = Network engineering; Networking
TCP/IP = TCP IP
DNS
DHCP
VPN = IPsec; OpenVPN; WireGuard
LAN = WAN; LAN/WAN; VLAN
Routing and switching = Routing; Switching; BGP; OSPF
Cisco = Cisco IOS; Cisco routers; Catalyst
Juniper = Junos
Fortinet = FortiGate
Palo Alto Networks = Palo Alto firewalls
Check Point
Ubiquiti = UniFi
MikroTik
Firewalls = Firewall administration
Wireless networks = Wi-Fi; WLAN
VoIP = SIP; Asterisk; IP telephony
SD-WAN
Network monitoring = Wireshark; PRTG; SolarWinds
Fiber optics = Fibre optics
Structured cabling = Network cabling
Telecommunications = Telecom
5G = LTE; 4G
Radio frequency engineering = RF engineering
Satellite communications
# Security
Information security = InfoSec
Cybersecurity = Cyber security; IT security
Network security
Application security = AppSec
Penetration testing = Pentesting; Ethical hacking
OWASP = OWASP Top 10
Burp Suite < Penetration testing
Metasploit < Penetration testing
Kali Linux < Penetration testing
Nmap < Penetration testing
Vulnerability management = Vulnerability assessment; Nessus; Qualys
Threat modeling = Threat modelling
Threat intelligence
Security operations = SOC; Security operations center
SIEM = QRadar; ArcSight; Microsoft Sentinel
Intrusion detection = IDS; IPS; Snort
Endpoint protection = EDR; CrowdStrike
Digital forensics = Computer forensics
Malware analysis = Reverse engineering
Identity and access management = IAM; Okta; Keycloak
Privileged access management = PAM; CyberArk
Public key infrastructure = PKI; SSL/TLS; TLS; SSL
Data loss prevention = DLP
ISO 27001 = ISO/IEC 27001
NIST Cybersecurity Framework = NIST
SOC 2
PCI DSS = PCI-DSS
Security audits = Security auditing
Security awareness training
Zero trust = Zero trust architecture
Risk assessment IT = IT risk management
`;
