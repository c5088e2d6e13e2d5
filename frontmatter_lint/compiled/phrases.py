"""Made from `data/phrases.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'unit': 50,
'brief': 80,
'columns': {
'mid': (-0.3517,(3.6625,-1.1015,0.0,1.0,0.4,0.0,1.5),(2.7256,-0.6613,0.0,1.0,0.6,0.0,3.0)),
'critical': (-0.5209,(4.6787,-1.1809,0.0,1.0,0.3,0.0,1.5),(3.7363,-1.9029,0.0,1.0,0.4,0.0,3.0)),
'mechanical': (0.3446,(1.3995,-1.6309,0.0,0.8,-0.3,-0.3,1.5),(1.2757,-1.8622,0.01,0.8,-0.5,-0.8,3.0)),
},
'phrases': '''\
aa
aa accessibility
aaa
abandon
absolute
abstract
abstraction
abstractions
abuse
accept
acceptable
acceptance
accepted
access
access control
accessibility
accessible
according
account
accounts
accuracy
accurate
accurately
achieve
acquisition
across
across agents
across multiple
across services
act
action
actionable
actionable feedback
actionable recommendations
actions
activated
activates
active
actively
activities
actor
acts
actual
actually
actually read
ad
adapt
adapted
adaptive
add
added
adding
additional
address
addressed
adds
adequate
adherence
adheres
adjusted
admin
administration
adopt
adoption
adr
adrs
advanced
advanced patterns
adversarial
adversary
advice
advise
adviser
advises
advisor
advisory
advocacy
advocate
affect
affected
age
agency
agent
agent definitions
agent excels
agent files
agent orchestrates
agent teams
agent use
agent workflows
agentic
agents
ages
aggregate
aggregates
aggregation
agile
agnostic
agpl
agree
ahead
ai
ai agent
ai powered
ai safety
aim
air
airflow
alert
alerting
alerts
algorithm
algorithmic
algorithms
alias
aliases
align
aligned
alignment
alive
allocation
allocations
allow
allowed
allowlist
allows
alone
alongside
aloud
already
alt
alt text
alternative
alternatives
always
ambiguity
ambiguous
among
amount
analyse
analyses
analysis
analysis agent
analysis specialist
analyst
analyst use
analytics
analyze
analyze code
analyzer
analyzer use
analyzes
analyzing
analyzing existing
anchor
anchors
android
angle
angular
animation
animations
annotations
announcements
anomalies
anonymous
another
ansible
answer
answers
anti
anyone
anything
api
api architect
api contract
api contracts
api design
api designer
api docs
api documentation
api endpoints
api errors
api keys
api reference
api routes
api security
api specifications
api usage
apis
app
app store
appeal
appear
appears
append
appetite
applicable
application
application development
application logs
application security
applications
applied
applies
apply
applying
approach
approaches
appropriate
appropriateness
approval
approvals
approve
approved
approver
apps
arc
arch
archaeologist
architect
architect agent
architect design
architect designs
architect expert
architect responsible
architect review
architect system
architect use
architects
architectural
architectural decisions
architectural design
architectural patterns
architecture
architecture decisions
architecture design
architecture docs
architecture patterns
architecture review
architecture reviewer
architecture security
architecture specialist
architecture state
architecture use
architectures
archival
archive
area
areas
aren
args
argue
argument
aria
arm
around
arrange
array
arrays
arrive
art
artefacts
article
artifact
artifacts
ask
asked
asking
asks
askuserquestion
asp
assembles
assert
assertion
assertions
asserts
assess
assessed
assesses
assessing
assessment
assessments
assessor
asset
assets
assigned
assignee
assignment
assigns
assistant
assisted
assume
assumed
assumption
assumptions
assurance
astro
asvs
async
async await
async patterns
asynchronous
atomic
attach
attachments
attack
attack vectors
attacker
attacks
attributes
attribution
audience
audio
audit
audit findings
auditability
audited
auditing
auditor
auditor audits
auditor use
audits
auth
auth authz
auth crypto
authenticated
authentication
authentication authorization
authn
author
authorisation
authorised
authoritative
authority
authorization
authors
authz
auto
automate
automated
automated testing
automatically
automating
automation
automations
automator
autonomous
autonomously
autonomy
availability
available
avoid
avoids
await
aware
awareness
away
awkward
aws
axe
azure
back
backed
backend
backend api
backend architect
backend developer
backend systems
backfill
backfills
background
backticks
backup
backups
backward
backwards
bad
badly
balance
balanced
bang
bank
banner
bar
base
base branch
based
baseline
bash
basic
basics
basis
batch
batch processing
batches
batching
bdd
bearing
bears
beats
because
become
becomes
beforeeach
begin
beginning
behavior
behavior driven
behavioral
behaviors
behaviour
behaviours
behind
belief
beliefs
believe
believed
believes
belong
belongs
bench
benchmark
benchmarks
benefit
benefits
beside
best
best practice
best practices
bet
better
beyond
bias
bidirectional
big
bigquery
billing
binding
bindings
bisect
black
blank
blast
blast radius
blind
blind spots
bloat
block
blocked
blocker
blockers
blocking
blocks
blog
blog posts
blueprint
board
body
bold
book
boot
boring
bot
bottleneck
bottlenecks
bottom
boundaries
boundaries data
boundary
boundary values
bounded
bounded contexts
bounds
box
brain
brainstorming
branch
branches
branching
brand
brand voice
breach
breaches
break
breakage
breakdown
breaker
breaking
breaking down
breaks
bridge
bridges
brief
bring
brings
broad
broken
brokers
browser
bucket
budget
budgets
buffer
bug
bug fixes
bugfix
bugs
bugs security
build
build errors
build failures
buildable
builder
builder builds
builder use
builders
building
builds
built
bullet
bump
bumps
bun
bundle
bundle size
bundling
burden
burn rate
business
business analyst
business context
business impact
business logic
button
buy
buys
bypass
bypassed
bypasses
c#
c++
cache
caches
caching
caching strategies
calculate
calculation
calendar
calibration
call
call stack
callbacks
called
caller
callers
calling
calls
calm
campaign
campaigns
cancellation
candidate
candidates
cannot
canonical
canvas
cap
capabilities
capacity
captain
captain leads
capture
capturing
card
care
careful
cargo
carries
carry
cascade
cascading
case
cases
cash
catalogs
catalogue
catch
catching
categorization
categorize
category
caught
causal
cause
cause analysis
causes
causing
cc
cd
cd pipelines
cdc
cdn
cells
centered
central
centre
ceo
certain
certainty
certificate
chain
chains
chair
challenge
challenger
challenges
change
change touches
changed
changed files
changelog
changelog entries
changelog md
changelog writer
changelogs
changes
changes use
changeset
changing
channel
channels
chapters
characteristics
characters
chars
chart
charts
chat
chatbot
cheap
cheaper
cheapest
check
checker
checker checks
checker use
checking
checklist
checklists
checkpoints
checks
checks whether
checksum
children
choice
choices
choose
chore
chosen
ci
ci cd
circuit
circular
ciso
citation
citations
cite
cited
cites
ck
cl
claim
claimed
claims
clarifying
clarity
clash
class
classes
classification
classifier
classifies
classify
clause
clauses
clean
clean architecture
cleanly
cleans
cleanup
clear
clear concise
clearance
clearly
clever
cli
cli commands
click
client
clients
clinical
clippy
clock
close
closed
closes
closure
cloud
cloud architect
cloud native
cloudflare
cluster
clusters
cmp
cms
co
coach
coaches
code
code blocks
code changes
code comments
code duplication
code examples
code files
code following
code follows
code formatting
code patterns
code quality
code review
code reviewer
code reviews
code snippets
code splitting
code use
codebase
codebase analysis
codebase exploration
codebase map
codebase use
codebases
coded
codeowners
coder
codes
coding
coding agent
coding practices
coding standards
cognitive
coherence
cohesion
cold
collaboration
colleague
collected
collection
collections
collector
collector collects
collects
color
colors
colour
colours
column
columns
com
combinations
combined
combining
come
comes
command
command injection
commander
commands
comment
commentary
comments
commercial
commit
commit messages
commits
committed
committee
common
communicate
communication
communications
community
companies
company
comparative
compare
compared
compares
comparing
comparisons
compatibility
compelling
compensating
compete
competing
competitive
competitive analysis
competitor
compilation
compile
compiler
complaints
complementary
complete
completed
completed work
completely
completeness
completes
completing
completion
complex
complex code
complex features
complex multi
complex tasks
complexity
compliance
compliance checker
compliance frameworks
compliance reviewer
compliance validation
component
component architecture
component boundaries
component specs
components
composables
compose
composer
composes
composition
compound
comprehensive
comprehensive review
comprehensive security
comprehensive test
comprehensive testing
compress
compressed
compromise
compromised
compute
computer
computes
computing
con
concept
concepts
concern
concerns
concerns use
concise
conclude
conclusion
conclusions
concrete
concrete code
concurrency
concurrent
condition
conditions
conduct
conducting
conductor
conducts
confidence
confident
confidentiality
config
configs
configuration
configuration security
configurations
configure
configured
configuring
confirm
confirmation
confirmed
confirms
conflict
conformance
confusion
connected
connection
connections
cons
consecutive
consensus
consent
consequence
consequences
consider
considerations
considered
considering
consistency
consistent
consistently
console
consolidation
const
constant
constraint
constraints
construct
construction
constructive
consult
consultant
consultation
consulted
consumer
consumers
consumption
contact
contacts
contain
contained
container
containers
containing
containment
content
contents
contested
context
context gathering
context md
context use
contexts
contingency
continue
continuous
continuous improvement
continuously
contract
contracts
contradict
contradictions
contradictory
contradicts
contributing
contribution
contributions
contributor
control
controlled
controller
controllers
controls
convention
conventional
conventional commit
conventional commits
conventions
convergence
conversations
conversion
convert
converting
converts
cookie
cookies
coordinate
coordinated
coordinates
coordinating
coordination
coordinator
copied
copy
copyright
core
core expertise
corpus
correct
corrected
correctly
correctness
correctness security
correlate
corresponding
corrupted
corruption
cors
cost
costs
costs money
couldn
council
counsel
count
count per
counter
country
counts
coupled
coupling
course
court
courts
cov
cover
coverage
coverage gaps
coverage thresholds
coverage use
covered
covering
cpu
cqrs
crafted
crafting
crash
crashes
crate
crates
create
created
creates
creates comprehensive
creating
creation
creative
creator use
credential
credentials
credibility
credible
credit
creep
criteria
criterion
critic
critical
critical paths
critically
criticism
critique
critiques
crm
cron
cross
cross cutting
cross platform
cross reference
cross references
cross team
crypto
cryptographic
cryptography
cs
csat
csharp
csp
csrf
css
csv
cultural
culture
curates
curator
curl
currency
current
current task
curve
custom
customer
customer health
customer success
customers
customization
cut
cuts
cutting
cutting concerns
cve
cves
cyber
cycle
cycles
cyclomatic
cypress
d+
dag
dags
daily
damage
dark
dash
dashboard
dashboards
data
data analyst
data engineer
data exposure
data extraction
data flow
data flows
data handling
data integrity
data loss
data migrations
data modeling
data pipeline
data pipelines
data processing
data protection
data quality
data sources
database
database design
database migrations
database optimization
database performance
database schema
database schemas
databases
date
dates
day
days
db
dbt
ddd
dead
deadline
deadlocks
deal
debrief
debt
debug
debugger
debugger debugging
debugger investigates
debugging
debugging specialist
deception
decide
decide whether
decided
decider
decides
decides whether
deciding
decimal
decimals
decision
decision making
decisions
deck
decks
decline
decompose
decomposes
decomposing
decomposition
decoration
decorators
dedicated
dedupe
deduplicates
deep
deep analysis
deep security
deeper
deeply
default
defaults
defect
defects
defence
defend
defense
defensible
defensive
defer
deferred
define
defined
defines
defining
definition
definitions
degradation
degraded
delay
delegate
delegates
delegating
delegation
delete
deleted
deletion
deliberate
deliberately
deliver
deliverable
deliverables
delivered
delivery
demand
demo
demographic
demonstrates
denied
deny
department
depend
dependencies
dependency
dependency injection
dependent
depends
deploy
deployment
deployment automation
deployments
deploys
deprecated
deprecation
deprecations
deps
depth
derive
derived
describe
described
description
descriptions
descriptive
deserialization
deserve
design
design architecture
design decisions
design doc
design implementation
design patterns
design principles
design review
design specialist
design specs
design system
design systems
design work
designed
designer
designer designs
designer ui
designer use
designing
designs
desk
desktop
desktop applications
destroy
destructive
detail
detailed
details
detect
detected
detecting
detection
detective
detects
determine
determine whether
determines
determinism
deterministic
dev
develop
developer
developer specializing
developers
developing
development
development expert
development specialist
development tasks
development use
develops
deviation
deviations
device
devices
devops
devops engineer
diagnose
diagnoses
diagnosing
diagnosis
diagnostic
diagnostician
diagnostics
diagram
diagrams
dialogue
didn
diff
differ
differences
different
differential
differently
differs
difficult
difficulty
diffs
dig
digest
digital
digits
diligence
dimension
dimensions
dir
direct
direction
directions
directly
director
directories
directors
directory
disabled
disagree
disagreement
discipline
disciplined
disclosure
discovered
discovers
discovery
discussed
discussion
discussions
dispatch
dispatched
dispatcher
dispatches
display
dispute
disruption
dissent
dist
distinct
distinguish
distributed
distributed systems
diverge
divergence
django
dns
doc
doc writer
docker
dockerfiles
docs
docs writer
docstring
docstrings
doctor
document
documentation
documentation api
documentation architecture
documentation specialist
documentation writer
documented
documenter
documenting
documents
docx
dom
domain
domains
done
dotnet
double
doubt
down
downgrade
dpia
draft
drafts
draw
drawn
drift
drifted
drive
driven
driven architecture
driven development
driver
drivers
drives
drizzle
drop
drops
dry
dry run
dss
du
dual
due
due diligence
dump
duplicate
duplicated
duplicates
duplication
durable
duration
duties
dx
dynamic
earliest
early
earn
earned
easier
easy
echo
economics
ecosystem
edge
edge case
edge cases
edit
editing
editor
edits
educational
effect
effective
effectively
effectiveness
effects
efficiency
efficient
efficiently
effort
eight
either
elapsed
elasticsearch
element
elements
eligibility
elite
else
elt
em
email
embedded
emerging
emit
emphasis
employee
employees
empty
emulation
enable
enabled
enables
encoding
encountering
encrypted
encryption
end
endpoint
endpoints
ends
enemy
enforce
enforced
enforcement
enforces
enforcing
engagement
engine
engineer
engineer build
engineer owns
engineer specializing
engineer use
engineering
engineers
engines
english
enhance
enhanced
enhancement
enough
enrolment
ensure
ensures
ensuring
enter
entering
enterprise
entire
entities
entitlements
entity
entries
entry
entry point
enum
enumerate
enumeration
env
environment
environments
epic
epics
equal
equals
equivalent
erasure
error
error analysis
error codes
error handling
error messages
error rate
errors
errors test
errors warnings
escalate
escalation
escalations
escape
eslint
essay
essays
establish
established
establishes
estimate
estimated
etc
ethical
etl
eu
eur
eval
evaluate
evaluates
evaluating
evaluation
evaluations
evaluator
even
evening
event
event driven
events
ever
every
every feature
every file
every finding
every monday
every new
every non
everyone
everything
evidence
evidence based
evidence gathering
evolution
evolve
ex
exact
exactly
examine
example
examples
exceeds
excellence
excels
except
exception
exceptional
exceptions
excerpts
excessive
exchange
exclude
excluded
execute
executed
executes
executing
execution
executive
executives
executor
exercise
exercises
exfiltration
exhaustion
exist
existence
existing
existing architecture
existing code
existing codebase
existing docs
existing patterns
existing project
existing tests
exists
exit
exit code
exits
expand
expands
expansion
expect
expectation
expectations
expected
expects
expensive
experience
experienced
experiences
experiment
experiments
expert
expert code
expert documentation
expert expert
expert specializing
expert use
expertise
experts
expires
expiry
explain
explainer
explaining
explains
explanation
explicit
explicitly
exploit
exploitability
exploitable
exploitation
exploration
exploratory
explore
explorer
explorer fast
explores
exploring
expo
export
exported
exporter
exports
expose
exposed
exposure
express
expressions
ext
extend
extends
extensions
external
extra
extract
extracted
extracting
extraction
extractor
extracts
eyes
faceted
facilitates
facilitation
facing
fact
factor
factories
factors
factory
facts
factual
fail
failed
failing
failing test
failing tests
fails
failure
failure modes
failures
fair
fairness
fake
fallback
falls
false
family
far
fast
fastapi
faster
fastify
fault
faults
favourite
fear
feasibility
feat
feature
feature development
feature requests
features
feed
feedback
feeds
feel
feeling
feels
fetch
fetches
fetching
fewer
ffi
fidelity
field
fields
fight
figures
file
file name
file operations
file path
file paths
file upload
filename
filenames
files
files use
filesystem
fill
filled
filler
filling
fills
filtering
filters
final
finance
financial
find
find existing
finder
finding
findings
finds
fine
finish
finished
finishes
fire
fires
firewall
first
first line
first pass
first time
fit
fits
five
fix
fixed
fixer
fixer use
fixes
fixing
fixtures
flag
flags
flaky
flaw
flaws
fleet
flexibility
flow
flowcharts
flows
fluent
flutter
fmt
focus
focus areas
focused
focused code
focused review
focuses
folder
folders
follow
follow ups
followed
following
follows
font
footer
footers
forbidden
force
forces
forecast
foreign
forensic
forensics
forgotten
fork
form
formal
format
format json
formats
formatted
formatter
formatter formats
formatting
forms
formula
formulas
forward
found
foundation
founder
founders
four
fr
frame
framework
frameworks
framing
fraud
free
freeze
french
frequency
frequently
fresh
fresh context
freshness
friction
friendly
front
frontend
frontmatter
full
full stack
fully
function
functional
functional programming
functionality
functions
funnel
future
gain
gains
game
game developer
games
gaming
gap
gaps
garbage
gate
gated
gatekeeper
gates
gateway
gather
gathering
gating
gc
gcp
gcs
gdpr
gem
general
general purpose
generalist
generate
generated
generates
generates comprehensive
generating
generation
generative
generator
generator generates
generators
generic
generics
genuine
genuinely
german
get
gets
getters
gh
gh pr
git
git commits
git status
git worktrees
github
github actions
github issue
github issues
gitleaks
give
given
gives
gl
glob
glob grep
global
glossary
go
go concurrency
go expert
go wrong
goal
goals
god
godoc
goes
goes wrong
going
golang
golangci
golangci lint
gold
golden
gone
good
goroutine
got
governance
gpu
graceful
graceful degradation
grade
graded
grafana
grants
graph
graphics
graphql
graphql api
graphql schemas
graphs
great
great expectations
green
green refactor
greenfield
grep
grid
ground
grounded
group
grouped
groups
growing
grown
grows
growth
grpc
gtm
guarantees
guard
guardian
guardrails
guards
guess
guesses
guest
guidance
guide
guided
guidelines
guides
guild
habit
half
hand
handed
handle
handler
handlers
handles
handling
handoff
hands
hang
happen
happened
happens
happy
happy path
happy paths
hard
hardcoded
hardening
hardest
hardware
harm
harmful
harmless
harness
hash
hashes
head
header
headers
heading
headings
headless
health
heap
heavy
helm
help
helped
helper
helper helps
helpful
helps
heuristic
hexagonal
hidden
hide
hides
hierarchy
high
high level
high performance
high quality
high risk
high stakes
higher
highest
highlight
hijacking
hipaa
hiring
historian
historical
history
hit
hits
hoc
hold
holds
hole
holes
holistic
home
homebrew
homework
honest
honestly
honesty
hook
hooks
hop
horizontal
hospital
host
hostile
hosting
hosts
hot
hotfix
hour
hourly
hours
house
house style
hpa
hr
html
http
https
human
human readable
humans
hundred
hunt
hunter
hunting
hunts
hurt
hurts
hybrid
hygiene
hypotheses
hypothesis
iam
icon
icons
id
idea
ideal
ideas
ideation
idempotency
identification
identified
identifier
identifiers
identifies
identifies root
identify
identify security
identifying
identities
identity
idiom
idiomatic
idiomatic go
idioms
idor
ids
ignore
image
imagery
imagine
immediate
immediately
immutability
immutable
impact
impact analysis
impact assessment
imperative
impersonation
implement
implementable
implementation
implementation agent
implementation plan
implementation plans
implementation specialist
implementation tasks
implementations
implemented
implementer
implementer implements
implementing
implements
implements features
implications
implicit
import
important
imports
improper
improve
improved
improvement
improvement opportunities
improvements
improver
improves
improving
inbox
incentives
incident
incident commander
incident responder
incident response
incidents
incl
include
included
includes
including
inclusive
incoming
incompatible
incomplete
inconsistencies
inconsistent
incorrect
increase
independence
independent
independently
index
indexes
indexing
indicates
individual
industry
infer
inference
infinite
info
inform
information
infra
infrastructure
infrastructure changes
infrastructure specialist
ingest
ingestion
inheritance
initial
initiatives
injection
injection auth
injection xss
inline
inline comments
innocent
input
input handling
input output
input validation
inputs
inquiry
insecure
inside
insider
insight
insights
inspect
inspection
inspects
install
installation
installed
instances
instead
instructions
instructor
instrumentation
insufficient
int
integrate
integrating
integration
integration tests
integrations
integrator
integrity
intelligent
intelligently
intended
intent
inter
inter agent
interact
interaction
interactions
interactive
interest
interesting
interface
interfaces
interfaces data
internal
internationalization
interpretation
interprets
interview
interviews
introducing
intruder
invalid
invariants
invent
invented
inventory
investigate
investigates
investigating
investigation
investigations
investigator
investigator investigates
investment
invocation
invoice
invoke
invoked
invokes
involve
involved
involves
io
ios
ip
iso
isolate
isolated
isolation
issue
issues
item
items
iterate
iteration
iterative
itself
jargon
javascript
jest
job
jobs
join
joke
journal
journey
journeys
jq
js
jsdoc
json
jsonl
judge
judgement
judges
judges whether
judgment
junior
junit
jurisdictions
justification
justified
justify
jvm
jwt
kafka
kb
kebab
keep
keeper
keeper keeps
keeper maintains
keeping
keeps
kept
key
key management
keyboard
keys
keyword
keywords
kill
kind
kiss
know
knowledge
knowledge base
known
known cves
knows
kpi
kpis
kubectl
kubernetes
lab
label
labeled
labels
lacking
lacks
landing
lands
landscape
lang
language
languages
laptop
laravel
large
large scale
larger
last
lasting
late
latency
later
latest
launch
launches
law
lawyer
lay
layer
layered
layers
layout
layouts
lazy
lead
leadership
leading
leads
leak
leakage
leaked
leaking
leaks
lean
learn
learner
learners
learning
learnings
least
least privilege
leave
leaves
leaving
led
ledger
left
legacy
legal
legal compliance
legitimate
length
lens
lenses
less
lesson
lessons
let
letter
letters
level
levels
leverage
leveraging
liability
lib
librarian
libraries
library
licence
licences
license
licensing
lies
lifecycle
lifecycle management
lifetime
lightweight
like
likelihood
likely
limit
limitations
limited
limiting
limits
line
line per
lines
link
linked
linking
links
lint
lint fixer
lint typecheck
linter
linters
linting
list
listed
listeners
listing
lists
lite
literals
literature
little
live
lives
living
llm
llms
load
load testing
loaders
loading
local
locale
localisation
localization
locally
localstorage
locate
locates
location
locations
locator
lock
locks
log
log aggregation
log analyzer
logged
logging
logic
logic errors
logic use
login
logs
loki
long
long term
longer
look
looking
looks
lookup
lookups
loop
loops
lose
loses
losing
loss
losses
lost
low
lower
lowest
ls
lsp
lua
luck
machine
machines
macro
made
mail
mails
main
maintain
maintainability
maintainable
maintainer
maintaining
maintains
maintenance
major
major features
major versions
make
maker
makes
makes sense
making
manage
manageable
managed
management
manager
manager use
managers
manages
managing
mandate
mandatory
manifest
manifesto
manifests
manipulation
manual
manually
manuals
manuscript
many
map
mapped
mapper
mapping
maps
margin
mark
markdown
marked
marker
market
marketer
marketing
marketplace
markets
marks
markup
master
masters
mastery
match
matches
matching
material
materials
matrix
matters
maui
maven
max
maximize
maximum
mb
mcp
mcp servers
md
md files
mdx
mean
meaning
meaningful
means
measurable
measure
measured
measures
mechanical
mechanism
mechanisms
med
media
median
medical
medium
meet
meeting
meets
memo
memory
memory management
memory md
mental
mention
mentioned
mentions
mentor
merchant
merely
merge
merged
merges
merging
mesh
message
messages
messaging
meta
metadata
method
methodologies
methodology
methods
metric
metrics
micro
micro interactions
microservices
middle
middleware
might
migrate
migrating
migration
migration plan
migration safety
migration strategies
migration strategy
migrations
milestone
milestones
min
mind
minimal
minimize
minimum
minor
minutes
miri
mirror
misconfiguration
misconfigurations
misleading
mismatched
miss
missed
missing
mission
mistakes
misuse
mitigate
mitigated
mitigation
mitigations
ml
mm
mobile
mobile app
mock
mocking
mod
mode
modeling
modelling
modern
modes
modification
modifications
modified
modified files
modifies
modify
modifying
modifying code
modular
module
module boundaries
module docs
modules
moment
moments
monday
money
mongodb
monitor
monitoring
monolith
monolithic
monorepo
month
monthly
months
morning
mortem
mortems
motion
move
moved
movement
moves
moving
ms
much
multi
multi agent
multi file
multi phase
multi step
multiple
multiple specialized
mutable
mutation
mutation testing
mutations
mypy
mysql
name
named
names
namespace
naming
narrative
narratives
narrow
native
nature
navigation
nda
near
nearest
nearly
necessary
necessity
need
needed
needs
negative
negotiation
neighbour
neighbours
neither
net
network
networking
never
never modifies
new
new features
new files
new project
newest
newly
news
newsletter
newsletters
next
nextjs
nightly
ninety
nits
nobody
nobody understands
node
node js
noemit
noise
noisy
non
non trivial
nonce
nonces
none
normal
normalization
normalize
nosql
notable
note
notes
nothing
notice
notification
notifications
notifies
notify
novel
now
nps
npx
null
number
numbered
numbers
oauth
object
objection
objections
objectives
objects
obligations
observability
observable
observation
observations
observed
obvious
occur
ocr
odd
offer
office
officer
official
offline
offs
often
oidc
ok
okta
old
older
oldest
omission
onboarding
oncall
one
one file
one line
one row
ones
ongoing
online
onto
open
open questions
open source
openapi
opened
openid
opens
opentelemetry
operate
operates
operating
operation
operational
operations
operator
operators
opinion
opinionated
opportunities
opportunity
opposite
ops
optimal
optimistic
optimization
optimization opportunities
optimization specialist
optimization use
optimizations
optimize
optimize performance
optimized
optimizer
optimizes
optimizing
option
optional
options
oracle
orchestrate
orchestrates
orchestration
orchestrator
orchestrator orchestrates
order
ordered
ordered tasks
ordering
orders
ordinary
org
organisation
organization
organized
organizing
original
orm
orphaned
os
otherwise
ought
outage
outages
outcome
outcomes
outdated
output
outputs
outside
overall
overdue
overflow
overhead
overlap
override
overrides
overturn
overview
overviews
overwrite
owasp
owasp top
owned
owner
owners
ownership
owns
package
packages
packaging
page
pagerduty
pages
pagination
paid
pain
pair
pairs
palette
panel
panels
paper
papers
para
paragraph
parallel
parallelization
param
parameter
parameterized
parameters
params
paraphrase
parent
parity
parse
parser
parses
parsing
part
partial
particular
partitioning
partner
partners
partnership
parts
party
pass
pass fail
passages
passed
passes
passing
password
password reset
past
paste
patch
patches
patching
patent
path
paths
patient
pattern
pattern matching
patterns
patterns performance
patterns use
pause
pauses
pay
paying
payloads
payment
payments
pci
pci dss
pct
pdb
pdf
pdfs
penetration
penetration tester
penetration testing
people
per
per file
per module
per team
percent
percentages
perf
perform
performance
performance analysis
performance critical
performance engineer
performance issues
performance optimization
performance optimizer
performance profiling
performance scalability
performance specialist
performance tuning
performant
performs
perhaps
period
permission
permissions
persistence
persistent
person
persona
personal
personality
personalized
personas
perspective
phase
phased
phases
philosophy
phone
phones
photo
php
phrases
physics
pick
picture
piece
pieces
pii
pile
pilot
pin
pinned
pipeline
pipelines
pipelines data
pitfalls
pixel
pkg
place
placeholder
placeholders
placement
plain
plain english
plan
plan file
plan md
plan review
planned
planner
planner agent
planner plans
planning
planning agent
plans
platform
platform engineer
platforms
plausible
play
playbook
playbooks
player
playwright
plugin
plugins
plus
pm
png
pnpm
pod
point
points
poisoned
poisoning
policies
policy
polish
polished
pool
pooling
poor
population
portal
portfolio
position
positioning
positions
positive
positives
possible
post
post mortem
post mortems
postgresql
posting
postmortem
postmortems
posts
posture
potential
power
powered
powershell
pprof
pptx
pr
pr review
pr reviewer
practical
practice
practices
practices use
pragmatic
praise
prd
prds
pre
pre mortem
pre release
precise
precisely
precision
predict
predictable
prefer
preferences
preferred
prefix
prefixes
premature
premise
prep
prepare
prepared
prepares
prerequisites
present
presentation
preserve
preserving
press
pressure
prettier
prevent
preventing
prevention
preventive
prevents
preview
previous
price
prices
pricing
primary
prime
primitives
principal
principal engineer
principle
principles
print
prints
prior
priorities
prioritised
prioritization
prioritize
prioritized
priority
prisma
privacy
private
privilege
privilege escalation
pro
proactively
proactively use
proactively whenever
probability
probably
probe
problem
problematic
problems
procedures
proceed
process
processes
processing
prod
produce
produced
produces
produces structured
product
product decisions
product manager
product owner
product team
production
production code
production environments
production grade
production incident
production incidents
production ready
production reliability
productivity
products
professional
proficient
profile
profiler
profiles
profiling
program
programme
programmer
programming
programs
progress
progression
progressive
project
project context
project directory
project documentation
project manager
project structure
projections
projects
prometheus
promise
promised
promises
promoted
promotion
prompt
prompt engineer
prompt injection
prompts
proof
propagation
proper
proper error
properly
properties
property
proposal
proposals
propose
proposed
proposes
props
pros
prose
protect
protection
protects
protocol
protocols
prototype
prototypes
prove
proven
proves
provide
provided
provider
providers
provides
providing
provisioning
provisions
proxies
prs
public
public api
public apis
publish
published
publisher
publishes
publishing
pull
pull request
pull requests
pulls
pupils
puppeteer
pure
purpose
purposes
push
pushes
put
puts
pwa
px
py
pydantic
pyproject
pyramid
pytest
pytest tests
python
python code
python scripts
qa
qa engineer
qualified
quality
quality assurance
quality gates
quality issues
quality reviewer
quality security
quantify
quantitative
quarrel
quarter
quarterly
queries
query
query optimization
querying
question
questions
queue
queues
quick
quit
quiz
quota
quote
quotes
race
race conditions
races
radius
rag
rail
rails
raise
raises
ram
ran
randomness
range
ranges
rank
ranked
ranks
rapid
rate
rate limiting
rates
rather
rating
ratings
rationale
raw
rb
rbac
rc
reach
reached
reaches
react
react components
react native
react specialist
read
readability
readable
reader
reader reads
readers
readiness
reading
readme
readme files
readmes
readmes api
reads
reads logs
ready
real
real time
realistic
reality
really
reason
reasonable
reasoned
reasoning
reasons
rebase
rebuilds
receipt
receipts
receiver
recent
recent changes
recipe
recipes
recognition
recommend
recommend one
recommendation
recommendations
recommended
recommends
recon
reconnaissance
reconstruct
reconstructs
record
recording
records
recovery
recurrence
recurring
red
red green
red team
red teamer
redesign
redesigns
redis
reduce
reduced
reduces
reducing
reduction
redundancy
ref
refactor
refactored
refactoring
refactoring existing
refactoring specialist
refactorings
refactors
reference
reference documentation
referenced
references
referencing
refine
refined
refinement
reflect
reflects
refresh
refs
refusal
refuse
refute
regex
region
register
registered
registers
registrar
regression
regression test
regressions
regular
regularly
regulation
regulations
regulator
regulatory
regulatory compliance
reject
rejected
rejection
rejects
related
relations
relationship
relationships
relative
release
release manager
release notes
releases
relevance
relevant
relevant files
reliability
reliable
rely
remain
remaining
remains
remarks
remediation
remember
remind
reminder
reminders
remote
remove
removed
removes
removing
rename
renames
render
renderer
rendering
renders
repair
repairs
repeat
repeatable
repeating
repetitive
replace
replacement
replacing
replay
replicas
replication
replies
reply
repo
report
reported
reporter
reporting
reports
reports pass
repositories
repository
reproduce
reproduces
reproduction
req
request
request changes
requested
requester
requests
require
required
required fields
required sections
requirement
requirements
requirements document
requires
requiring
rerun
research
research agent
research md
researcher
researcher researches
researcher use
researches
researching
reset
residency
residual
residual risk
resilience
resolution
resolve
resolved
resolver
resolves
resource
resource management
resources
respect
respects
responder
response
responses
responsibilities
responsibility
responsible
responsive
rest
restate
restricted
restructuring
rests
result
results
results use
retention
retries
retrieval
retrospective
retry
return
returned
returning
returns
reusability
reusable
reuse
rev
reveals
revenue
reverse
reversibility
reversible
revert
review
review checklist
review code
review comments
review specialist
review use
reviewed
reviewer
reviewer agent
reviewer code
reviewer expert
reviewer review
reviewer reviews
reviewer security
reviewer use
reviewers
reviewing
reviewing api
reviews
reviews code
revise
revises
revising
revision
revocation
rewrite
rewrites
rewritten
rfc
rg
rhythm
right
right specialist
rights
rigor
rigorous
ring
risk
risk analysis
risk assessment
risk register
risks
risky
rival
rls
rls policies
roadmap
roadmaps
robust
role
roles
roll
roll back
rollback
rollouts
room
root
root cause
root causes
roster
rotate
rotation
rough
round
route
router
router routes
routers
routes
routine
routing
routing table
row
row per
rows
rs
rspec
rubric
ruby
ruff
rule
rule id
rules
run
run test
runbook
runbooks
runner
runner runs
runners
running
runs
runs tests
runtime
runtime errors
runway
rust
rust code
saas
safe
safely
safety
saga
sales
saml
sample
samples
sandbox
sanitization
sast
satisfaction
save
say
says
scaffold
scaffolder
scaffolds
scalability
scalable
scale
scaling
scan
scannable
scanner
scanners
scanning
scans
scenario
scenarios
scene
sceptic
sceptical
schedule
scheduled
scheduler
scheduling
schema
schema design
schemas
scheme
scientific
scope
scoped
scopes
scoping
score
scorecards
scores
scoring
scout
scraping
screen
screening
screens
screenshot
screenshots
scribe
script
scripts
scroll
scrutiny
sdk
sdlc
seams
search
searches
searching
seat
sec
second
second opinion
seconds
secret
secrets
secrets exposure
section
sections
sector
secure
secure coding
security
security analysis
security architect
security architecture
security assessments
security auditor
security audits
security engineer
security findings
security focused
security gate
security issues
security performance
security posture
security requirements
security review
security reviewer
security reviews
security risks
security scan
security scanner
security scanning
security sensitive
security specialist
security standards
security vulnerabilities
security vulnerability
see
seed
seeding
seems
sees
segment
segmentation
select
selection
selectors
selects
self
semantic
semantics
semicolons
semver
send
sends
senior
senior software
sense
sensitive
sensitive data
sensitivity
sent
sentence
sentences
sentiment
sentinel
sentry
seo
separate
separates
separation
separators
sequence
sequences
sequencing
sequential
series
serve
server
server side
serverless
servers
serves
service
service boundaries
services
session
session management
sessions
set
sets
setting
settings
settle
setup
setups
several
severity
sh
sha
shader
shadow
shape
shapes
share
shared
sharepoint
shares
sharing
sharp
sheet
sheets
shell
shift
ship
shipped
ships
shop
short
shortcuts
shot
shouldn
show
showing
shrink
side
sides
sign
sign offs
signal
signals
signature
signatures
signed
significant
signing
signs
silence
silent
silently
similar
similarity
simple
simpler
simplest
simplicity
simplifier
simulation
since
single
sink
sit
site
situation
sixty
size
size limits
sized
sizes
skeptical
sketch
skill
skill files
skill md
skills
skip
skipped
sku
sla
sleep
slice
slices
slide
slides
slip
slips
slo
slos
slow
slow queries
slowdowns
small
smaller
smallest
smell
smells
smooth
snippet
snippets
snowflake
soc
soft
software
software architect
software architecture
software development
sole
solid
solution
solutions
solve
solved
solving
som
somebody
someone
something
sometimes
somewhere
sophisticated
sort
sorted
sound
sound like
sounds
source
source code
source files
sourced
sources
sox
space
spaces
spacing
spark
sparring
sparring partner
spawn
spawned
speak
speaker
spec
spec compliance
spec md
special
specialist
specialist agent
specialist agents
specialist expert
specialist focused
specialist focusing
specialists
specialized
specialized agent
specialized agents
specializes
specializing
specific
specific code
specific files
specific implementation
specifically
specification
specifications
specified
specify
specs
speculation
speech
speed
spelling
spend
spending
spike
split
splits
splitting
spot
spots
spreadsheet
spring
sprint
sprints
sql
sql injection
sql queries
sqlalchemy
sqlite
src
sre
ssr
ssrf
stable
stack
stack trace
stack traces
stacks
staff
stage
stages
staging
stakeholder
stakeholders
stakes
stale
stand
standard
standards
standup
start
started
starter
starting
starts
startup
starvation
stat
state
state changes
state management
state md
stated
stateless
statement
statements
states
static
statistical
status
stay
staying
stays
stderr
step
steps
still
stock
stolen
stop
stops
storage
store
stored
stores
stories
storm
storms
story
straightforward
strategic
strategic alignment
strategies
strategist
strategy
strategy use
stream
streaming
streams
strength
strengthen
strengths
stress
stress testing
strict
stride
string
strings
strip
stripe
strong
strongest
structural
structure
structured
structured data
structured findings
structured implementation
structures
struggle
stuck
student
studies
studio
study
style
styles
styling
sub
sub agents
subagent
subagents
subject
submission
submissions
submits
substance
subtasks
subtitle
subtract
succeeds
success
success criteria
success metrics
successful
successfully
suffix
suggest
suggested
suggestion
suggestions
suggests
suite
suites
sum
summaries
summarization
summarize
summarizer
summary
supabase
supervisor
supplied
supply
supply chain
support
support tickets
supporting evidence
supports
suppression
surface
surfaces
surprise
surprises
surrounding
survey
survive
survives
suspect
suspected
suspects
suspicion
suspicious
swagger
swallowed
sweep
symbols
symfony
symptom
symptoms
sync
synchronization
syntax
synthesis
synthesize
synthesized
synthesizer
synthesizes
system
system architect
system architecture
system architectures
system design
systematic
systematic debugging
systematically
systemic
systems
systems using
tab
table
table use
tables
tabs
tactics
tag
tagged
tagging
tags
tail
tailwind
take
takes
taking
talk
tanstack
target
targeted
targeting
targets
task
task requires
task tool
tasks
tasks md
taste
tax
tdd
teach
teacher
teachers
teaches
team
teamer
teams
teardown
tech
tech lead
tech stack
technical
technical debt
technical decision
technical design
technical documentation
technical requirements
technical research
technical specifications
technical writer
technical writing
techniques
technologies
technology
technology choices
technology decisions
technology selection
technology stack
technology stacks
telemetry
tell
telling
tells
temp
template
templates
templating
temporary
tenancy
tenant
tenants
tense
tension
term
term maintainability
terminology
terms
terraform
terse
test
test automation
test case
test cases
test coverage
test data
test driven
test engineer
test execution
test failures
test files
test framework
test generation
test patterns
test quality
test runner
test strategy
test suite
test suites
test writer
testability
testable
tested
tester
tester use
testing
testing specialist
testing strategies
testing strategy
tests
tests first
tests integration
tests unit
tests use
text
texts
theft
theirs
theme
themes
themselves
theoretical
theory
thesis
thing
things
think
think like
thinker
thinking
thinks
third
third party
thirty
thorough
thoroughly
thought
thousand
thousands
thread
threads
threat
threat modeling
threat modelling
threats
three
threshold
thresholds
throughout
throughput
throw
tick
ticket
tickets
tidy
tier
tiers
tight
time
timeline
timelines
timeout
timeouts
times
timestamp
timestamps
timing
timings
title
titles
tls
tmp
tmpl
toc
today
todo
together
token
tokens
told
tolerance
toml
tone
tonight
tool
tool calls
tooling
tools
top
topic
topics
topology
total
totals
touch
touched
touches
touching
touchpoints
toward
trace
traceability
traces
tracing
track
tracker
tracking
tracks
trade
trade offs
trademark
tradeoff
tradeoffs
trading
traditional
traffic
train
training
transaction
transactions
transcript
transcripts
transfer
transform
transformation
transforms
transit
transition
translate
translates
translation
translator
translator translates
transparency
travel
traversal
treat
treatment
tree
trend
trends
triage
triage root
triages
trial
triangulation
tries
trigger
triggered
triggering
triggers
trim
trip
trivial
trouble
troubleshooter
troubleshooting
true
truly
trust
trust boundaries
trusted
trusts
truth
try
trying
ts
tsx
tuner
tunes
tuning
turn
turned
turning
turns
tutorial
tutorials
twice
two
txt
type
type annotations
type inference
type safe
type safety
type system
typecheck
typed
types
typescript
typing
typo
typography
ui
ui specialist
ui ux
uis
unavailable
unbounded
uncertain
uncertainty
unclear
uncovered
undefined
underlying
understand
understanding
understands
understood
undo
undocumented
unexpected
unexpected behavior
unfamiliar
unified
unique
unit
unit integration
unit test
unit tests
units
unity
universal
unknown
unknowns
unless
unnecessary
unnecessary complexity
unrelated
unsafe
unsupported
untested
untouched
untrusted
unused
unverified
update
update documentation
updated
updater
updates
updates documentation
updating
upgrade
upgrades
upload
uploads
ups
upstream
urgent
url
urls
usability
usage
usage patterns
use
use proactively
used
useful
usefulness
user
user asks
user experience
user explicitly
user facing
user feedback
user flows
user friendly
user input
user mentions
user needs
user research
user says
user stories
user wants
users
uses
using
usual
usually
utilities
utility
utilization
utilize
uv
ux
ux design
ux designer
ux reviewer
vague
valid
validate
validated
validates
validating
validation
validator
validator validates
validity
valuable
value
values
vanish
var
variable
variables
variance
variant
various
vary
vector
vectors
velocity
vendor
verb
verbatim
verbose
vercel
verdict
verdicts
verifiable
verification
verified
verifier
verifier verifies
verifies
verify
verifying
version
version control
version numbers
versioning
versions
vertical
veto
vi
via
viable
video
videos
view
views
violations
viral
virtual
visibility
visible
vision
visit
visual
visual design
visualization
vitest
vitest unit
voice
voice agent
volume
vp
vs
vue
vulnerabilities
vulnerability
vulnerability assessment
vulnerable
waf
wait
waiting
waits
walk
want
wants
warehouse
warm
warn
warning
warnings
wasm
waste
watch
watcher
wave
way
ways
wc
wcag
wcag compliance
weak
weakness
weaknesses
web
web application
web applications
web researcher
webfetch
webhook
webhooks
webpack
websearch
website
websites
websocket
week
weekday
weekly
weeks
weigh
weighs
weight
welcome
well
well structured
went
whatever
whenever
whether
white
whitespace
whole
whose
width
wiki
wild
win
window
winning
wins
wip
wireframes
wiring
wish
wishes
within
without
without breaking
won
word
word count
wording
words
work
work directly
work use
workarounds
worker
workers
workflow
workflow step
workflows
workflows use
working
working code
workload
workloads
works
workspace
workstreams
worktree
worktrees
world
worse
worst
worth
wraps
write
write code
write down
write idiomatic
write new
write tests
writer
writer creates
writer generates
writer technical
writer use
writer writes
writes
writing
written
wrong
xlsx
xml
xss
xx
yagni
yaml
yaml use
year
years
yellow
yes
yesterday
yml
yourself
yyyy
zero
zero trust
zone
zustand''',
'weights': (
(17,15,6,20,-23,4,9,11,29,18,21,5,6,14,15,6,4,-36,11,-6,8,-5,-13,18,13,12,14,12,17,20,-5,11,15,13,3,9,18,-6,17,9,17,24,9,29,-9,6,-11,-16,-12,-21,-6,-23,-3,-2,21,-14,5,26,-5,22,14,-8,21,6,21,12,-9,-7,29,21,10,17,22,26,15,8,0,12,-10,20,-23,9,2,9,-8,-11,19,8,-11,8,14,20,-22,-6,2,-12,-1,10,8,13,7,37,10,18,-8,1,13,-7,-5,-7,-10,13,15,19,-12,-14,2,16,27,18,10,7,5,-11,4,-2,23,5,18,4,0,-2,15,18,-1,32,3,7,-10,24,22,30,9,16,18,7,8,15,-10,6,22,22,19,4,13,-8,5,10,15,-6,-2,-16,7,-26,17,8,-10,-6,-12,9,9,-2,4,14,12,9,23,17,-16,-4,-7,11,17,-18,0,26,5,-8,4,7,-5,14,-4,0,-21,20,25,11,-7,12,19,-16,2,-7,-3,-3,-8,10,-7,26,9,-7,24,-30,-13,4,14,-1,5,48,8,13,18,11,24,21,25,19,1,17,7,10,15,16,19,19,-6,4,19,21,18,22,11,6,13,-8,-13,-9,9,-10,-13,18,8,10,-11,15,-1,-7,3,17,10,2,-13,4,11,1,-2,6,-24,-11,-3,-9,-12,-6,-1,6,34,9,22,22,14,20,17,-17,-7,-10,-26,5,-2,-5,5,26,28,23,41,-1,-3,11,3,-5,-9,-7,1,-29,-16,50,29,31,34,-8,-1,0,-9,-6,16,12,18,5,17,-20,33,20,24,24,20,13,4,25,27,2,10,6,7,9,21,15,34,-7,-5,2,-17,-1,-5,1,-8,-12,11,33,13,2,4,-15,15,8,8,-3,18,16,13,-5,6,1,22,-4,10,19,-3,9,17,19,-23,-24,0,14,11,17,15,17,9,1,21,-18,-22,14,10,-8,-7,-4,6,-14,-3,18,-30,-8,-10,-6,6,7,13,8,7,15,-3,2,9,-9,1,-8,-1,13,12,17,2,16,16,23,22,14,-4,-9,-4,0,1,1,-6,14,7,22,-2,15,2,-2,24,-11,16,-6,-6,17,-13,0,-12,-21,14,17,-1,16,-8,6,-14,4,-1,3,-22,14,7,4,-3,-11,-24,8,-1,22,-11,9,11,-11,6,28,29,4,1,10,10,-2,-6,18,-2,4,-12,-7,5,4,-11,29,16,9,21,-4,9,32,15,11,6,6,15,-16,-3,0,-16,-19,-2,5,11,-3,-15,1,26,19,-5,9,12,27,1,-20,-16,1,-9,-18,-8,-12,-13,-3,13,-2,-7,-7,14,-3,26,12,15,23,-1,-6,17,26,11,22,10,-8,6,4,25,15,4,2,8,-10,-1,5,17,7,10,-27,14,-9,0,16,4,11,4,-3,6,23,-8,-15,2,-3,7,32,22,3,0,-19,11,6,1,12,16,15,27,4,11,19,-3,-15,16,20,-19,-11,-10,12,30,32,22,20,17,-9,3,-4,19,17,-23,-2,21,-15,22,27,21,-2,19,12,7,34,23,35,8,12,3,14,-22,-14,-13,-10,-14,6,-9,-6,1,-18,-6,18,9,-23,-23,-12,-16,15,-20,9,19,25,-14,16,17,-7,-9,-12,-6,15,-22,21,-22,19,23,10,29,-17,26,-1,8,11,25,14,-6,8,12,19,0,4,11,7,18,14,12,5,10,-9,-24,9,-26,-12,0,2,-6,6,0,-14,-17,-14,-10,-19,-17,-10,6,-17,-7,-6,-8,15,4,-13,-7,-3,-11,-7,15,-17,10,1,-12,15,12,-22,-11,9,7,9,9,-14,7,-9,-4,-12,-15,-15,-14,-11,-15,14,5,52,27,-12,-2,-8,10,-12,-12,-18,-16,-13,-11,-21,-6,-15,4,14,16,20,5,20,17,20,7,20,14,2,-7,-28,-20,-32,-9,-16,-14,-16,-17,-12,4,4,21,-1,4,-14,-14,18,16,-2,-7,4,-16,12,-12,-20,-31,0,8,-9,9,-2,6,5,-6,9,16,-8,12,-19,7,14,-4,-5,15,13,37,22,17,10,-2,-14,-7,-4,17,2,-3,11,11,-15,-3,-2,-21,10,-11,12,14,9,10,-2,17,14,-10,15,-1,3,25,9,-9,-1,-2,9,-18,8,-2,10,22,16,-18,-8,-20,-16,18,31,-12,15,-33,16,17,9,-4,9,29,16,-31,37,27,13,32,-15,4,0,6,13,25,19,31,27,23,5,8,-8,-10,-11,13,-17,-21,-10,-26,-14,-12,9,8,8,9,25,-5,15,10,16,-19,20,-1,23,18,25,-8,29,19,7,9,7,6,16,3,7,4,13,15,10,23,16,-2,24,19,15,-3,-8,-15,-24,-10,-12,-4,5,-13,8,1,-20,28,-9,-15,15,-6,4,13,-7,8,14,10,7,-1,14,13,15,4,13,14,12,13,-6,14,7,-11,18,12,-22,-16,-17,14,24,11,10,-24,-10,-6,3,5,3,17,10,6,-2,-4,-12,-15,-1,-17,5,0,-3,-10,2,19,13,20,-7,20,20,21,30,17,24,11,7,20,-22,-38,13,-13,-44,32,25,-4,5,15,6,-10,0,0,-12,3,16,7,0,9,6,-12,10,13,-6,-8,-6,-3,-21,6,-3,12,15,-19,20,3,20,18,-8,22,7,8,36,-12,8,20,23,19,23,-11,0,5,12,-3,-10,-9,18,19,27,24,7,-11,-2,10,27,-18,-55,18,10,-4,-7,-9,-9,-30,-10,17,-27,15,1,5,18,-8,11,11,5,12,-3,22,14,3,5,-9,-7,-22,-4,-17,-23,31,-6,-24,-16,4,15,6,-18,27,-14,19,18,14,10,27,16,-4,-9,-5,-3,22,-16,1,3,14,-7,2,4,13,3,-6,-14,-28,2,-26,-3,-4,15,-1,-14,22,1,11,19,19,31,17,19,-17,24,13,16,20,0,17,30,20,22,-16,-28,16,14,11,-16,-9,15,34,29,12,26,8,-5,-3,-17,-18,-7,22,27,14,17,3,0,14,16,24,33,21,25,11,-5,2,28,8,22,-4,6,-6,15,12,19,26,17,10,15,-16,-10,18,11,5,9,14,13,5,-8,10,-19,12,-12,-12,-7,-15,3,2,-1,-11,18,16,3,-6,-10,-3,4,-10,5,-15,-1,3,24,19,11,12,-10,-18,-7,22,24,15,19,4,18,13,8,6,15,15,-18,-2,11,19,4,45,21,10,5,14,47,-14,4,-11,12,-7,-7,9,-23,-14,-7,9,23,24,-8,-6,19,14,19,3,6,18,-21,-16,-16,-8,-21,2,-10,-14,5,17,-24,-5,3,22,-8,-7,25,14,1,6,13,22,-13,-4,1,12,7,24,7,6,15,14,16,-9,18,10,10,17,-23,11,-23,15,16,30,-11,-6,23,26,-15,16,-22,9,-3,13,38,27,7,8,20,-8,13,11,-16,6,13,-12,-11,-14,3,-14,-1,3,17,-14,9,23,14,11,19,16,-6,23,-29,-18,-2,-13,-20,-18,-20,-22,6,17,5,-11,-4,-9,-14,0,-16,-6,7,-18,2,2,8,-2,4,-8,8,14,19,17,6,15,16,10,7,-7,8,1,9,-9,7,7,19,-4,-2,-7,7,-13,12,13,2,-15,14,-14,-11,9,-19,14,4,-7,19,-7,15,-8,28,16,17,4,-1,-4,11,-16,19,9,12,-5,-19,19,7,7,31,-17,-10,2,4,-1,-37,-16,29,-8,9,-24,5,4,-5,-12,10,-17,-8,2,1,-19,22,-8,1,11,-2,-17,7,16,1,11,14,10,7,16,-14,8,3,8,13,4,22,6,-3,10,-3,-4,4,-11,5,1,-8,12,7,-1,-6,-7,-6,-13,13,2,15,5,17,-3,19,0,9,-7,6,-7,-18,-9,4,0,30,21,-14,-16,-12,4,-3,-22,-20,-8,-10,-1,18,-14,0,6,-7,-21,16,-14,-11,1,-5,22,-1,6,6,28,6,4,18,11,6,16,-14,10,-12,18,33,19,24,-11,24,12,-1,-16,4,11,0,10,-21,18,-9,17,-21,-18,13,23,11,33,12,14,20,28,13,-18,-13,-5,-9,-21,-15,17,-12,-4,2,2,-15,-14,16,-17,-8,-15,6,-5,-24,-21,9,32,14,-13,7,-3,19,21,3,-7,-3,17,-14,3,-24,-20,-15,-9,-8,-7,-13,-12,-13,-8,4,14,-8,-1,-16,-12,14,21,6,2,25,9,5,16,-16,-23,-3,-12,-9,10,-19,0,-4,-9,-8,25,7,24,6,24,26,28,26,2,3,12,-12,-19,5,10,-9,-24,11,-12,-19,-12,20,40,4,-8,-5,-1,-8,-12,6,-14,1,-6,-2,4,-9,-13,9,10,13,8,-4,13,8,-5,20,9,8,7,3,-2,-3,5,-8,-5,5,15,8,20,16,13,-1,-15,10,-12,28,-51,-1,-10,0,22,20,15,19,21,-19,19,6,6,1,-2,0,-11,11,19,11,9,1,5,-11,7,1,-26,-10,20,-14,-15,-18,-15,15,-13,23,-6,-11,-24,-12,-19,-34,-34,-18,-23,-45,18,4,18,-14,23,6,-22,-24,12,36,26,24,-7,-15,-13,3,6,17,-8,-25,2,-5,5,-10,-12,0,-16,-2,-22,10,-3,-9,6,0,3,19,26,11,14,11,-11,25,-7,-7,-3,5,-11,-3,19,16,14,-4,-8,-9,-13,2,6,12,-13,-24,-21,-9,-29,22,-13,10,4,11,17,13,0,14,-15,-20,-26,-33,-21,-15,-28,-12,-10,-12,12,-29,11,17,14,3,-11,3,3,9,18,4,-2,1,34,6,6,24,21,-11,11,-20,-16,-21,-13,22,-7,2,-7,-1,-7,-7,10,6,11,25,16,6,2,6,9,-1,26,-2,6,-1,-5,3,8,7,19,-9,12,-13,-8,15,-5,9,17,-16,9,-8,-18,-14,-10,6,-8,-7,-10,-3,12,0,16,18,11,-11,-3,3,9,-13,-21,-17,-6,1,12,5,-9,0,-8,-2,-1,-10,-25,1,-8,-6,-31,-1,8,-8,20,3,12,7,-9,-10,25,6,-4,-10,-15,-13,-10,12,4,8,4,9,-10,5,8,-13,20,-9,11,-6,-6,22,11,9,13,-10,-12,-14,-8,12,-8,-18,12,8,-2,-17,2,21,10,21,24,9,16,12,4,15,9,5,-22,21,-10,14,0,9,4,-11,6,13,15,-7,5,-5,5,-11,-25,-2,-11,12,12,19,15,8,-6,5,-7,16,14,2,24,1,20,10,12,-7,-10,6,12,-24,1,-7,-19,-5,-4,12,-8,-6,-11,4,-2,26,-12,34,12,12,24,14,23,12,23,16,-12,-6,20,17,2,15,-1,21,8,3,-3,-3,5,-12,-35,16,19,14,8,35,16,-12,-11,-12,19,29,11,-12,-4,9,12,-13,-2,36,16,-14,5,6,2,-32,-7,-21,-22,-6,-8,4,8,-4,12,-15,-2,-15,19,16,9,16,36,10,15,-17,38,21,7,-9,-13,4,19,7,27,12,-1,14,3,-4,9,19,14,8,20,12,22,19,13,-19,-12,7,25,-5,-1,-5,2,24,21,4,2,4,23,16,23,-21,14,-16,28,7,-19,2,10,-16,-7,3,9,-33,-9,-12,-4,-21,26,17,-4,-8,-8,16,4,-6,14,-12,3,4,-5,1,-23,16,18,20,27,20,14,35,-8,8,4,-11,9,-27,-16,-11,-1,11,2,3,15,32,14,0,6,-8,-20,-10,28,-14,2,-5,-6,14,9,11,17,17,-10,8,-11,-6,23,19,22,20,21,10,-17,18,25,20,14,27,4,23,24,-8,16,15,5,10,0,11,11,-15,-14,11,-3,8,-14,-6,8,-2,-19,-15,-15,-14,-17,-8,9,-14,-18,9,1,19,18,13,7,-16,13,27,21,11,2,15,5,-14,12,10,18,17,8,14,-8,25,-5,8,17,15,34,26,26,18,27,29,13,-11,-4,-9,-12,-3,16,4,-3,5,6,9,-2,18,6,6,6,23,-17,-7,11,-3,11,11,-14,-11,-2,-5,1,0,13,6,9,8,3,-5,-11,-33,-9,32,22,-1,13,6,7,-15,6,26,33,32,8,12,0,-12,-6,-23,-12,-14,-11,12,-13,-1,-1,23,8,9,-20,-30,18,8,12,5,16,-5,4,23,1,0,5,4,-7,2,-24,-6,-17,-20,-14,0,-13,18,-15,-3,-3,15,1,27,6,-23,-4,26,11,8,4,-15,18,7,12,11,12,-17,16,7,-4,-19,1,32,8,10,10,31,28,5,28,28,13,26,-4,-3,21,4,18,15,6,6,14,14,-15,-4,-1,-19,8,14,-16,12,20,12,-11,17,27,-21,-15,16,3,-6,-6,7,2,-14,-9,14,2,3,1,3,15,6,-7,6,-18,4,45,14,-6,7,28,17,-5,12,-29,3,-49,-2,5,-22,-24,-22,0,-20,-6,-13,-27,-25,6,-9,-39,-17,-13,13,14,10,18,7,12,7,-1,-9,-7,-4,-2,-2,-6,-8,-11,17,-14,-16,15,-11,-21,-15,21,-1,-12,25,13,-15,3,18,2,-3,12,-10,35,17,4,20,12,11,-28,-15,2,7,19,13,19,30,21,33,-10,-3,6,11,-6,-8,20,3,11,0,-3,-15,3,-20,-16,12,-13,-5,-14,-10,-10,17,-6,20,-8,14,19,9,6,-19,20,16,-15,-11,-12,-14,-1,-10,20,18,3,12,-3,16,3,-12,-18,-8,32,5,12,-25,-6,8,8,5,19,-12,3,13,-3,8,2,14,-20,-6,-5,-1,-8,-21,-9,-9,3,3,-17,15,2,-18,0,2,2,-23,11,-10,-8,-4,-14,0,7,0,3,8,10,13,17,-13,22,12,13,-2,-28,-10,3,16,-18,19,22,29,-1,-13,9,-39,-18,-28,2,-11,31,8,4,-9,-2,7,-7,8,19,-2,-29,11,15,14,14,2,-10,5,0,4,10,-2,20,14,-17,6,19,18,7,16,-3,11,15,-9,23,-8,-6,8,7,-8,14,-10,24,20,7,-2,27,27,-6,15,18,33,31,24,38,32,5,0,-4,4,-14,-8,-2,21,15,16,-23,0,-9,-3,-4,-12,14,11,-4,14,-6,2,16,-13,-15,16,13,-21,21,6,-10,-7,18,17,-2,-7,-8,5,-20,23,23,8,6,-1,4,-4,24,-5,25,23,14,6,10,5,-12,11,13,-8,-11,-3,-14,2,7,-4,-25,-6,-10,16,14,20,-13,-2,-1,-17,7,-21,18,-9,28,-1,20,-6,3,12,13,22,-4,-5,6,7,-19,12,-3,4,-16,13,-27,-12,12,-10,-17,0,-2,-14,12,19,19,16,6,0,4,-2,9,8,12,30,26,-17,1,4,-8,12,-20,-3,-2,-6,-3,-2,-17,-24,-25,20,5,-13,-8,-6,-9,-18,-10,3,8,10,18,10,-10,21,9,-1,30,17,18,-13,-11,-13,19,-6,-37,6,4,18,17,11,8,-27,-7,1,-21,-16,11,-5,-18,2,-18,-12,-24,4,10,-2,-9,10,-2,19,1,-12,11,-26,-12,7,-1,0,2,-15,-11,-5,-3,31,18,6,12,20,-5,1,9,11,8,10,-8,-3,-9,-20,-31,7,-13,8,20,7,10,-8,12,11,-9,23,-18,12,22,19,10,26,5,-1,12,-10,-19,-1,4,0,2,-11,-21,19,29,19,0,3,4,-11,-1,-22,27,-24,15,-8,2,5,1,23,-12,-16,-16,26,24,-6,-13,-9,-4,2,3,-5,-6,-7,2,3,20,10,18,-6,-10,-5,-11,-23,24,11,28,9,24,2,-5,-9,18,-15,5,-15,4,12,-26,5,-11,-7,7,17,19,0,33,23,10,18,9,-9,-14,18,1,1,-7,13,15,-5,-21,-15,10,15,6,8,1,13,-9,-9,-5,3,-3,-8,11,13,14,15,12,7,7,11,-21,-5,-11,-17,10,15,11,28,-10,-20,-16,-18,-29,-13,-4,8,15,7,-1,12,10,4,17,0,18,9,-3,-15,14,17,3,3,13,5,1,8,3,8,0,-16,24,11,16,11,34,17,-11,8,-9,5,-9,10,2,10,12,11,15,15,13,0,-9,7,10,-10,11,-13,11,-5,-9,-11,-5,-7,-14,12,-7,24,3,10,38,19,9,47,11,39,4,16,5,27,10,-5,9,3,-8,-1,-15,-3,10,-14,-6,-2,30,-14,26,27,12,2,11,-7,9,11,19,17,-11,19,23,15,21,4,10,14,6,13,20,13,-13,10,17,-16,26,14,1,8,-10,9,-15,-7,0,16,1,20,5,1,15,6,2,23,5,12,-6,-14,10,11,21,19,7,13,-3,-17,-12,5,9,-18,-1,15,-13,-11,-30,-7,11,3,1,30,-12,24,19,24,28,12,-11,-10,12,-9,15,-2,11,8,28,15,18,14,-27,-16,9,16,5,16,0,16,-4,9,10,-6,23,22,-15,-1,-2,-13,25,22,-4,16,26,30,-18,15,-8,-1,-8,4,24,6,28,20,28,11,30,15,15,8,0,-15,-11,15,27,-8,14,-14,4,-10,-13,-16,4,5,6,17,1,2,-22,6,4,12,-1,3,17,-13,-12,14,-11,18,-19,-12,14,12,2,-9,-9,7,-7,11,-6,-4,1,-23,-11,-1,-8,-5,10,11,11,35,24,-1,16,3,10,23,20,13,-8,8,4,29,23,22,-5,6,7,11,-2,7,-11,17,15,4,6,-5,-4,-5,2,-16,-20,-5,-4,-6,-5,-24,-3,-16,-5,0,5,-8,-4,-16,-22,18,-17,-29,-3,-7,8,-1,-17,-14,-15,-15,-11,6,-8,22,5,6,10,11,25,15,13,16,7,-2,-5,-6,6,-13,17,2,-5,1,-18,-12,-12,4,-23,-8,25,22,24,14,13,-5,-3,6,-11,-16,-13,23,15,6,27,33,9,6,8,12,-10,7,15,27,23,5,21,3,12,21,5,17,5,-1,-6,-3,13,-6,-13,14,23,6,5,3,0,-9,-15,-13,22,15,-14,9,0,4,-6,37,-6,33,17,-5,22,-15,-4,-16,-8,15,19,11,6,-10,10,22,22,18,14,17,14,1,2,18,12,-4,-21,-22,7,16,16,9,-8,19,15,2,21,5,2,14,3,-1,12,1,5,-21,-10,3,8,-7,1,4,3,-18,8,-6,-7,14,15,-11,-18,-2,-11,-3,-4,-9,19,-21,-13,6,-5,-11,-11,11,17,8,1,-9,19,16,27,25,17,8,10,7,-8,-14,1,-4,-4,8,-14,-5,-5,-13,-17,-20,-14,-1,-23,8,-14,-6,6,-11,19,13,-25,-23,-21,-15,-5,-12,-4,13,0,-7,-5,-14,-5,15,5,12,4,-9,3,-13,10,-17,-8,19,6,-3,-21,-19,9,-17,-12,-18,6,-8,-12,2,9,19,11,18,15,-28,10,-29,-15,6,5,-11,-12,-18,1,22,22,12,3,-9,45,5,24,31,17,11,24,8,-3,16,26,25,11,11,15,4,5,15,-7,0,-5,10,4,14,-14,6,-3,0,-2,-14,0,7,2,1,20,-23,-19,-10,2,7,8,12,5,-21,-4,0,-14,-4,-19,5,-11,4,23,10,27,23,-13,11,25,24,-10,27,17,20,42,16,15,13,22,-14,6,37,3,22,10,7,22,19,14,19,25,19,-16,4,1,6,5,9,19,8,12,17,24,11,48,25,23,17,32,17,20,18,22,22,22,-8,-20,5,24,23,-4,7,26,42,32,18,-17,-3,15,28,-5,14,-20,-23,-11,-9,-17,-22,-23,-34,-22,-31,-6,3,0,-9,-2,-30,-22,-25,-16,-5,2,-3,4,-17,17,5,-16,-4,26,17,14,8,5,14,-5,10,15,10,2,11,-9,-17,14,17,17,-8,-6,5,6,-2,-8,-9,24,3,24,27,-12,-18,2,5,3,-5,13,13,10,20,28,-7,-11,-6,2,1,6,0,-12,18,11,-16,1,23,-12,-7,-10,13,-12,-12,6,-5,-15,-16,-17,-3,-1,-3,-8,28,0,5,7,-1,-8,-5,11,-12,16,25,7,5,4,18,-24,-34,15,13,14,-2,20,22,21,15,20,25,25,16,24,20,22,26,14,14,27,12,19,30,-15,12,-9,22,23,9,31,22,17,-5,-13,-1,25,6,18,18,14,-19,-7,14,0,-2,-12,-8,-17,-5,22,15,17,12,21,21,-10,4,-2,-3,-12,4,-11,9,20,-9,-28,9,10,21,12,7,-10,-2,-2,13,-12,4,1,12,7,10,13,9,-14,-4,-8,-18,28,-18,-12,-5,4,-17,-10,-16,7,-6,4,0,11,-18,-14,11,12,-29,-15,2,11,11,-11,5,8,-2,0,-10,16,1,0,14,8,15,1,-10,7,0,-12,6,-12,23,-2,-6,10,12,0,-9,-11,-34,13,20,15,-1,8,15,9,21,11,-10,9,-11,-9,-17,20,6,17,23,9,-12,9,9,-2,-30,-11,-27,15,8,13,-15,-15,11,2,12,4,20,2,17,12,4,9,23,5,-3,-8,-26,-4,-5,19,21,19,16,11,-8,16,14,-11,10,5,18,16,14,-6,19,11,18,15,5,-10,29,14,9,2,7,-13,11,15,-3,17,-9,-10,-2,16,15,8,-7,17,-12,2,4,20,11,-10,3,16,-2,6,-3,11,-16,-10,10,-4,14,-1,16,-18,-14,11,-12,6,-24,14,2,8,17,-6,-15,17,-5,6,4,15,4,9,16,-13,1,5,-8,10,19,9,-5,1,-2,23,-4,31,17,14,12,9,-9,20,-5,-11,-4,21,9,20,-14,17,-22,10,-7,-3,-18,-2,-9,-6,15,15,-11,4,-14,-15,-6,5,9,7,-6,-10,-1,7,-10,-13,17,-4,-26,11,10,10,9,26,-13,10,21,-5,11,5,9,23,13,14,-16,22,21,14,26,27,12,0,-2,2,17,17,22,18,12,-12,19,9,-3,-22,0,13,19,-3,0,-3,-5,17,11,7,3,12,10,10,11,14,-29,-16,-10,14,18,12,0,-19,-26,-25,14,20,-6,4,-21,-1,16,10,11,9,-23,-22,-10,8,13,20,-5,-1,-23,-20,-26,-19,-38,-26,-16,8,18,18,27,28,17,-5,21,19,-17,2,5,25,20,0,-10,28,16,20,18,27,27,37,11,16,-12,-7,-14,23,15,-7,-4,-9,24,19,16,19,21,17,28,17,19,26,18,20,23,16,28,3,-7,-33,-22,7,-7,16,-30,-11,-17,-20,19,0,-8,16,17,10,6,1,-3,2,-7,-5,-13,-13,8,13,23,4,-9,5,-6,-3,13,11,16,10,-8,-2,9,-2,-2,9,15,23,-18,13,12,10,-24,-11,1,6,17,17,19,19,11,10,9,10,5,3,-12,-29,-21,-13,2,18,15,25,-15,14,-10,16,-23,-12,-12,-10,-12,-10,-3,-3,-6,-17,-13,1,-13,29,-12,-10,-13,-6,15,-15,14,-2,-20,-22,14,18,-3,-13,-13,10,-6,-6,-1,5,-3,-6,1,1,-9,-10,23,11,-10,-6,14,27,20,24,21,22,13,26,24,16,24,1,7,-8,20,4,4,7,-25,4,1,41,25,19,29,12,-30,-37,-4,-11,15,1,-23,-21,-1,-6,-2,6,3,19,3,5,8,-5,-1,14,24,-20,-18,-16,11,10,-26,-20,-8,-6,6,-13,-9,7,6,-6,-7,20,-7,-9,13,-5,2,-2,1,-1,-12,-23,5,-3,17,12,8,11,16,-6,21,-12,10,-31,-7,-7,10,26,-8,13,16,9,1,10,4,7,7,8,-9,10,13,-12,-5,-7,14,-13,15,20,4,30,17,15,-16,16,4,15,-12,-11,13,11,17,11,13,19,13,24,-1,16,0,-21,-13,18,17,23,-13,4,20,37,27,20,26,12,21,10,9,11,4,5,2,10,12,6,-8,7,-8,-12,17,-18,-28,-12,-5,-12,-4,-5,-9,10,7,11,-5,-8,-6,-13,-15,11,-8,-11,20,14,-2,8,-10,21,11,2,-18,8,21,23,0,14,18,-14,-1,-4,-24,0,-2,-18,-7,-11,7,-8,25,-6,5,10,-8,18,11,9,-20,22,-13,15,-2,-23,1,-21,-8,-19,-17,15,21,-7,3,-5,9,-22,-14,6,21,-6,-13,8,-8,-24,0,13,0,-12,15,-20,-4,-3,12,-13,23,-14,-3,4,-20,9,-1,9,6,-19,-7,15,-7,-11,-21,-16,0,20,15,19,-1,20,-8,-10,4,5,4,12,-29,-28,15,19,3,-13,22,-4,-6,-8,6,15,-14,21,16,33,-9,0,-11,-31,-2,-5,41,18,3,24,21,18,-8,-7,12,-13,-16,-22,-9,0,-20,6,10,1,-3,4,-5,-11,11,-3,1,11,3,-7,-6,28,-13,-4,13,-7,2,-4,15,9,-7,10,37,5,40,27,17,17,4,11,8,-16,11,28,-5,-3,-3,-16,-11,-28,0,-12,0,-3,7,15,29,12,17,11,40,22,35,13,8,-11,13,13,9,6,-9,6,-7,-9,1,-2,-19,-28,14,24,36,3,-10,26,-24,15,-2,7,7,2,-17,23,0,-23,3,16,10,-11,19,14,-18,8,3,14,17,-17,-1,4,20,-6,-19,6,3,8,-6,-12,7,-1,5,-1,-25,4,-10,-21,-13,5,8,19,-17,16,-4,-6,15,14,12,26,-16,-20,8,22,-10,-9,-13,5,-12,-19,-16,-26,13,3,-21,8,51,-19,-4,25,21,14,-12,-15,14,10,-16,-16,-4,-12,1,8,14,13,7,9),
(1,0,1,0,-3,-1,-2,-3,22,23,5,1,2,29,7,1,7,-6,15,-1,2,-5,-1,1,3,4,1,-1,3,8,10,3,0,0,6,6,5,2,2,3,9,2,-1,11,0,6,-3,-1,-2,-34,2,-6,-1,0,4,-1,0,3,-1,2,13,-1,2,-1,10,-2,-6,0,6,9,4,8,1,10,10,4,0,2,-1,16,-3,4,-13,1,0,-2,0,0,-1,0,1,-1,0,-1,-1,-4,0,0,7,1,4,35,4,4,3,0,2,-3,10,1,2,2,1,1,2,0,0,2,13,2,2,0,2,-4,6,4,2,2,1,4,-3,-2,11,11,-8,0,-4,-1,-3,1,1,33,2,0,6,0,-3,-5,-1,-4,0,1,2,0,3,0,-2,1,0,-1,-2,-6,0,-5,4,7,-3,1,-2,6,2,-2,-2,0,3,0,-1,0,-3,-3,0,0,7,-1,0,4,0,-1,-8,-10,-2,2,-1,2,-2,1,9,-2,-1,0,7,-5,2,-5,-3,-2,-8,0,-4,0,0,1,2,-23,-1,-8,2,-2,0,-1,0,0,0,0,0,0,0,0,-2,-5,-2,0,0,-33,-1,-1,-1,-1,1,0,0,0,0,-1,-2,0,-4,-1,-2,-3,-2,11,11,4,1,4,-1,-2,-1,2,3,5,0,-5,0,16,-5,4,-15,-2,-2,-1,-4,-4,-4,0,22,2,9,2,31,11,2,-1,1,-1,-2,5,-2,-1,1,12,7,2,7,2,-1,4,-13,-2,-1,-1,-3,-4,-1,46,1,39,26,-1,-1,0,-1,20,0,7,4,14,32,-9,21,13,31,1,2,3,26,6,3,-4,7,10,0,19,25,7,7,-9,0,6,-1,-4,1,-8,0,-3,-3,5,0,6,0,-8,0,-3,1,-2,8,0,-5,-3,1,14,1,-11,1,0,-3,-1,0,2,-6,-1,3,6,-1,0,8,1,2,0,1,-2,-2,-3,-6,-1,3,-5,-3,-3,-1,9,-6,-2,-1,-1,-1,3,1,4,2,4,0,0,6,2,0,-1,0,0,1,0,4,2,1,5,2,2,-2,-5,0,-1,-4,3,-2,5,-1,0,-7,1,0,5,7,-2,3,-4,0,4,-1,4,-2,-3,16,12,-1,1,-2,4,-2,-2,-3,-1,-2,-1,0,-1,-4,-3,-3,-1,-1,1,2,0,3,-3,8,0,10,-1,0,0,0,2,-1,0,-12,-3,-1,-4,-1,13,-3,9,1,-1,4,-2,0,9,2,-1,2,3,0,-3,3,0,-3,-7,9,9,3,-11,-3,0,5,0,-25,0,0,0,-10,-3,0,-1,-8,-17,-2,-4,-3,-3,-1,-7,-2,-1,8,0,31,0,2,1,8,-3,4,0,13,4,6,-4,1,0,4,-4,-1,0,1,-6,-2,13,0,0,1,-6,1,-3,5,6,-2,-1,0,2,-1,12,0,0,2,-4,10,8,9,-4,-1,-2,2,3,1,4,2,2,4,6,0,1,-1,-3,1,0,-6,0,-3,2,2,44,10,10,-1,0,-1,2,0,5,-1,1,0,2,4,2,4,7,36,5,-1,8,0,3,17,9,-4,2,-14,0,-2,-3,-5,-6,-1,-1,3,-10,-5,0,-1,-8,-4,-2,-7,7,-2,-1,1,3,-8,28,14,-1,2,-11,0,2,-15,0,-1,5,3,-1,12,-4,2,1,2,2,0,7,-4,-2,1,1,-2,7,5,11,1,17,-1,-1,-1,-4,-6,6,-1,-1,2,7,7,-7,-2,-2,-2,-5,-6,0,-1,0,0,1,7,-3,3,0,1,0,5,5,-3,0,1,-10,0,-2,-1,10,0,-1,-2,3,3,4,12,-1,-3,-1,0,-1,-1,-1,-1,-1,0,-2,2,1,5,-1,-1,0,-3,-1,-2,-1,-1,3,-2,-4,-2,-8,2,2,4,1,2,0,0,0,-1,2,3,-3,-2,-9,-5,-9,0,-4,-4,-3,-11,-7,-4,3,1,-1,7,-4,4,4,20,-10,-15,6,-10,14,-24,-1,-11,0,4,1,4,-1,2,-1,0,13,1,-1,0,-6,1,2,14,-1,3,1,1,-1,0,0,-2,-8,-3,0,1,-12,-6,-1,0,-5,-3,-3,-4,-8,0,0,0,0,-1,25,4,5,-4,4,-11,-1,0,0,-14,-2,-6,-2,-1,0,-1,-1,0,4,-3,-1,-1,-3,7,10,-7,1,-8,0,0,3,1,-2,-1,0,-12,2,1,1,11,-1,-3,-2,0,16,3,1,0,1,13,-1,8,-5,3,-2,1,-2,-8,4,-6,6,0,8,2,3,8,5,-2,1,-2,0,-2,0,10,2,2,20,0,-1,0,-7,-6,1,0,0,-2,0,-1,-7,3,6,0,0,-3,2,6,2,-1,0,-4,-1,2,-1,2,0,2,4,2,-3,4,-10,-1,1,-1,-2,-1,-2,3,1,1,24,24,-1,-1,0,-1,4,0,4,4,30,5,0,-4,24,2,-5,-1,-2,-22,0,2,-2,-3,-1,3,4,2,3,1,1,0,-2,-2,-3,-15,0,-10,1,0,-3,-3,-2,11,-1,6,-1,2,1,7,24,6,0,4,9,28,-12,-1,2,-3,-27,0,-1,-2,6,5,-1,4,-4,0,-1,0,3,0,-1,-1,1,-1,0,1,-2,-3,-29,-8,-15,0,-10,1,-1,-1,20,17,0,0,-2,0,13,2,1,19,0,0,0,-1,2,-4,0,0,-1,-3,-1,-1,1,11,5,5,-2,0,-1,5,9,-9,-42,1,0,-1,-2,-2,-2,-17,-1,0,-11,14,0,0,12,-1,-3,1,-2,-1,6,10,8,-2,-2,-1,-2,-3,-1,-2,-4,4,-3,-1,-3,1,39,-1,-3,3,-2,2,2,2,1,1,0,0,-4,0,-2,8,-3,-1,-7,0,-2,0,0,0,-1,-1,-25,-7,0,-8,-9,-1,0,-3,-1,0,7,0,3,0,-1,0,0,-12,0,4,35,2,0,2,25,4,4,-1,-2,13,0,-4,-4,-1,1,0,0,0,-1,0,-1,1,-2,-2,-2,0,2,1,2,-5,4,-1,-1,6,4,11,11,1,-1,-1,8,-2,2,2,9,-5,5,4,1,9,0,1,9,-9,-2,10,5,1,4,0,0,1,-5,1,-2,4,0,-1,0,-5,-1,0,16,-2,3,1,2,2,-3,-2,4,-5,4,-3,-3,13,-1,2,4,0,-6,-7,-1,9,2,11,0,-3,2,0,-1,1,1,0,-3,-5,0,0,-2,0,1,0,0,-3,5,-3,-3,-2,2,3,-3,-2,-6,2,0,1,41,5,-5,5,0,3,0,0,-14,1,-13,-2,2,-1,-17,-1,-3,-1,0,0,-3,-2,6,5,-10,-4,2,-1,-1,2,0,0,-1,0,-1,-1,6,3,5,1,13,1,2,-1,0,0,-2,4,-8,6,-2,4,0,0,-5,-2,0,1,-8,0,-3,0,-6,4,8,0,4,-1,13,1,-1,3,-1,0,0,-5,-3,-2,-1,-3,6,0,3,-2,5,10,4,0,4,2,-1,12,-13,-1,-6,-4,-16,-4,-2,-4,0,4,-19,-1,0,-2,-1,6,-3,1,5,-3,2,4,5,-6,-2,0,1,9,3,8,3,12,2,3,-1,0,5,-1,0,-1,-2,-1,5,-3,-6,0,-4,-2,7,-1,1,2,3,-3,-6,-2,-11,-2,0,0,10,-1,4,-1,8,0,1,0,1,-6,0,-4,-5,0,-3,-11,-3,-3,1,4,4,-4,-1,4,0,-5,-12,-2,10,-1,-1,-1,0,-1,-1,0,3,2,-2,6,4,1,1,1,0,2,3,-18,5,9,3,1,6,-1,2,10,-15,10,12,3,1,8,12,17,10,2,-1,-4,10,-3,-1,3,-1,15,12,-2,-7,-1,-2,-1,4,0,3,2,6,2,0,-3,-1,-4,3,1,-8,-4,2,-2,3,5,-5,-5,-3,-1,-2,-5,-1,4,-2,-6,0,-2,-8,1,3,-14,0,-1,1,21,0,9,-5,0,0,10,2,2,5,3,1,9,-7,12,-2,9,16,0,11,-1,1,-1,3,-1,0,-1,9,1,0,0,-1,2,-1,-2,0,8,6,38,1,0,0,1,5,-7,-9,0,-3,-11,-2,-1,-1,-4,2,0,0,-1,6,-3,2,0,3,0,0,-2,2,7,1,-9,6,2,7,4,2,-1,-25,0,1,-1,-2,-3,-1,-1,-1,-8,0,-2,-2,0,0,0,-1,-1,-2,0,1,0,1,3,1,0,-24,0,-1,-4,0,-4,-9,0,-1,2,16,-1,0,12,1,-4,-4,13,8,15,8,0,-1,-2,-5,-2,0,0,-2,-12,12,-1,-4,-2,8,35,1,-2,1,-2,-1,0,8,-1,-2,-1,-1,-2,-2,-3,0,0,2,1,0,8,3,-2,3,-2,17,0,0,-11,-5,0,-2,-5,-3,1,-3,5,3,2,10,-6,2,0,14,-22,-3,0,-1,3,1,0,2,-1,-4,-5,0,0,-14,-3,-8,-1,7,0,-1,-3,-1,0,-2,10,-1,-6,-11,9,-7,-13,-1,-1,0,-1,7,0,-1,-54,-2,-1,-11,-6,-6,-2,-13,4,4,-1,-14,3,16,-1,-4,21,37,6,5,-1,-2,-1,10,6,10,-8,1,1,0,5,0,-6,6,-9,-7,-3,2,-5,-4,5,5,-2,4,10,0,0,2,-1,16,-2,-2,-5,5,-2,2,4,2,2,-4,-1,6,-2,4,-9,1,-3,-3,-1,-1,-2,0,-1,1,2,4,5,2,-12,13,-25,-2,-11,-3,-7,-4,-11,4,-2,1,1,1,-2,2,3,5,-4,0,5,10,0,4,2,5,-1,1,-1,-2,0,0,1,-2,-5,-15,-8,-17,-2,0,-3,-3,-1,-2,-8,0,2,5,3,-3,0,0,-1,19,19,-1,0,-1,-1,-4,1,1,1,1,0,-6,-1,20,0,6,0,-1,-6,-3,-18,-1,-3,-4,-1,-9,-5,-1,0,-3,0,6,-1,-6,3,-1,-3,-3,-13,-2,-2,0,-10,-1,-3,-1,0,5,5,-3,-2,-5,-1,-3,-8,-2,0,-1,3,-1,2,0,2,-4,2,5,0,-5,-3,-2,2,1,8,0,6,19,-2,2,1,-4,1,1,3,1,-2,14,6,-1,4,-1,-1,-13,-2,3,-1,-3,0,1,-3,-2,8,3,5,0,1,-1,0,2,5,12,0,1,-5,1,-1,11,-4,1,-4,-10,-1,0,3,1,4,-14,0,-3,-10,3,0,8,0,4,3,3,-5,-1,-1,4,10,9,0,1,8,1,9,-1,1,2,7,-3,8,-3,-5,-2,-8,1,-2,-4,4,1,1,13,-2,22,0,0,3,0,2,2,12,0,-1,-1,1,1,1,1,-1,1,7,-1,-2,-1,-2,-2,-5,0,7,13,3,2,0,-3,-2,-1,6,9,0,-3,-7,2,0,-1,6,4,4,0,-2,7,7,-2,-2,-3,-2,-2,-4,3,6,1,8,-1,0,0,3,9,2,9,7,2,-2,-3,11,12,2,0,-3,-20,5,4,-1,0,2,8,7,-1,9,3,3,21,4,8,3,11,0,-7,-1,-2,5,0,1,-7,0,2,13,3,-1,1,33,0,3,-2,4,-20,1,-10,-2,-2,-1,-1,-1,-4,0,-9,-2,-6,-7,-2,1,5,-13,-2,-9,1,1,-1,6,0,8,-2,-3,-2,-7,0,65,19,15,15,30,5,-5,0,-1,7,10,-10,-1,-5,-1,0,-2,0,1,5,-1,-11,-1,-2,-2,0,11,-2,2,-1,-2,-1,6,3,5,0,-2,9,-2,-1,5,0,39,4,3,-4,-2,4,30,3,0,11,10,1,13,0,5,0,-4,1,-1,-1,-1,-2,-1,-2,6,-5,-1,0,3,-1,-5,-3,-21,-4,-3,0,9,-1,-1,2,-1,0,1,-1,-2,-3,1,9,1,-3,-3,0,21,-2,2,3,1,3,1,7,-3,13,3,-1,7,5,7,5,15,1,11,7,1,-4,-4,-8,-6,0,6,3,0,-1,-2,16,8,3,-2,-1,1,22,-7,-12,-1,0,0,5,-1,-2,-4,-8,-5,2,1,0,-1,-2,1,-5,-2,-37,-3,13,0,3,2,-2,3,-2,8,4,9,11,-1,6,-3,-2,0,-11,-5,-2,-1,2,-7,3,-4,3,4,31,-6,-5,5,0,0,12,1,-1,25,4,1,-1,0,2,-3,3,-18,0,-8,-1,-3,-2,-1,2,-4,-7,-5,1,-4,-2,0,-2,-15,0,3,6,-1,-4,-2,1,23,8,3,0,0,2,-7,-5,-3,16,8,2,10,12,6,3,1,11,5,11,0,0,1,-1,6,4,-1,0,2,1,-4,-1,-2,5,1,9,1,2,0,5,-2,8,7,-3,-2,2,10,2,1,8,-4,-2,-5,9,13,4,5,4,1,-3,-2,2,-3,12,10,15,-4,2,4,13,0,-18,-2,-8,-19,1,7,-14,-21,-5,-1,-6,-1,-5,-48,-11,-1,-2,-16,-1,-1,0,4,10,3,1,7,3,-5,-3,-1,-8,-4,-4,-1,-2,0,1,-4,-1,4,2,-3,-5,0,1,-1,4,8,-2,3,0,1,4,22,1,11,1,-1,27,5,11,-9,-1,-1,-3,4,2,0,9,2,5,15,1,0,-2,-2,0,3,-2,2,0,0,-7,7,-9,-6,-3,-4,0,-1,-2,-4,-2,0,0,10,0,11,0,0,-7,0,2,6,-11,-1,-4,-5,-7,6,0,-3,1,-1,2,0,-5,-1,-3,10,3,1,-4,2,3,2,4,-7,-7,0,1,0,0,3,0,-7,0,-1,1,-3,-12,-4,-1,2,0,-8,4,-1,-3,-14,0,0,-2,-3,-2,-17,-2,-2,2,1,-4,4,2,5,2,14,-1,5,8,1,-2,-4,0,13,5,-4,1,12,16,0,-1,0,-9,-2,-5,0,-2,10,-11,-6,-2,0,0,-18,-2,-2,-3,-11,11,3,12,-1,2,-7,2,-1,-4,0,0,7,-2,-1,-3,0,0,-1,0,-11,-1,0,-4,8,-1,-1,7,4,-7,14,0,5,7,1,-1,5,4,-23,6,1,4,8,5,24,8,5,-3,-4,0,-6,-3,-1,-4,10,4,-8,1,0,-2,-4,-2,2,-1,-3,0,-1,-17,0,-1,-19,3,1,-5,9,0,2,17,0,0,-4,-1,-8,3,-4,11,9,-1,-2,-3,6,5,4,-1,3,-9,0,-1,0,1,-5,0,1,-4,-2,-1,-4,-1,-18,-10,-10,-3,-14,1,4,3,-4,0,-1,-2,2,-2,1,-1,6,13,-2,-4,1,7,3,1,0,-3,12,-1,-12,1,-22,3,-1,1,-2,-1,-1,-2,-3,1,-1,-6,1,-2,7,0,1,-1,-3,4,5,8,-1,3,3,-3,6,0,-1,3,-1,5,-9,9,3,8,-4,-3,-2,0,9,-1,-8,-6,-23,-6,-6,3,3,-1,2,4,-1,10,-2,-1,3,2,2,3,-1,0,12,3,-4,7,-2,3,-2,7,6,-7,-3,2,-6,0,0,-10,-5,-8,-1,-3,-3,6,1,-1,0,4,-2,10,-4,3,3,-11,-3,4,-1,0,3,-3,-1,6,2,6,0,-5,3,2,5,-1,-1,-26,-3,0,-1,-2,-13,0,-9,-2,-3,-2,2,-3,7,-3,-3,-8,-12,-20,-4,7,-1,0,3,4,6,-2,2,-2,-2,0,-1,-2,-1,-1,-11,1,14,7,-1,-3,2,-3,-8,-4,-1,-8,1,-2,2,5,0,0,-6,-1,-2,30,12,2,-9,-3,5,5,0,-5,-3,-10,8,-4,-1,3,3,-2,0,-1,-3,-3,3,-1,5,1,-4,0,0,-1,4,-3,0,-3,-6,3,-11,6,3,-2,6,3,1,-1,12,3,1,1,9,-19,-6,0,-8,0,1,14,2,5,-4,-2,7,2,5,25,7,0,-12,-1,-4,0,-1,-2,0,5,1,3,8,0,5,5,-3,-2,-7,0,15,5,5,29,-27,-1,-1,-2,-3,0,-5,7,-24,0,-1,1,0,-5,0,2,0,0,-1,-3,8,5,4,3,8,-1,-2,8,13,7,-1,-2,0,1,4,-1,-1,-2,-2,0,0,7,-3,0,3,6,-1,-1,19,2,0,1,-1,-14,-3,-3,2,-1,11,-4,-3,-5,-1,10,-3,3,-1,1,-1,-1,3,0,4,3,0,1,-2,1,-1,4,1,1,1,-1,-10,-2,-3,4,-3,-3,-2,-1,15,4,6,9,25,20,-1,-1,4,-2,1,0,-1,1,17,-1,6,5,4,6,4,5,8,-3,-2,15,10,-13,12,8,3,5,2,0,-1,-24,-2,1,7,7,-1,0,0,-2,-4,-1,1,2,3,1,0,4,5,1,3,0,2,-4,0,0,0,-1,3,1,2,-4,-10,-3,4,0,-2,8,-3,16,0,13,2,1,-3,-5,6,-1,-2,4,0,0,6,0,2,3,-12,-3,6,3,1,1,5,1,-2,-2,28,0,25,10,-4,-14,3,-2,4,1,2,1,1,2,4,2,3,-1,-4,5,3,-1,7,0,11,0,0,1,1,38,-3,-1,-2,11,8,-3,4,-3,1,-2,-2,-6,0,-5,1,7,1,0,-8,0,-5,3,-3,-16,1,0,-1,0,-1,-1,-7,-2,0,1,3,-1,-2,0,0,5,-3,7,0,-7,-2,0,2,2,-3,-2,1,4,3,-4,0,0,6,15,7,-4,-1,0,0,11,4,4,6,-8,0,4,4,4,-3,0,3,-6,15,-2,0,-1,1,-2,-3,0,-1,-5,1,-5,0,-1,-2,7,4,-9,-2,-3,-2,1,-2,-22,-2,-5,-1,-11,-1,-19,-2,0,-4,2,0,-21,-2,0,0,-1,1,0,0,2,3,-2,6,-2,-1,-2,13,11,-15,-3,-8,0,-1,0,-6,-4,4,2,1,16,0,-2,-4,2,-2,-1,-7,2,5,0,5,5,1,1,24,8,1,5,0,2,0,1,0,1,2,19,2,3,-14,-2,-2,-1,-8,-1,-2,10,7,1,1,1,-6,-1,-2,-1,19,0,-17,19,-2,4,1,11,6,5,7,7,9,-2,-1,-1,1,0,8,1,-1,-1,3,14,1,10,15,7,7,11,2,4,2,0,-4,-5,7,11,2,23,-2,12,8,-1,0,0,-1,1,0,1,5,-1,-3,-13,0,-6,-1,0,0,-4,-5,-1,0,-3,-2,3,0,-1,2,1,-3,-1,-1,0,0,-4,-1,3,13,-1,1,2,4,4,2,0,5,11,1,21,8,3,0,-1,-2,0,-4,-1,-5,3,-20,-1,-4,-6,-3,-11,-1,5,-5,3,-3,-2,0,-1,24,3,-1,-4,-5,1,-6,8,-3,1,-2,-2,-4,-1,-6,-2,2,0,-1,-1,-1,0,-1,-1,2,5,1,0,-4,-3,-13,-4,6,-7,13,-10,-3,-4,-9,5,1,4,3,-13,0,-3,-2,-3,6,-15,0,-2,-5,16,0,6,-1,-2,11,-2,0,-5,-1,0,2,0,1,4,11,5,2,8,4,2,1,3,-7,-1,-6,-3,-1,18,14,-3,-2,0,8,-5,-4,2,2,-1,1,-10,-10,-1,7,1,4,2,-4,-17,3,-1,-13,-1,-5,0,-1,0,3,6,2,3,-3,17,1,6,-1,1,5,3,26,1,0,-1,1,-4,9,5,-2,18,1,13,6,2,1,0,0,4,-5,-1,0,-1,10,-1,6,-1,10,2,0,1,70,0,5,1,29,5,1,3,1,1,0,-7,1,3,7,5,2,-1,4,36,26,0,-1,1,9,1,-1,-4,-10,-3,-1,-16,-3,-13,-3,-20,-2,-11,4,-1,-2,-3,-3,-12,-2,-2,-26,-1,12,8,7,-4,1,-1,-6,-1,12,1,0,10,8,10,7,6,26,0,-1,1,-3,-4,4,7,5,-1,-7,28,6,-2,-3,-2,-3,-7,3,-2,7,-2,10,5,5,-1,1,-1,0,1,1,-5,1,-2,0,-7,0,-9,1,0,29,-6,0,1,-4,0,-3,3,-4,-3,4,-1,-4,-4,-6,6,-6,-6,-1,2,6,2,3,1,-3,0,5,3,2,0,1,16,27,3,-17,-15,6,23,5,53,3,2,4,1,16,6,13,3,12,3,6,0,3,7,10,25,2,3,-2,7,-3,3,10,2,20,3,12,-4,-2,0,1,0,7,4,-1,-3,1,-5,-1,1,-1,-3,-11,0,2,0,5,19,6,2,2,2,2,-1,-3,7,-6,2,2,-4,0,2,1,0,0,0,-3,-5,0,-1,-3,3,13,0,2,15,3,5,-11,-2,-2,-4,8,-16,-1,0,19,-3,-1,-1,-1,0,2,2,5,-3,-1,1,0,-19,-4,10,4,8,5,-1,1,14,0,-1,1,2,3,2,28,3,4,-2,4,3,5,9,1,8,2,-1,2,7,1,1,-1,-13,-1,0,-1,0,0,4,1,1,2,11,2,-1,3,-1,4,-2,0,1,9,-1,-1,-8,-12,-4,-2,-12,2,-5,-2,-2,-3,1,0,23,6,3,0,0,2,0,0,0,0,-1,-1,-2,-1,10,0,8,0,0,0,-2,1,-5,-3,-1,-1,0,0,9,9,22,0,1,0,3,-3,5,2,0,-2,-1,-3,0,10,2,0,1,-3,-2,7,7,-3,-3,0,2,-16,-1,2,3,-9,-1,0,-4,-1,0,3,-6,-5,0,-4,9,8,1,-1,-2,-1,-8,-8,-8,-1,-6,0,0,1,-3,5,-3,3,-2,0,-3,1,2,-2,-5,0,-2,9,8,1,-2,-2,-11,16,-3,13,16,2,1,1,-3,-1,-12,-3,4,4,2,2,-10,1,-15,10,0,3,-3,-1,-3,0,-1,0,-4,-1,-4,-5,-1,-1,-2,-2,-2,2,3,0,-19,-4,0,-1,-3,10,4,9,0,5,8,1,13,-13,8,7,-1,2,1,5,-1,0,0,-3,2,-5,0,-1,-5,-2,4,0,0,0,0,-3,6,4,4,-1,3,4,0,-3,-21,-11,-1,1,0,-2,0,-1,-1,0,1,0,-14,-4,-5,-1,1,-3,-1,1,-4,-2,1,2,-2,-1,-1,-1,-2,1,0,-1,-3,-2,3,2,-1,-3,-3,-5,-8,-4,-5,-1,-7,-3,-5,-1,1,5,17,12,-4,-1,0,1,-1,10,9,1,4,-2,-3,0,2,0,3,1,6,15,2,1,-1,10,-1,3,6,-11,-3,-4,-1,0,0,1,1,13,0,-1,0,2,3,0,5,4,21,0,0,-46,-3,-8,-3,1,-20,-2,-2,-18,6,-4,-4,6,4,2,-1,11,3,-2,4,-30,-1,-2,-23,0,1,7,-6,0,0,0,2,16,11,10,-2,-1,1,-2,-8,0,0,0,-3,0,0,-1,-4,0,6,0,8,0,0,0,0,-1,9,10,0,7,-1,-19,-12,0,3,1,16,3,-2,0,-2,0,-3,9,-7,4,-9,-2,-1,-1,-5,-3,-1,-2,-1,-1,-3,-1,-1,-1,0,-5,0,-3,-5,-5,-1,0,0,4,-1,-7,0,-1,-1,-45,-1,-1,-1,-1,-13,-5,3,4,-2,-1,-1,5,0,0,9,15,19,3,8,1,8,12,4,-2,4,0,-1,0,-1,-5,-1,47,9,4,3,15,-6,-11,1,-1,-2,1,-13,-7,6,-2,-1,1,14,25,-2,0,1,3,3,4,8,-2,-11,-3,7,-4,-4,0,-3,-6,4,-2,13,5,-1,-3,-1,2,-4,3,1,-6,10,-9,-3,-1,-5,-5,9,1,15,2,0,1,9,2,8,-3,8,-10,4,-9,8,0,0,0,0,3,0,9,0,3,-4,1,-2,-3,7,-3,-3,-2,3,-2,0,-1,-4,-2,-1,1,-4,10,2,5,0,-2,1,9,3,2,5,4,3,3,-1,4,8,-1,-2,-2,3,3,-4,-7,7,38,7,8,1,14,18,-1,-7,-3,0,1,-1,6,0,0,1,0,-2,-2,20,-20,-33,-2,-1,-3,-3,-1,-4,-4,-12,-15,-1,-1,-3,-14,-1,-2,-1,0,0,1,3,3,-1,5,0,5,4,0,0,2,7,-2,0,-1,-1,-2,-16,-1,0,-5,1,-2,3,-7,1,-3,-2,0,-1,25,0,2,-2,12,-6,3,-16,-2,-3,-6,-15,-1,-4,3,2,4,2,1,2,-1,-3,8,1,-11,-2,23,-13,0,4,0,-7,-5,1,-3,-2,-1,0,-1,10,-1,-2,-1,-2,-1,-3,9,3,-33,-1,2,-3,-3,-5,-2,-3,-3,0,0,-1,3,-4,-7,5,-12,-1,13,-23,-11,3,1,-8,-14,0,-3,-3,-5,0,-1,-2,3,4,6,-2,2,-4,-4,1,-3,7,2,3,15,10,-1,-2,-3,4,-4,-22,-3,-1,-6,0,-2,10,-1,-2,0,-2,-1,-2,-4,1,0,-1,-1,5,1,-1,-7,0,-2,-7,-1,-2,0,-2,1,9,-5,58,41,5,13,6,0,-1,-3,3,6,-3,-4,0,2,2,-5,-2,1,0,-1,0,22,11,6,2,5,13,4,8,8,2,3,0,7,5,7,-2,7,-3,-1,-1,-1,-1,-11,0,19,22,0,-1,7,-1,4,1,7,37,-1,-2,3,5,-1,1,3,-1,-3,0,0,-1,0,-3,2,3,0,2,2,2,-6,-1,14,-7,-6,-2,-2,0,-4,-2,-5,-2,-8,0,-18,-1,-1,0,13,-4,0,-3,-2,2,2,2,20,-3,-1,0,3,-1,-1,-2,-3,-2,-2,-2,-3,4,6,-8,2,27,-6,-1,20,2,0,-10,-1,6,0,-2,0,-4,-7,7,1,7,4,3,-2),
(-2,-2,-3,-3,20,-7,-16,-23,-15,-23,-12,-15,-16,-19,-8,2,8,15,-25,-4,-11,-13,5,-6,-8,13,-4,-6,-5,-24,-23,-21,-4,-2,-43,0,-5,0,-11,-8,-4,-9,-22,-40,-1,-5,4,3,0,15,21,10,-3,-14,-23,0,-5,-23,-6,-6,-17,15,-3,-8,-25,-14,-5,-4,-31,-17,-7,-3,-7,-13,-8,-7,-4,-10,19,-30,20,-10,19,-4,9,1,-4,-9,5,-2,-3,-19,6,5,3,-1,3,-5,-1,0,8,-41,-10,-12,10,-9,-6,-1,-8,0,9,-7,-10,-15,1,-4,-3,-25,-2,-6,-16,-6,3,6,-4,10,-24,-6,-10,-20,5,3,-10,-37,-19,-20,6,0,10,-3,-12,-43,7,-5,-13,-4,-4,-11,21,26,-20,-6,-25,1,-8,9,-2,1,-3,-4,-3,6,-6,29,-7,0,-2,21,16,-32,-9,3,3,-5,-5,-5,-8,-8,-4,-1,13,-8,-6,-1,-9,-3,0,11,-47,-10,-2,-4,15,-15,6,-9,-5,-13,-4,-8,-7,-18,-9,5,-10,-8,-50,-13,19,-7,4,14,-9,42,6,2,-19,-10,2,-58,-5,-2,-6,-6,-2,-4,-5,-13,4,-48,-15,0,-4,-35,-12,-3,-4,-2,-7,-7,-2,-7,-5,-9,-18,16,12,-5,-36,-5,2,-14,-1,-2,-1,-15,-4,15,-5,-7,-6,-2,8,-22,-4,-3,0,-1,32,26,-5,1,1,3,-11,-8,-39,-3,-12,-6,-24,-16,-10,-5,4,-1,12,7,4,19,-2,-33,-12,-12,-44,-3,-2,-5,-37,-8,-4,-6,-15,11,0,-50,-5,-37,-25,14,4,-12,4,-5,-2,-5,-9,-5,-3,38,-30,-13,-30,-5,0,-8,-13,-10,-7,-3,-5,-1,-11,-16,-35,-6,-12,21,6,0,0,27,0,-1,-2,-5,-32,-39,-7,-6,15,10,-7,-26,-17,12,-17,-5,-8,5,-9,-20,-20,-2,-3,-4,-3,-3,-11,-4,13,6,10,-4,3,-13,-19,-11,-4,-5,-3,9,1,-15,0,10,13,-5,63,16,-5,-6,16,-3,2,-7,-5,-8,-4,-11,-34,-15,-14,-7,-16,9,-21,-2,-18,-12,-32,-6,-10,-6,-4,-17,-9,-5,1,0,3,-9,8,-10,3,-6,-36,-6,-13,-8,-19,-1,-13,14,-17,-5,1,-29,-6,2,9,9,-30,-10,-12,-4,15,6,4,1,26,-8,11,-2,-2,-5,13,13,10,-13,-6,-8,25,-11,-18,4,-39,-5,-52,-4,-17,-3,1,-12,13,-4,23,-3,6,-4,-4,4,13,-36,-3,-8,-12,17,-4,-37,-9,-3,-15,-1,-6,34,19,4,18,21,19,6,-8,0,13,-10,-65,2,-12,-2,-5,-9,-4,1,1,-6,-11,-2,-8,14,17,-1,-16,-3,-1,-4,-10,1,-48,-9,-4,-6,-8,-7,2,-4,-6,-8,3,1,-11,-9,-10,-34,-5,12,-5,16,-4,-1,-10,-10,0,33,-13,29,-3,-10,8,-2,-7,13,1,-34,17,-2,-5,-5,-5,-6,-5,0,-5,4,-10,-9,15,-17,-14,-9,-8,-23,-55,-7,-5,4,-25,-5,4,29,19,-15,-15,-69,-19,-20,-7,6,-7,-6,-2,-4,6,-3,-16,-3,-9,-9,-6,-6,-32,3,-4,-25,-15,-21,-36,-7,-31,-16,22,-1,12,6,27,0,9,17,-21,23,-5,-19,-8,33,23,-6,5,-17,10,-9,-4,-8,21,0,-4,13,13,-5,15,-4,40,-12,8,-7,-22,-9,-25,21,-20,11,-13,-13,-12,-13,11,-15,-11,-4,16,-4,-6,-22,-10,-6,-3,-8,-6,2,6,8,15,13,9,2,-3,10,-5,-6,8,20,-13,11,3,6,-11,52,1,8,-8,-13,1,21,-2,17,12,1,-12,22,-1,-7,18,-12,-6,6,3,-17,-2,-3,-10,6,24,-2,11,4,14,-3,1,10,24,-1,33,-39,-11,18,-3,6,-4,19,14,5,14,-4,-1,24,-7,20,-31,-9,-4,-10,-5,-7,-6,-16,-6,-7,-6,6,-4,40,21,37,13,2,9,3,6,-1,-1,-4,-1,-5,-5,21,10,-7,-14,32,28,-2,11,-5,55,18,60,20,-7,5,-11,-7,-11,0,5,-14,-4,1,-2,20,-8,-7,7,-1,-6,-2,-14,-19,-6,-11,5,-1,-11,-2,-3,5,-23,-10,-13,35,-2,13,31,-38,-2,0,-8,-9,-16,11,-5,-4,13,-4,3,-8,-4,-2,10,7,-7,-13,1,-12,-6,-10,-4,-3,3,6,11,18,-10,-13,3,-6,22,-6,-4,-17,-4,-11,-26,-4,33,-13,-5,-3,-28,12,-19,-21,-12,-35,-21,-8,-14,-15,-35,-13,2,30,12,-7,-1,0,0,12,8,8,18,-7,0,-25,-17,-8,18,-19,-8,-3,28,-6,-1,-8,-14,-52,-8,-16,-6,-18,-15,-9,8,-7,-6,-22,-10,-34,-7,-5,-8,-12,27,-3,-7,-8,4,6,12,13,14,-3,-9,-8,23,-2,16,2,-14,-15,2,-13,9,-6,-5,14,-9,-5,-6,-14,-19,-7,14,-4,1,4,-7,-7,-13,-3,-13,-9,2,-8,-7,38,14,15,-27,-10,-5,0,17,-2,11,-2,-5,-22,-8,3,-8,-9,-12,8,2,6,32,-6,-3,5,11,15,-39,-3,-8,17,-2,-6,-18,-54,-17,-4,-3,-22,-16,40,6,-19,2,68,-6,-24,8,-1,-8,-4,-11,-16,-4,3,-4,-9,-12,-8,-5,-6,-1,-5,-8,12,29,41,4,11,-4,10,0,-3,16,-1,-1,-7,-5,8,-19,-52,-19,-10,-21,-6,-4,-5,-22,-3,9,14,-31,-8,-5,9,11,-5,-6,-8,-8,1,1,-5,-5,-19,6,72,-8,-5,0,12,6,0,29,11,-7,-13,-20,-3,-4,-15,-7,-8,-7,-18,-1,3,-10,-12,-16,2,1,-5,14,-3,-1,22,-11,-4,7,12,-8,-36,-1,6,-8,23,-6,-1,-6,-6,-6,-9,-4,0,-4,-4,-8,0,-5,-1,-5,0,-4,-1,-8,-6,-9,42,28,-7,37,-17,-3,-7,-8,0,-10,-1,-3,-22,-21,-54,-12,-9,37,-13,-4,-36,-1,-6,-3,-15,-5,-5,12,9,-41,-2,-34,5,3,-4,-23,-19,-6,-28,-5,-5,3,6,3,-3,-3,-4,-2,-15,4,-8,-4,-11,-6,-11,-4,-16,-5,-6,-16,-43,-10,-20,-2,1,12,-12,7,-12,-44,-7,-10,-15,19,13,-11,-13,-9,-20,-14,-17,-5,1,-12,21,-11,9,11,3,4,-9,-8,2,-3,-12,-16,-8,-44,0,-18,-4,9,-2,13,6,-19,-17,-9,-12,-15,26,36,5,-4,-8,-55,-6,26,-4,-6,-7,-7,-4,-4,22,4,-3,-5,-4,-49,-7,-1,0,-3,-39,3,-5,-1,-6,0,-10,-32,50,21,24,4,-40,-8,23,35,-3,5,-8,-13,14,-14,-29,-2,1,-6,-5,-5,-3,-2,-6,-8,5,-7,12,-10,-13,-5,-21,-13,-7,-14,-7,-17,7,-8,-8,-7,-18,-16,-1,-4,-28,-5,-5,7,-9,-6,-20,-1,32,3,7,-6,-3,-20,10,16,-31,-12,31,-3,31,0,38,-17,-22,-13,7,-4,-16,5,-8,-5,20,-13,-6,10,21,18,4,3,-2,-7,-7,14,-19,-14,-18,-3,-7,-16,3,-14,22,-1,-9,-5,4,-2,1,2,-11,-16,-11,-2,0,-2,-1,-15,-4,-3,-6,5,-9,-10,-10,-24,-8,15,-2,-26,-1,-8,-11,-25,-7,-7,3,14,-9,-15,-5,-2,-10,-7,-19,-6,2,5,-1,4,-6,-13,15,20,-5,8,9,-8,24,-5,-11,13,-9,-2,-17,8,-38,-8,-7,-7,-9,19,-3,11,-44,-8,-25,7,7,-15,8,-12,-20,17,-6,-13,-13,-3,21,-1,-30,12,-25,7,-7,-6,2,12,0,18,-3,-22,-4,-1,-8,12,-6,-1,1,38,-8,-19,-6,-13,-6,0,-6,-13,7,1,-8,-10,-6,-4,-21,-3,17,-4,-5,-8,-44,-3,-7,-4,-6,-29,-7,-6,6,-5,8,-3,-38,5,-2,2,0,-13,-8,-11,6,4,-4,-15,3,19,-8,5,-15,-10,40,25,6,6,14,13,8,-2,2,-22,2,8,-11,-9,8,0,-13,9,-7,-25,-2,-14,-2,-4,-4,-8,-5,18,7,-3,27,-7,-2,-21,3,-15,-43,-3,-13,27,-8,7,-6,5,-35,-7,-8,-8,22,-8,10,-7,7,10,-3,-7,-22,-47,-9,-3,-12,-5,-5,39,17,2,26,21,14,-10,9,2,-11,-6,-3,11,-13,10,6,6,-5,5,-1,2,-27,-34,-4,-9,-11,-4,-5,-9,12,12,-30,-3,22,-8,-1,9,9,-3,-9,24,10,12,-4,1,-17,-16,6,8,13,-1,-11,-17,0,-5,-10,-8,-41,-3,0,-3,-8,-7,-13,0,10,6,-1,0,-1,-27,-7,-33,-11,-11,-7,-10,-10,4,-7,-22,28,20,-7,-7,-1,31,3,2,29,11,-19,-49,-9,-1,5,-6,-6,2,-7,-3,17,14,-9,13,5,1,7,3,-4,-6,8,-10,-2,-6,-12,-13,-25,-2,14,4,-11,-6,-2,13,-14,-10,-22,-10,-9,-13,1,18,-27,3,-25,82,9,9,-7,-11,-10,-6,-3,9,23,-16,2,-5,-23,4,-44,4,-12,-9,-1,-7,12,-5,6,-9,-8,15,45,-7,14,54,4,4,-4,11,-6,4,10,44,14,13,30,10,7,7,26,-9,-13,-2,43,-9,1,14,55,-7,-75,-16,-15,-2,1,6,-1,-21,-8,-3,6,17,4,-6,4,28,-18,32,42,25,15,18,-5,-8,5,-1,-9,-6,-4,-7,2,0,-24,-3,0,11,-16,-7,-8,-6,-3,-16,0,2,-22,4,-12,-22,-11,7,12,11,19,6,-8,3,-17,-8,-4,-6,-12,-5,-30,44,11,13,32,20,7,43,6,1,-4,1,32,5,-7,-3,-2,4,-17,-33,5,-20,-2,3,-2,-32,-3,-7,-22,-8,3,-10,14,6,-1,24,-6,-5,-7,21,-11,-5,-4,-31,-5,-17,-15,-9,-6,-4,-6,-7,-8,-57,-7,-16,-5,10,20,-1,2,-19,-2,-11,23,6,-17,-4,-14,-4,14,-13,31,19,1,-5,0,12,-5,0,-5,17,-7,-12,-23,-3,10,-8,-5,17,15,29,12,13,-16,2,-9,18,-12,6,-7,1,13,16,30,8,-2,22,5,-6,-5,-4,-33,-17,-2,-3,17,-4,-4,-6,23,16,4,-5,-5,-15,-14,1,15,-3,-3,-6,-9,-3,2,-3,0,-5,-24,-6,-4,-3,1,2,-11,0,3,27,-4,-6,-10,16,5,-3,-10,-1,-6,-22,-6,-15,-4,8,3,-16,-7,-1,-7,8,-21,-26,-6,-1,3,-7,-7,-22,-18,-8,-7,-4,0,18,-38,2,-11,-8,-10,-15,-7,-11,-6,-3,-33,-10,2,-9,-5,-2,3,-5,-7,14,-4,0,33,-13,-4,23,-6,4,-5,-7,-1,13,-3,4,-17,20,-24,-2,-4,-21,-15,-11,-6,-48,-7,-4,-5,-2,-8,-6,-22,6,-3,-6,0,-2,6,17,13,14,-8,-13,-15,-9,-21,-13,17,10,1,-23,-19,-8,20,22,2,-9,2,-3,-14,-10,3,-16,-4,-12,16,20,-4,1,-3,3,-4,0,1,-38,-1,-7,11,-5,-11,-5,-7,-16,-5,-8,10,-20,-24,-3,-4,-3,26,-18,-2,-21,-1,-11,-11,-3,12,-17,-46,-9,19,-14,-19,-6,-26,-14,-9,-2,-2,-8,7,7,-17,-4,-7,-16,-11,-7,-6,-42,-5,-5,10,0,-31,-6,-26,-2,-4,-4,-2,-2,-26,-18,-2,-2,-3,-42,-1,-10,-16,22,10,14,-5,-20,-4,-20,0,-28,-2,-9,-10,22,-4,-22,-16,-17,-13,-21,-10,23,-5,1,15,-2,35,12,6,12,-9,7,-5,-13,-41,-27,4,-17,21,6,8,-16,9,-13,8,2,-15,18,2,-11,-2,-2,-3,-4,-7,-18,-7,-56,-7,-3,-29,5,-10,-58,-5,-8,-14,-19,-11,-14,-25,-6,-3,-6,-21,15,-17,-30,-1,3,-12,11,-10,4,0,-5,15,-4,-7,-15,-4,-2,5,-12,-2,16,-16,23,-8,-4,-4,11,13,-10,-11,-9,-6,-5,-2,-8,-1,-6,-1,-19,-5,-11,-4,15,-29,-14,-7,1,-23,-24,-14,-26,-9,-23,-8,-5,-3,8,22,17,18,-3,22,3,-12,-5,-9,2,-11,-24,-28,7,-21,5,1,-21,-14,-10,-12,4,2,-8,25,0,-10,-8,-12,-14,-15,9,1,-4,78,4,-36,-11,-8,-5,-10,-7,0,-3,-5,-16,-19,-4,-5,-4,1,14,28,3,8,0,-3,-3,-2,4,-5,-3,-24,19,23,-14,-4,-6,-21,-22,3,-35,-8,-5,-5,-4,-7,-2,-5,38,16,27,2,-2,-6,-1,-10,8,10,9,-3,-5,-36,-12,3,41,-7,7,-13,-9,-6,-5,-1,-21,-4,-8,-4,-6,-16,7,-3,-9,-42,-8,-11,-1,-11,-19,5,-15,-24,-2,-17,-4,-2,-8,9,-10,-13,-1,-2,-2,-9,8,0,6,19,-2,-14,11,-13,-7,10,5,-16,-20,2,3,-44,8,-18,-5,-3,3,22,-5,-19,3,1,14,14,-9,-10,-4,-16,6,-16,-17,-14,11,-12,-5,-26,-5,0,14,12,57,3,-2,34,54,31,22,36,8,33,51,18,-12,21,42,3,9,-11,-7,-17,-25,-9,-33,-6,-22,-4,-1,-9,10,2,2,-2,0,-7,25,14,-12,13,18,21,-5,39,0,-10,-18,-14,0,-4,-4,6,-28,0,-39,-9,4,-50,6,-12,44,33,-30,-12,-8,-8,-2,-25,-4,-16,23,1,-6,-3,27,-1,-2,-15,-6,-3,6,33,1,66,-10,-16,-10,-3,12,-8,12,1,0,-6,-30,-10,-33,-2,2,20,-5,-16,17,32,4,12,12,19,-15,-37,-8,-4,3,-9,11,24,-1,15,-8,-2,-12,8,14,-16,-2,-3,-3,15,-4,-22,-3,-9,10,-8,9,0,-17,-6,-8,12,55,5,-11,1,29,-4,-6,6,17,-7,-17,10,1,3,20,-6,-1,-6,-5,-6,-11,-15,-24,-8,-18,16,-27,-14,-14,3,13,5,-15,-5,7,-18,-16,-62,-6,6,-8,46,13,25,-4,10,-18,5,3,7,9,-7,27,1,-14,1,27,-16,-6,-38,-15,-12,5,-9,-3,-13,-5,-4,-2,-9,-2,-17,0,-5,-4,-2,-9,1,-5,7,-16,14,-13,-14,-12,7,-12,-9,-8,-9,-5,10,-12,-14,17,-20,-7,-10,-12,-15,-30,-12,4,15,1,-4,11,-6,4,-23,-6,-5,-19,-18,0,12,13,20,-9,9,-5,-4,-9,-18,-6,-1,-2,-11,-6,17,-31,-15,15,-22,-5,-5,8,8,14,-10,26,-14,-8,-8,-21,6,-6,3,-17,9,-4,-60,-18,-4,-5,-4,2,-4,-11,14,8,11,13,-4,6,-4,26,3,22,-20,0,-11,9,17,14,6,-1,2,-4,2,-8,-6,-9,-16,-6,-5,-4,-8,11,-2,-27,0,19,-10,4,-7,5,-4,11,7,-1,-2,4,-10,-3,20,-1,-9,-29,-6,-1,-6,15,11,1,-23,-8,-5,-5,17,-4,-6,11,-11,11,5,17,4,7,-1,9,16,10,-8,-16,-1,14,13,48,-1,18,13,-15,-3,-8,-5,-1,-13,-14,-9,-22,2,-2,-9,1,7,-16,12,12,0,-5,-1,-24,-9,-11,15,7,19,14,6,-2,10,13,-8,5,6,11,-17,-7,8,5,6,11,-9,-9,18,-4,33,-2,-10,-6,-20,12,16,28,-7,-4,-15,-18,-20,-13,-8,-10,-10,-3,-36,-5,-5,-6,-6,-22,-6,13,-27,-4,-17,-11,-7,-28,-10,-9,-12,-33,-38,17,-23,-22,-3,-1,-13,-2,-9,0,-6,1,-4,-15,-4,14,-4,23,0,-9,-4,-13,-16,13,2,-8,1,-27,10,-9,-4,4,-12,-7,-7,11,-2,7,-37,-10,-14,26,17,-5,-13,21,20,-1,8,-7,24,-15,-7,-27,-7,3,-6,-5,3,-35,-7,-29,-19,-58,-6,1,-3,-21,15,-8,24,1,-8,49,22,5,5,27,-27,-7,-7,-35,-7,-4,-5,-23,28,23,-13,-17,18,3,-16,-2,4,2,6,1,-7,-3,-2,11,-7,6,-4,-17,-9,-4,3,-4,-4,-2,-8,-20,5,-6,-3,13,-3,-6,7,-7,-4,-2,-25,19,12,0,9,16,2,25,-20,-24,-5,-7,-6,-4,-11,-13,-5,-5,-4,-5,-6,-4,-21,5,-9,-13,-13,-17,-17,-23,7,4,31,-7,-15,-55,-5,-34,-24,6,-2,3,-2,-4,-7,-12,-10,-7,0,-17,-8,-2,-19,-6,-2,-34,-3,-11,-3,-15,4,2,16,-4,11,13,-27,12,-22,22,4,-42,-6,-5,-48,-5,-66,-25,-9,-14,-8,-8,-8,-6,-5,-20,42,3,-14,-10,6,7,3,-43,15,-9,-14,-14,-6,-7,-2,-17,-10,-16,-6,-4,-8,-15,-17,0,-9,-2,3,17,-4,-8,-9,4,-6,-9,33,-19,-21,-6,-8,6,-10,5,16,7,-10,-11,-24,-36,-4,-4,-4,9,-19,-15,-10,9,10,-9,1,-8,-7,-4,-13,8,9,13,-12,-6,2,-1,-4,5,4,26,-2,1,17,5,-25,12,-4,-6,-24,-6,-14,9,23,-8,18,-14,25,5,-8,-24,-9,-32,-38,35,9,-10,-6,-2,-8,-1,-15,15,-10,-10,-3,-35,-11,-6,0,-2,5,-5,-4,22,-40,-14,-14,18,-17,11,9,-12,3,-53,-18,-41,-8,-46,-5,-33,-10,-4,-24,-6,3,-4,-4,-12,-2,-6,16,3,21,-3,10,-5,-8,-10,-7,-3,-6,-8,-6,-37,-10,-8,18,-21,12,-5,-15,12,-6,1,0,-21,-14,-8,11,22,-25,-3,-2,13,-4,-10,5,-4,11,1,-7,-8,-12,-11,-10,-17,-9,-2,-13,-13,-14,-7,-8,-1,-4,-2,-21,-14,-9,19,-2,-10,-14,11,-5,17,-4,-12,-2,-25,-5,-6,7,-10,13,14,-7,15,15,4,29,-2,0,-11,-26,-5,5,1,24,8,-5,4,65,4,21,-1,17,-1,15,1,4,6,-5,22,-43,-2,-3,-10,0,-9,-7,3,-3,-2,6,4,-6,-7,-3,-28,-19,20,-9,40,0,-1,-4,11,-3,-39,-12,-11,-25,-10,22,-1,-8,-1,5,-16,-12,0,0,-15,-14,1,5,-18,-8,5,-24,-5,-6,-32,-38,-3,-7,2,-33,-7,-3,-46,-3,-1,-3,-33,-9,-7,-17,-9,-8,10,-10,8,1,-2,-2,-23,-7,52,-71,-7,-10,2,-17,22,-12,-7,33,-23,6,2,7,14,-5,3,-6,-19,-7,5,-22,-5,-33,-26,-8,-17,4,20,-3,-10,1,2,23,-25,-10,-12,-11,2,-12,-7,-8,-8,-13,-25,-8,-4,-3,-8,-6,-3,24,-3,-11,-6,-6,-10,-17,10,1,7,14,6,-7,-10,-7,11,-6,20,12,1,-4,-8,22,12,-1,15,6,1,2,-11,-14,-13,-3,-4,-10,-7,-28,-12,-8,-4,0,3,10,-3,15,12,-13,33,10,3,30,20,47,17,-14,-4,-4,19,-2,5,1,-11,-3,12,10,13,11,14,1,4,-2,-5,5,-5,1,13,-7,2,-8,-14,-4,-6,0,-17,19,4,-5,-5,-5,8,7,2,27,9,20,-19,33,14,2,22,-15,-11,-22,-5,30,1,23,7,-9,5,24,11,13,11,-45,-4,-12,3,6,-47,-2,-7,-34,-11,-8,-12,-6,3,-7,-12,-8,-4,-19,-35,-9,-10,-2,-16,-6,5,-8,-5,-22,6,-15,-2,24,12,-1,-9,-15,-3,-7,-6,25,41,3,0,-11,-1,-9,5,46,2,6,46,-5,-6,-7,13,-8,-15,2,-12,-10,13,-33,-10,-16,-3,-9,-15,-33,-64,-5,-4,-6,-9,24,0,-24,6,-29,-4,-27,-12,-6,-6,-3,-10,-4,0,-5,-8,-2,-1,-18,-36,2,-6,-8,-15,-5,-69,-3,-6,-11,-39,-13,-9,-15,-6,-35,-11,-9,-4,-31,-5,-5,-2,-2,-23,-48,-43,-13,7,6,-2,-7,6,9,33,11,14,20,-16,36,19,27,6,27,-2,-2,-4,6,19,16,9,37,34,2,2,-1,20,27,-3,17,17,-2,-33,-14,-5,-8,-14,-19,-14,-26,-25,-2,7,-4,4,16,-9,-4,-3,-2,6,-28,-8,-6,2,-3,-19,-11,-23,-18,24,-2,19,-4,13,9,-20,-25,-8,-4,-8,11,3,1,-11,-23,-6,24,-2,-6,-33,12,-13,-12,11,0,-9,-1,37,23,-16,3,14,7,22,-1,9,37,-2,-7,-9,-36,-6,39,22,3,-19,3,-36,-6,-4,-21,-12,-8,35,43,-9,-24,-5,-25,-5,-3,-5,-2,-24,-11,-12,-10,-13,-7,-13,-10,-8,-4,-12,-8,-3,-6,10,-13,19,-7,-12,-2,-34,-8,0,9,-3,-3,-12,-6,-9,-2,-13,11,19,-17,26,-8,11,7,14,1,-31,-5,-11,-20,-11,-6,-6,-12,-20,7,8,7,7,-31,-6,-7,2,-22,-15,-12,-10,-5,17,-21,-7,-11,5,7,-14,-4,-30,-10,-8,6,24,-3,8,20,-14,-3,-1,2,-6,17,12,5,-5,14,-16,4,-9,19,2,-5,-3,29,3,-6,-5,-12,-18,-10,2,8,-7,3,-7,34,-6,-4,-56,-18,-7,8,5,3,5,2,2,-34,3,-1,-6,-4,-21,9,3,68,-12,-8,-9,-5,1,-7,-34,-9,-6,-10,2,13,1,5,-13,0,-10,-11,10,0,-8,-22,35,9,6,32,-7,-27,-11,5,6,-1,-3,-2,-1,-22,-3,-8,-33,-13,-9,-12,-3,-11,6,19,-4,-3,-9,-22,-10,1,-7,19,-13,-4,-29,-14,0,-6,-14,-8,11,-35,-6,-8,-10,-3,7,-20,-4,-5,-10,-13,2,-8,-21,5,-1,-2,8,-4,-8,-8,2,-26,-18,3,-12,10,-7,-1,-29,-1,-13,-6,-10,-5,-3,26,22,-13,-7,-31,-17,-2,10,-3,-8,27,-13,34,-6,2,-6,-5,25,5,-6,-1,-3,-2,-8,-4,-16,-10,0,2,-4,5,-38,-12,-4,8,-14,36,-13,-4,-20,-4,-37,-7,-2,5,-5,14,7,-4,-13,-10,-13,12,3,27,-19,6,7,2,-7,8,-1,-34,-5,20,-11,1,0,16,-16,-6,10,8,13,-19,-11,40,10,-6,-5,8,-3,-32,-2,-2,-4,-9,-3,-30,1,-13,-9,-7,-8,-4,-21,16,-24,-5,-32,-23,1,1,-6,-14,-8,-6,-7,-11,-7,-4,-13,-7,9,-8,7,-1,-15,-18,8,3,1,6,-3,-8,14,-2,-3,-2,-7,-7,-12,23,-5,-4,-33,-20,-8,-4,8,9,2,4,-8,-4,-2,6,4,-10,-10,-7,0,17,1,37,4,-11,-20,10,7,3,9,4,14,24,49,21,4,-13,-6,-26,-13,-5,0,-4,-10,6,-7,-20,-14,-10,8,5,-13,-14,-11,-8,-6,-8,-18,-11,-8,0,18,3,-33,-7,26,4,13,-17,-1,-3,-4,-11,-40,-9,-13,-2,-8,-15,-6,-12,-8,-64,-5,-2,45,10,-11,0,-7,28,-7,4,27,-19,-3,10,-12,-3,-5,-2,-4,41,-9,4,-2,10,25,-10,-7,-11,-6,9,-12,-1,-1,-5,-28,-9,-8,4,-16,-13,9,-35,-7,-6,-2,0,-1,-4,-12,0,0,-6,-12,-7,-2,-2,-2,15,-3,-25,-30,-4,-6,15,47,33,-3,12,-9,-19,-4,3,-8,9,-3,28,11,5,2,17,-2,-1,-3,-5,-1,-3,-5,1,-15,3,0,-2,-5,-8,30,-8,8,4,9,-8,-20,-4,-4,1,-29,-3,-3,-5,-36,-7,-5,-8,-7,18,13,-3,-7,3,-1,-16,-8,-10,-14,-24,-28,-40,-3,-10,-18,-17,-15,-11,11,-14,-10,-13,-1,9,14,-5,-37,-7,-3,-12,-33,22,19,-7,8,-11,-5,48,28,-4,-4,3,-4,-22,-25,-8,2,-10,-10,-5,-12,-16,5,38,4,-11,-8,5,1,3,16,-20,31,4,3,-7,20,-4,-6,15,11,0,4,-8,9,-7,6,24,9,-26,15,-14,-14,-4,-6,-49,-6,-21,-5,6,22,11,5,-5,-18,3,-7,-16,28,-3,-6,-3,-1,-4,-8,-8,-5,-4,-17,-10,-7,-9,23,-25,-20,-7,-29,-16,-14,-1,-18,-22,-6,38,-4,-10,3,-5,-4,-4,-6,-2,-18,18,-5,-6,2,-2,-6,-3,-10,13,-4,-9,-43,-9,-8,-5,-16,-30,-5,-2,-11,-4,-5,-17,-27,-7,-7,-6,-2,-1,-6,-32,40,52,3,-4,-6,-7,-8,30,-14,13,-20,3,4,1,19,-1,-3,-2,12,-15,1,-9,-14,-3,-8,-3,-22,17,4,-4,-3,-11,-6,-17,11,12,8,-16,-6,-10,-7,-8,0,0,5,-3,-2,0,-5,2,-31,-9,-12,11,-13,30,-18,1,-2,-1,3,11,-3,20,-14,-13,12,-4,1,2,13,14,-13,-9,14,4,-2,-2,42,8,-4,-1,1,-6,11,3,-5,-5,0,-13,6,13,5,11,-10,-2,0,7,15,7,-7,1,-5,18,-4,8,-19,-4,-2,-4,-32,24,12,-3,-7,5,-18,51,31,-4,-12,-1,7,-7,4,-8,5,-3,-11,0,-4,-17,-13,6,-5,-1,28,6,10,-34,-10,-18,-63,-43,-31,0,23,-7,11,17,14,18,3,19,-16,-11,-6,41,-5,9,16,-6,13,-3,-4,-6,-4,1,-21,3,9,-8,-6,-7,-5,-36,-11,10,-12,-51,0,-51,-36,-9,-8,-2,1,-1,17,-4,-33,14,-1,9,12,25,54,-7,6,3,4,-5,-33,-19,-7,-4,-3,-34,-11,-10,-37,-5,2,-5,-4,-15,-10,2,-5,-1,4,-14,-3,6,37,-10,-25,-23,-12,2,-41,4,-8,3,-5,-31,-4,10,-26,-10,-2,-6,-2,-9,-1,-6,-10,9,-1,-12,-5,-5,10,-17,17,-4,21,5,-4,17,-21,14,-3,-3,-12,-9,-7,40,22,2,20,-3,-8,-5,-32,40,-5,-5,-15,-16,-11,-4,-31,5,-2,-6,-3,-5,-1,-5,1,1,-4,-2,4,-4,-10,-7,-9,-84,5,2,-27,-7,-5,10,1,-18,-5,15,18,8,4,-2,3,12,-2,2,-7),
),
}
