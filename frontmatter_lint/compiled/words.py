"""Made from `data/words.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'places': {
'name': 0.5,
'lead': 0.5,
'rest': 0.3,
'trigger': 0.2,
'role': 0.35,
'body': 0.1,
'tags': 0.15,
'later_act': 0.5,
'far': 0.5,
'reach': 60,
'listed': 0.4,
'aside': 0.35,
},
'after': {
'for': True,
'in': True,
'of': True,
'by': True,
'on': True,
'at': True,
'when': True,
'while': True,
'before': True,
'after': True,
'is': True,
'are': True,
'start': True,
'begin': True,
'and': False,
'or': False,
'to': False,
'that': False,
'which': False,
'who': False,
'you': False,
'help': False,
'helps': False,
'helping': False,
'can': False,
'will': False,
'should': False,
'must': False,
'then': False,
'also': False,
'proactively': False,
'need': False,
'needs': False,
'agent': False,
'i': False,
'we': False,
'excels': False,
'only': False,
'always': False,
},
'bare': 'practise',
'stops': (
'<example>',
'<example',
'<commentary>',
'examples:',
'example:',
'user:',
'assistant:',
'context:',
'example usage',
),
'acts': {
'judge': ({'tests':('multi-factor-review',0.8),'infrastructure':('multi-factor-review',0.6),'interface':('multi-factor-review',0.5),'security':('security-critical',1.0),'compliance':('compliance-critical',1.0),'policy':('compliance-critical',0.8),'law':('legal-critical',1.0),'incident':('incident-response',0.6),'fault':('multi-factor-review',0.9),'architecture':('architecture-design',1.0),'code':('multi-factor-review',1.0),'business':('business-critical',0.8),'research':('research-synthesis',0.8),'documents':('multi-factor-review',0.5),'chores':('well-defined-spec',0.5),'alone':('multi-factor-review',0.6),'weakness':('multi-factor-review',1.0),'measures':('well-defined-spec',0.4),'presence':('well-defined-spec',0.5),'snippets':('multi-factor-review',0.4),'teaching':('multi-factor-review',0.7)},1.0,False),
'analyse': ({'security':('security-critical',0.9),'compliance':('compliance-critical',0.8),'law':('legal-critical',0.9),'incident':('incident-response',1.0),'fault':('debugging',0.9),'architecture':('architecture-design',0.7),'code':('multi-factor-review',0.7),'business':('business-critical',1.0),'research':('research-synthesis',0.9),'alone':('complex-reasoning',0.25),'weakness':('multi-factor-review',0.7),'measures':('well-defined-spec',0.3),'snippets':('well-defined-spec',0.4)},1.0,False),
'attack': ({'alone':('security-critical',1.0)},1.0,False),
'protect': ({'security':('security-critical',0.9),'compliance':('compliance-critical',0.9),'policy':('compliance-critical',0.8),'law':('legal-critical',0.8),'architecture':('architecture-design',0.5),'business':('business-critical',0.7),'chores':('well-defined-spec',0.6)},1.0,False),
'design': ({'security':('security-critical',0.8),'compliance':('compliance-critical',0.8),'architecture':('architecture-design',1.0),'infrastructure':('architecture-design',0.9),'business':('business-critical',0.8),'research':('research-synthesis',0.7),'documents':('documentation',1.0),'chores':('pattern-application',0.5),'interface':('creative-synthesis',0.3),'alone':('architecture-design',0.36),'teaching':('creative-synthesis',0.9)},1.0,False),
'decide': ({'tests':('multi-factor-review',0.8),'security':('security-critical',0.9),'compliance':('compliance-critical',1.0),'law':('legal-critical',1.0),'incident':('incident-response',0.6),'architecture':('architecture-design',1.0),'infrastructure':('architecture-design',0.9),'code':('complex-reasoning',0.8),'business':('business-critical',1.0),'research':('research-synthesis',0.9),'alone':('complex-reasoning',0.5),'weakness':('complex-reasoning',0.8),'snippets':('pattern-application',0.4),'teaching':('creative-synthesis',0.9)},1.0,False),
'diagnose': ({'security':('security-critical',0.9),'incident':('incident-response',1.0),'fault':('debugging',1.0),'code':('debugging',0.8),'alone':('debugging',0.8),'weakness':('debugging',0.8)},1.0,False),
'respond': ({'security':('security-critical',0.9),'incident':('incident-response',1.0),'fault':('debugging',0.4),'alone':('incident-response',0.3)},1.0,False),
'research': ({'documents':('documentation',0.8),'security':('security-critical',0.8),'law':('legal-critical',0.8),'business':('business-critical',1.0),'architecture':('architecture-design',0.7),'code':('research-synthesis',0.8),'research':('research-synthesis',1.0),'alone':('research-synthesis',0.8),'weakness':('research-synthesis',0.8),'snippets':('research-synthesis',0.5)},1.0,False),
'lead': ({'compliance':('compliance-critical',0.7),'law':('legal-critical',0.8),'incident':('incident-response',0.9),'business':('business-critical',1.0),'security':('security-critical',0.5),'chores':('well-defined-spec',0.5),'snippets':('creative-synthesis',0.2),'teaching':('creative-synthesis',0.7),'administration':('well-defined-spec',0.6)},1.0,False),
'orchestrate': ({'incident':('incident-response',0.9),'fault':('debugging',0.7),'business':('business-critical',0.8),'code':('orchestration-strategy',0.5),'agents':('orchestration-strategy',0.5),'alone':('orchestration-strategy',0.4)},1.0,False),
'practise': ({'security':('security-critical',0.8),'compliance':('compliance-critical',0.6),'law':('legal-critical',1.0),'incident':('incident-response',0.9),'fault':('debugging',0.7),'architecture':('architecture-design',0.5),'business':('business-critical',0.7),'research':('research-synthesis',0.7),'chores':('well-defined-spec',0.7),'administration':('well-defined-spec',0.6),'snippets':('pattern-application',0.4),'teaching':('creative-synthesis',0.5)},1.0,True),
'make': ({'research':('research-synthesis',0.4),'security':('security-critical',0.45),'compliance':('compliance-critical',0.45),'law':('legal-critical',0.6),'documents':('documentation',0.8),'business':('business-critical',0.6),'chores':('well-defined-spec',0.8),'tests':('pattern-application',0.7),'alone':('code-generation',0.5),'snippets':('pattern-application',0.6),'programs':('code-generation',0.9),'teaching':('documentation',0.6)},0.6,False),
'document': ({'chores':('well-defined-spec',0.8),'alone':('documentation',0.8),'records':('well-defined-spec',0.6)},0.3,False),
'chore': ({'chores':('well-defined-spec',1.0),'documents':('documentation',0.6),'alone':('well-defined-spec',0.5),'form':('well-defined-spec',0.9),'snippets':('well-defined-spec',0.8),'records':('well-defined-spec',0.8),'commands':('well-defined-spec',0.7)},0.3,False),
'look up': ({'fault':('debugging',0.6),'incident':('incident-response',0.8),'security':('security-critical',0.9),'research':('research-synthesis',0.8),'code':('well-defined-spec',0.6),'business':('business-critical',0.7),'chores':('well-defined-spec',0.8),'alone':('well-defined-spec',0.5),'compliance':('compliance-critical',0.6),'weakness':('multi-factor-review',0.7),'documents':('well-defined-spec',0.6),'agents':('well-defined-spec',0.5),'commands':('well-defined-spec',0.7),'interface':('well-defined-spec',0.4),'records':('well-defined-spec',0.8),'form':('well-defined-spec',0.6),'measures':('well-defined-spec',0.6),'presence':('well-defined-spec',0.8)},1.0,False),
'scan': ({'security':('security-critical',0.9),'compliance':('compliance-critical',0.8),'law':('legal-critical',0.9),'incident':('incident-response',1.0),'fault':('debugging',0.9),'architecture':('architecture-design',0.7),'code':('multi-factor-review',0.7),'business':('business-critical',0.8),'research':('research-synthesis',0.8),'weakness':('multi-factor-review',0.7),'measures':('well-defined-spec',0.5),'snippets':('well-defined-spec',0.5),'chores':('well-defined-spec',0.8),'records':('well-defined-spec',0.8),'form':('well-defined-spec',0.6),'presence':('well-defined-spec',0.8),'alone':('well-defined-spec',0.4)},1.0,False),
'repair': ({'fault':('debugging',0.8),'incident':('incident-response',0.8),'security':('security-critical',0.8),'chores':('well-defined-spec',1.0),'alone':('pattern-application',0.4)},1.0,False),
'run': ({'chores':('well-defined-spec',0.8),'tests':('well-defined-spec',0.6),'commands':('well-defined-spec',0.9),'records':('well-defined-spec',0.8),'form':('well-defined-spec',0.5),'presence':('well-defined-spec automatable',0.8)},1.0,False),
'operate': ({'compliance':('compliance-critical',0.4),'security':('security-critical',0.3),'incident':('incident-response',0.4),'chores':('well-defined-spec',0.8),'alone':('pattern-application',0.6),'administration':('well-defined-spec',0.6),'records':('well-defined-spec',0.6)},0.6,False),
'test': ({'security':('security-critical',0.9),'alone':('pattern-application',0.7)},0.7,False),
'teach': ({'alone':('user-facing-analysis',0.3),'administration':('well-defined-spec',0.5),'commands':('well-defined-spec',0.5),'teaching':('user-facing-analysis',0.6)},1.0,False),
'check': ({'security':('security-critical',0.9),'compliance':('compliance-critical',0.9),'policy':('compliance-critical',0.6),'law':('legal-critical',0.8),'incident':('incident-response',0.4),'fault':('debugging',0.4),'architecture':('architecture-design',0.8),'code':('multi-factor-review',0.6),'business':('business-critical',0.7),'research':('research-synthesis',0.8),'documents':('well-defined-spec',0.5),'tests':('pattern-application',0.5),'chores':('well-defined-spec',0.9),'weakness':('multi-factor-review',0.6),'records':('well-defined-spec',0.8),'form':('well-defined-spec',0.9),'measures':('well-defined-spec',0.5),'presence':('well-defined-spec automatable',0.9),'snippets':('well-defined-spec',0.6)},1.0,False),
'architect': ({'security':('security-critical',0.9),'compliance':('compliance-critical',0.8),'architecture':('architecture-design',1.0),'infrastructure':('architecture-design',1.0),'code':('architecture-design',0.8),'business':('business-critical',0.8),'research':('research-synthesis',0.7),'documents':('documentation',1.0),'chores':('pattern-application',0.5),'tests':('multi-factor-review',0.6),'interface':('architecture-design',0.4),'programs':('code-generation',0.6),'alone':('architecture-design',0.65)},1.0,False),
'keep': ({'chores':('well-defined-spec',1.0),'commands':('well-defined-spec',0.8),'agents':('well-defined-spec',0.6),'documents':('well-defined-spec',0.7),'code':('well-defined-spec',0.5),'weakness':('well-defined-spec',0.5),'fault':('well-defined-spec',0.6),'research':('well-defined-spec',0.5),'interface':('well-defined-spec',0.4),'business':('business-critical',0.5),'compliance':('compliance-critical',0.6),'alone':('well-defined-spec',0.45),'records':('well-defined-spec',0.8),'form':('well-defined-spec',0.6),'measures':('well-defined-spec',0.6),'presence':('well-defined-spec',0.6)},1.0,False),
'find': ({'fault':('debugging',0.9),'incident':('incident-response',0.9),'security':('security-critical',0.9),'law':('legal-critical',0.8),'compliance':('compliance-critical',0.7),'weakness':('multi-factor-review',0.7),'research':('research-synthesis',0.9),'business':('business-critical',0.9),'documents':('well-defined-spec',0.5),'agents':('well-defined-spec',0.4),'form':('well-defined-spec',0.6),'chores':('well-defined-spec',0.6),'records':('well-defined-spec',0.6),'alone':('complex-reasoning',0.15)},1.0,False),
'relay': ({'chores':('well-defined-spec',0.7),'commands':('well-defined-spec',0.7),'records':('well-defined-spec',0.8)},1.0,False),
'scaffold': ({'chores':('well-defined-spec',0.9),'form':('well-defined-spec',0.8),'alone':('pattern-application',0.7)},0.6,False),
'count': ({'measures':('well-defined-spec',0.8),'chores':('well-defined-spec',0.8),'records':('well-defined-spec',0.8),'business':('business-critical',0.6),'documents':('well-defined-spec',0.5)},1.0,False),
'lint': ({'chores':('well-defined-spec automatable',1.0),'form':('well-defined-spec automatable',0.9),'presence':('well-defined-spec automatable',0.9),'documents':('well-defined-spec automatable',0.6),'code':('well-defined-spec automatable',0.6),'alone':('well-defined-spec automatable',0.5)},0.3,False),
'list': ({'chores':('well-defined-spec',1.0),'records':('well-defined-spec',0.9),'form':('well-defined-spec',0.8),'presence':('well-defined-spec',0.8),'commands':('well-defined-spec',0.8),'documents':('well-defined-spec',0.7),'code':('well-defined-spec',0.6),'agents':('well-defined-spec',0.6),'interface':('well-defined-spec',0.4),'measures':('well-defined-spec',0.6),'security':('security-critical',0.3),'compliance':('compliance-critical',0.3),'law':('legal-critical',0.3),'business':('business-critical',0.3),'fault':('debugging',0.3),'incident':('incident-response',0.3),'research':('research-synthesis',0.4),'weakness':('multi-factor-review',0.4),'alone':('well-defined-spec',0.5)},0.5,False),
'execute': ({'chores':('well-defined-spec',0.8),'tests':('well-defined-spec',0.6),'commands':('well-defined-spec',0.9),'records':('well-defined-spec',0.8),'form':('well-defined-spec',0.5),'presence':('well-defined-spec automatable',0.8),'agents':('code-generation',0.3),'alone':('well-defined-spec',0.4)},1.0,False),
},
'senses': (
('topic','security',1.0,'',-1,'''\
security
securities
cybersecurity
cybersecurities
appsec
appsecs
devsecops
devsecopses
infosec
infosecs
vulnerability
vulnerabilities
threat
threats
exploitation
exploitations
attack path
attack surface
malware
malwares
ransomware
ransomwares
intrusion
intrusions
owasp
owasps
cve
cves
privilege escalation
zero trust
cryptography
cryptographies
forensic
forensics
reverse engineering
security vulnerability
security issue
security risk
security posture
information security
cyber security
cyber threat
cyber attack
cyber risk
cyber defense
cyber incident
network security
cloud security
container security
data security
mobile security
web security
endpoint security
infrastructure security
web application security
ai security
llm security
kubernetes security
data breach
breach
breaches
phishing
phishings
botnet
botnets
rootkit
rootkits
spyware
spywares
trojan
trojans
zero day
vuln
vulns
kill chain
indicator of compromise
ioc
iocs
siem
siems
mitre att&ck
lateral movement
threat actor
threat landscape
attack vector
attack tree
attack chain
attack scenario
xss
xsses
cross site scripting
csrf
csrfs
ssrf
ssrfs
xxe
xxes
command injection
code injection
script injection
injection flaw
injection attack
insecure deserialization
exposed secret
leaked secret
leaked credential
hardcoded secret
hardcoded credential
hard coded secret
hard coded credential
secret exposure
credential exposure
secret leak
credential leak
insecure code
insecure configuration
insecure pattern
security flaw
security weakness
security hole
security gap
security control
security finding
security alert
security incident
security event
security architecture
security standard
security bug
security concern
security problem
security defect
security requirement
security boundary
security implication
security exposure
supply chain security
software supply chain
dependency vulnerability
vulnerable dependency
side channel
reentrancy
reentrancies
exploitability
exploitabilities
security misconfiguration
unauthorized access
unauthorised access
account takeover
session hijacking
stride
strides
cwe
cwes
cvss
cvsses
sast
sasts
dast
dasts
defense in depth
defence in depth
cryptographic
cryptographics
memory corruption
buffer overflow
path traversal
broken access control
intrusion detection'''),
('topic','security',0.7,'',-1,'''\
secret
secrets
ai safety
ml safety
model safety
trust boundary
iam
iams
rbac
rbacs
encryption
encryptions
hardenings
sql injection
least privilege
permission scoping
prompt injection
supply chain attack
supply chain risk
backdoor
backdoors
malicious code
identity and access management
permission
permissions
permission model
privilege
privileges
credential
credentials
access right
sandbox escape
trust model
secret management
secrets management
key management
data leak
data leakage
data exposure
data exfiltration
exfiltration
exfiltrations
jailbreak
jailbreaks
abuse case
fraud
frauds
misconfiguration
misconfigurations
tampering
tamperings
spoofing
spoofings
authorization boundary
tenant isolation
iam policy
iam role
rbac policy
permission policy
access control policy
fraud prevention
fraud pattern
scam
scams
money laundering'''),
('topic','compliance',1.0,'',-1,'''\
gdpr
gdprs
ccpa
ccpas
hipaa
hipaas
sox
soxes
soc 2
soc2
soc2s
pci dss
iso 27001
regulation
regulations
regulatory
regulatories
regulatory compliance
compliance requirement
regulator
regulators
privacy
privacies
data retention
anti money laundering
compliance gap
governance
governances
cpra
cpras
hitech
hiteches
sarbanes oxley
soc 1
pci
pcis
iso 9001
iso 13485
fedramp
fedramps
ferpa
ferpas
coppa
coppas
glba
glbas
nis2
nis2s
eu ai act
ai act
lgpd
lgpds
finra
finras
basel iii
mifid
mifids
kyc
kycs
aml
amls
know your customer
data subject
data subject request
consent management
personal data
personally identifiable information
dpia
dpias
audit readiness
audit evidence
compliance control
compliance risk
compliance obligation
compliance violation
compliance evidence
internal control
control framework
regulatory risk
regulatory change
regulatory filing
regulatory requirement
regulatory framework
regulatory standard
data residency
data sovereignty
sanction
sanctions
export control
data governance
privacy law
privacy regulation
privacy risk
privacy requirement
data protection law
ethics
ethicses
statutory
statutories'''),
('topic','compliance',0.5,'',-1,'''\
data protection
retention
retentions
retention policy
deletion policy
license
licenses
licence
licences
accessibility standard'''),
('topic','compliance',0.55,'',-1,'''\
compliance
compliances'''),
('topic','policy',1.0,'',-1,'''\
policy
policies
policy enforcement
guardrail
guardrails
authorization policy
access policy
security policy'''),
('topic','law',1.0,'',-1,'''\
legal
legals
law
laws
litigation
litigations
attorney
attorneys
lawyer
lawyers
intellectual property
patent
patents
terms of service
privacy policy
legal contract
license compliance
licensing compliance
trademark
trademarks
copyright
copyrights
copyright infringement
terms of use
terms and conditions
commercial contract
contract term
contract clause
clause
clauses
license agreement
licence agreement
licensing agreement
legal agreement
nda
ndas
non disclosure agreement
indemnification
indemnifications
indemnity
indemnities
liability
liabilities
statute
statutes
statutory law
case law
legislation
legislations
jurisdiction
jurisdictions
court filing
court
courts
lawsuit
lawsuits
legal brief
master service agreement
service agreement
data processing agreement
employment contract
vendor contract
arbitration
arbitrations
prior art
license compatibility
legal obligation
legal requirement
legal matter
legal question
tax law
contract law'''),
('topic','incident',1.0,'',-1,'''\
incident
incidents
outage
outages
postmortem
postmortems
post mortem
on call
oncall
oncalls
production incident
production issue
production failure
disaster
disasters
crisis
crisises
major incident
sev1
sev1s
sev 1
sev2
sev2s
p1 incident
p0 incident
service outage
production emergency
live incident
production down
service disruption
service degradation
degraded service
production error
production bug
production problem
production alert
production system failure
emergency
emergencies
business continuity
incident timeline
cascading failure
system outage
escalated ticket'''),
('topic','fault',1.0,'',-1,'''\
bug
bugs
stack trace
race condition
memory leak
deadlock
deadlocks
crash
crashes
flaky test
test failure
unexpected behavior
unexpected behaviour
failure
failures
regression
regressions
debugging
debuggings
troubleshootings
anomaly
anomalies
silent failure
failure mode
logic error
defect
defects
segfault
segfaults
segmentation fault
core dump
crash dump
unhandled exception
heisenbug
heisenbugs
data corruption
concurrency bug
concurrency issue
failing test
performance regression
performance bottleneck
performance issue
performance problem
latency spike
misbehavior
misbehaviors
misbehaviour
misbehaviours
intermittent failure
intermittent issue
complex bug
elusive bug
runtime error
production defect
memory issue
heap dump
thread dump
stuck process
symptom
symptoms
hang
hangs
fault
faults
outlier behaviour
breakage
breakages'''),
('topic','fault',0.6,'',-1,'''\
error
errors
issue
issues
problem
problems
bottleneck
bottlenecks
exception
exceptions
timeout
timeouts
slow query
build failure
build error
ci failure
pipeline failure
failing build
broken build
compilation error
compile error
type error
stacktrace
stacktraces
traceback
tracebacks
pitfall
pitfalls
inefficiency
inefficiencies
hotspot
hotspots
latency
latencies'''),
('topic','architecture',1.0,'',-1,'''\
architecture
architectures
architectural
architecturals
architectural decision
architecture decision
system design
distributed system
design decision
technical decision
monolith
monoliths
bounded context
module boundary
service boundary
technology selection
technology choice
technology stack
tech stack
system architecture
software architecture
solution architecture
enterprise architecture
microservice
microservices
scalability roadmap
backend system
coupling
couplings
system boundary
component boundary
domain boundary
data architecture
cloud architecture
application architecture
network architecture
integration architecture
technical architecture
platform architecture
target architecture
reference architecture
architectural choice
architectural style
architectural issue
architectural quality
architectural risk
architectural flaw
architectural change
technical design
technical strategy
technical roadmap
technical direction
technical vision
solution design
high level design
non functional requirement
quality attribute
adr
adrs
architecture decision record
design document
design doc
separation of concern
modularity
modularities
cohesion
cohesions
layering violation
system topology
build versus buy
microservice boundary
service decomposition
distributed architecture
large scale system
complex system
legacy system
design principle
solid principle
system structure
migration path'''),
('topic','infrastructure',0.8,'',-1,'''\
infrastructure
infrastructures
platform
platforms
cloud
clouds
serverless
serverlesses
saas
saases
multi cloud
network
networks
data platform
data model
schema
schemas
backend
backends
frontend
frontends
full stack
database
databases
ml
mls
llm
llms
data layer
system
systems'''),
('topic','infrastructure',0.6,'',-1,'''\
api
apis
service
services
pipeline
pipelines
data flow
technology
technologies
framework choice'''),
('topic','code',1.0,'',-1,'''\
code
codes
codebase
codebases
pull request
pr
prs
merge request
diff
diffs
change
changes
code change
code quality
quality
qualities
implementation
implementations
maintainability
maintainabilities
assumption
assumptions
requirement
requirements
skill
skills
test coverage
feature
features
proposal
proposals
specification
specifications
spec
specs
pull request change
readability
readabilities
correctness
correctnesses
test quality
design quality
error handling quality
completeness
completenesses
output quality
prompt quality
response quality
solution
solutions
approach
approaches
acceptance criterion
acceptance criteria
deliverable
deliverables
usability
usabilities
accessibility issue
user experience'''),
('topic','business',1.0,'',-1,'''\
business
businesses
product
products
market
markets
marketing
marketings
go to market
pricing
pricings
revenue
revenues
financial
financials
finance
finances
investment
investments
portfolio
portfolios
trading
tradings
stakeholder
stakeholders
user story
roadmap
roadmaps
sales
saleses
sales cycle
growth
growths
competitor
competitors
competitive
competitives
customer feedback
user feedback
hiring
hirings
hr
hrs
human resource
employee relation
campaign
campaigns
brand
brands
launch
launches
trend
trends
positioning
positionings
startup
startups
budget
budgets
product requirement
prd
prds
derivative
derivatives
experiment
experiments
commercial
commercials
customer retention
churn
churns
acquisition strategy
m&a
m&as
merger
mergers
acquisition
acquisitions
valuation
valuations
cash flow
profitability
profitabilities
profit margin
return on investment
business model
business requirement
business process
business need
business goal
business outcome
business metric
business performance
unit economics
okr
okrs
fundraising
fundraisings
pitch
pitches
investors
venture
ventures
market entry
market size
market opportunity
market positioning
market trend
market penetration
market dynamic
value proposition
target audience
buyer persona
ideal customer profile
lead generation
sales pipeline
sales forecast
demand forecast
procurement
procurements
supplier
suppliers
taxation
taxations
tax
taxes
accounting
accountings
credit risk
market risk
operational risk
project risk
business risk
financial risk
insurance
insurances
underwriting
underwritings
asset allocation
equity
equities
tokenomics
tokenomicses
partnership
partnerships
negotiation
negotiations
deal
deals
rfp
rfps
grant proposal
product backlog
release plan
prioritization
prioritizations
user need
customer need
user behavior
user behaviour
customer behavior
customer insight
monetization
monetizations
public relation
reputation
reputations
talent
talents
compensation
compensations
org design
team structure
organizational change
strategic initiative
strategic goal
strategy development
financial data
financial statement
financial report
economic
economics
economicses
economy
economies
operational efficiency
resource allocation
cross functional team
team dependency
workforce
workforces
culture
cultures
customer experience
customer satisfaction
process efficiency
workflow efficiency'''),
('topic','business',0.6,'',-1,'''\
risk
risks'''),
('topic','research',1.0,'',-1,'''\
literature
literatures
scientific
scientifics
hypothesis
claim
claims
insight
insights
unknown
unknowns
execution path
research topic
state of the art
prior work
academic paper
academic literature
scientific literature
scientific paper
research paper
research question
research finding
meta analysis
experimental result
open question
theory
theories
theorem
theorems
citation
citations
primary source
multiple source
qualitative data
survey result
conflicting information
causal relationship
statistical analysis
emerging technology
best available evidence'''),
('topic','research',0.5,'',-1,'''\
knowledge
knowledges
evidence
evidences
paper
papers
data
datas
statistic
statistics
codebase pattern
metric
metrics
analytics
analyticses
dataset
datasets
usage data'''),
('topic','agents',1.0,'',-1,'''\
agents
subagent
subagents
multi agent
workflow
workflows
team
teams
task
tasks
complex task
multi agent workflow
multi agent system
agent team
specialist agent
sub agent
parallel agent'''),
('topic','documents',1.0,'',-1,'''\
documentation
documentations
docs
docses
doc
readme
readmes
comment
comments
diagram
diagrams
manual
manuals
runbook
runbooks
tutorial
tutorials
reference
references
newsletter
newsletters
blog post
article
articles
advisory
advisories
presentation
presentations
slide
slides
changelog entry
note
notes
knowledge base
response template
email
emails
cold email
follow up email
outreach message
outreach email
sales copy
marketing copy
ad copy
product copy
social media post
press release
case study
decision record'''),
('topic','chores',1.0,'',-1,'''\
changelog
changelogs
release note
commit message
conventional commit
branch
branches
version number
whitespace
whitespaces
formatting
formattings
lint error
linters
lint rule
cache
caches
file name
filename
filenames
csv
csvs
pr template
pr description
checklist
checklists
boilerplate
boilerplates
typo
typos
one liner
shell command
terminal
terminals
mailbox
mailboxes
administration
administrations
user account
git status
repository state
lockfile
lockfiles
metadata
metadatas
screenshot
screenshots
translation
translations
naming convention
file naming
frontmatter
frontmatters
front matter
indentation
indentations
copyright header
broken link
dead link
slug
slugs
gitignore
gitignores
env file
dependency version
package version
package management
package manager
log rotation
cron job
placeholder
placeholders
table of contents
transcript
transcripts
subtitle
subtitles
issue label
release tag
checksum
checksums
symlink
symlinks
semantic version
version field
version string
file structure
folder structure
directory structure
required field
field name
manifest file
merge conflict
session note
session state
progress file
status file
todo list
todo item
to do list
calendar
calendars
email inbox
inbox
inboxes
meeting note
meeting minute
contact list
spreadsheet
spreadsheets
bookmark
bookmarks
alias
aliases
trailing whitespace
line ending
import order
unused import
stale branch
stale file
git history entry
git commit
git branch
git tag
git command
staged change
staged file
git diff summary
config file format
plugin structure
plugin manifest
file extension
image file
thumbnail
thumbnails
duplicate entry
duplicate line
heading level
markdown table
json file
yaml file
csv file
xml file
toml file
date format
timestamp
timestamps
command syntax
cli command
keyboard shortcut
regex syntax
lint warning
linting error
linting issue
lint issue
formatting issue
style violation
formatting error
formatting rule
code style
style guide rule
documentation link
status line
daily note
log file entry
weekly report
status report
status update
standup note
sprint report
folder hierarchy
folder layout
project structure
project skeleton
next step
lesson learned
open item
action item
handoff note
handover note
state file
state document
work log
journal entry
daily log
agenda
agendas
work session
session log
session data
checklist item
naming rule
file permission
disk space
email attachment
form field
table row
entry
entries
catalogue
catalogues
directory listing
index file
lookup table
file path
mapping file
session checkpoint
checkpoint
checkpoints
memory file
context file
scratchpad
scratchpads
activity log
time entry
timesheet
timesheets
recordings
screen recording
gif
gifs
locale file
translation file
cheat sheet
npm package release
release artifact
reminder
reminders
favicon
favicons
github issue
jira ticket
support ticket
work item
index page
table of contents page
toc
tocs
cross reference
page number
file header
print statement
address list'''),
('topic','chores',0.5,'',-1,'''\
template
templates
json
jsons
yaml
yamls
xml
xmls
toml
tomls
syntax
syntaxes
header
headers
badge
badges
url
urls
link
links
glossary
glossaries
caption
captions
invoice
invoices
backup
backups
package
packages
dependency update
version mismatch
version
versions
markdown
markdowns
directory
directories
folder
folders
file
files'''),
('topic','tests',1.0,'',-1,'''\
test suite
test case
integration test
qa
qas
end to end test
e2e test
regression test suite
testings
test fixture
snapshot test
test plan'''),
('topic','interface',1.0,'',-1,'''\
ui
uis
ux
uxes
user interface
interface
interfaces
component
components
layout
layouts
wireframe
wireframes
visual
visuals
design system
screen
screens'''),
('topic','compliance',0.6,'',-1,'''\
pii
piis
phi
phis
consent
consents
sensitive data
control
controls
anonymization
anonymizations
anonymisation
anonymisations
pseudonymization
pseudonymizations
bias
biases
fairness
fairnesses'''),
('topic','law',0.5,'',-1,'''\
agreement
agreements
dispute
disputes
licensing
licensings'''),
('topic','incident',0.7,'',-1,'''\
rollback
rollbacks
downtime
downtimes
failed deployment
failed release
sla breach
slo breach
alert
alerts
failover
failovers
live system
data loss'''),
('topic','architecture',0.6,'',-1,'''\
scalability
scalabilities
resilience
resiliences
reliability
reliabilities
fault tolerance
high availability
event sourcing
cqrs
cqrses
domain model
eventual consistency
consistency model
api design
schema design
multi tenancy
data modeling
data modelling
dependency structure
blueprint
blueprints
event driven system
service mesh
real time system
aggregate boundary'''),
('topic','business',0.5,'',-1,'''\
customer
customers
audience
audiences
vendor
vendors
objective
objectives
inventory
inventories
backlog
backlogs
sprint
sprints
persona
personas
kpi
kpis
milestone
milestones
engagement
engagements'''),
('topic','security',0.4,'',-1,'''\
jwt
jwts
single sign on
sso
ssos
saml
samls
mfa
mfas
multi factor authentication
session management
tls
tlses
pki
pkis
password
passwords
login flow
certificate
certificates'''),
('topic','architecture',0.8,'',-1,'''\
legacy
legacies
legacy code
legacy application
legacy codebase
brownfield
brownfields'''),
('topic','security',0.5,'',-1,'''\
authentication
authentications
authorization
authorizations
authentication flow
authorization flow
auth
auths
auth flow
authn
authns
authz
authzs
oauth
oauths
oidc
oidcs
openid
openids
openid connect
identity
identities
access control
identity provider'''),
('topic','law',0.35,'',-1,'''\
contract
contracts'''),
('topic','research',0.7,'',-1,'''\
data analysis
exploratory data analysis
exploratory analysis'''),
('topic','weakness',1.0,'',-1,'''\
code smell
anti pattern
antipattern
antipatterns
refactoring opportunity
edge case
gap
gaps
inconsistency
inconsistencies
ambiguity
ambiguities
technical debt
tech debt
weakness
weaknesses
flaw
flaws
blind spot'''),
('topic','commands',0.8,'',-1,'''\
command
commands
script
scripts
shell script
tool call
function call
make target
cli tool
fixed command
workflow step
codemod
codemods
step
steps
migration script'''),
('topic','records',1.0,'',-1,'''\
status
statuses
state
states
state doc
current state
briefing
briefings
result
results
output
outputs
summary table
pass or fail
entry list
history
histories
community discussion
forum
forums
forum post
discussion thread
experience report
stored knowledge
stored note
stored concept
saved note
open issue
issue list
existing issue
build status
test result
check result
search result
test execution
test run
log output
command output'''),
('topic','form',0.9,'',-1,'''\
artifact
artifacts
project artifact
config file
configuration file
structure
structures
naming
namings
layout file
internal link
cross link'''),
('topic','administration',1.0,'',-1,'''\
linux
linuxes
systemd
systemds
command line usage
operating system administration
package manager usage'''),
('topic','measures',1.0,'',-1,'''\
complexity
complexities
implementation complexity
task complexity
complexity score
score
scores
line count
word count
file size
token usage
points table
scoring table
scoring rule
fixed rubric
decision table
threshold table
file count
test count
code statistic
lines of code'''),
('topic','presence',0.9,'',-1,'''\
required file
required section
missing file
file existence
file presence
dependency presence
presence
presences
existence
existences
mandatory field
file reference
missing dependency
installed dependency
environment variable presence'''),
('topic','chores',0.6,'',-1,'''\
occurrence
occurrences
call site
pdf
pdfs
docx
docxes
excel file
word document
html file
session
sessions
memory
memories
convention
conventions
media file
audio file'''),
('topic','snippets',1.0,'',-1,'''\
seo
seos
keyword
keywords
keyword density
meta title
meta description
meta tag
title tag
snippet
snippets
keyword list
keyword usage
hashtag
hashtags
alt text'''),
('topic','programs',1.0,'',-1,'''\
terraform module
helm chart
kubernetes manifest
ansible playbook
ansible role
dockerfile
dockerfiles
docker compose file
crud
cruds
crud endpoint
endpoint
endpoints
client library
sdk
sdks
widget
widgets
web page
stored procedure
boilerplate code
react component
data access layer
theme
themes
plugin
plugins'''),
('topic','security',0.8,'',-1,'''\
fraudster
fraudsters
countermeasure
countermeasures
attacker behaviour
leaked key'''),
('topic','teaching',1.0,'',-1,'''\
curriculum
curriculums
syllabus
syllabuses
learning goal
learning path
learning objective
course
courses
teaching concept
training program
training programme'''),
('topic','administration',0.9,'',-1,'''\
active directory
windows server
dhcp
dhcps
group policy
mail server
print server
file share'''),
('noun','judge',1.0,'judge',-1,'''\
reviewer
auditor
critic
evaluator
assessor
inspector
examiner
judge
challenger
advocate
appraiser
skeptic
sceptic
grader
gatekeeper'''),
('verb','judge',1.0,'judge',-1,'''\
review
reviews
reviewing
audit
audits
auditing
assess
assesses
assessing
evaluate
evaluates
evaluating
critique
critiques
critiquing
examine
examines
examining
scrutinize
scrutinizes
scrutinizing
challenge
challenges
challenging
vet
vets
vetting
appraise
appraises
appraising
second guess
seconds guess
seconding guess
double check
doubles check
doubling check
grade
grades
grading'''),
('noun','analyse',1.0,'analyse',-1,'''\
analyst
analyzer
analyser
analysis
investigator
explorer
detector
profiler
interpreter
benchmarker'''),
('verb','analyse',1.0,'analyse',-1,'''\
analyze
analyzes
analyzing
analyse
analyses
analysing
determine
determines
determining
reconstruct
reconstructs
reconstructing
identify
identifies
identifying
detect
detects
detecting
correlate
correlates
correlating
interpret
interprets
interpreting
tracing
investigate
investigates
investigating
discover
discovers
discovering
analysis of
analysises of
analysising of
inspect
inspects
inspecting
dissect
dissects
dissecting
uncover
uncovers
uncovering
pinpoint
pinpoints
pinpointing
study
studies
studying
compare
compares
comparing'''),
('verb','analyse',1.0,'analyse',9,'''\
trace
traces'''),
('noun','attack',1.0,'attack',-1,'''\
pentester
ethical hacker
attacker
red team operator
bug bounty hunter'''),
('verb','attack',1.0,'attack',0,'''\
exploit
exploits
attack
attacks'''),
('verb','attack',1.0,'attack',-1,'''\
exploiting
pentesting
reds team
reding team
attacking
compromise
compromises
compromising'''),
('noun','protect',1.0,'protect',-1,'''\
guardian
defender
enforcer
watchdog
officer
sentinel'''),
('verb','protect',1.0,'protect',-1,'''\
secure
secures
securing
protect
protects
protecting
harden
hardens
mitigate
mitigates
mitigating
remediate
remediates
remediating
enforce
enforces
prevent
prevents
preventing
defend
defends
defending
safeguard
safeguards
safeguarding
lock down
locks down
locking down
threats model
threating model'''),
('verb','protect',1.0,'protect',1,'hardening'),
('noun','design',1.0,'design',-1,'''\
designer
modeler
modeller'''),
('verb','design',1.0,'design',13,'''\
design
designs'''),
('verb','design',1.0,'design',-1,'''\
designing
decompose
decomposes
decomposing
model
models
modeling
define
defines
defining'''),
('noun','decide',1.0,'decide',-1,'''\
strategist
planner
advisor
adviser
consultant
counsel
prioritizer
forecaster
estimator
modernizer
selector
chooser'''),
('verb','decide',1.0,'decide',13,'''\
plan
plans'''),
('verb','decide',1.0,'decide',-1,'''\
planning
advise
advises
advising
prioritize
prioritizes
prioritizing
recommend
recommends
recommending
choose
chooses
choosing
decide
decides
deciding
strategize
strategizes
strategizing
propose
proposes
proposing
select
selects
selecting
converge on
converges on
converging on
weigh
weighs
weighing
formulate
formulates
formulating
work out
works out
working out
figure out
figures out
figuring out
settle
settles
settling'''),
('noun','diagnose',1.0,'diagnose',-1,'''\
debugger
troubleshooter
detective
diagnostician
hunter
sleuth'''),
('verb','diagnose',1.0,'diagnose',-1,'''\
debug
debugs
debuging
diagnose
diagnoses
diagnosing
troubleshoot
troubleshoots
reproduce
reproduces
reproducing
isolate
isolates
isolating
bisect
bisects
bisecting
roots cause
rooting cause
hunt
hunts
hunting
hunt for
hunts for
hunting for
hunt down
hunts down
hunting down
form hypotheses about
forms hypotheses about
forming hypotheses about
narrow down
narrows down
narrowing down'''),
('verb','diagnose',1.0,'diagnose',8,'troubleshooting'),
('noun','respond',1.0,'respond',-1,'''\
responder
commander
firefighter
first responder'''),
('verb','respond',1.0,'respond',-1,'''\
respond to
responds to
responding to
triage
triages
triaging
recover from
recovers from
recovering from
recover
recovers
recovering
restore
restores
restoring
contain
contains
containing
roll back
rolls back
rolling back
stabilize
stabilizes
stabilizing
stabilise
stabilises
stabilising'''),
('noun','research',1.0,'research',-1,'''\
researcher
synthesizer
scientist'''),
('verb','research',1.0,'research',16,'''\
hypothesises
research
researches'''),
('verb','research',1.0,'research',-1,'''\
researching
synthesize
synthesizes
synthesizing
explore
explores
exploring
hypothesize
hypothesizes
hypothesizing
brainstorm
brainstorms
brainstorming
fact check
facts check
facting check
verify claims
verifies claims
verifying claims
survey
surveys
surveying
hypothesise
hypothesising
conduct research
conducts research
conducting research'''),
('noun','lead',1.0,'lead',-1,'''\
investor
manager
owner
partner
director
chief
president
producer
marketer
negotiator
economist
actuary
underwriter
accountant
trader
head
founder
cto
ceo
cfo
coo
cmo
recruiter
treasurer
organizer
organiser'''),
('verb','lead',1.0,'lead',72,'lead'),
('verb','lead',1.0,'lead',-1,'''\
leads
leading
manage
manages
managing
facilitate
facilitates
facilitating
negotiate
negotiates
negotiating
drive
drives
driving
forecasting
optimize
optimizes
optimizing
develop
develops
developing
oversee
oversees
overseeing
allocate
allocates
allocating
grow
grows
growing'''),
('verb','lead',1.0,'lead',28,'''\
forecast
forecasts'''),
('noun','orchestrate',1.0,'orchestrate',-1,'''\
orchestrator
coordinator
dispatcher
supervisor'''),
('verb','orchestrate',1.0,'orchestrate',-1,'''\
orchestrate
orchestrates
orchestrating
coordinate
coordinates
coordinating
delegate
delegates
delegating
dispatch
dispatches
dispatching'''),
('noun','practise',1.0,'practise',-1,'''\
agent
expert
specialist
engineer
professional
pro
master
practitioner
guru
assistant
technician
authority
leader
virtuoso
helper'''),
('verb','practise',1.0,'practise',-1,'''\
specialize in
specializeses in
specializesing in
specializings in
specializinging in
specialized in
specializeds in
specializeding in
expertise in
expertises in
expertising in
mastering
masterings
masteringing'''),
('verb','practise',1.0,'practise',79,'''\
specializes in
specializing in'''),
('noun','make',1.0,'make',-1,'''\
developer
programmer
coder
builder
implementer
generator
maker
prototyper
integrator
maintainer
creator
automator'''),
('verb','make',1.0,'make',-1,'''\
build
builds
building
implement
implements
implementing
write
writes
writing
create
creates
creating
generate
generates
generating
integrate
integrates
integrating
port
ports
porting
refactor
refactors
refactoring
migrate
migrates
migrating
produce
produces
producing
author
authors
authoring
draft
drafts
drafting
deliver
delivers
delivering'''),
('noun','document',1.0,'document',-1,'''\
writer
documenter
scribe
editor
copywriter
librarian'''),
('verb','document',1.0,'document',-1,'''\
document
documents
documenting
summarize
summarizes
summarizing
outline
outlines
outlining
transcribe
transcribes
transcribing'''),
('noun','chore',1.0,'chore',-1,'''\
formatter
converter
exporter
importer
parser
renamer
tagger
sorter
syncer
updater
cleaner
janitor
scraper
downloader
uploader
committer
bumper
minifier
clerk
archiver
renderer
normalizer
deduplicator
resizer
compressor
mover
copier
labeler
labeller
filler
transcriber
stamper
collector
linker
numberer
remover
replacer
inserter
stripper'''),
('verb','chore',1.0,'chore',37,'''\
format
formats'''),
('verb','chore',1.0,'chore',-1,'''\
formating
convert
converts
converting
export
exports
exporting
importing
rename
renames
renaming
tagging
sort
sorts
sorting
publish
publishes
publishing
sync
syncs
syncing
update
updates
updating
clean up
cleans up
cleaning up
scrape
scrapes
scraping
download
downloads
downloading
upload
uploads
uploading
commiting
bump
bumps
bumping
invalidate
invalidates
invalidating
refresh
refreshes
refreshing
clear cache
clears cache
clearing cache
delete
deletes
deleting
copy
copies
copying
collect
collects
collecting
normalize
normalizes
normalizing
minify
minifies
minifying
parse
parses
parsing
merge
merges
merging
reformat
reformats
reformating
prettify
prettifies
prettifying
beautify
beautifies
beautifying
dedupe
dedupes
deduping
deduplicate
deduplicates
deduplicating
back up
backs up
backing up
append
appends
appending
replace
replaces
replacing
compress
compresses
compressing
resize
resizes
resizing
crop
crops
cropping
transcode
transcodes
transcoding
regenerate
regenerates
regenerating
stage
stages
staging
squash
squashes
squashing
rebase
rebases
rebasing
cherry pick
cherries pick
cherrying pick
push
pushes
pushing
concatenate
concatenates
concatenating
prune
prunes
pruning
purge
purges
purging
tidy
tidies
tidying
tidy up
tidies up
tidying up
alphabetize
alphabetizes
alphabetizing
indent
indents
indenting
trim
trims
trimming
populate
populates
populating
fill in
fills in
filling in
fill out
fills out
filling out
backfill
backfills
backfilling
seed
seeds
seeding
mirror
mirrors
mirroring
labeling
stamp
stamps
stamping
remind
reminds
reminding
notify
notifies
notifying
increment
increments
incrementing
reorder
reorders
reordering
relocate
relocates
relocating
move
moves
moving
remove unused
removes unused
removing unused
wrap up
wraps up
wrapping up
close out
closes out
closing out
finalize
finalizes
finalizing
finalise
finalises
finalising
forward
forwards
forwarding
transfer
transfers
transfering
download and install
downloads and install
downloading and install
insert
inserts
inserting
number
numbers
numbering
renumber
renumbers
renumbering
unzip
unzips
unziping
zip
zips
zipping
redact
redacts
redacting
strip
strips
striping
capture
captures
capturing
take screenshots of
takes screenshots of
taking screenshots of
pin
pins
pinning
unpin
unpins
unpining
reopen
reopens
reopening'''),
('verb','chore',1.0,'chore',20,'''\
commit
commits
tag
tags
import
imports
label
labels'''),
('noun','look up',1.0,'look up',-1,'''\
finder
searcher
extractor
locator'''),
('verb','look up',1.0,'look up',-1,'''\
search
searches
searching
extract
extracts
extracting
look for
looks for
looking for
search for
searches for
searching for
look through
looks through
looking through'''),
('noun','scan',1.0,'scan',-1,'scanner'),
('verb','scan',1.0,'scan',-1,'''\
scan
scans
scanning'''),
('noun','repair',1.0,'repair',-1,'''\
fixer
patcher
repairer'''),
('verb','repair',1.0,'repair',-1,'''\
fix
fixes
fixing
auto fix
autos fix
autoing fix
repair
repairs
repairing
patch
patches
patching'''),
('noun','run',1.0,'run',-1,'processor'),
('verb','run',1.0,'run',-1,'''\
perform
performs
performing
process
processes
processing
add
adds
adding
apply
applies
applying
remove
removes
removing
assign
assigns
assigning
attach
attaches
attaching
set
sets
setting'''),
('noun','operate',1.0,'operate',-1,'''\
configurator
administrator
admin
operator
provisioner
installer
deployer
controller'''),
('verb','operate',1.0,'operate',-1,'''\
configure
configures
configuring
set up
sets up
setting up
install
installs
installing
provision
provisions
provisioning
deploy
deploys
deploying
automate
automates
automating
administer
administers
administering
maintain
maintains
maintaining
monitors
monitoring
roll out
rolls out
rolling out
upgrade
upgrades
upgrading
reconcile
reconciles
reconciling'''),
('verb','operate',1.0,'operate',97,'monitor'),
('noun','test',1.0,'test',-1,'tester'),
('verb','test',1.0,'test',22,'''\
unit test
test
tests
testing'''),
('verb','test',1.0,'test',-1,'''\
units test
unitting test'''),
('noun','teach',1.0,'teach',-1,'''\
teacher
coach
instructor'''),
('verb','teach',1.0,'teach',-1,'''\
teach
teaches
teaching
mentors
mentoring
tutors
tutoring
explain
explains
explaining
guiding'''),
('verb','teach',1.0,'teach',103,'''\
mentor
tutor'''),
('verb','teach',1.0,'teach',78,'guide'),
('verb','teach',1.0,'teach',19,'guides'),
('noun','check',1.0,'check',-1,'''\
validator
checker
verifier'''),
('verb','check',1.0,'check',-1,'''\
validate
validates
validating
checking
verify
verifies
verifying
confirm
confirms
confirming
cross check
crosses check
crossing check'''),
('verb','check',1.0,'check',35,'''\
check
checks'''),
('noun','architect',1.0,'architect',-1,''),
('verb','architect',1.0,'architect',111,'architect'),
('verb','architect',1.0,'architect',-1,'''\
architects
architecting'''),
('noun','keep',1.0,'keep',-1,'''\
tracker
recorder
logger
bookkeeper
saver'''),
('verb','keep',1.0,'keep',-1,'''\
track
tracks
tracking
logging
store
stores
storing
save
saves
saving
persist
persists
persisting
archive
archives
archiving
remember
remembers
remembering
keep track of
keeps track of
keeping track of
keep a record of
keeps a record of
keeping a record of
take notes on
takes notes on
taking notes on
cataloging
keep notes on
keeps notes on
keeping notes on
watch for
watches for
watching for
poll
polls
polling
wait for
waits for
waiting for'''),
('verb','keep',1.0,'keep',20,'''\
record
records
catalog
catalogs
recording'''),
('verb','keep',1.0,'keep',9,'''\
log
logs'''),
('noun','find',1.0,'find',-1,'discoverer'),
('verb','find',1.0,'find',-1,'''\
find
finds
finding
track down
tracks down
tracking down'''),
('noun','relay',1.0,'relay',-1,'''\
briefer
announcer
notifier
printer'''),
('verb','relay',1.0,'relay',-1,'''\
print
prints
printing
reporting
show
shows
showing
display
displays
displaying
relay
relays
relaying
echo
echos
echoing
read
reads
reading
posting
announce
announces
announcing
render
renders
rendering'''),
('verb','relay',1.0,'relay',19,'''\
post
posts
report
reports'''),
('noun','scaffold',1.0,'scaffold',-1,'''\
scaffolder
bootstrapper'''),
('verb','scaffold',1.0,'scaffold',-1,'''\
scaffold
scaffolds
scaffolding
bootstrap
bootstraps
bootstraping
initialize
initializes
initializing
initialise
initialises
initialising
spin up
spins up
spinning up
stub
stubs
stubbing
stub out
stubs out
stubbing out'''),
('noun','count',1.0,'count',-1,'''\
counter
calculator
timer'''),
('verb','count',1.0,'count',36,'''\
count
counts'''),
('verb','count',1.0,'count',-1,'''\
counting
enumerate
enumerates
enumerating
calculate
calculates
calculating
compute
computes
computing
tally
tallies
tallying
tabulate
tabulates
tabulating
add up
adds up
adding up'''),
('noun','lint',1.0,'lint',-1,'linter'),
('verb','lint',1.0,'lint',20,'''\
lint
lints'''),
('verb','lint',1.0,'lint',-1,'linting'),
('noun','list',1.0,'list',-1,'''\
lister
fetcher
navigator
viewer'''),
('verb','list',1.0,'list',-1,'''\
list
lists
listing
fetch
fetches
fetching
retrieve
retrieves
retrieving
browse
browses
browsing
navigate
navigates
navigating
navigate to
navigates to
navigating to
look up
looks up
looking up
locate
locates
locating'''),
('noun','execute',1.0,'execute',-1,'''\
runner
executor'''),
('verb','execute',1.0,'execute',-1,'''\
run
runs
running
execute
executes
executing
invoke
invokes
invoking
call
calls
calling'''),
('phrase','',0.0,'',-1,'''\
secure coding
license header
license file
code fence
test data
workflow file
operating system
amdahl's law
brook's law
clarke's law
conway's law
cunningham's law
fitts's law
gall's law
godwin's law
goodhart's law
gresham's law
grosch's law
gustafson's law
hick's law
hofstadter's law
hooke's law
hyrum's law
jakob's law
kernighan's law
kirchhoff's law
lehman's law
linus's law
little's law
metcalfe's law
miller's law
moore's law
morgan's law
murphy's law
newton's law
ohm's law
pareto's law
parkinson's law
postel's law
putt's law
sturgeon's law
tesler's law
twyman's law
weinberg's law
wirth's law
zawinski's law
zipf's law
brooks' law
fitts' law
fitts law
hick hyman law
laws of ux
law of demeter
law of least astonishment
law of large numbers
law of leaky abstraction
law of triviality
law of diminishing returns
law of unintended consequences
law of small numbers
law of total probability
law of proximity
law of similarity
law of continuity
law of closure
law of common region
law of common fate
law of pragnanz
law of prägnanz
law of physics
law of motion
law of thermodynamics
law of nature
law of averages
law of the instrument
power law
scaling law
conservation law
associative law
distributive law
commutative law
de morgan's law
security best practice
security practice
security guard
security default
security scheme
secure coding practice
production security
type safety
design pattern
architecture pattern
architectural pattern
clean architecture
component architecture
component model
architecture diagram
microservices architecture
event driven architecture
incident response runbook
incident response playbook
error handling
market data
code generation
code example
code structure
business logic
product documentation
standards compliance
accessibility compliance
protocol compliance
mock server
test driven development
state management architecture
offline first architecture
best practice
quality gate
release management
risk free
open source
source code
network request
feature flag
status code
security group
security group rule
security header
security badge
security newsletter
security blog
security context
security token
security patch
security update
security camera
security deposit
social security number
secure by default
secure default
secure code
secure coding standard
secure coding guideline
secure communication
secure connection
security first
security conscious
security focused
enterprise security
built in security
security feature
security consideration
security aspect
security configuration
security setting
security rule
security guideline
row level security
type safe
thread safety
thread safe
null safety
memory safety
memory safe
exception safe
exception safety
authentication library
authentication component
authentication form
authentication page
authentication module
authentication middleware
authentication provider
authentication screen
authentication hook
authentication setup
authentication integration
auth component
auth library
auth middleware
auth provider
auth screen
auth setup
login form
login page
login screen
password field
password reset email
password reset page
access token
refresh token
design token
token count
dependency injection
constructor injection
prompt template injection
identity function
identity matrix
brand identity
visual identity
corporate identity
sandbox environment
certificate of completion
attack animation
attack pattern in games
penetration rate
permission dialog
permission prompt
credential helper
secret santa
tls certificate renewal
certificate renewal
encryption library
audit log
audit logging
audit trail
audit table
audit field
audit column
audit entry
lighthouse audit
npm audit
style compliance
convention compliance
spec compliance
specification compliance
schema compliance
standard compliance
rfc compliance
wcag compliance
guideline compliance
compliance badge
compliance logo
retry policy
cache policy
caching policy
bucket policy
network policy
scaling policy
autoscaling policy
eviction policy
backup policy
lifecycle policy
cors policy
policy gradient
refund policy
return policy
restart policy
license badge
license key
licence key
license text
self regulation
version control
source control
control flow
control plane
control panel
flow control
control structure
form control
ui control
control loop
quality control
remote control
flight control
motion control
player control
bias term
weights and biases
consistent output
legal pad
legal page
legal footer
legal notice
legal move
legal value
legal state
legal character
smart contract
api contract
data contract
interface contract
contract test
contract testing
consumer driven contract
type contract
code contract
contract first
design by contract
service contract
component contract
court booking
tennis court
clause parser
where clause
import clause
incident number
incident id
incident report
incident report template
incident ticket number
incident form
incident badge
incident page
incident template
status page
crisis of faith
alert dialog
alert component
alert box
alert banner
emergency contact
emergency contact form
rollback script
migration rollback
rollback migration
database rollback
on call schedule
on call calendar
on call roster
bug report
bug report template
bug tracker
issue template
issue tracker
issue tracking
problem statement
problem set
math problem
error message
error page
error boundary
error code
error type
error class
error response
error state
log file
log level
log format
log entry
log message
log statement
trace id
crash course
failure rate
regression test
regression testing
regression suite
linear regression
logistic regression
polynomial regression
ridge regression
regression analysis
regression fitting
regression fitter
regression pipeline
regression coefficient
regression task
regression model
exception handling
exception class
exception type
debug log
debug mode
debug build
debug symbol
debug flag
debug statement
debug output
timeout value
race condition free
fault injection library
compile time
performance metric
hang tag
symptom checker app
mvc architecture
hexagonal architecture
layered architecture
modular architecture
transformer architecture
model architecture
neural architecture
cpu architecture
arm architecture
multi architecture
information architecture
scalable architecture
robust architecture
modern architecture
serverless architecture
architecture overview page
landscape architecture
architecture icon
lightning design system
system prompt
file system
build system
type system
grid system
module system
version control system
content management system
point of sale system
color system
logging system
plugin system
query plan
floor plan
meal plan
lesson plan
data plan
design asset
code block
code snippet
code sample
code comment
code list
zip code
postal code
qr code
country code
review app
review environment
review comment
review request
product review
customer review
movie review
restaurant review
feature file
feature branch
feature engineering
feature store
feature extraction
change log
exchange rate
database migration file
platform game
platformer
platformers
product page
product catalog
product catalogue
product listing
product image
product name
product description
product data
product card
product photo
dot product
cross product
cartesian product
business card
business day
business hour
risk badge
risk level label
low risk
high risk
trading card
price tag
launch script
launch configuration
launch screen
launch file
growth chart
brand color
brand colour
brand guideline
brand voice
portfolio website
portfolio site
portfolio page
stock image
stock photo
stock level
campaign link
trend line
experiment tracking
experiment flag
strategy pattern
resource file
resource bundle
resource type
resource name
kubernetes resource
terraform resource
aws resource
cloud resource
resource limit
process manager
process id
background process
batch process
build process
customer name
customer record
customer table
customer id
cost free
project file
project setup
project template
project name
project directory
project convention
project standard
project rule
project guideline
deal of the day
culture code
audience label
engagement ring
tax rate table
economy mode
grant permission
grant type
data structure
data type
data class
data binding
data table
data fetching
data transfer object
data source
data center
data engineering
data engineer
data format
data file
data validation
data transformation
data pipeline
data processing
data migration
data import
data export
data extraction
data conversion
mock data
seed data
sample data
dummy data
jwt claim
token claim
paper size
knowledge cutoff
theory of mind test
literature circle
proof of concept
agent file
agent definition
user agent
task list
task runner
task file
team name
team page
github action workflow
ci workflow
developer experience
developer tool
developer tooling
developer productivity
developer friendly
developer workflow
developer portal
vs code
visual studio code
claude code
at startup
on startup
startup time
startup script
startup sequence
app startup
metrics endpoint
analytics event
analytics tracking
analytics integration
analytics snippet
implementation executor
plan executor
task executor
code executor
build command line
command line tool
command line application
command line interface
search optimization
search engine optimization
search engine
search ranking
template metaprogramming
linux kernel
kernel module
feature architecture
pricing page
sales script
sales page
landing page
proposal template
email template
in markdown
documentation claim
checkpoint promotion
trained checkpoint
model checkpoint'''),
('phrase','security-critical',1.0,'',-1,'''\
digital forensics
red teamer
pentest
pentests
red team
threat model
ciso
security audit
security auditing
security review
security code review
security assessment
security analysis
security testing
vulnerability assessment
vulnerability scanning
vulnerability research
threat modeling
threat modelling
threat hunting
threat intelligence
penetration test
penetration testing
penetration tester
pen testing
ethical hacking
exploit development
security coding
secure backend
application security
api security
threat detection
security threat
malware analysis
binary analysis
fraud detection
security auditor
security engineer
security analyst
security architect
security researcher
security consultant
security reviewer
security officer
security tester
security operation
security operations center
security monitoring
security incident response
security hardening
system hardening
infrastructure hardening
server hardening
hardening audit
security scanning
security scan
security scanner
security verification
security validation
security evaluation
security strategy
security investigation
security triage
security remediation
security inspection
security advisor
security code analysis
vulnerability management
vulnerability analysis
vulnerability detection
vulnerability discovery
vulnerability remediation
vulnerability hunting
vulnerability hunter
vulnerability triage
vulnerability scan
vulnerability scanner
vulnerability researcher
vulnerability analyst
bug bounty
exploit analysis
attack simulation
adversary emulation
adversary simulation
attack surface analysis
attack surface mapping
attack path analysis
threat analysis
threat assessment
threat research
threat hunter
threat modeler
threat modeller
threat analyst
threat response
intrusion analysis
memory forensics
forensic analysis
forensic analyst
forensic investigation
forensic investigator
forensic examiner
cryptographic review
cryptography review
cryptographic analysis
cryptanalysis
cryptanalysises
crypto audit
secret detection
secret scanning
secrets detection
secrets scanning
credential scanning
leak detection
sbom analysis
smart contract audit
smart contract auditor
smart contract auditing
smart contract security
smart contract vulnerability
secure code review
secure code reviewer
secure design review
authentication review
authorization review
auth review
auth audit
access review
access control review
access audit
permission review
permission audit
iam review
iam audit
privilege escalation analysis
red teaming
blue team
purple team
offensive security
defensive security
osint
osints
social engineering
phishing analysis
binary exploitation
jailbreak testing
prompt injection testing
prompt injection detection
cisos
chief information security officer
fraud investigation
fraud analyst
anti fraud
abuse detection
trust and safety
dependency vulnerability scanning
supply chain audit
soc analyst
detection engineering
detection engineer
reverse engineer
pen tester
appsec engineer
devsecops engineer
security questionnaire'''),
('phrase','compliance-critical',1.0,'',-1,'''\
compliance audit
compliance officer
privacy engineer
privacy impact assessment
data privacy
data retention policy
compliance posture
compliance framework
policy compliance
right to erasure
responsible ai
ai ethics
ai governance
bias prevention
bias detection
bias audit
algorithmic fairness
ethical development
compliance auditor
compliance auditing
compliance review
compliance reviewer
compliance assessment
compliance analysis
compliance analyst
compliance manager
compliance management
compliance monitoring
compliance specialist
compliance advisor
compliance consultant
compliance guardian
compliance strategy
regulatory analysis
regulatory review
regulatory assessment
regulatory affairs
regulatory advisor
regulatory analyst
regulatory specialist
privacy review
privacy reviewer
privacy assessment
privacy audit
privacy auditor
privacy officer
privacy analyst
privacy advisor
privacy engineering
privacy specialist
privacy compliance
privacy by design
data protection officer
data protection impact assessment
data protection review
control assessment
controls testing
control testing
internal audit
internal auditor
external audit
audit preparation
risk and compliance
governance risk and compliance
grc
grcs
sanctions screening
license audit
licence audit
ai risk assessment
model risk management
ethics review
ethics reviewer
bias assessment
fairness audit
fairness assessment
policy violation detection
pii detection
phi detection
policy review
policy analyst
policy analysis
data governance specialist'''),
('phrase','legal-critical',1.0,'',-1,'''\
employment law
paralegal
paralegals
legal advice
legal guidance
legal advisor
legal counsel
legal review
contract review
contract drafting
contract negotiation
legal document
legal risk
legal research
legal adviser
general counsel
legal expert
legal analyst
legal analysis
legal drafting
legal assistant
legal specialist
legal reviewer
legal compliance
legal consultant
legal assessment
legal memo
contract reviewer
contract lawyer
contract attorney
contract analysis
contract analyst
contract management
contract manager
contract redlining
terms review
privacy policy review
patent analysis
patent analyst
patent search
patent drafting
patent attorney
prior art search
trademark search
trademark analysis
litigation support
litigation strategy
statutory interpretation
intellectual property strategy
ip counsel
nda review
immigration law
corporate law
dispute resolution
legislative analysis
license compatibility analysis
license review
case law research
legal strategy'''),
('phrase','incident-response',1.0,'',-1,'''\
disaster recovery
war room
production outage
incident response
incident management
incident triage
incident commander
incident investigation
disaster recovery planning
production troubleshooting
crisis management
incident responder
incident manager
incident coordinator
incident coordination
incident analysis
incident analyst
incident review
incident handling
incident handler
incident resolution
incident command
incident diagnosis
incident postmortem
incident retrospective
postmortem analysis
post incident review
post mortem analysis
post incident analysis
blameless postmortem
outage response
outage investigation
outage analysis
on call engineer
on call responder
on call response
on call support
emergency response
emergency responder
emergency hotfix
emergency rollback
disaster recovery plan
business continuity planning
business continuity plan
crisis response
crisis communication
crisis manager
production debugging
production debugger
production support
production firefighting
service restoration
service recovery
system recovery
alert triage
alert investigation
deployment rollback
release rollback
rollback decision
mean time to recovery
mttr
mttrs
escalation management
live site'''),
('phrase','debugging',1.0,'',-1,'''\
root cause
root cause analysis
underlying cause
log analysis
debugging expert
bug hunting
error diagnosis
failure analysis
bug fixing
debugging code
performance investigation
rca
rcas
root cause investigation
root cause identification
root cause diagnosis
root cause finder
fault isolation
fault diagnosis
fault localization
failure investigation
failure diagnosis
failure triage
failure analyst
crash analysis
crash investigation
core dump analysis
stack trace analysis
error analysis
error investigation
error triage
error resolution
bug triage
bug investigation
bug investigator
bug analysis
bug diagnosis
bug hunter
bug detective
bug reproduction
bug detection
memory leak detection
memory leak analysis
deadlock analysis
deadlock detection
performance debugging
performance diagnosis
performance diagnostic
bottleneck analysis
bottleneck identification
debugging specialist
debugging strategy
debugging assistant
distributed debugging
systematic debugging
problem diagnosis
issue diagnosis
diagnostic analysis
anomaly investigation
test failure analysis
flaky test analysis
forensic debugging
concurrency debugging
problem solver
problem solving'''),
('phrase','architecture-design',1.0,'',-1,'''\
capacity planning
architecture review
architectural review
software architect
solution architect
solutions architect
system architect
systems architect
enterprise architect
cloud architect
technical architect
principal architect
architectural guidance
architectural integrity
architecture guidance
architecture assessment
architecture planning
domain driven design
system modeling
system designer
architecture design
architecture evaluation
architecture analysis
architecture strategy
architecture modernization
architectural analysis
architectural assessment
architectural evaluation
architectural planning
architectural strategy
architectural decision making
architecture governance
data architect
network architect
infrastructure architect
platform architect
integration architect
api architect
database architect
chief architect
lead architect
senior architect
microservices architect
microservice decomposition
domain decomposition
system decomposition
monolith decomposition
event storming
scalability planning
scalability analysis
scalability assessment
technology evaluation
technology assessment
technology strategy
tech stack selection
technical feasibility
technical strategist
distributed systems design
architecture consultant
architecture advisor
architecture expert
domain modeler
domain modeller
domain modeling
domain modelling
data modeler
technology selector'''),
('phrase','multi-factor-review',1.0,'',-1,'''\
code review
code reviewer
pr review
pr reviewer
peer review
design review
code quality analysis
quality assessment
quality review
impact analysis
risk assessment
remediation plan
gap analysis
refactoring plan
qa strategy
quality strategy
test strategy
code analysis
structured review
multi dimensional review
type design
adversarial review
code audit
code auditor
code inspection
code critique
code critic
code evaluation
code assessment
code quality review
code quality reviewer
code quality auditor
code quality assessment
quality reviewer
quality auditor
quality audit
quality evaluation
quality evaluator
design critique
design reviewer
plan review
plan reviewer
plan critic
plan validation
spec review
spec reviewer
specification review
proposal review
rfc review
api review
api reviewer
ux review
ux audit
usability review
usability evaluation
heuristic evaluation
merge readiness
release readiness
production readiness
launch readiness
go no go
second opinion
independent review
cross review
technical review
technical reviewer
technical debt analysis
technical debt assessment
technical debt reduction
maintainability review
refactoring assessment
acceptance review
assumption challenging
hallucination detection
output evaluation
response evaluation
llm as a judge
rubric evaluation
performance review
performance audit
test planning
test plan review
test strategist
testing strategy
quality assurance strategy
quality engineering
multi perspective review
review feedback
peer reviewer
code health'''),
('phrase','business-critical',1.0,'',-1,'''\
product roadmap
marketing strategy
due diligence
business case
business plan
sales strategy
vendor selection
feature prioritization
user research
change management
business strategy
experiment design
product manager
product management
product strategy
product decision
business analyst
business analysis
requirements analyst
requirements analysis
market research
market analysis
competitive analysis
financial analysis
financial model
risk management
risk analysis
risk analytics
trading strategy
quantitative analyst
sprint planning
growth hacking
customer success
sales engineer
human resources
investment decision
project manager
growth strategy
scrum master
agile coach
business value
go to market strategy
gtm strategy
pricing strategy
pricing model
pricing analysis
revenue strategy
revenue operation
sales strategist
brand strategy
brand strategist
business planning
business development
business model design
business requirements analysis
customer research
customer discovery
customer support strategy
competitor analysis
competitor research
competitive intelligence
market sizing
market intelligence
market researcher
market analyst
market strategy
swot analysis
feasibility analysis
cost benefit analysis
roi analysis
financial planning
financial modeling
financial modelling
financial advisor
financial analyst
financial forecasting
financial reporting
investment analysis
investment analyst
investment advisor
investment strategy
investment research
portfolio management
portfolio manager
portfolio optimization
risk modeling
risk analyst
risk manager
risk advisor
risk mitigation planning
credit analysis
equity research
fundraising strategy
product owner
product lead
product planning
product discovery
product requirement document
product vision
product analyst
product analytics
product strategist
product prioritization
roadmap planning
roadmap prioritization
backlog prioritization
backlog management
requirements engineering
requirements gathering
requirements elicitation
requirements engineer
stakeholder management
stakeholder alignment
stakeholder analysis
program manager
program management
project management
project planning
project planner
project coordination
cross functional coordination
resource planning
resource management
budget planning
strategic analysis
strategic advisor
strategic decision
strategic consultant
executive advisor
okr planning
growth marketing
growth marketer
growth hacker
campaign strategy
campaign planning
social media strategy
social media strategist
seo strategist
customer success manager
account manager
account executive
sales coach
talent acquisition
hiring strategy
workforce planning
organizational design
supply chain management
supply chain optimization
procurement strategy
vendor evaluation
monetization strategy
process optimization
process improvement
process design
operations management
operational strategy
tax planning
tax advisor
tax strategy
actuarial analysis
quantitative research
quantitative analysis
quantitative trading
algorithmic trading
agile delivery
delivery manager
engineering manager
team lead
user researcher
ux researcher
ux research
chief executive
chief financial officer
chief of staff
startup advisor
startup strategy
idea validation
growth strategist
product requirements document
product requirements documents
prd writer
requirements writer'''),
('phrase','research-synthesis',1.0,'',-1,'''\
source verification
systematic review
experimental design
research synthesis
literature review
deep research
research specialist
trend analysis
codebase exploration
knowledge synthesis
technical research
feasibility study
technical spike
deep analysis
verification specialist
verification agent
fact checking
data science
research assistant
research agent
research analyst
research analysis
research planning
research coordinator
research orchestrator
research report
research methodology
academic research
scientific research
web research
in depth research
comprehensive research
technology research
evidence synthesis
source evaluation
information synthesis
insight generation
hypothesis generation
hypothesis testing
data analyst
data scientist
codebase analysis
codebase research
codebase investigation
competitive research
user research synthesis
trend research
trend forecasting
knowledge discovery
fact checker
horizon scanning
comparative analysis
patent landscape
spike investigation'''),
('phrase','complex-reasoning',1.0,'',-1,'''\
migration strategy
implementation plan
strategic planning
principal engineer
quality engineer
performance engineer
legacy modernization
migration planning
devil's advocate
critical thinking
multi objective
chaos engineering
principal software engineer
principal developer
principal engineering
staff software engineer'''),
('phrase','novel-problem',0.8,'',-1,'''\
novel problem
novel solution
complex problem
hard problem
open ended problem
unsolved problem
unknown cause
ambiguous requirement
first principle
unknown problem
novel approach
creative problem solving
hard to reproduce
stuck on
unfamiliar codebase
complex challenge
unsolvable
unsolvables'''),
('phrase','complex-reasoning',0.7,'',-1,'''\
trade off
tradeoff
tradeoffs
technical leadership
principal level
decision making
orchestration agent'''),
('phrase','deep-audit',1.0,'',-1,'''\
deep audit
adversarial verification
claim extraction
requirements validation
comprehensive audit
full audit
deep review
deep security audit
exhaustive review
plan verification
requirement validation
integration validation
independent verification
adversarial validation'''),
('phrase','platform-migration',1.0,'',-1,'''\
platform migration
cloud migration
migration assistant
legacy migration
modernization
modernizations
framework migration
large scale migration
system migration
language migration
stack migration
mainframe migration
database platform migration
monolith to microservices
legacy system modernization
application modernization'''),
('phrase','long-horizon',1.0,'',-1,'''\
autonomous development
fully autonomous
long running task
multi day
end to end feature
end to end delivery
long horizon
autonomous agent development
end to end implementation
full lifecycle development
autonomous execution
entire application'''),
('phrase','documentation',1.0,'',-1,'''\
api reference
technical writer
api documentation
technical documentation
documentation specialist
reference documentation
developer documentation
technical writing'''),
('phrase','well-defined-spec',1.0,'',-1,'''\
runtime version
system administration
file organization
session summary
git operation
markdown formatting
exact parameter
build command
pull request preparation
pr preparation
pr template completion
changelog generation
linter violation
formatter violation
code formatting
version bump
simple search
fast lookup
syntax helper
terminal syntax
shell syntax
commit message generation
commit message generator
commit helper
changelog maintenance
changelog update
release note generation
version bumping
version update
dependency bump
simple lookup
quick lookup
file lookup
file search
command helper
command lookup
command reference
shell helper
git helper
git mechanics
merge conflict resolution
lockfile conflict
lint fixing
lint fixer
style fixing
import sorting
format conversion
file conversion
json formatting
yaml formatting
markdown linting
spell checker
spelling correction
typo fixing
data entry
file cleanup
cache invalidation
cache clearing
status check
status reporting
progress tracking
session handoff
context handoff
daily standup note
template filling
form filling
placeholder replacement
label assignment
ticket labeling
file copying
branch creation
branch cleanup
worktree setup
worktree cleanup
environment setup
package installation
dependency installation
linux administration
server administration
office administration
runtime upgrade
minor upgrade
patch release
run command
code search
keyword search
catalog search
gallery search
image search
issue search
text search
only job is
sole job is
only task is
sole task is
nothing but
lightweight agent
lightweight assistant
simple executor
return the result
relay the result
word for word
verbatim
verbatims'''),
('phrase','batch-processing',1.0,'',-1,'''\
bulk operation
bulk update
batch operation
batch processing
batch job
file renaming
bulk rename
bulk edit
bulk import
bulk export
mass update
mass rename
batch conversion
batch rename
batch update
repetitive operation
routine maintenance
boilerplate generation
file by file'''),
('phrase','multi-factor-review',0.6,'',-1,'''\
accessibility audit
accessibility review
accessibility auditor
accessibility reviewer
accessibility tester
ui review
complexity analysis
coverage analysis
coverage gap
dependency analysis
visual review
content review
editorial review'''),
('phrase','complex-reasoning',0.8,'',-1,'''\
task decomposition
team assembly
agent selection
coordination strategy
orchestration strategy
multi agent orchestration
multi agent coordination
context engineering
resilience testing
failure experiment
resilience engineering
game day
site reliability engineering
site reliability engineer
reliability engineering
performance engineering
performance optimization strategy
implementation planning
implementation planner
implementation strategy
execution planning
work breakdown
strategic thinking
systems thinking
decision support
decision analysis
decision framework
complex reasoning
multi step reasoning
deep reasoning
scenario planning
technical planning
technical planner
migration planner
modernization planning
modernization strategy
refactoring strategy
test architecture
optimization strategy
curriculum design
instructional design
staff engineer
tech lead
technical lead
distinguished engineer
cross cutting concern
experiment planning
project scoping
effort estimation
long term decision
far reaching decision
hard decision
key decision
best approach
bounded plan
execution plan'''),
('phrase','compliance-critical',0.5,'',-1,'''\
compliance verification
compliance check
compliance checking
compliance validation'''),
('phrase','research-synthesis',0.7,'',-1,'''\
search strategy
search technique
advanced search
information retrieval strategy'''),
('phrase','business-critical',0.6,'',-1,'''\
content strategy
content strategist
content marketing
conversion optimization
audience growth
editorial strategy'''),
('phrase','well-defined-spec',0.7,'',-1,'''\
executor agent
runner agent
lookup agent
fetch agent'''),
('phrase','well-defined-spec automatable',1.0,'',-1,'''\
smoke test
preflight
preflights
preflight check
pre flight
pre flight check
smoke testing
smoke check
lint check
linter check
linting check
format check
formatting check
syntax check
syntax checking
syntax checker
syntax validation
link check
link checking
link checker
spell checking
health check ping
file existence check
required file exist
required files exist
files exist
commit message validation
commit message validator
commit message check
commit message linter
validate commit message
validates commit message
dependency presence check
environment check'''),
('phrase','well-defined-spec',0.8,'',-1,'''\
usage help
command usage
quick reference
installation help
installation instruction
setup instruction
how to use
verification command
post deployment check
build verification
thin wrapper
thin forwarding wrapper
forwarder
forwarders
pass through
passthrough
passthroughs
no interpretation
no judgement needed
as is
fixed layout
fixed format
predefined template
predefined step
given template
step by step script
command wrapper
cli wrapper
installation guidance
install and use
installation and usage
cli assistant
cli helper
finding file
find file
repository explorer
repo explorer
read only exploration
read only navigation
targeted file read
structured question
fixed question
human rating
collect rating
project scaffold'''),
('phrase','complex-reasoning',0.6,'',-1,'''\
performance profiling
optimization recommendation
performance optimization recommendation'''),
('phrase','architecture-design',0.8,'',-1,'''\
internal developer platform
platform engineer
network engineer
network engineering
network infrastructure
multi tenant platform
multi region deployment
network topology'''),
('phrase','multi-factor-review',0.8,'',-1,'''\
eval engineer
evaluation engineer
promotion verdict
promotion decision
issue triage
triage issue
triage open issue
backlog triage'''),
('phrase','creative-synthesis',1.0,'',-1,'''\
narrative design
narrative designer
narrative structure
narrative arc
story structure
story arc
storyteller
storytellers
story development
story editor
story consultant
plot structure
plot hole
character arc
character development
character voice
world building
world builder
worldbuilding
worldbuildings
worldbuilder
worldbuilders
lore keeper
developmental edit
developmental editor
developmental editing
dramaturg
dramaturgs
dramaturgy
dramaturgies
fiction writer
fiction editor
novelist
novelists
screenwriter
screenwriters
screenplay
screenplays
short story
poet
poets
poetry
poetries
songwriter
songwriters
lyricist
lyricists
literary translation
literary translator
transcreation
transcreations
game design
game designer
level design
level designer
game master
dungeon master
creative direction
creative director
art direction
art director'''),
('phrase','multi-factor-review',0.9,'',-1,'''\
playtester
playtesters
playtest
playtests
play tester
playtesting
playtestings
manuscript review
manuscript critique
manuscript editor
structural edit
line editor
continuity editor
continuity checker
story continuity
narrative continuity
numerical stability
numerics reviewer
numerical analyst'''),
('phrase','novel-problem',1.0,'',-1,'''\
mathematical proof
proof checker
proof strategy
proof writer
theorem proving
theorem prover
formal proof
proof engineer
mathematician
mathematicians
disassembly
disassemblies
decompilation
decompilations
decompiled code
undocumented format
undocumented protocol'''),
('cue','mute',1.0,'',-1,'''\
out of scope
hand over to
hands over to
handoff to
defer to
defers to
pairs with
paired with
complements
alongside
in collaboration with
unlike
prior to
spawned by
dispatched by
called from
see also
refer to
refers to
used by
runs after
runs before
run before
upstream of
downstream of
avoid
avoids
avoiding
do not
don't
does not
doesn't
not
never
no
cannot
won't
without
instead of
rather than
except
excluding
not for
run after
called after
invoke after
invoked by
called by
followed by
hand off to
hands off to
handed to
delegate to
delegates to
escalate to
escalates to
works with
collaborate with
collaborates with
coordinates with
integrates with
in tandem with
when invoked'''),
('cue','elsewhere',1.0,'',-1,'instead'),
('cue','aside',1.0,'',-1,'''\
enforcing
in accordance with
in line with
keeping
respecting
honoring
honouring
in compliance with
compliant with
on top of
powered by
backed by
supporting
built on
through
with
using
via
including
includes
such as
covering
focusing on
focused on
focus on
emphasizing
emphasis on
leveraging
ensuring
ensures
ensure
following
follows
adhering to
according to
based on
while
mentions
mentioning
against
from
under
compliant'''),
('cue','trigger',1.0,'',-1,'''\
use after
use proactively
use this agent
use this
use when
use for
use to
use before
use it
invoke when
invoke for
trigger
engage
perfect for
ideal for'''),
('cue','role',1.0,'',-1,'''\
you are
you act as
act as
your role is
your job is
your task is
your mission is
your goal is
your purpose is
your specialty is
your primary responsibility is
your primary objective is
your objective is
your primary goal is
your primary task is
your main task is
your primary role is
your core task is
your core responsibility is
your responsibility is
your main goal is'''),
),
'firsts': '''\
abuse
academic
acceptance
access
accessibility
according
account
acquisition
act
action
active
activity
actuarial
ad
add
adding
address
adds
adhering
advanced
adversarial
adversary
agent
aggregate
agile
ai
alert
algorithmic
alt
ambiguous
amdahl
analysis
analysises
analysising
analytics
anomaly
ansible
anti
api
app
application
appsec
architectural
architecture
arm
art
as
asset
associative
assumption
at
attack
attacker
audience
audio
audit
auth
authentication
authorization
auto
autoing
autonomous
autos
autoscaling
aws
back
backed
backend
background
backing
backlog
backs
backup
based
basel
batch
best
bias
binary
blameless
blind
blog
blue
boilerplate
bottleneck
bounded
branch
brand
broken
brook
brooks
bucket
budget
buffer
bug
build
built
bulk
business
buyer
cache
caching
call
called
campaign
capacity
cartesian
cascading
case
cash
catalog
causal
certificate
change
changelog
chaos
character
cheat
check
checklist
checkpoint
cherries
cherry
cherrying
chief
ci
claim
clarke
claude
clause
clean
cleaning
cleans
clear
clearing
clears
cli
client
close
closes
closing
cloud
code
codebase
cold
collaborate
collaborates
collect
color
command
commercial
commit
community
commutative
comparative
competitive
competitor
compilation
compile
complex
complexity
compliance
compliant
component
comprehensive
concurrency
conduct
conducting
conducts
config
configuration
conflicting
consent
conservation
consistency
consistent
constructor
consumer
contact
container
content
context
continuity
contract
control
controls
convention
conventional
converge
converges
converging
conversion
conway
coordinates
coordination
copyright
core
corporate
cors
cost
country
court
coverage
cpu
crash
creative
credential
credit
crisis
critical
cron
cross
crosses
crossing
crud
crypto
cryptographic
cryptography
csv
culture
cunningham
current
curriculum
customer
cyber
daily
data
database
date
de
dead
deadlock
deal
debug
debugging
decision
decompiled
deep
defence
defense
defensive
defer
defers
degraded
delegate
delegates
deletion
delivery
demand
dependency
deployment
design
detection
developer
developmental
devil
devsecops
diagnostic
digital
directory
disaster
discussion
disk
dispatched
dispute
distinguished
distributed
distributive
do
docker
documentation
does
doesn
domain
don
dot
double
doubles
doubling
download
downloading
downloads
downstream
due
dummy
dungeon
duplicate
e2e
economy
edge
editorial
effort
elusive
email
emergency
emerging
emphasis
employee
employment
encryption
end
endpoint
engagement
engineering
enterprise
entire
entry
env
environment
equity
error
escalate
escalated
escalates
escalation
ethical
ethics
eu
eval
evaluation
event
eventual
eviction
evidence
exact
excel
exception
exchange
execution
executive
executor
exhaustive
existing
experience
experiment
experimental
expertise
expertises
expertising
exploit
exploratory
export
exposed
external
fact
facting
facts
failed
failing
failure
fairness
far
fast
fault
feasibility
feature
fetch
fiction
field
figure
figures
figuring
file
files
fill
filling
fills
financial
find
finding
first
fitts
fixed
flaky
flight
floor
flow
focus
focused
focusing
folder
follow
followed
forensic
form
formal
format
formatter
formatting
forming
forms
forum
framework
fraud
front
full
fully
function
fundraising
gall
gallery
game
gap
general
git
github
given
go
godwin
goodhart
governance
grant
gresham
grid
grosch
group
growth
gtm
guideline
gustafson
hallucination
hand
handed
handoff
handover
hands
hang
hard
hardcoded
hardening
heading
health
heap
helm
heuristic
hexagonal
hick
high
hiring
hofstadter
hooke
horizon
how
html
human
hunt
hunting
hunts
hypothesis
hyrum
iam
idea
ideal
identity
image
immigration
impact
implementation
import
in
incident
independent
index
indicator
information
infrastructure
injection
insecure
insight
install
installation
installed
instead
instructional
integrates
integration
intellectual
interface
intermittent
internal
intrusion
investment
invoke
invoked
ip
iso
issue
jailbreak
jakob
jira
journal
json
jwt
keep
keeping
keeps
kernel
kernighan
key
keyboard
keyword
kill
kirchhoff
know
knowledge
kubernetes
label
landing
landscape
language
large
latency
lateral
launch
law
laws
layered
layering
layout
lead
leak
leaked
learning
least
legacy
legal
legislative
lehman
lesson
level
licence
license
licensing
lifecycle
lighthouse
lightning
lightweight
line
linear
lines
link
lint
linter
linting
linus
linux
literary
literature
litigation
little
live
llm
locale
lock
lockfile
locking
locks
log
logging
logic
login
logistic
long
look
looking
looks
lookup
lore
low
m
mail
mainframe
maintainability
major
make
malicious
malware
mandatory
manifest
manuscript
mapping
markdown
market
marketing
mass
master
math
mathematical
meal
mean
media
meeting
memory
merge
meta
metcalfe
metrics
microservice
microservices
migration
miller
minor
missing
mitre
ml
mobile
mock
model
modern
modernization
modular
module
monetization
money
monolith
moore
morgan
motion
movie
multi
multiple
murphy
mvc
naming
narrative
narrow
narrowing
narrows
navigate
navigates
navigating
nda
network
neural
newton
next
no
non
not
nothing
novel
npm
null
numerical
numerics
offensive
office
offline
ohm
okr
on
one
only
open
openid
operating
operational
operations
optimization
orchestration
org
organizational
out
outage
outlier
output
outreach
p0
p1
package
page
paired
pairs
paper
parallel
pareto
parkinson
pass
password
patch
patent
path
pci
peer
pen
penetration
perfect
performance
permission
personal
personally
phi
phishing
pii
pipeline
placeholder
plan
platform
play
player
plot
plugin
point
points
policy
polynomial
portfolio
post
postal
postel
postmortem
power
powered
pr
prd
pre
predefined
preflight
press
price
pricing
primary
principal
print
prior
privacy
privilege
problem
process
procurement
product
production
profit
program
progress
project
promotion
prompt
proof
proposal
protocol
public
pull
purple
putt
qa
qr
qualitative
quality
quantitative
query
quick
race
rather
rbac
react
read
real
recover
recovering
recovers
red
reding
reds
refactoring
refer
reference
refers
refresh
refund
regex
regression
regulatory
relay
release
reliability
remediation
remote
remove
removes
removing
repetitive
repo
repository
required
requirement
requirements
research
resilience
resource
respond
responding
responds
response
responsible
restart
restaurant
retention
retry
return
revenue
reverse
review
rfc
ridge
right
risk
roadmap
robust
roi
roll
rollback
rolling
rolls
root
rooting
roots
routine
row
rubric
run
runner
runs
runtime
sales
sample
sanctions
sandbox
sarbanes
saved
sbom
scalability
scalable
scaling
scenario
schema
scientific
scoring
screen
script
scrum
search
searches
searching
second
seconding
seconds
secret
secrets
secure
security
see
seed
segmentation
self
semantic
senior
sensitive
seo
separation
server
serverless
service
session
set
sets
setting
setup
sev
shell
short
side
silent
simple
single
site
sla
slo
slow
smart
smoke
snapshot
soc
social
software
sole
solid
solution
solutions
source
spawned
spec
specialist
specialize
specialized
specializeding
specializeds
specializes
specializeses
specializesing
specializing
specializinging
specializings
specification
spell
spelling
spike
spin
spinning
spins
sprint
sql
stack
staff
staged
stakeholder
stale
standard
standards
standup
startup
state
statistical
status
statutory
step
stock
stored
story
strategic
strategy
structural
structured
stub
stubbing
stubs
stuck
sturgeon
style
sub
such
summary
supply
support
survey
swot
symptom
syntax
system
systematic
systems
table
take
takes
taking
talent
target
targeted
task
tax
teaching
team
tech
technical
technology
template
tenant
tennis
terminal
terms
terraform
tesler
test
testing
text
theorem
theory
thin
thread
threat
threating
threats
threshold
ticket
tidies
tidy
tidying
time
timeout
title
tls
to
todo
token
toml
tool
trace
track
tracking
tracks
trade
trademark
trading
trailing
trained
training
transformer
translation
trend
triage
trust
twyman
type
typo
ui
unauthorised
unauthorized
underlying
undocumented
unexpected
unfamiliar
unhandled
unit
units
unitting
unknown
unsolved
unused
upstream
usability
usage
use
used
user
ux
validate
validates
value
vendor
verification
verifies
verify
verifying
version
visual
vs
vulnerability
vulnerable
wait
waiting
waits
war
watch
watches
watching
wcag
web
weekly
weights
weinberg
when
where
windows
wirth
won
word
work
workflow
workforce
working
works
worktree
world
wrap
wrapping
wraps
xml
yaml
you
your
zawinski
zero
zip
zipf''',
'starts': '''\
ai risk
amdahl's
anti money
architecture overview
attack pattern
attack pattern in
autonomous agent
best available
broken access
brook's
build versus
built in
business requirements
certificate of
chief financial
chief information
chief information security
chief of
clarke's
command line
consumer driven
content management
conway's
cost benefit
creative problem
crisis of
cross cutting
cross functional
cross site
cunningham's
customer support
daily standup
data access
data protection impact
data transfer
database migration
database platform
de morgan
de morgan's
deal of
deal of the
deep security
defence in
defense in
design by
devil's
distributed systems
docker compose
domain driven
download and
downloading and
downloads and
end to
end to end
environment variable
eu ai
event driven
exploratory data
far reaching
fault injection
file by
fitts's
follow up
form hypotheses
forming hypotheses
forms hypotheses
full lifecycle
gall's
git diff
git history
github action
go no
go to
godwin's
goodhart's
governance risk
governance risk and
gresham's
grosch's
gustafson's
hand off
hand over
hands off
hands over
hard coded
hard to
health check
hick hyman
hick's
high level
hofstadter's
hooke's
how to
hyrum's
ideal customer
identity and
identity and access
in accordance
in collaboration
in compliance
in depth
in line
in tandem
incident ticket
indicator of
information retrieval
install and
installation and
internal developer
jakob's
keep a
keep a record
keep notes
keep track
keeping a
keeping a record
keeping notes
keeping track
keeps a
keeps a record
keeps notes
keeps track
kernighan's
kirchhoff's
know your
large scale
law of
law of common
law of diminishing
law of large
law of leaky
law of least
law of small
law of the
law of total
law of unintended
laws of
lehman's
lightning design
lines of
linus's
little's
llm as
llm as a
long running
long term
master service
mean time
mean time to
metcalfe's
miller's
mitre att
model risk
monolith to
moore's
morgan's
multi dimensional
multi factor
multi perspective
multi region
multi step
multi tenant
murphy's
newton's
no judgement
non disclosure
non functional
npm package
offline first
ohm's
on top
only job
only task
open ended
out of
pareto's
parkinson's
pass or
password reset
performance optimization
personally identifiable
point of
point of sale
policy violation
post deployment
post incident
postel's
principal software
privacy by
privacy impact
product requirements
production system
prompt template
proof of
putt's
quality assurance
read only
real time
relay the
required files
return on
return the
right to
risk and
risk level
risk mitigation
row level
secure by
secure design
security best
security code
security operations
separation of
single sign
site reliability
social media
social security
software supply
sole job
sole task
staff software
state management
state of
state of the
step by
step by step
sturgeon's
style guide
supply chain
symptom checker
table of
take notes
take screenshots
takes notes
takes screenshots
taking notes
taking screenshots
targeted file
tax rate
terms and
terms of
tesler's
test driven
theory of
theory of mind
thin forwarding
tls certificate
to do
triage open
trust and
twyman's
validate commit
validates commit
visual studio
web application
weights and
weinberg's
wirth's
word for
you act
your core
your core responsibility
your core task
your goal
your job
your main
your main goal
your main task
your mission
your objective
your primary
your primary goal
your primary objective
your primary responsibility
your primary role
your primary task
your purpose
your responsibility
your role
your specialty
your task
zawinski's
zipf's''',
}
