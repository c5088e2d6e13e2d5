"""Made from `data/phrases.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'unit': 50,
'brief': 80,
'columns': {
'mid': (-0.4058,(3.229,-1.2338,0.0,1.0,0.4,0.1,1.5),(2.6151,-0.6063,0.0,1.0,0.6,0.0,3.0)),
'critical': (-0.579,(4.1078,-1.2951,0.0,1.0,0.3,0.0,1.5),(3.293,-1.8654,0.0,1.0,0.4,0.0,3.0)),
'mechanical': (0.3835,(1.2614,-1.7765,0.0,0.85,-0.3,-0.3,1.5),(1.2752,-1.9499,0.01,0.8,-0.5,-0.8,3.0)),
},
'phrases': '''\
aa
aa accessibility
aaa
able
abort
absent
absolute
abstract
abstraction
abstractions
abuse
academic
accept
acceptable
acceptance
acceptance criteria
accepted
accepts
access
access control
accessibility
accessible
according
account
accounting
accuracy
accurate
accurately
achieve
achievement
acquisition
across
across files
across multiple
across services
act
action
actionable
actionable feedback
actionable recommendations
actions
activate
activates
activation
active
actively
activities
activity
actor
acts
actual
actually
ad
ad hoc
adapt
adapters
adaptive
add
added
adding
additional
additions
address
addressed
addresses
addressing
adds
adherence
adjacent
admin
administration
adopt
adoption
adr
adrs
advance
advanced
adversarial
adversarial review
adversarial reviewer
adversarially
adversary
advice
advise
adviser
advises
advisor
advisories
advisory
advocate
affect
affected
affecting
age
agency
agenda
agent
agent analyzes
agent collaboration
agent definitions
agent handles
agent orchestrates
agent teams
agent use
agent workflow
agentic
agents
agents md
aggregates
agnostic
agree
agreement
ai
ai ml
ai powered
ai safety
aim
alembic
alert
alerting
alerts
algorithm
algorithmic
algorithms
alias
aliases
aligned
aligning
alignment
alive
allocation
allow
allowed
allows
almost
alone
along
alongside
aloud
already
alt
alternative
alternatives
always
ambiguity
ambiguous
analyse
analyses
analysis
analysis agent
analysis specialist
analysis tasks
analyst
analyst analyzes
analyst use
analytics
analyze
analyze code
analyzed
analyzer
analyzer analyze
analyzer use
analyzes
analyzing
analyzing existing
anchor
anchored
anchors
android
angle
angular
animation
animations
annotations
announcements
anomalies
another
another agent
ansible
answer
answering
answers
answers questions
anti
anti patterns
anticipate
anyone
anything
apache
api
api architect
api contract
api contracts
api design
api designer
api docs
api endpoints
api errors
api integration
api keys
api reference
api references
api routes
api security
apis
app
app store
append
applicable
application
application code
application security
applications
applications using
applied
applies
apply
applying
approach
approaches
appropriate
approval
approve
approved
approver
apps
appsec
arc
arch
archaeologist
architect
architect agent
architect design
architect designs
architect expert
architect responsible
architect software
architect specializing
architect system
architect use
architects
architectural
architectural decisions
architectural design
architectural patterns
architecture
architecture analysis
architecture decisions
architecture design
architecture md
architecture review
architecture reviewer
architecture security
architecture specialist
architecture system
architecture violations
architectures
archival
archive
archives
area
areas
aren
argue
argument
arguments
aria
arm
around
arrange
array
art
artefacts
article
articles
artifact
artifacts
ask
asked
asks
askuserquestion
aspects
assembles
assert
assertion
assertions
assess
assesses
assessing
assessment
assessments
assessor
asset
assets
assign
assigned
assignee
assignment
assignments
assigns
assist
assistant
assisted
assume
assumed
assumption
assumptions
assurance
ast
async
async await
async patterns
asynchronous
atomic
att
att ck
attach
attack
attack surface
attack vectors
attacker
attacks
attempt
attempts
attention
attributes
attribution
audience
audio
audit
audit logs
audit trails
audited
auditing
auditor
auditor audits
auditor read
auditor security
auditor use
audits
auth
auth bypass
auth flows
authenticated
authentication
authentication authorization
authn
author
authored
authorisation
authorised
authority
authorization
authors
authz
auto
automate
automated
automatically
automation
automator
autonomous
autonomously
autonomy
available
avoid
avoiding
avoids
await
aware
awareness
away
aws
axe
axis
azure
back
backed
backend
backend architect
backend developer
backend implementation
backend systems
backfill
backfills
background
backlog
backtest
backup
backups
backward
backwards
bad
badly
balance
band
bandit
bank
bar
base
based
baseline
bash
bash commands
basic
basics
basis
batch
batching
bearing
beats
because
become
becomes
begin
beginning
behaves
behavior
behavioral
behaviors
behaviour
behind
beliefs
believe
belong
belongs
bench
benchmark
benchmarks
benefits
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
bin
binary
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
blockers
blocking
blocks
blog
blueprint
board
boards
body
boilerplate
bold
book
boot
bootstrap
bot
bottleneck
bottlenecks
bottom
bound
boundaries
boundaries data
boundary
bounded
box
brackets
brainstorming
branch
branches
branching
brand
brand guidelines
brand voice
breach
breach notification
breaches
break
breakdown
breakdowns
breaker
breaking
breaking change
breaks
bridge
bridges
brief
brief summary
broad
broke
broken
broken links
browser
browser automation
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
build runner
build test
build validator
buildable
builder
builder builds
builder use
builders
building
builds
builds tests
built
bullet
bullet points
bullets
bump
bumps
bun
bundle
bundles
burn
business
business context
business impact
business logic
button
buy
bypass
bypassed
bypasses
byte
c#
c++
cache
caches
caching
calculate
calculates
calculation
calculations
calendar
calibration
call
call sites
callback
callbacks
called
caller
callers
calls
calm
came
campaign
campaigns
candidate
candidates
cannot
canonical
canvas
capabilities
capability
capacity
captain
captain leads
capture
captures
card
cards
care
carries
carry
cascade
cascading
case
cases
cash
catalogue
catch
catches
catching
categories
categorization
categorize
categorized
category
caught
causal
cause
cause analysis
caused
causes
causing
cc
cd
cd pipelines
cdn
cell
central
centre
ceo
certain
certainty
certificate
chain
chaining
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
changing
channel
channels
chapter
chapters
character
characters
chars
chart
charts
chat
chatbot
cheap
cheapest
check
check run
checkable
checker
checker checks
checker runs
checker use
checking
checklist
checklists
checkout
checkpoints
checks
checks whether
chief
child
children
chinese
choice
choices
choose
choosing
chore
chosen
chrome
chunk
churn
ci
ci cd
ci failure
circuit
circular
ciso
citation
citations
cite
cited
ck
claim
claimed
claiming
claims
clarifying
clarity
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
cleaned
cleanly
cleans
cleanup
clear
clear concise
clearly
cli
cli use
click
client
clients
clinical
clippy
clock
clone
close
closes
closure
cloud
cloud native
cluster
clusters
cn
co
coach
coaches
coaching
code
code auditor
code changes
code documentation
code examples
code files
code following
code follows
code formatting
code never
code path
code patterns
code quality
code review
code reviewer
code reviews
code snippets
code structure
code tests
code use
code writer
codebase
codebase analysis
codebase exploration
codebase explorer
codebase map
codebase search
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
coherent
cohesion
cold
collaboration
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
combine
come
comes
command
commander
commands
comment
comments
commercial
commit
commit changes
commit message
commit messages
commitments
commits
committed
committee
committer
committing
comms
communicate
communication
communications
community
companies
companion
company
compare
compares
comparing
comparison
comparisons
compatibility
compatible
compelling
compete
competing
competitive
competitive analysis
competitor
compilation
compile
compiler
compiles
complaint
complete
completed
completely
completeness
completes
completing
completion
complex
complex features
complex multi
complex tasks
complex type
complexity
compliance
compliance checks
compliance reviewer
compliance validation
compliant
component
component boundaries
components
composable
compose
composer
composition
comprehensive
comprehensive implementation
comprehensive security
comprehensive test
comprehensive testing
compress
compressed
compression
compromise
compromised
compute
computes
computing
con
concept
concepts
concerns
concise
concisely
conclude
conclusion
conclusions
concrete
concrete fixes
concurrency
concurrent
condition
conditional
conditions
conduct
conducting
conductor
conducts
confidence
confident
config
configs
configuration
configurations
configure
configured
configures
configuring
confirm
confirmation
confirmed
conflict
conformance
confusion
connected
connection
connections
connectivity
connector
consecutive
consent
consequence
consequences
consider
considerations
considered
consistency
consistent
consistently
console
consolidated
const
constants
constraints
construct
construction
constructive
consult
consultant
consultation
consulted
consumer
contact
contacts
contain
contained
container
containers
containing
containment
contains
contamination
content
contents
contested
context
context gathering
context md
context read
context use
continuation
continue
continuity
continuous
continuous improvement
continuously
contract
contracts
contradictions
contradicts
contrast
contributing
contributor
control
controlled
controller
controllers
controls
convention
convention adherence
conventional
conventional commit
conventional commits
conventions
conventions use
convergence
conversation
conversational
conversations
conversion
convert
converting
converts
cookies
coordinate
coordinated
coordinates
coordinating
coordination
coordinator
copied
copy
copywriter
copywriter writes
core
core expertise
corporate
corpus
correct
corrections
correctly
correctness
correctness performance
correctness security
correlate
corresponding
cors
cost
costs
council
counsel
count
counterpart
countries
country
counts
coupling
court
courts
cov
cover
coverage
coverage gaps
coverage use
covered
covering
covers
cpu
craft
crafting
crash
crashes
crashloopbackoff
crate
crates
create
create one
created
creates
creates comprehensive
creating
creation
creative
creator
creator use
credential
credentials
criteria
criterion
critic
critical
critically
critique
critiques
crm
cron
cross
cross cutting
cross platform
cross reference
cross references
cross repo
crypto
cryptographic
cryptography
cs
csp
csrf
css
csv
cultural
culture
curl
currency
current
current codebase
currently
curriculum
curve
custom
customer
customer success
customer support
customers
customization
cut
cuts
cutting
cve
cves
cyber
cycle
cycles
cypress
d+
dag
daily
damage
dangerous
dark
dart
dash
dashboard
dashboards
data
data access
data analysis
data engineer
data exposure
data flow
data flows
data handling
data integrity
data loss
data migration
data migrations
data pipeline
data pipelines
data processing
data protection
data quality
data sources
data use
database
database design
database schema
database schemas
database specialist
databases
dataset
date
dates
day
days
db
db migration
dbt
dd
dead
dead code
deadline
deadlines
deadlocks
deal
debate
debt
debug
debugger
debugger debugging
debugger diagnoses
debugger investigates
debugging
debugging expert
debugging specialist
debugs
decide
decided
decides
decimals
decision
decisions
deck
declarative
decompose
decomposes
decomposition
decorators
dedicated
dedupe
deep
deep analysis
deep research
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
delegated
delegating
delegation
delete
deleting
deletion
deliberate
deliver
deliverable
deliverables
delivery
delta
demand
demo
demographic
demonstrates
denied
department
dependabot
dependencies
dependency
dependency auditor
dependency injection
dependency management
dependency updater
dependent
depends
deploy
deploying
deployment
deployment automation
deployments
deploys
deprecated
deprecation
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
design phase
design principles
design review
design reviewer
design specialist
design specs
design system
design systems
design tokens
design work
designed
designer
designer designs
designer game
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
detailed implementation
details
detect
detected
detection
detective
detector
detects
determine
determinism
deterministic
dev
develop
developer
developer expert
developer specializing
developers
development
development specialist
develops
deviation
deviations
device
devices
devops
devops engineer
devtools
diagnose
diagnoses
diagnosing
diagnosis
diagnostic
diagnostician
diagnostics
diagrams
dialogue
dictionary
didn
diff
differ
difference
different
differential
differently
difficult
diffs
digest
digital
digits
dimension
dimensions
dir
direct
direction
directions
directly
director
directories
directory
directory structure
directs
disabled
disagree
discipline
disciplined
disclosure
discover
discovered
discovers
discovery
discussed
discussion
discussions
dispatch
dispatched
dispatcher
dispatching
display
dispute
dist
distinct
distinguish
distributed
distributed systems
distribution
diverge
divergence
dm
dns
doc
doc writer
docker
dockerfile
docs
docs architecture
docs design
docs documentation
docs research
docs specs
docs writer
docstring
docstrings
doctor
document
documentation
documentation specialist
documentation writer
documented
documenter
documenting
documents
docx
dom
domain
domain expert
domains
done
double
down
download
downstream
dr
draft
drafted
drafter
drafting
drafts
draw
drawn
drift
drive
driven
driven development
drives
drizzle
drop
dry
dsl
dss
dto
dual
due
dump
duplicate
duplicated
duplicates
duplication
durable
duration
duties
dynamic
early
earned
ears
easy
echo
ecosystem
edge
edge case
edge cases
edit
edit code
edit write
edited
editing
editor
edits
edits code
educational
ef
effect
effective
effectively
effectiveness
effects
efficient
effort
eight
either
elapsed
elements
elite
else
email
embedded
emerging
emit
emits
emoji
emotion
emotional
emphasis
employee
employees
empty
emulation
enable
enabled
encountering
encryption
end
endings
endpoint
endpoints
ends
enforce
enforced
enforcement
enforcer
enforces
enforcing
engagement
engine
engineer
engineer build
engineer use
engineering
engineers
engines
english
enhance
enhancement
enough
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
env
environment
environment variables
environmental
environments
equal
equals
equivalent
error
error analysis
error handling
error messages
errors
errors test
errors warnings
escalate
escalated
escalates
escalation
escape
escaping
eslint
especially
essential
establish
established
estimate
estimated
etc
ethical
etl
eu
eval
evals
evaluate
evaluates
evaluating
evaluation
evaluations
evaluator
even
event
event driven
events
ever
every
every file
every finding
every monday
every new
everyone
everything
everywhere
evidence
evidence backed
evidence based
evolution
evolve
exact
exactly
examine
example
examples
exceeds
excel
excellence
excels
except
exceptions
excerpts
excessive
exchange
exclude
exclusion
exec
executable
execute
executed
executes
execution
execution agent
execution paths
executive
executor
exercise
exercises
exhaustion
exist
existence
existing
existing architecture
existing code
existing codebase
existing docs
existing patterns
exists
exit
exit code
expanding
expansion
expect
expected
expects
expense
experience
experienced
experiences
experiment
experimental
experiments
expert
expert code
expert expert
expert specializing
expert use
expertise
experts
expires
explain
explaining
explains
explanation
explanations
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
expo
export
exported
exporter
exports
exposed
exposure
express
ext
extend
extends
extension
extensions
external
extra
extract
extracted
extracting
extraction
extractor
extractor extracts
extracts
eyes
face
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
failing tests
fails
failure
failures
failures use
fair
fake
fallback
falls
falls back
false
family
fan
far
fast
fastapi
faster
fault
feasibility
feat
feature
feature branch
feature design
feature fix
feature planning
feature request
feature requests
feature work
features
feed
feedback
feeds
feel
feeling
feels
fetch
fetcher
fetches
fetching
fewer
ffi
ffmpeg
fi
fiction
fidelity
field
fields
fifty
fight
figma
figures
file
file finder
file line
file operations
file path
file paths
file use
filename
filenames
files
files change
files use
filesystems
filing
fill
filled
filler
filling
fills
filter
filtering
filters
final
finalize
finance
financial
find
finder
finding
findings
findings never
finds
fine
fingerprint
finish
finished
fire
fires
firewall
firmware
first
first line
fit
fitness
fits
five
fix
fixable
fixed
fixer
fixer use
fixes
fixing
fixme
fixture
fixtures
flag
flagged
flags
flaky
flat
flawed
flaws
fleet
flow
flows
fluent
flutter
flux
fmt
focus
focus areas
focused
focused code
focuses
focusing
folder
follow
followed
following
follows
font
forbidden
force
forecast
foreign
forensic
forgotten
fork
form
formal
format
formats
formatted
formatter
formatter formats
formatting
forms
formula
formulas
forward
forwards
found
foundation
foundational
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
front end
frontend
frontmatter
frozen
full
full stack
fullstack
function
functional
functional programming
functionality
functions
fundamentals
funding
funnel
future
gain
game
game design
game designer
gameplay
games
gap
gaps
gate
gated
gatekeeper
gates
gateway
gather
gathering
gathers
gating
gc
gcp
gdpr
gdpr compliance
gen
general
general code
generalist
generate
generated
generates
generating
generation
generative
generator
generator generates
generic
generics
genuine
genuinely
german
get
getting
gh
git
git changes
git commit
git commits
git committer
git log
git operations
git repository
git status
git workflow
git worktree
github
github actions
github com
github issue
github issues
gitignore
give
given
gives
gl
glob
glob grep
global
glossary
go
go wrong
goal
goals
godot
goes
goes wrong
going
golangci
gold
golden
good
goroutine
got
gotchas
governance
gpl
gpu
graceful
grade
grader
grades
grading
gradle
grafana
grammar
grants
graph
graphics
graphql
graphql api
graphql schemas
graphs
great
green
greenfield
grep
grep glob
grid
ground
grounded
grounding
group
grouped
groupings
groups
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
guidance
guide
guidelines
guides
guild
habit
hacker
half
hand
handed
handle
handler
handlers
handles
handles git
handling
handoff
handoffs
hands
hang
happen
happened
happens
happy
happy paths
hard
hardcoded
hardcoded secrets
hardening
harder
hardest
hardware
harm
harness
hash
hashes
head
header
headers
heading
headings
headlines
health
health checker
healthy
hear
heavy
hedging
helm
helm charts
help
helper
helper helps
helpers
helps
hero
heuristics
hex
hidden
hide
hides
hiding
hierarchy
high
high level
high performance
high quality
high risk
high signal
higher
highest
hint
hipaa
hiring
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
honest
honestly
hook
hooks
hop
horizon
host
hostile
hosting
hot
hour
hourly
hours
house
hpa
hr
html
http
https
human
human review
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
ia
iac
iam
icons
id
idea
ideas
ideation
idempotency
identification
identifiers
identifies
identifies root
identify
identify security
identifying
identities
identity
idiomatic
idor
ids
ignore
imagery
images
immediate
immediately
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
implementation code
implementation plan
implementation plans
implementation specialist
implementation tasks
implementation testing
implementation use
implementations
implementer
implementer implements
implementer use
implementing
implementing features
implementing new
implementor
implements
implements code
implements features
implications
implicit
import
important
imports
improve
improved
improvement
improvements
improver
improves
improving
improving test
inbox
incident
incident commander
incident responder
incident response
incident triage
incidents
incl
include
includes
including
inclusive
incoming
incomplete
inconsistencies
inconsistency
incorrect
increase
incremental
independence
independent
independently
index
indexed
indexes
indexing
individual
industry
infer
inference
inferred
info
inform
information
informed
infra
infrastructure
infrastructure automation
ingestion
ingress
inheritance
init
initial
initiatives
injection
injection vectors
injection xss
inline
inline comments
innocent
input
input validation
inputs
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
instance
instances
instead
instruction
instructions
instrumentation
intake
integrate
integrating
integration
integration tests
integrations
integrity
intel
intelligence
intelligent
intelligently
intended
intent
intentional
inter
interact
interaction
interactions
interactive
interest
interface
interfaces
internal
internals
internationalization
interpretation
interview
interviews
introduced
introduces
introducing
intruder
intuition
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
invoices
invoke
invoked
invoked automatically
invokes
involve
involved
involves
involving
io
ios
ip
iso
isolate
isolated
isolated context
isolation
isr
issue
issue creator
issues
item
items
iterate
iteration
iterations
iterative
itself
jargon
java
javascript
jest
jest unit
job
jobs
join
journal
journey
journey mapping
journeys
jq
js
jsdoc
json
json object
jsonl
judge
judge scores
judgement
judges
judges whether
junit
justification
justified
justify
jvm
jwt
keep
keeper
keeper keeps
keeper maintains
keeping
keeps
kept
key
keyboard
keys
keys tokens
keyword
keywords
kill
know
knowledge
knowledge graph
known
knows
kotlin
kubectl
kubernetes
kubernetes cluster
lab
label
labeled
labels
lacking
lacks
landing
landing page
landing pages
lands
landscape
lane
lang
language
languages
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
latex
launch
launched
launches
law
lawyer
layer
layering
layers
layout
layouts
lazy
lead
leader
leadership
leads
leak
leakage
leaked
leaking
leaks
lean
learn
learned
learner
learning
least
least privilege
leave
leaves
led
ledger
left
legacy
legal
legal advisor
legal compliance
legitimate
length
lens
less
lesson
lessons
let
letter
letters
level
levels
leverage
liability
lib
librarian
libraries
library
licence
license
license compatibility
licensing
lies
life
lifecycle
lifetimes
light
lighthouse
lightweight
like
likelihood
likely
limit
limitation
limitations
limiting
limits
line
line per
linear
lines
link
linked
links
lint
lint fixer
lint typecheck
linter
linting
linux
list
listed
listing
lists
literature
little
live
lives
living
llm
lms
load
load bearing
loaded
loading
local
local dev
locale
localisation
localization
locally
locate
locates
locating
location
locations
locator
lock
locked
locks
log
log analyzer
logged
logger
logging
logic
logic errors
logical
login
logs
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
loose
lose
losing
loss
lost
low
lower
ls
lsp
lua
machine
machines
macro
macros
made
mail
main
main agent
main context
main conversation
main session
maintain
maintainability
maintainable
maintainer
maintaining
maintains
maintenance
maintenance tasks
major
major versions
make
maker
makes
making
manage
manageable
managed
management
management expert
management specialist
manager
manager agent
manager manages
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
markdown files
marked
market
market researcher
marketer
marketing
marketing copy
marketplace
markets
marks
master
mastering
masters
mastery
match
matches
matching
material
materials
math
mathematical
matrix
matter
matters
maturity
maven
max
maximum
mcp
mcp tools
md
md agents
md docs
md file
mean
meaning
meaningful
means
meant
measurable
measure
measured
measurement
measurements
measures
mechanical
mechanics
mechanism
mechanisms
media
median
medical
medium
meet
meeting
meets
member
members
memo
memory
mental
mention
mentioned
mentions
merely
merge
merged
merger
merges
merging
meridian
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
microservices
middle
middleware
might
migrate
migration
migration files
migration specialist
migration strategy
migrations
migrator
milestone
milestones
min
mind
minimal
minimize
minimum
mining
minor
minute
minutes
miri
mirror
misbehaves
misconfigurations
mismatch
mismatched
miss
missed
missing
missing edge
missing indexes
missing tests
mission
mistakes
misuse
mitigate
mitigated
mitigation
mitigations
mitre
mixed
mjs
ml
mm
mobile
mobile app
mobile apps
mock
mocked
mocking
mod
mode
modeler
modeling
modeller
modelling
moderation
modern
modes
modification
modifications
modified
modified files
modifies
modifies code
modify
modifying
modifying code
modular
module
module boundaries
module development
modules
moment
moments
monday
monetization
money
monitor
monitoring
monitors
monolith
monorepo
monthly
months
mood
morning
mortem
mortems
mostly
motion
move
moved
movement
moves
moving
much
multi
multi agent
multiple
music
mutable
mutation
mypy
mystery
name
named
names
namespace
namespaces
naming
narrative
narratives
narrow
narrows
native
natural
natural language
nature
nav
navigation
nda
near
nearest
necessary
necessity
need
needed
needing
needs
negative
negotiable
negotiables
negotiation
neighbours
neither
nestjs
net
network
networking
networkpolicy
never
never edits
never modifies
never run
never writes
new
new code
new feature
new features
new work
newest
next
next js
nightly
nobody
nobody understands
node
node js
nodes
non
non trivial
none
normal
nosql
notable
notation
note
notes
nothing
nothing else
notice
notification
notifications
notifies
notify
novel
novelty
now
npc
npm
npx
null
number
numbered
numbers
numeric
nutrition
oauth
object
objections
objective
objectives
objects
obligations
observability
observable
observation
observed
obvious
ocr
odd
offending
offer
office
officer
official
offline
offload
offs
offset
oidc
ok
old
older
oldest
ollama
omit
onboarding
oncall
one
one file
one line
one per
ones
onto
oomkilled
opaque
open source
openapi
opened
opens
opentelemetry
operates
operating
operation
operational
operations
operator
opinion
opinionated
opinions
opportunities
opportunity
opposite
ops
optimal
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
optionally
options
oracle
orchestrate
orchestrates
orchestrating
orchestration
orchestrator
orchestrator orchestrates
order
order use
ordered
ordering
orders
ordinary
org
organisation
organize
origin
original
orm
orphaned
os
others
otherwise
ought
outage
outages
outcome
outcomes
outdated
outline
outlines
output
output format
outputs
outreach
outside
overall
overdue
overfitting
overflow
overhead
override
overrides
overview
overviews
owasp
owasp top
owned
owner
owners
ownership
owns
pacing
pack
package
packages
page
pages
pagination
paid
pain
pair
pairs
palette
panel
paper
papers
para
paragraph
parallel
parallelization
parameterized
parameters
paraphrase
parent
parity
parse
parser
parses
parsing
part
partial
participants
parties
partner
partnership
party
pass
pass fail
passages
passed
passes
passing
password
passwords
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
patterns use
pause
paying
payloads
payment
payments
pays
pdb
pdf
pdfs
peer
pending
penetration
penetration tester
penetration testing
pentest
people
per
per file
per team
percent
perf
perform
performance
performance analysis
performance engineer
performance issues
performance optimization
performance optimizer
performance review
performance specialist
performant
performing
performs
perhaps
period
permanent
permission
permissions
persistence
persistent
person
persona
personal
personal data
personality
personalized
personas
perspective
pg
phase
phased
phases
phi
philosophy
phone
php
phrases
physical
pi
pick
picks
picture
piece
pieces
pii
pile
pilot
pin
pinned
pinning
pipefail
pipeline
pipelines
pipelines data
pitch
pitfalls
pkg
place
placeholder
placeholders
placement
plain
plain english
plan
plan checker
plan files
plan md
plan mode
plan phase
plan review
plan reviewer
planned
planner
planner agent
planner plans
planner read
planner use
planning
planning agent
planning specialist
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
plot
plugin
plugins
plus
pm
pnpm
poc
pod
pods
point
points
poisoned
poisoning
policies
policy
polish
polished
poor
port
portal
portfolio
ports
portuguese
position
positioning
positions
positive
positives
post
post mortem
post mortems
postgresql
posting
postings
postmortem
postmortems
posts
posture
potential
power
powered
powershell
pr
pr branch
pr descriptions
pr review
pr reviewer
practical
practice
practices
practices use
pragmatic
prd
prds
pre
pre commit
pre flight
pre mortem
pre release
precise
precisely
precision
predict
prefer
preferences
prefix
prefixes
preloaded
premise
prep
preparation
prepare
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
prevention
prevents
previous
price
prices
pricing
primary
primitives
principal
principal engineer
principle
principles
print
printed
prints
prior
priorities
prioritised
prioritization
prioritize
prioritized
prioritizes
priority
prisma
prisma schema
privacy
privacy reviewer
private
privilege
privilege escalation
pro
proactively
proactively use
proactively whenever
probes
problem
problematic
problems
procedure
procedures
proceed
process
processes
processing
procurement
prod
produce
produced
producer
produces
producing
product
product designer
product insights
product manager
product owner
production
production code
production environments
production incident
production incidents
production ready
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
programming
programs
progress
progression
progressive
project
project context
project conventions
project documentation
project manager
project structure
projects
prometheus
promise
promises
promoted
promotion
prompt
prompt engineer
prompt injection
prompts
proof
prop
propagation
proper
proper error
properly
properly formatted
property
proposal
proposals
propose
proposed
proposed change
proposes
props
prose
protect
protected
protecting
protection
protects
protocol
protocols
prototype
prove
proven
proves
provide
provided
provider
provides
provisioning
provisions
proxies
prs
prs use
psychology
public
public facing
publish
published
publishes
publishing
pull
pull request
pulls
pure
purpose
purposes
push
pushing
put
pwa
px
py
pycache
pyproject
pyramid
pytest
python
qa
qa agent
qualified
qualitative
quality
quality assurance
quality gate
quality metrics
quality review
quality reviewer
quality security
quality use
quant
quantitative
quantity
quarrel
quarterly
queries
query
query optimization
querying
question
questionnaire
questions
queue
queues
quick
quickly
quirks
quit
quiz
quota
quote
quoted
quotes
quoting
race
race conditions
races
radius
rag
rail
raise
ran
random
range
ranges
rank
ranked
ranked findings
rapid
rapidly
rate
rate limiting
rather
rating
ratings
ratio
rationale
ratios
raw
rbac
rca
reach
reached
react
react components
read
readability
readable
reader
reader reads
readers
readiness
reading
readme
readmes
readmes api
readonly
reads
ready
real
real issues
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
recall
receipt
receipts
receive
receives
recent
recent changes
recently
recipe
recommend
recommendation
recommendations
recommends
recon
reconciliation
reconstruct
reconstructs
record
recording
records
recovery
recurrence
recurring
red
red team
red teamer
redaction
redesigns
redirect
redis
reduce
reduces
reducing
reduction
ref
refactor
refactorer
refactoring
refactorings
refactors
reference
referenced
references
referencing
refine
refined
refinement
refines
reflect
refuse
refuses
refute
regex
region
register
registered
registers
regression
regression test
regressions
regular
regulation
regulations
regulator
regulatory
regulatory compliance
regulatory requirements
reject
rejected
rejects
related
related work
relations
relationship
relationships
relative
release
release management
release manager
release notes
release readiness
releases
relevance
relevant
relevant files
reliability
reliable
reliably
relies
rely
remain
remaining
remains
remediation
remedies
remember
remind
reminder
reminders
remote
remove
removed
renames
render
rendered
renderer
rendering
renders
repair
repairs
repeat
repeating
repetitive
replace
replacement
replacing
replay
replies
reply
repo
report
report results
reported
reporter
reporting
reports
reports findings
reports pass
reports use
repositories
repository
represent
reproduce
reproduces
reproducible
reproduction
req
request
request changes
requested
requests
require
required
required sections
requirement
requirements
requirements document
requires
requiring
research
research agent
research analyst
research findings
research md
research reports
research specialist
researched
researcher
researcher researches
researches
researching
reset
residency
residual
residual risk
resilience
resistance
resolution
resolve
resolved
resolver
resolves
resolving
resource
resources
respect
respected
respects
respond
responder
response
responses
responsibilities
responsibility
responsible
responsive
rest
restate
restore
restructure
restructuring
result
results
results use
resume
retention
retries
retrieve
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
reveal
reveals
revenue
reverse
reversibility
reversible
review
review agent
review architecture
review audit
review checklist
review code
review feedback
review md
review security
review skill
review specialist
review use
reviewed
reviewer
reviewer adversarial
reviewer agent
reviewer code
reviewer expert
reviewer read
reviewer review
reviewer reviews
reviewer security
reviewer senior
reviewer specializing
reviewer subagent
reviewer use
reviewers
reviewing
reviewing prs
reviews
reviews code
reviews prs
revise
revision
rewrite
rewrites
rfc
rg
rhythm
right
right specialist
rights
rigor
rigorous
ripgrep
risk
risk analyst
risk assessment
risk assessor
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
rollout
room
root
root cause
root causes
rotation
rough
round
route
routed
router
router routes
routers
routes
routine
routing
routing table
row
rows
rpc
rtl
rubocop
rubric
ruby
ruff
rule
rule id
ruled
rules
run
run test
run tests
runbook
runbooks
runner
runner run
runner runs
runner test
runner use
runners
running
running tests
runs
runs tests
runtime
runtime errors
runway
rust
rust developer
saas
safe
safe incremental
safety
saga
said
sales
saml
sample
samples
sanitization
sanitizer
satisfaction
satisfies
save
say
saying
says
sbom
scaffold
scaffolder
scaffolding
scaffolds
scalability
scalable
scale
scaling
scan
scannable
scanner
scanner scans
scanners
scanning
scans
scenario
scenarios
scene
scenes
sceptical
schedule
scheduled
scheduler
scheduling
schema
schema changes
schema design
schemas
scientific
scientist
scope
scoped
scopes
scoping
score
scored
scorer
scores
scoring
scout
scraping
scratch
screen
screens
screenshot
screenshots
scribe
script
scripts
scrutiny
scss
sdk
sdlc
seamlessly
seams
search
search strategies
searcher
searches
seat
sec
second
second opinion
secondary
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
security audit
security auditor
security audits
security best
security controls
security engineer
security focused
security issues
security md
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
security security
security specialist
security vulnerabilities
security vulnerability
sed
see
seed
seeding
sees
segment
segmentation
select
selection
selectors
selects
self
self contained
sell
semantic
semantic versioning
semver
send
senior
senior code
senior engineer
senior software
senior technical
sense
sensitive
sensitive data
sensitivity
sentence
sentences
sentiment
sentry
seo
separate
separately
separates
separation
sequence
sequenced
sequences
sequencing
sequential
serializers
series
serve
server
server components
server side
serverless
servers
serves
service
service yaml
services
serving
session
session start
sessions
set
sets
setting
settings
settle
settled
setup
sev
seven
several
severity
sh
shader
shadow
shape
shapes
shared
sharepoint
sharing
sheet
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
side
sides
sign
signal
signals
signatures
signed
significant
signup
silence
silent
similar
simple
simple tasks
simplest
simplicity
simulation
since
single
single file
site
sitemap
sites
situation
six
sixty
size
sized
sizes
sizing
skeleton
skeptical
skepticism
sketch
skew
skill
skill md
skills
skip
skipped
sla
slash
slice
slices
slide
slides
slip
slo
slow
slow queries
slug
small
smallest
smart
smells
smoke
snapshots
snippets
soc
soft
software
software architect
software architecture
software development
sole
solid
solution
solution architect
solutions
solving
somebody
someone
something
sort
sorted
sound
soundness
sounds
source
source code
source files
sourced
sources
spaces
spacing
spans
sparring
sparring partner
spawn
spawned
spawning
speaker
spec
spec writer
specialist
specialist agent
specialist agents
specialist expert
specialist focused
specialist use
specialist writes
specialize
specialized
specialized agent
specialized agents
specializes
specializing
specific
specific code
specific file
specific files
specific implementation
specific task
specifically
specification
specifications
specified
specifies
specify
specs
speed
spelling
spend
split
splitting
spot
spots
spreadsheet
spring
sprint
sprints
sql
sql injection
sqlite
src
sre
ssr
ssrf
stability
stable
stack
stack trace
stack traces
stacks
staff
staffing
stage
staged
stages
staging
stakeholder
stakeholders
stakes
stale
stand
standalone
standard
standards
standing
stands
start
starting
starts
startup
state
state file
state management
state ownership
stated
stateless
statement
statements
states
static
static analysis
statistical
statistics
stats
status
status git
status reporter
statutes
stay
stays
stderr
step
step implementation
steps
steward
still
stolen
stop
stops
storage
store
stored
stores
stories
story
storybook
straightforward
strategic
strategies
strategist
strategy
stream
streaming
streams
strength
strengthen
strengths
stress
strict
strictly
stride
string
strings
strip
stripe
strong
strongest
struct
structural
structurally
structure
structured
structured data
structured findings
structured logging
structured results
structures
stub
stuck
student
studies
studio
study
style
stylelint
styles
styling
sub
sub agent
sub agents
subagent
subagents
subject
submission
submissions
submitted
subscription
subscriptions
subtitle
succeeded
success
success criteria
success manager
successfully
suggest
suggested
suggestion
suggestions
suggests
suite
suited
suites
sum
summaries
summarization
summarize
summarizer
summary
supabase
supplied
supply
supply chain
support
support agent
supported
supports
surface
surfaces
surprise
surprises
survey
survive
survives
suspected
suspects
suspense
suspicion
suspicious
svg
swagger
sweep
swift
swiftui
switch
symbols
symptom
symptoms
sync
syncing
syncs
syntax
synthesis
synthesize
synthesized
synthesizer
synthesizes
synthetic
system
system architect
system architecture
system architectures
system design
systematic
systematic debugging
systematically
systems
tab
table
table use
tables
tactics
tag
tagging
tags
tail
tailored
tailwind
take
taken
takes
talk
tampering
tangible
tanstack
target
targeted
targeted fixes
targeting
targets
task
task breakdown
task tool
tasks
taste
tauri
tax
taxis
taxonomy
tdd
teach
teacher
teaching
team
team lead
teamer
teams
tech
tech lead
tech stack
technical
technical debt
technical documentation
technical planning
technical requirements
technical research
technical specifications
technical writer
technique
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
tells
temp
template
templates
temporal
temporary
tenancy
tenant
tenants
tense
tension
terminal
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
test engineer
test execution
test failures
test file
test files
test first
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
testing
testing library
testing specialist
testing strategies
testing strategy
tests
tests playwright
tests use
text
texts
theirs
theme
themes
theming
themselves
theoretical
theory
thesis
thin
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
thousands
thread
threading
threads
threat
threat modeler
threat modeling
threats
three
threshold
thresholds
throughout
tick
ticket
tickets
tied
tier
tiers
tight
time
timeline
timeout
timeouts
times
timestamp
timestamped
timestamps
timing
tips
title
titles
tls
tmp
tmpl
today
todo
todos
together
token
tokens
tokio
told
toml
tone
tool
tool access
tool call
tool calls
tooling
toolkit
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
traces
tracing
track
tracker
tracking
tracks
trade
trade offs
tradeoffs
trades
trading
traditional
traffic
trail
train
trainer
training
trait
transaction
transactions
transcript
transcripts
transfer
transfers
transform
transformation
transformers
transforms
transit
transition
transitions
transitive
translate
translated
translates
translation
translations
translator
translator translates
traps
traversal
treat
treatment
tree
trees
trend
trends
triage
triage root
triager
triages
trial
triangulation
tried
tries
trigger
triggered
triggers
trivial
troubleshooter
troubleshooting
true
truly
trust
trust boundaries
trusted
trusts
trustworthy
truth
try
trying
ts
tsc
tsx
tui
tuned
tuner
tunes
tuning
turn
turning
turns
tutorial
tutorials
twenty
twice
two
two modes
txt
type
type check
type inference
type safe
type safety
type system
type systems
typecheck
typed
typeorm
types
typescript
typescript pro
typescript strict
typo
typography
typos
ub
ui
ui ux
ui work
uis
unavailable
unbounded
uncertain
uncertainty
unclear
uncommitted
uncovered
undefined
underlying
understand
understanding
undo
undocumented
unexpected
unexpected behavior
unfamiliar
unified
unique
unit
unit integration
unit tests
units
universal
unknown
unknowns
unless
unnecessary
unnecessary complexity
unreachable
unresolved
unsafe
unsure
untested
untouched
untrusted
unused
unusual
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
upstream
urgent
url
urls
usability
usage
usage examples
usage patterns
use
use code
use glob
use grep
use immediately
use proactively
use whenever
used
useful
user
user asks
user data
user experience
user explicitly
user feedback
user flows
user guides
user input
user journey
user needs
user provides
user research
user says
user stories
users
uses
using
usual
utilities
utility
utilization
utilize
ux
ux design
ux designer
vague
val
valid
validate
validated
validates
validating
validation
validation results
validator
validator use
validator validates
validators
validity
value
values
vanish
variable
variables
variant
variants
vault
vector
vectors
vendor
verbatim
verbose
verbose output
vercel
verdict
verdicts
verifiable
verification
verification specialist
verified
verifier
verifies
verify
verifying
version
version bump
version bumps
version control
version numbers
version upgrades
versioning
versions
vertical
veto
via
video
videos
view
views
violation
violations
visibility
visible
vision
visit
visual
visual design
visualization
vitest
vitest unit
vocabulary
voice
voice agent
volume
vp
vs
vuln
vulnerabilities
vulnerability
vulnerability analysis
vulnerability assessment
vulnerability detection
vulnerable
waf
wait
waiting
waits
walk
walks
want
wants
warm
warn
warning
warnings
watch
watchdog
watcher
watches
wave
waves
way
ways
wcag
wcag compliance
weak
weaken
weaker
weakness
weaknesses
weather
web
web research
web researcher
webfetch
webhook
webhooks
websearch
website
websocket
week
weekly
weeks
weigh
weighs
weight
welcome
well
well structured
whatever
whenever
whether
white
whitespace
whole
whose
wide
widget
widgets
width
win
window
windows
wins
wire
wireframes
within
without
without changing
without errors
won
word
wording
words
work
work across
work directly
work item
work use
workarounds
worked
worker
workers
workflow
workflow step
workflows
working
working tree
workload
workloads
works
workspace
workstream
worktree
worktrees
world
worse
worth
wrapper
wrappers
wraps
write
write code
write tests
write tool
writer
writer creates
writer drafts
writer generates
writer technical
writer turns
writer use
writer writes
writes
writes code
writes tests
writes unit
writes user
writing
writing tests
writing user
written
wrong
wrote
xlsx
xml
xss
xx
yaml
year
years
yellow
yes
yesterday
yet
yml
yourself
yyyy
zero
zero trust
zod
zustand''',
'weights': (
(10,16,3,18,-7,-21,-13,11,10,19,27,7,11,23,19,1,15,8,4,21,3,-3,-27,2,18,13,-9,-8,18,16,14,13,-32,15,9,6,1,9,25,22,0,15,18,11,-17,27,9,7,21,19,4,34,11,17,1,10,2,-28,-11,-31,-5,12,9,14,-5,4,-13,42,3,14,-11,22,6,27,25,4,-8,42,16,22,14,28,13,22,19,23,30,10,3,11,-5,24,16,-23,16,-17,-2,7,21,13,19,19,20,-13,14,19,12,19,-10,10,9,-4,26,17,18,-13,10,-5,4,-16,-16,16,15,12,-17,-8,18,-3,26,-6,9,-1,-10,-3,-3,27,9,2,22,9,-1,18,21,2,34,7,28,25,38,12,21,-19,19,12,15,3,13,-3,-13,2,12,25,26,13,19,21,19,0,4,6,14,-15,-9,-25,9,-24,16,19,-18,-5,-12,-6,-12,3,4,23,10,1,19,9,23,23,11,17,13,-18,-16,21,-12,-9,-19,-13,3,28,13,17,1,-16,14,8,10,25,-9,-17,8,3,-1,4,-8,19,-14,6,29,-25,-14,-6,-11,14,13,6,63,31,14,30,13,24,25,16,25,29,2,13,6,7,16,18,-11,19,26,6,20,21,23,24,33,17,19,-13,-20,2,-16,14,-16,9,11,0,11,1,0,-6,-13,15,11,-6,5,-9,15,6,13,-23,-14,10,4,-5,-19,-1,30,24,20,27,24,14,-7,-4,5,-5,-26,0,6,-1,-18,-1,10,28,28,27,39,1,-15,4,-1,-2,-7,-8,15,15,-22,63,27,26,40,35,14,3,1,1,4,14,-15,13,18,15,24,17,24,-13,20,11,36,13,16,20,11,18,19,27,25,6,-2,9,14,13,20,1,31,-14,-6,6,-11,11,-14,25,38,16,9,-14,-22,20,11,-6,3,22,7,-9,16,1,5,18,-18,14,-14,-19,9,22,22,-18,1,22,-4,14,17,22,17,24,6,-25,-13,-12,21,11,6,-2,1,-20,-18,-10,25,-16,-13,23,16,1,17,-11,9,-9,25,6,24,18,11,2,19,22,-14,-8,-1,5,5,-13,5,36,7,15,14,3,25,-15,13,-6,-7,-3,1,17,-12,13,-13,-18,7,7,5,28,-12,1,-9,-6,1,-24,4,10,8,-14,0,-27,-22,21,-8,-20,-5,13,14,-7,17,20,24,22,-15,-8,-21,21,-11,2,-16,-8,-5,8,15,18,-11,29,17,8,18,-4,-1,34,20,16,3,-20,-33,12,-2,-21,-14,-2,-16,3,9,11,11,-20,-5,22,25,-10,-23,-17,-27,25,5,-16,-13,-6,-9,-26,-21,6,-14,-26,-14,-17,-2,19,5,14,3,23,23,23,-3,-8,20,12,22,6,-7,-17,-13,-6,9,6,-14,-9,4,13,-25,10,14,2,14,7,7,-26,17,-4,16,16,5,7,-2,7,21,-1,-31,-2,-13,-2,31,25,-3,-13,-7,6,16,18,22,18,18,10,17,25,-17,21,-5,19,6,-21,-12,-13,-3,17,13,35,30,23,28,25,-8,3,-6,15,-13,17,-10,20,32,24,-2,16,-2,20,8,42,20,35,7,21,1,17,-28,-24,-21,-11,-20,4,-8,-3,-14,-8,10,26,7,-18,-32,-12,-14,-1,-21,-22,15,-4,-18,11,-6,21,-10,-10,-2,-27,-21,-3,15,-17,16,21,-11,25,8,22,21,27,21,-20,26,-4,-3,0,7,8,1,7,28,19,-9,4,26,25,12,17,21,-15,11,3,4,-5,-19,-5,-26,-12,-15,-3,6,1,-7,1,-24,-12,-29,-6,-34,-23,-28,-13,-10,-10,16,11,-14,-6,9,9,-2,12,-15,-2,33,17,3,-3,5,9,2,3,28,-1,-17,-11,-24,-17,-8,-20,16,27,-24,20,8,68,25,-9,-11,-2,-15,-17,20,-16,-9,-25,-20,-27,-26,-7,-18,-19,-12,-25,-1,14,20,22,11,15,0,24,12,10,1,-6,-34,-23,-33,-14,-16,-6,-22,-11,-7,4,17,11,-5,-22,21,-14,-9,-2,14,-12,-22,-22,-26,0,-37,-13,11,-23,-17,5,-3,-3,8,18,-8,-15,17,-4,-15,13,0,11,4,-5,8,25,34,16,13,11,-16,-19,-10,-18,2,3,-8,16,-25,-12,-2,-9,8,13,17,15,-8,9,5,26,-12,20,19,4,26,4,-17,-5,14,7,10,23,23,-23,-1,-17,-17,-3,30,30,-10,-33,11,17,10,-9,20,-35,-34,35,32,8,38,16,-5,0,10,-3,14,34,25,29,28,28,2,-6,-10,-10,-17,-16,-18,-7,-21,-6,-18,2,17,17,21,-11,8,19,3,-18,-22,11,29,11,27,-4,35,-1,6,-7,-6,-26,0,-6,4,11,4,23,29,2,25,24,20,-16,-15,-11,-19,-1,7,-15,10,6,0,-7,-17,30,-4,-18,19,15,-14,-17,-17,18,19,21,7,9,1,10,13,5,14,10,-1,11,4,-14,15,8,18,-31,-22,-19,-1,-18,28,-8,4,11,14,-24,-6,0,8,-4,18,16,8,4,0,-15,-10,6,-3,-4,5,15,-5,0,0,10,25,23,20,21,-13,19,33,19,-4,24,-22,17,3,-23,-56,32,2,23,8,-4,-12,4,-2,11,22,3,-11,0,-11,16,24,11,-9,-5,-6,-22,-3,-13,12,-13,-6,21,-5,-19,9,-1,13,0,43,-8,17,17,19,-16,-5,1,14,-18,-12,-12,-2,13,32,18,2,11,27,-18,-56,22,11,-24,-1,5,-19,-13,3,23,-16,12,5,-8,34,-9,17,16,7,4,33,20,8,8,-12,-34,0,-13,23,7,2,-13,-17,-23,0,15,9,4,-26,24,17,24,21,18,23,17,22,-10,5,-5,28,-13,0,-18,0,15,0,6,0,-8,-12,-19,-27,5,-21,-2,3,0,14,4,-8,-8,-7,20,2,1,24,18,44,18,18,25,-3,20,36,6,20,-14,19,-29,20,8,1,-2,37,35,41,-4,3,-15,6,24,13,36,10,26,-12,8,23,19,16,33,24,30,29,2,36,15,10,-14,15,1,13,16,-23,8,24,-7,-12,15,9,13,28,12,-1,3,12,-19,7,-8,-17,-15,0,1,2,11,-15,17,-6,25,32,-2,-1,-3,-14,-7,-3,-14,14,10,25,27,8,11,-11,-22,-18,21,24,28,24,10,13,23,11,25,14,19,10,14,-8,-4,10,-6,21,7,39,23,13,15,10,18,49,-13,2,-12,22,-13,-9,8,8,-32,-9,-20,14,18,-20,-13,-11,22,-4,3,26,-29,9,-12,-12,-11,-22,17,-19,4,2,21,-11,-14,-1,40,28,12,23,18,25,-16,-7,17,-13,-3,23,-4,1,22,13,14,9,6,-31,18,-28,17,30,-26,-6,36,26,-12,25,-22,-1,-14,30,14,37,14,6,17,12,-21,8,-5,-18,7,20,-5,-3,-25,13,-10,6,-11,16,22,24,15,0,23,26,-17,26,-30,-19,-21,-14,-10,8,20,-14,28,13,-22,-14,-25,-1,11,-6,-19,-14,-8,-21,-1,12,-21,-4,6,5,22,-3,-6,5,-4,-4,-12,2,7,14,11,4,12,17,3,10,1,-12,15,-2,0,5,1,13,-18,-4,-20,-12,6,11,-16,7,9,-1,27,32,26,19,14,-3,-2,-8,10,9,9,4,17,-15,5,-15,18,16,11,12,-10,29,-16,-17,1,-10,-37,17,-9,-4,-23,-9,9,-13,-6,-6,17,-17,-7,-13,15,21,-1,8,-6,-2,18,12,-5,14,14,-14,13,8,-1,6,7,21,18,13,9,13,6,10,-3,-23,-5,8,17,-3,-9,-8,-18,26,19,11,17,2,20,2,9,2,7,1,-16,-15,-14,-15,-15,24,-2,-18,-19,-6,-4,22,-3,16,-13,22,-18,-20,15,-4,7,15,28,0,18,-10,34,20,21,18,12,23,-17,15,7,3,42,23,21,3,22,9,-4,-2,13,-2,13,-4,-1,27,-29,-18,30,4,-8,37,21,27,42,33,1,-11,-3,-20,-35,-19,-6,12,-3,-12,-16,-24,18,-15,-7,-7,-4,14,-1,-4,-31,7,-21,12,32,0,-3,-3,22,-11,-3,1,22,-7,13,-29,-17,-17,-12,-11,-10,9,18,-11,-14,-15,29,9,6,32,0,28,1,20,-15,-5,-12,-12,16,-21,-3,-12,28,6,-7,8,-14,17,30,30,25,3,2,-2,-30,-30,10,-5,-21,9,-19,-16,17,38,25,-4,3,-10,3,-20,5,-27,-9,-10,1,-8,-15,-13,-15,22,8,10,-3,21,9,-15,15,23,10,-7,13,-13,12,-8,-10,8,12,-10,24,9,5,-30,-11,-4,-16,-12,22,-49,-13,-10,20,25,-30,14,-13,18,-23,13,15,19,-14,-10,-8,8,-11,5,21,10,8,-5,5,2,-18,10,-12,-17,16,1,-31,3,-3,25,3,-14,-11,-32,8,-21,10,-18,-18,-6,-1,-32,-10,-9,9,6,-31,-23,-25,-25,-45,12,22,10,14,-10,-12,25,7,-23,19,38,17,19,17,4,-3,-8,6,6,26,29,1,-23,12,12,-7,-8,14,-4,-17,9,-25,12,0,-3,1,0,0,0,0,15,3,23,29,19,12,21,-10,-2,10,-12,7,-12,-3,19,23,0,-11,-19,-1,-8,8,-4,-7,-23,-14,6,15,25,14,6,18,-23,-31,-39,-27,-17,-13,-16,-17,-11,-4,-11,-19,11,16,9,16,13,-11,-8,6,7,23,15,-8,2,35,6,8,35,26,-1,16,-19,2,3,-16,-3,20,14,-7,3,-9,-6,-20,-22,8,7,13,10,13,25,6,10,10,-8,8,-2,26,12,1,-9,21,16,10,20,20,-14,9,-15,33,19,-8,2,26,-22,2,-10,-25,-14,4,-15,-21,-5,11,-2,16,12,6,-5,-1,19,-27,-15,-15,-26,-22,11,-9,-11,-8,-24,-4,14,9,11,-15,4,-20,-11,-4,-3,-23,-5,-12,-9,-24,9,30,16,16,-17,8,23,10,-8,-14,-10,13,10,9,-1,10,4,-12,2,-11,4,1,11,-4,-5,-9,16,3,-1,20,21,13,9,-4,-7,17,-15,-1,-20,15,18,6,-12,-7,-5,-9,36,13,21,21,3,14,9,8,-16,18,22,5,8,-8,11,18,20,18,-17,20,-15,9,-14,-17,-17,16,0,2,19,16,19,6,8,-8,-13,16,22,20,9,7,27,-8,17,13,-2,8,16,-18,3,-14,-28,-10,-7,-11,-16,16,-14,1,0,0,-11,-4,30,-2,28,-12,8,-16,7,24,5,13,6,9,26,-24,-3,20,21,2,12,-6,7,3,13,-10,-14,-32,23,14,19,13,32,21,-8,20,28,-2,-12,16,14,6,34,21,-10,6,-35,-2,-9,-5,-11,-20,-3,-10,11,2,-13,27,20,17,20,33,19,16,-18,51,29,19,11,4,-15,-10,35,29,10,2,18,17,25,22,12,26,20,22,12,-27,29,-3,-4,6,7,24,6,1,39,18,24,-18,25,-25,16,8,-19,14,16,23,-24,-13,7,26,4,-35,-18,-22,-17,-10,-16,11,-18,-8,-18,21,24,-5,-11,-2,-4,2,14,8,3,3,5,-2,-25,35,22,27,30,13,11,26,-3,3,-9,11,-29,-16,5,8,10,4,16,18,15,27,7,-8,0,-17,-13,26,-20,2,12,-12,20,9,29,18,17,4,-8,-3,0,-5,28,28,29,26,24,10,-19,21,-1,36,27,29,-17,18,15,3,14,8,7,11,-9,-18,-12,8,0,12,8,-11,-5,-17,-8,-15,-23,-13,11,3,1,-10,-23,7,0,22,25,12,2,-20,10,26,1,8,-6,15,-19,19,17,19,16,15,14,14,19,-8,36,-22,8,11,18,47,20,22,25,27,25,19,-22,-11,-4,-18,-3,-18,-7,24,3,4,10,6,-2,20,-4,24,4,11,13,11,17,-23,16,-41,-11,13,9,17,23,9,-22,2,-3,-6,1,-20,-4,5,7,20,22,15,-7,-1,-11,-24,-6,1,45,4,24,7,19,-17,24,40,32,-5,14,-13,-13,-16,-11,1,-17,10,-9,18,-4,-14,-19,-27,23,13,20,19,9,5,-4,19,5,18,-3,-27,-13,-8,-22,-10,0,5,0,-8,18,9,-21,-5,-21,-9,19,13,-21,-7,27,14,1,12,-9,-6,12,13,6,18,18,2,19,8,-1,-23,-7,32,8,14,9,32,31,5,30,30,20,27,14,-6,12,15,20,2,18,5,-2,2,0,-2,15,12,14,-14,-1,9,-10,26,28,-10,-7,3,3,-6,14,16,-14,-10,16,-3,0,4,9,23,-1,17,10,2,-11,-23,-7,41,9,0,12,-2,22,6,-4,-39,-4,-3,-46,4,-19,-28,-25,-3,-21,-19,6,-35,-25,-14,-24,23,18,9,16,8,10,-21,6,21,-1,-15,-8,-22,-10,-11,-15,-2,-28,-19,-27,6,-18,-24,-10,17,24,-2,23,25,-12,-1,-6,26,-4,3,10,35,14,-2,19,13,9,-32,-20,15,6,19,20,18,30,25,-14,12,16,-8,-27,-2,10,11,7,3,-18,-11,6,-7,-20,-9,-16,11,-17,-4,-23,-19,-12,-27,14,20,1,8,6,9,-24,26,16,-3,-19,-8,-8,-14,-17,-15,-14,1,-4,23,19,13,16,11,5,-19,-17,-22,3,22,2,13,-25,5,15,17,7,17,-18,-14,10,17,-1,25,1,8,12,-21,-2,-16,3,-14,-15,-20,-23,-2,6,20,15,-7,17,11,8,-21,-9,7,15,-13,-13,16,24,-17,-4,17,13,-7,22,17,16,8,-2,-1,19,-33,9,17,13,-2,-24,-6,7,5,-8,17,-5,-2,26,34,9,-30,-18,-18,32,3,3,-4,-11,-12,23,2,-8,-1,25,3,-27,10,18,25,14,9,-3,6,16,-2,15,14,1,3,17,23,-9,14,12,18,-7,25,-8,-12,4,14,1,0,-7,12,-18,22,18,-7,-18,24,16,-7,17,17,16,13,25,33,22,29,38,26,16,16,-21,8,1,-5,5,-12,-6,-3,-12,-6,18,22,19,15,14,4,-18,14,-7,-17,3,-14,7,18,19,-17,14,-9,-11,21,-20,-27,20,13,-33,19,22,-16,-1,-9,15,3,-6,6,-10,-19,23,24,19,13,6,-6,14,1,25,15,9,17,-8,-12,19,-3,-21,19,-1,5,-10,-5,-6,-16,35,3,17,-12,-15,-4,-8,-7,18,-14,-17,11,-17,-3,25,2,6,-9,-2,17,20,16,16,23,-8,-12,-5,3,3,2,0,31,17,-6,18,3,20,8,5,-12,-28,12,6,-15,22,13,-2,4,-2,14,14,-11,-2,11,-18,11,-11,7,3,-19,4,4,-23,-29,-19,28,23,0,15,-1,-12,-4,-13,4,-12,-17,33,4,9,15,-5,13,-11,25,7,6,23,20,-12,-14,20,-17,-6,-34,11,12,5,-16,14,14,10,-27,11,-24,-17,-6,-10,-4,-14,8,-19,-27,-23,8,-12,12,22,16,-9,-14,-25,-18,1,-8,1,-13,-10,-6,-12,22,-14,10,7,19,-7,-1,12,14,11,-11,-12,-17,-27,-35,18,-6,5,20,8,1,10,-6,17,15,0,-7,21,-20,9,15,25,7,20,13,-2,17,-15,-3,22,-2,0,0,3,-26,19,26,22,-8,-1,-2,7,15,-15,-6,0,-8,-10,29,-28,24,17,-9,8,-3,6,-24,34,27,-7,-18,-17,2,3,11,-4,10,-6,-19,-2,24,11,22,5,-11,1,5,18,3,28,10,30,-4,21,-16,-29,-8,5,-32,-1,-30,-12,15,22,-9,19,30,17,9,-14,-23,27,-8,-5,-3,13,3,0,-16,-16,9,19,16,13,8,10,-8,-26,4,-6,-5,24,25,16,10,24,0,-4,-20,17,7,14,17,11,-11,36,-8,-21,-23,-32,-13,12,16,13,13,12,-8,19,19,13,-23,17,26,20,6,27,4,14,-6,8,8,14,9,2,-1,-13,36,17,-4,14,19,32,0,16,-13,-3,-14,-4,12,-5,-9,19,17,19,13,24,19,0,-20,-3,-14,10,20,-16,7,20,22,0,-7,-4,2,-14,-17,14,22,28,19,11,16,-13,15,-4,53,22,26,21,24,39,9,24,38,1,11,-3,28,10,-8,5,10,3,5,-1,-24,2,2,-9,26,9,8,13,-5,24,30,10,-3,9,-3,28,-8,4,21,-3,7,19,17,13,11,12,9,14,22,16,-23,-27,10,14,-13,31,21,7,-10,-7,-11,-2,-16,12,29,5,34,16,16,26,0,28,6,-6,-22,18,-12,-13,15,17,20,8,24,-18,-17,5,13,-3,1,-13,-10,-12,-28,-5,4,5,-4,27,-20,14,31,9,-25,6,-9,17,-5,10,34,16,22,13,-21,-19,-15,26,9,26,14,2,28,8,-5,-4,12,12,15,-23,30,27,-17,2,-3,-16,-1,28,26,31,11,-10,12,1,-6,-6,-13,4,23,7,4,35,8,26,12,4,21,13,7,5,-17,18,25,-11,-21,14,-17,-15,-13,2,10,-2,3,12,-29,8,3,18,-2,0,25,-6,-18,13,-20,-17,-17,24,14,-8,-14,13,-7,12,-10,-2,11,7,-18,-5,1,-21,0,13,16,4,35,22,24,0,13,14,19,18,24,23,14,0,16,26,28,26,-3,-3,-6,-4,-16,16,17,6,13,18,-3,-2,-7,4,-7,-10,-8,-3,-25,-12,-6,10,-6,-18,-9,15,-26,-17,-13,-5,7,-5,-24,-16,-15,-8,25,12,5,-4,-5,10,9,33,14,13,18,13,20,0,-12,7,5,-15,6,-8,14,-8,-1,-15,-29,28,-6,-15,3,-19,17,-7,-2,28,23,27,0,12,-12,11,-6,-10,25,-4,20,34,17,-1,-20,10,16,9,15,21,-4,19,16,-10,6,23,16,9,18,0,17,-15,-15,17,23,9,1,13,-6,-19,-17,-1,18,-2,5,27,-1,0,-13,29,-10,27,18,-5,23,-20,3,-16,-8,-21,-2,17,19,-3,8,17,37,21,23,8,9,28,11,-9,-15,-29,19,21,14,9,28,20,-7,28,7,9,-2,8,4,24,-3,-19,-9,2,0,8,1,-1,-4,-23,10,19,-2,12,-23,-20,11,28,-32,-1,-7,7,-13,12,14,13,4,23,22,23,34,26,19,16,15,-2,-13,20,8,-2,-7,4,-13,-19,-15,-11,-9,-20,-22,-23,-25,13,-22,11,22,15,-16,-20,2,17,21,14,-26,-24,-24,-15,-7,-9,-6,8,0,-14,-3,12,3,8,24,15,-31,2,-10,-18,3,-10,-10,0,-21,-25,-12,-31,-10,1,19,-25,14,5,-4,-8,26,24,-3,19,19,-12,13,-21,11,5,-5,-15,2,20,26,16,8,25,17,16,17,18,22,17,14,25,9,21,28,-11,12,17,16,16,32,13,9,-18,6,17,-8,-9,-10,2,23,4,3,19,-13,0,-8,-1,-1,-16,9,6,-2,-2,2,-22,-17,-19,1,9,9,7,15,5,-23,5,-13,-14,-2,-22,-1,-8,18,4,23,22,23,26,12,24,-17,21,33,29,16,26,25,15,34,25,17,43,19,21,36,25,11,18,-12,4,24,35,20,36,0,27,21,21,19,14,14,25,-9,1,10,5,18,14,13,19,22,28,-21,38,9,21,9,39,13,22,12,8,18,28,-8,-14,1,29,25,16,7,23,25,43,27,15,25,21,0,-4,-32,-19,-7,-17,-18,-30,-24,-41,-18,16,-9,-11,1,-15,-8,-8,-20,31,-15,-12,-4,-9,3,-5,-6,-8,-14,7,-19,19,-7,3,-15,-2,32,24,20,-3,-1,18,2,14,26,12,10,-2,9,-2,-11,22,24,-12,7,-14,14,16,6,-5,8,-26,-12,-13,25,-9,28,22,-13,-23,-9,-18,8,6,-5,5,28,8,13,25,-13,4,-4,8,-3,5,8,6,-13,14,8,-19,11,20,-15,17,-20,-15,18,-5,-11,19,-3,-17,-20,-20,-9,2,-1,17,-21,-5,5,-15,5,-6,-9,-8,-8,18,-7,-2,-7,14,-6,-8,-4,19,-18,-39,24,10,17,3,23,26,20,16,29,33,2,22,31,26,24,21,23,15,17,40,20,26,25,-17,8,-10,17,27,40,31,5,5,-4,-9,30,11,30,17,34,-21,-10,5,-20,19,3,-20,-18,-21,20,25,17,17,9,9,-4,8,14,3,-5,-7,11,-12,20,-11,24,5,15,16,3,29,19,-9,18,-12,3,3,2,12,-3,3,-1,0,1,9,5,-7,9,-11,4,-7,-21,29,16,-31,-14,-15,-5,-2,-20,-17,9,10,3,11,-18,25,-30,2,11,5,-4,7,15,-5,6,-10,19,6,10,16,18,-6,21,-2,13,-8,25,17,15,4,6,-47,-25,22,19,4,20,9,-9,-7,-9,8,8,-6,-14,-3,26,8,12,-13,15,27,16,7,4,18,1,-7,-31,-27,-13,11,15,-11,-15,13,8,16,5,-1,3,-2,-4,11,-3,3,-12,-2,24,26,29,19,12,-16,9,20,16,-13,17,20,-9,28,11,-13,27,27,12,-5,1,-21,10,28,-8,-8,2,18,17,1,-4,-12,-13,9,8,4,9,14,-2,9,-1,-6,-12,-21,-10,20,9,11,6,19,22,-30,-13,-33,1,1,11,-31,-7,31,10,-7,-18,10,10,4,15,27,-13,-1,1,-11,2,23,1,-9,19,-3,35,10,20,7,20,14,-15,32,10,-14,-6,-10,-12,23,6,16,-1,27,20,-22,8,24,-25,-5,-5,1,18,11,-12,-11,11,-2,12,18,-6,8,3,-1,19,-3,-5,-16,-5,-20,7,-14,-10,-19,-2,10,12,-10,10,26,2,13,10,6,8,4,9,-10,-11,-31,22,18,22,22,13,-3,3,14,26,33,21,-12,-16,15,3,-4,-20,0,15,16,-4,1,-2,0,-19,-5,16,-15,-16,3,2,1,10,14,20,10,-27,-21,-16,-12,11,5,28,14,3,-13,-19,-18,-15,3,16,3,-27,17,20,3,-31,-17,2,21,23,0,-4,-14,-30,-28,-43,-28,-51,-26,-13,8,-2,19,24,5,-5,-16,4,-5,8,27,22,1,32,24,12,25,3,27,40,-12,15,3,12,-11,8,-12,33,26,-10,-20,-18,-12,16,15,19,21,29,-4,22,22,25,23,32,23,29,36,30,-10,-37,-22,2,22,-27,-27,-23,18,-12,5,-11,-6,13,10,17,-19,3,-13,2,19,1,-2,5,18,-14,2,14,0,4,-14,-3,-11,9,-9,3,0,14,20,21,-9,13,-4,13,20,-24,20,16,18,9,-31,16,6,2,21,18,16,22,-2,12,7,3,2,-17,-17,-19,19,11,17,4,19,-10,16,-4,-20,3,0,-15,-8,-5,-2,3,-9,-18,3,-7,27,-7,-15,-17,-21,-18,-11,21,-16,15,2,-23,-28,11,16,3,-10,-4,-6,-2,-2,7,6,-5,-15,-12,-12,14,-7,-1,-15,8,32,16,22,-16,13,20,26,27,22,30,25,-2,11,-14,27,2,-12,9,-9,-5,40,16,24,20,-8,-28,-34,1,10,-9,-22,5,-6,13,-7,4,22,-4,6,-1,-5,18,10,13,-2,-19,-17,13,6,-29,-12,-4,-11,23,-7,-17,0,7,-7,-17,1,13,-16,-14,6,-7,-12,5,0,1,7,-16,-24,9,-7,16,18,16,25,20,32,-12,2,-34,-15,-3,8,22,19,18,5,1,4,8,5,-8,5,-4,7,18,-1,11,13,20,-10,1,-18,-2,11,-7,-1,-3,25,18,19,-3,-6,33,21,13,17,12,13,-17,9,-4,11,21,18,-17,5,20,21,5,17,13,5,15,17,20,-12,6,16,49,24,21,25,7,-5,12,-1,-6,-6,7,-18,12,8,13,-6,23,13,9,14,-8,-8,-4,15,22,-8,-19,-19,-7,-14,1,-7,-7,-16,1,8,-6,-2,-2,3,-22,-1,-23,19,-16,7,-25,-9,-3,23,6,9,9,-17,-9,31,2,5,-12,26,7,20,25,-12,-5,-7,-23,1,-22,-12,4,-13,29,-18,18,19,-4,-9,23,4,12,-20,27,-17,18,17,-7,-25,-5,-22,-8,-18,-25,20,43,-7,5,14,-16,-16,16,27,-8,-24,-8,7,19,-28,-14,32,-5,12,-13,-17,-2,-21,24,19,-15,0,23,-28,29,7,-6,-7,12,-9,13,8,5,-16,-11,-14,-15,-16,-22,12,16,20,24,-3,-8,-21,17,0,5,13,-22,-15,-11,-31,-4,10,6,-7,17,-3,-8,20,3,-21,18,40,-3,-63,-6,-18,-12,25,18,5,16,-16,14,8,-15,-13,-1,-25,-22,-3,-28,-19,24,-15,-22,8,14,4,-5,-6,1,-5,14,-5,-6,-2,30,-13,-8,13,-16,-2,-8,0,18,9,-12,14,40,11,45,26,24,18,26,9,1,13,12,-17,14,-7,23,-10,0,-18,-9,-32,-7,-15,-26,-19,10,4,27,33,10,16,43,-3,16,25,29,4,11,17,10,22,14,11,18,5,10,-9,-35,16,21,35,11,-6,6,-33,2,-8,21,-1,-17,27,12,18,-8,4,-9,10,-7,2,18,4,15,-27,-4,-15,-18,16,-9,4,-4,13,6,-7,-12,-5,11,20,3,5,-3,-23,-2,-2,-11,12,12,19,-10,17,8,0,22,10,43,-17,-13,-12,-19,23,-28,-16,4,-16,2,-24,-19,16,-23,8,8,1,-3,-6,-24,-11,-5,-7,7,44,-4,-24,-14,34,25,-27,8,11,-17,-10,-5,4,-21,8,15,26,22,-2,7),
(0,-1,2,0,-1,-4,-4,-1,-2,-2,29,-1,25,6,0,0,2,5,29,7,-5,5,-6,18,-1,0,-1,-1,0,0,2,10,-1,0,3,15,8,-3,0,0,5,0,4,-1,3,2,2,5,6,2,-8,25,13,2,-3,-1,-2,-28,5,-12,-2,-1,-2,3,8,0,-3,2,-3,6,-2,2,-1,10,-1,0,-3,8,0,0,0,8,8,7,1,7,15,10,10,2,-1,18,2,-2,3,-1,-8,9,0,1,0,0,0,0,0,1,-8,-3,-1,2,0,0,38,1,2,1,0,-4,20,-2,3,3,1,-2,2,2,3,0,16,-2,0,5,-6,4,-2,2,-1,-1,1,-2,-3,14,12,-8,-1,-2,1,2,36,8,5,-2,8,1,2,8,3,-2,-2,-2,-1,0,22,6,0,2,0,-1,-3,1,1,-2,-3,-8,0,-7,13,0,-3,-3,-1,0,0,9,2,3,4,0,3,-12,0,2,-3,-5,-1,-3,0,0,-1,-9,-2,-1,1,4,-3,-2,-1,-4,12,0,0,8,-5,-1,5,2,5,-1,-12,0,-1,-1,6,-16,-1,-6,2,2,-3,0,1,0,0,0,0,0,0,0,0,0,-2,-9,-2,0,0,-34,-2,-1,-1,-1,3,2,0,0,0,-1,-3,-1,-7,0,-3,0,0,7,10,0,4,1,-3,-1,1,4,9,2,5,-7,3,14,-3,-20,-2,0,-1,-3,-3,-5,27,10,12,42,14,12,-3,1,-2,-5,-2,4,3,-2,0,1,11,6,5,1,5,3,-1,-15,-3,-1,-1,-3,11,8,-3,61,2,8,43,24,14,4,-2,-1,4,-1,-1,42,2,2,6,21,46,-4,2,-2,18,15,29,4,8,4,35,3,3,-5,1,11,10,25,24,6,7,-5,-1,15,-8,2,-3,-4,4,0,2,-9,-1,2,-5,3,-2,11,-7,-3,0,-4,8,0,-16,0,-5,-4,-1,0,1,-8,1,0,3,4,-2,0,5,1,1,-2,-1,3,-3,-7,3,-9,0,0,-4,-1,9,-7,-1,3,3,0,0,-1,4,3,1,1,2,1,-3,6,0,4,-5,-8,-1,-2,-4,-3,-3,0,-3,1,-1,8,7,-2,4,-5,-1,-5,7,1,-1,4,-1,-3,21,16,-3,0,-1,-3,0,-4,0,-6,-2,-2,-5,0,0,-3,-3,-2,-3,-4,3,0,5,-4,-3,12,1,9,-6,1,-2,0,-14,-2,-4,-7,-1,-1,14,2,-4,12,-1,-2,4,-5,-1,10,1,1,8,1,-5,7,1,-2,9,7,-6,7,9,9,-9,-3,0,2,0,-31,0,-3,-2,0,-13,-3,-2,-1,-14,-17,-1,-5,-2,-1,-2,-8,-4,0,-6,5,0,30,2,1,7,-6,4,14,4,6,-3,-4,1,0,2,-3,-1,0,1,8,-7,-2,16,0,3,2,1,-12,0,0,5,0,-3,-2,1,-2,13,8,-5,-2,-8,10,8,9,-3,-4,-1,-1,1,11,2,0,3,24,1,1,-3,4,-5,3,1,-6,-2,-5,-1,2,1,41,8,1,9,0,2,-1,2,8,-3,0,3,3,1,4,9,35,-1,7,0,7,0,4,9,9,0,7,-13,-1,-2,-3,-3,-5,0,1,-7,1,-4,0,-2,-12,-3,-3,-9,4,-2,-7,0,-13,-1,3,22,18,-2,-3,1,-12,-3,-4,4,-23,-1,0,1,6,2,3,4,11,0,-2,3,-3,-3,-3,-3,1,-1,1,0,6,-8,-6,7,14,11,14,0,0,24,-2,-3,-1,-10,3,0,-2,-4,4,6,-8,-2,0,-4,-2,-8,-11,-1,-4,3,-3,-3,-2,0,2,-2,2,-1,2,2,0,-6,-2,34,9,1,3,4,5,0,7,11,-2,0,-1,-2,-1,-1,-1,0,1,-2,-1,-4,3,5,-1,-1,0,-4,-2,-3,-2,-1,-1,-1,-2,-1,-1,0,-4,-3,-9,-5,1,3,0,2,0,-2,0,0,-2,-6,-1,-10,-6,-6,-3,-6,-3,-3,-10,-6,-7,4,9,-5,5,26,-10,-14,-9,16,-27,-1,-2,-2,0,-11,-8,5,-3,-2,-2,1,0,4,4,0,-2,13,-1,-5,-1,-5,0,20,-4,-1,0,0,-1,0,-1,-3,-12,-5,-6,-1,-12,-4,1,-7,-6,-1,-1,-8,0,5,0,-1,-1,44,5,-3,2,16,-15,0,-9,-2,-10,-2,0,2,0,4,-4,0,-1,3,-2,9,10,-9,-9,-1,0,4,-2,-3,-10,-2,3,1,-2,11,1,-7,-3,-1,-2,11,2,0,0,1,6,-2,-9,6,-7,-4,-5,-1,0,-7,6,-3,7,3,21,4,1,-9,-1,1,-2,-2,25,3,2,19,0,-1,-16,-5,-1,-5,-6,-2,-3,-5,0,9,1,-1,-2,1,5,9,-7,-1,4,-4,-2,0,0,10,-4,-2,-12,5,3,-5,-1,1,1,-1,-1,-5,-2,2,1,1,11,11,-5,-1,1,3,5,21,5,-4,-7,21,1,0,-8,-3,-3,-31,-3,0,-6,0,1,-3,-6,-1,2,7,-2,0,-1,3,-3,-3,-4,-19,-2,-1,5,4,1,-1,-4,-4,-3,2,0,-1,6,-3,10,24,7,7,31,-13,-1,3,-4,-26,-1,8,4,-1,8,-7,0,0,3,12,7,-4,3,-1,-2,1,13,-5,-5,-25,-1,-7,-15,0,-13,-3,-3,-4,-1,14,17,7,2,1,7,0,-1,3,-5,3,9,-1,-5,-2,-3,-1,9,5,6,-3,11,5,-10,-37,1,0,-3,-2,-13,0,-6,-1,0,-5,11,0,0,18,-1,-2,1,-2,11,26,6,-2,-1,-1,-4,-1,2,6,7,-3,-5,-1,-9,-1,33,4,0,-4,5,5,7,4,0,0,0,0,-5,-1,0,9,-3,-1,-5,-18,0,-3,-1,-1,-2,-4,-23,-6,1,-6,-14,-1,-6,0,-7,-4,-1,6,0,8,-2,3,6,6,0,0,0,5,1,5,-1,28,-1,23,-2,19,-11,-5,1,0,0,-1,-1,1,-2,7,0,-2,2,2,4,-6,4,-1,1,7,5,8,12,7,-5,1,1,8,-10,6,3,0,7,-4,3,9,-7,1,10,4,5,0,-1,-5,-3,0,-6,5,0,-2,-5,-5,-3,20,4,-3,1,-7,2,7,2,-1,-1,-3,-7,4,-4,5,15,2,5,7,3,-2,-3,-3,2,2,12,0,-2,4,0,-1,1,0,0,-1,-1,-2,-7,0,-1,0,-2,-2,2,0,0,0,-2,6,-3,-4,-2,2,0,-2,-4,-1,-16,-4,-2,23,4,-4,-8,1,-1,-2,-17,0,-21,0,-2,3,-21,-3,-1,-3,3,10,9,-11,-4,-3,5,6,0,3,-3,0,-3,0,0,2,4,15,3,6,21,0,2,-3,-1,-10,9,-1,1,-1,-8,4,1,0,-11,1,-3,4,-1,1,3,8,4,-1,16,5,-2,-1,2,-1,1,0,-9,-4,-5,0,-5,11,-3,6,7,10,0,5,3,1,-2,17,-14,-2,-10,-8,-16,-1,-1,0,0,0,-5,-3,-4,0,0,-31,-5,-2,1,-4,3,8,-3,2,8,0,3,-5,-3,12,5,-2,-2,6,0,13,12,12,0,3,-2,6,-1,-1,7,-2,-6,-6,-1,4,-3,3,2,2,-5,-3,-13,-2,-1,1,9,6,6,0,0,1,-5,-4,4,0,-4,0,1,1,1,-3,-7,5,-1,2,0,0,-1,-1,3,-3,-15,8,2,-4,-1,-5,1,-2,6,9,11,0,-3,-6,0,0,-2,1,5,-18,8,10,6,-1,7,-15,0,12,10,2,9,13,19,3,8,1,1,-5,3,-3,3,16,14,-2,-15,-1,-1,1,10,7,8,1,0,-7,-2,-4,4,-3,-5,-6,-15,-1,-1,5,2,-4,0,4,-2,-1,-13,3,-8,0,-2,4,14,-1,23,11,5,-5,2,0,12,2,6,2,16,10,-6,16,10,1,14,1,10,0,0,-1,1,-1,-2,12,2,-3,-1,3,-1,-3,7,-3,-1,30,2,2,0,1,-4,-21,0,-5,-14,-1,-3,-1,-1,-5,0,-2,6,-5,3,-2,0,2,15,0,2,4,-2,0,1,0,3,0,3,2,1,-25,0,1,-1,-1,-3,-4,-8,-1,0,0,-1,0,0,-6,0,0,3,-1,-2,-1,-7,0,2,-1,-5,-6,0,-1,14,-1,15,0,-1,-6,-6,15,12,15,7,-2,-4,-9,-12,-1,0,-4,-10,11,-2,-3,4,32,15,1,-1,-1,-1,0,6,-8,-2,-4,-3,-9,-7,-4,-1,-1,4,1,3,6,1,-1,1,-2,13,-4,2,-14,-2,-2,-4,-1,-5,-2,5,3,9,-10,-3,1,-3,-3,13,-27,-11,-1,0,1,-3,-9,-1,0,0,0,-1,0,-2,-22,-4,-8,-1,5,0,-1,-7,-3,-3,-2,-2,11,0,-3,-1,-1,-13,-9,1,9,-1,-8,-21,-2,-1,-2,2,-3,-3,2,-1,-55,-1,-1,14,8,-12,4,-7,-4,-15,11,3,5,-1,4,-15,0,21,-2,23,42,0,12,3,13,2,-1,12,4,8,14,-2,1,2,0,-1,-6,17,0,-9,-6,-3,1,-6,-1,-3,-4,6,12,11,-3,-2,0,10,0,-5,27,-1,-6,-1,-6,9,-1,3,5,4,0,-2,0,6,-11,6,-2,-1,3,-1,1,7,7,2,-5,14,-23,-10,-3,-9,-4,-5,6,-3,1,-4,-3,0,4,0,1,4,4,-4,-1,0,6,2,16,5,4,-2,5,-1,-2,1,0,1,-2,0,1,-15,-4,-2,-5,-3,-1,0,-4,-2,-7,-6,-1,0,0,1,10,-10,0,0,-4,0,20,17,12,1,-5,8,-1,2,0,-1,-1,0,-6,32,12,-4,-2,4,-1,-9,-8,-21,-4,-13,0,-13,-4,-4,-2,0,5,-3,-6,-3,4,-14,-1,-2,-1,-1,3,-2,-1,-1,0,-1,-14,-2,0,-6,-1,-4,6,7,-2,-4,-4,0,-2,-9,1,5,0,1,-1,7,2,6,-4,-3,1,2,0,6,-2,14,1,-5,6,-7,-1,-2,0,-3,2,-3,5,13,-1,17,8,-1,6,-1,-14,3,1,-1,-3,-3,2,-1,-7,-2,0,4,1,-2,0,2,15,9,-1,9,-6,0,17,-4,0,-12,-1,0,1,2,0,11,-16,-1,-8,-9,-1,18,10,-2,10,0,4,3,3,-4,-1,5,12,5,10,1,0,-5,7,-3,2,-2,12,0,9,-3,-4,-2,4,-2,-4,1,-5,-2,-6,-2,7,0,13,-4,27,-1,1,1,0,12,1,7,0,-1,0,-2,-1,3,0,1,0,-7,14,-1,-2,-6,-5,-7,5,5,13,4,1,0,-4,4,8,-3,-2,3,0,7,7,3,-5,5,-3,0,-1,-3,-4,-7,10,-2,16,-2,0,2,9,7,8,7,3,-1,-8,13,15,0,2,0,-4,-9,6,-1,0,1,7,10,5,3,28,3,6,3,5,-7,9,10,4,2,12,10,3,1,27,0,2,-2,7,-20,0,-18,-3,-1,-3,-1,-4,-2,0,0,-3,-17,-3,-3,-5,-3,-2,0,-10,-1,-2,3,5,-12,0,-10,-2,-1,6,5,-2,-4,-2,0,-9,81,24,18,29,9,28,4,-14,-4,8,10,-8,-5,-1,-1,0,1,-2,0,9,4,-13,-3,-4,-4,-1,11,-4,0,1,-4,-1,13,6,8,2,-2,-3,-2,-1,0,5,0,38,1,4,-3,-1,5,23,16,17,16,-10,7,0,-9,4,-3,-2,-2,-1,-2,-4,0,1,1,-11,2,-2,-4,-3,-26,-4,-5,2,9,7,-4,-1,8,0,5,0,-2,-4,-2,-4,8,-5,-2,14,-1,-2,1,1,2,0,0,2,7,0,-1,13,-2,-1,1,9,15,4,19,3,16,7,1,-5,-7,-4,-16,-8,-1,-2,6,1,2,-1,-2,-2,19,8,2,-5,-1,6,-1,8,-2,23,-11,-13,-1,-1,2,0,4,0,0,0,-4,-1,-12,-10,4,-3,-2,0,-2,-1,-12,-3,-27,-1,-3,14,0,0,7,1,-2,5,7,11,-2,10,-17,-5,-3,-2,1,-12,4,-13,6,16,-6,-5,-7,6,18,12,0,20,-1,-5,19,19,11,7,-17,-3,-2,-2,-3,-3,-1,0,-3,1,0,-4,-11,-8,-8,-2,0,1,-9,0,3,4,0,-4,-2,-3,10,0,29,12,-1,0,3,-11,-7,-3,16,0,9,12,20,12,4,5,16,5,10,3,-1,-2,1,2,3,0,0,-5,-3,-3,27,5,1,10,8,0,6,-4,8,7,1,1,3,11,1,10,-4,-5,-6,14,11,15,10,13,1,1,-7,2,-2,-2,-3,8,9,11,-2,4,1,15,4,-14,-2,8,-8,-19,3,-12,-23,-5,0,-6,-5,2,-46,-11,0,-12,0,4,3,-1,0,11,-1,-5,1,-1,-8,-10,0,-4,-1,-4,0,-7,-1,-2,7,1,-4,-8,-1,0,2,3,10,-3,6,1,0,0,13,32,7,1,-1,26,10,8,-14,-3,-5,-3,0,4,0,8,4,5,12,-2,-3,-1,-4,2,0,-1,0,-5,-13,-2,-2,-1,-2,-4,-3,0,1,-2,-5,-2,0,-5,0,14,-1,8,-1,-8,0,-2,8,-2,0,-15,-1,-2,-1,-9,-6,-8,4,4,-6,0,6,1,-8,-6,-1,-6,7,5,0,-4,5,8,1,6,-3,-2,-6,1,0,0,3,0,4,0,-8,-3,-2,4,-2,-10,-11,-8,-1,1,7,0,3,-1,3,1,-5,-15,2,5,-3,-16,4,0,-1,3,3,-3,2,6,2,5,-1,-2,-1,14,-7,-1,2,6,-3,-4,2,9,2,-3,-1,-1,3,10,29,4,-9,-2,-5,9,-12,-5,-1,-2,-1,1,1,-8,-1,-2,-4,-13,17,2,13,-3,1,-7,-4,0,4,4,-2,-11,-1,-1,0,-12,-1,-1,1,0,7,-8,-2,13,0,2,2,-9,14,-1,0,7,-5,-4,5,1,-26,0,0,0,6,-1,3,7,4,28,11,8,-2,-5,4,-4,-7,-1,-1,-6,-1,-3,0,-5,15,8,3,3,9,-7,-1,1,-2,-4,-2,2,0,2,-9,0,-1,-12,0,-1,-26,3,0,-4,3,10,-5,7,-6,-1,-1,-10,2,-1,-4,10,9,-1,-2,2,-3,6,4,3,0,6,0,-6,-1,3,-5,-7,0,-4,-11,-4,1,1,-12,1,3,1,-2,-6,0,-2,-1,-1,-8,-2,0,4,-1,5,11,-10,-3,-7,3,5,0,7,1,-1,-1,-4,15,6,-1,-3,9,3,-1,-2,-26,1,3,4,-1,-2,3,-5,-6,8,0,-3,-1,10,17,1,-1,7,2,-2,0,7,4,2,1,9,6,-6,-6,-4,0,2,8,0,-3,-6,-2,-30,-2,2,-3,16,11,-1,1,-2,2,-4,12,-1,-3,2,1,4,-2,13,2,3,-5,5,1,7,-2,-3,7,6,-9,5,-6,0,-2,3,-9,-4,-12,-1,-3,-2,10,-1,13,8,12,-6,3,-10,-3,-2,-3,3,-5,0,9,-4,0,-2,-5,1,2,5,-3,-24,-3,0,-1,-4,-13,0,-10,-2,-2,-2,2,1,2,3,-4,-1,-6,-1,-14,-27,-3,10,0,0,1,2,7,1,2,-1,0,-2,-1,-5,0,0,-9,1,11,12,1,-2,2,-2,0,-17,-3,-10,-2,7,-2,-8,0,6,-2,3,3,-6,-1,24,8,2,-10,-1,4,-2,0,-3,0,-3,-11,-5,-1,2,2,-2,2,-1,-4,-2,-3,5,0,4,0,5,0,-3,-9,3,-13,1,-4,0,12,4,0,6,13,0,14,-19,-5,-1,-7,-2,2,16,7,10,-5,-10,6,2,12,24,11,1,-7,-6,-5,-1,-1,2,7,11,-2,2,-2,-10,0,-1,11,20,6,5,-3,27,-20,-1,-3,-3,-9,10,-26,0,2,0,-4,0,0,0,-3,7,8,4,1,1,5,4,-4,-2,7,11,12,6,-1,-3,2,1,-3,7,-1,0,12,-4,1,5,-2,-2,-2,2,0,6,-1,-1,26,1,0,4,-5,2,0,-16,-4,-3,0,3,11,-3,-6,-3,-2,11,-3,0,0,1,1,-1,0,-1,-1,-1,4,0,5,0,0,3,0,0,5,1,2,-2,2,0,2,-1,1,-11,-1,2,-4,4,-4,-4,32,21,12,11,1,5,10,27,14,-2,-1,0,-3,0,5,3,-1,15,0,9,4,4,14,5,8,-3,-4,-2,19,13,-15,8,5,2,-2,0,-24,-2,1,-2,1,5,7,0,5,0,-5,3,-6,-4,-3,2,4,2,-2,4,5,1,-1,0,1,1,-1,4,-1,0,3,-4,-16,-6,1,-1,-3,8,-3,16,9,1,-6,4,1,-2,-1,-2,3,0,1,6,-11,-1,-4,6,4,4,3,7,4,5,-5,-4,0,37,4,-16,20,6,-5,-5,5,-5,-1,4,4,5,6,9,2,11,4,-4,-3,7,0,-2,-1,3,5,9,0,0,0,0,37,-3,-1,14,11,-4,-4,3,-1,-1,-11,-1,-4,3,4,1,-10,2,-6,3,-3,-4,4,-3,-2,0,-2,-4,-3,1,4,-1,-3,12,0,13,-7,4,0,0,1,-2,2,-1,1,-2,-2,6,0,0,6,-4,1,7,11,6,14,7,5,2,0,8,4,7,7,-7,-5,7,-5,0,5,-6,1,0,17,0,-1,-1,-2,-2,2,-5,-5,-1,9,4,-10,-1,-2,0,-3,-22,-1,-1,-1,-10,-28,-8,-2,1,0,-24,-2,-3,-1,0,-2,1,0,-1,-1,1,1,-3,-7,5,0,-3,15,-1,14,-18,-3,-5,-1,0,0,-1,-2,-8,0,-2,-2,2,0,1,20,-1,-2,7,-7,-1,5,2,7,4,0,1,-1,24,9,2,0,2,-4,-2,2,-6,4,4,19,2,-9,-1,2,-7,-4,10,9,1,5,9,-6,-2,-1,-1,19,-14,23,0,-2,3,0,10,4,7,7,1,11,-3,-1,-4,0,-10,0,14,2,0,-1,12,12,13,6,16,-2,4,2,-3,-4,-4,12,13,1,27,16,8,0,0,0,1,-2,0,0,13,0,-14,-2,-7,0,-8,2,-1,-4,-5,2,0,-1,0,2,-2,-2,0,-7,0,2,14,-2,1,4,5,1,10,15,2,24,8,5,4,-1,-2,-2,0,-3,1,-3,2,-25,-2,-1,-7,-3,-5,-4,-16,-1,12,-6,3,5,3,-4,-4,-2,24,8,2,-1,-3,-6,2,-5,9,-1,-4,0,-2,-7,-3,4,0,0,-1,0,-2,1,2,-1,-5,-3,-27,-10,-1,5,-11,5,-10,2,-4,-1,-3,-17,-1,3,1,2,2,4,-10,0,-6,4,10,-16,-1,-11,22,0,3,-1,6,2,0,0,-1,0,1,1,2,0,3,0,-3,2,9,5,1,6,9,3,-1,1,-1,-1,2,-7,-1,-1,-2,-1,27,17,-1,-6,-1,8,-4,-11,3,2,-2,-1,-8,-10,-2,-2,11,1,-2,2,-5,-22,5,-2,-8,-1,-8,-1,0,2,1,1,13,1,2,12,0,-2,3,-1,4,0,3,8,5,1,7,2,36,3,0,0,-1,3,0,-3,11,0,1,0,1,5,23,1,12,8,0,2,0,-6,-1,4,10,-1,3,-1,12,1,0,-1,66,2,12,3,27,5,1,13,-1,1,0,-7,2,4,6,5,12,1,14,25,26,0,12,4,-1,-6,-1,-18,-4,4,-14,-8,-17,-4,-20,-9,1,-2,-1,-6,-3,-4,1,-2,0,-12,-27,-1,-3,16,8,10,-1,0,0,-2,1,-9,0,-15,-2,9,0,0,1,-2,12,22,0,34,0,0,-3,0,4,-4,4,0,-1,5,-8,21,0,5,-1,-2,-6,-4,-1,-3,-7,1,-4,-6,-1,10,0,4,4,0,-3,3,-2,-1,2,-5,0,-3,-1,-5,-2,0,-8,-7,-1,24,-6,2,4,-7,0,-4,-4,8,-6,-4,1,1,-9,-5,-10,5,-7,-8,-2,-1,4,3,-1,2,-9,-1,-2,-1,3,5,2,-7,-1,-1,1,17,3,-8,-5,6,20,3,75,2,4,6,8,20,5,1,6,16,16,6,4,-1,0,4,16,32,3,7,-5,7,-3,9,10,16,3,-1,12,-5,-2,0,-3,8,6,9,-3,0,-8,-4,1,-1,-1,-3,-15,1,0,0,0,0,6,7,-1,2,-1,1,-3,16,-8,6,-4,2,-3,3,0,0,0,-1,-2,0,-3,12,-1,8,-1,0,3,18,-1,3,3,8,-1,6,-10,-5,-6,-5,8,3,-18,0,-2,-2,22,-9,-1,-1,0,1,6,-4,3,-19,5,5,5,6,-2,1,10,0,-2,3,2,4,36,2,0,3,8,8,3,5,1,1,3,0,-17,-1,-1,-1,-3,10,-4,-1,14,-3,3,1,2,-1,7,3,3,-2,2,-2,0,0,0,12,4,-6,-13,-4,-13,-1,-6,-3,-3,-5,9,22,2,0,-3,2,-3,0,0,-5,-4,1,10,0,12,0,0,0,-2,0,-2,0,-5,0,11,8,34,5,-4,6,5,0,-2,-2,-6,-1,8,0,-4,-3,8,8,5,-3,-2,3,-9,0,-9,-1,0,-4,-2,-3,-1,-4,3,2,0,3,14,10,0,1,-1,-2,-2,-5,-9,-3,-10,8,1,1,4,-5,3,-1,-2,0,1,-3,-7,0,-2,2,8,-3,-17,21,-3,11,6,14,-1,1,0,-3,2,1,-16,-5,-7,1,3,0,2,-9,1,-1,-14,13,1,-4,1,-4,0,4,-5,-1,-8,0,-4,-3,-5,-2,1,6,4,1,-2,-2,-13,0,-1,8,-6,-4,-1,15,0,4,2,6,5,12,4,22,-12,12,14,-1,2,-1,-2,-2,-5,3,-6,0,-5,-2,3,0,0,0,-3,1,15,4,-5,-1,6,4,0,0,-4,-1,-26,-27,-2,2,-1,-1,-4,-2,0,-1,0,1,0,-16,-1,-3,-6,5,7,1,-7,1,8,-8,-2,-3,-3,2,-1,-2,-1,1,0,-3,-1,1,-1,-3,2,-8,0,-8,-4,-14,-1,-12,-4,3,10,4,17,15,-3,-1,-6,1,-4,9,1,4,-2,-1,1,6,2,-1,9,18,1,3,1,-5,-4,3,12,3,11,-14,-2,-1,-5,-4,-2,-1,-1,2,0,26,0,-2,0,4,0,0,5,19,-1,-39,-3,-12,1,-15,-2,-14,6,-2,0,-6,2,6,2,6,-1,-2,5,4,0,-2,10,-27,0,-1,-25,-1,1,21,0,-2,-6,0,2,2,15,-1,10,12,-5,1,-3,-6,0,-3,0,0,0,-1,-3,4,6,-1,4,0,0,0,-2,-1,15,6,6,-1,-14,-4,4,3,0,23,3,-2,0,-3,-5,16,-7,4,-8,-2,1,-2,-8,-4,-2,-1,-2,0,-4,-2,-1,-1,-1,0,-9,0,-5,-4,-7,-1,-1,4,-3,-14,-2,-2,-1,0,-39,-1,-2,-14,-5,4,-4,-1,-2,-3,2,1,-1,-6,10,13,23,3,10,2,9,18,10,-3,8,-4,-1,-7,0,-3,67,15,8,10,7,-6,-9,1,1,-10,-8,0,-4,1,0,7,25,-2,0,6,5,1,13,7,-1,-13,-2,11,-4,-4,-7,-5,1,2,0,6,0,10,-1,-5,-10,0,0,3,2,-3,-12,7,-7,-5,0,-1,-6,9,-1,15,14,0,3,9,6,-3,5,-10,4,-7,8,0,0,3,5,-1,4,5,-2,-2,-4,0,-4,10,-4,-4,8,7,-4,-4,-3,-3,2,-2,-1,3,-3,-2,-3,-9,-6,-8,-2,-1,6,0,11,-2,12,-1,2,16,1,-9,5,7,4,2,3,3,0,9,2,6,-5,3,6,49,11,11,1,1,17,13,-2,-8,-3,-5,-2,3,0,1,3,8,-1,0,0,-2,-3,-2,20,0,-17,-27,-1,-1,-3,-3,-2,-1,-4,-4,0,-8,-12,-1,-2,-1,-3,-3,9,-22,-3,-1,-2,3,-1,-1,3,6,-2,-1,5,-2,4,3,1,7,-2,0,-2,-1,2,-19,-2,-8,-4,3,-9,0,-8,-2,0,-1,-6,26,4,16,-2,8,-6,2,3,-12,-2,-2,-11,-23,-1,-5,2,4,6,-1,1,2,-3,8,1,-13,-1,-1,13,1,-1,-2,2,-7,7,-5,0,0,-12,9,1,0,-1,-1,-1,11,-1,-3,0,-1,-2,-2,3,-5,-32,-1,-3,-4,0,-2,-4,0,0,3,-1,-1,-14,3,-21,-3,9,-1,-10,-3,-17,-1,1,-11,-12,0,-5,-6,-2,-1,-7,5,12,-4,-10,0,-1,-4,3,-1,2,9,-1,12,-7,-12,-8,-6,-28,-4,-1,-6,-1,0,-8,-13,-3,6,-8,-3,-1,-4,-5,1,3,-2,5,1,-1,-12,0,-6,-6,-1,-1,-4,0,-1,0,3,13,56,39,2,9,2,6,7,-1,-1,-4,4,-3,5,-3,0,0,-1,-8,-2,-4,-5,-2,-1,-1,23,12,1,6,11,-1,3,6,6,1,21,0,0,10,13,9,13,-2,-2,0,-10,0,16,23,0,-1,1,-2,-1,1,36,-2,-1,8,3,3,-2,-3,0,-1,-6,2,-2,4,0,-6,0,-5,-1,0,-3,13,-10,-9,0,1,-2,-2,0,1,-4,-2,-14,-2,-10,-9,-4,4,5,14,-4,0,-5,-1,6,-1,19,-5,3,-4,-5,0,-3,-1,-5,-2,1,-3,-1,0,-1,2,4,-2,-1,-1,-2,-7,-1,0,0,25,-1,-5,-3,22,2,-21,4,1,-3,-1,-4,7,-12,3,2,14,4,-2,-1),
(-5,-4,-5,-6,7,15,15,-16,-18,-25,-11,-8,-22,-15,-42,-14,-6,-9,-17,-14,-2,11,9,0,-9,-12,-3,-9,-6,-19,-8,0,8,-7,-7,-17,-21,-11,-6,-6,-33,3,-19,-5,24,-21,-9,-4,3,-8,-5,-45,-26,-18,-7,-11,-12,42,5,30,9,-2,-17,-19,-10,-5,-2,-36,-11,-15,24,-7,-8,-35,-14,-7,-15,-60,-6,-12,-6,-15,-11,-12,-6,-15,-26,-14,-1,-12,22,-48,-1,19,-10,14,18,-13,-9,-6,-10,-4,-19,13,-1,-14,-13,-15,10,-9,-4,3,-39,-4,-8,12,-9,30,-23,-3,31,-12,-14,2,8,-6,-19,-1,-6,27,-21,15,0,20,-8,-36,-5,-8,-11,-7,-4,-15,-45,-13,-19,19,-1,-15,-43,-6,-11,2,-46,1,-7,-7,-21,15,9,18,5,-17,-12,-16,-1,-13,-19,8,-12,21,-4,8,1,-8,-8,27,-17,-6,1,10,2,1,0,-23,-12,-3,-4,-8,-11,-4,-3,-7,-10,-14,-11,-1,10,-13,-3,30,-3,-2,-7,-4,-53,-42,-7,0,3,-14,-8,-12,-13,-1,-7,6,-12,-9,-42,-24,15,-5,-2,43,4,-4,8,-15,-18,5,-94,-14,-5,-6,-5,-2,-3,-5,-2,-14,5,-18,0,1,-1,-53,29,-10,3,-14,1,-10,-6,-4,-3,-8,-23,24,44,20,8,-32,-4,-2,-7,-10,-3,-21,8,-5,22,-4,-6,-4,-11,6,-10,0,-41,25,33,-9,-4,5,22,-15,-31,-14,-15,-44,-10,-25,12,20,-4,-13,24,4,-10,11,-2,9,-2,-27,-12,-22,-44,0,11,-27,-8,-5,-6,0,-13,-12,15,-74,-5,-13,-44,-30,-30,-12,-15,12,1,-18,9,-24,-23,0,-12,-12,-14,32,-8,-3,-29,-8,-13,-7,-6,-7,-56,-13,-5,-4,-7,-4,-6,-19,-25,-9,-16,10,5,8,38,-17,-5,-50,-39,-6,3,27,-3,-17,-35,-14,11,-9,-6,3,-7,-7,-3,-18,-29,-2,2,-2,-3,-12,-7,23,-8,-25,15,-1,-22,-17,-16,-15,13,14,6,-1,-16,-12,-3,15,42,11,13,-5,-14,11,-2,-24,-8,-18,-23,-13,-6,11,-6,-45,-17,-8,-27,-9,-2,-17,30,-12,4,-5,-6,7,-58,-10,-19,-6,-25,5,-9,11,-17,-3,20,-5,-6,-36,-7,-9,12,7,-33,-15,-19,-11,8,9,-4,6,-13,9,10,-7,-2,1,8,44,6,-21,-5,1,10,-15,-19,19,-8,-33,-4,-60,-1,-10,9,-5,18,11,3,4,-5,-4,12,-4,11,-43,-17,-13,-16,-7,9,-41,-9,-1,11,8,38,-23,16,16,3,-21,11,5,-7,0,-25,14,-6,-24,-2,15,10,14,15,-5,-19,1,-3,-9,-4,19,7,-12,22,20,-6,40,-5,-19,-3,-16,-5,-40,-5,-3,-4,-9,4,-24,-7,10,21,-5,-12,12,6,-30,27,9,-5,-11,30,-4,-9,-11,-10,-21,1,36,-8,-12,-8,-11,4,4,-5,0,-49,24,31,3,27,-2,-2,-5,17,18,1,-4,-15,-28,-29,-14,-2,-40,-46,-8,6,-41,10,-6,-6,10,27,23,31,-6,-19,-63,-22,-11,-24,-13,12,-9,-11,-5,3,-19,-5,-14,-7,-6,-7,-6,-5,-3,-6,-29,-11,-17,-14,-5,-10,-7,32,7,13,0,42,8,5,-20,8,15,-26,-27,6,29,23,-3,5,-12,11,31,-12,17,12,-16,37,-6,27,14,11,-11,21,-4,-5,37,-1,-4,2,-14,-6,-31,-12,-32,-11,23,-21,9,-7,6,8,-29,-5,-11,-20,-16,26,-1,-33,-10,-9,-24,4,29,-17,7,-5,25,9,1,10,23,22,10,-7,19,-5,-5,19,11,28,-17,19,8,65,16,8,-14,-17,-13,15,-1,-16,12,-5,-11,32,-8,-17,-11,3,-8,-5,-3,-6,-15,-13,19,-2,1,14,-2,-5,15,-2,-11,23,-11,29,-51,-1,18,-2,-7,5,-1,-4,35,5,25,5,16,25,-9,4,25,9,29,-3,-12,-7,-17,-6,-12,3,-7,-16,-17,0,-6,43,17,45,1,5,10,3,7,0,15,-9,-13,6,20,-40,51,33,4,-9,54,11,11,27,-5,69,24,-10,30,17,-1,0,-7,-8,-25,-4,23,-28,4,23,-15,-12,-7,-19,-7,-4,-6,-16,-15,-8,-9,21,11,-14,14,-9,-9,-18,-20,33,1,15,9,-26,0,-13,-12,-5,-24,-9,-8,11,-3,-22,17,-6,-5,11,0,-16,-11,-5,0,-8,1,3,17,15,-5,-8,-13,-15,24,-5,-3,-11,-14,-14,64,13,-13,-9,-14,-35,-6,-1,-15,-14,-4,-21,-16,-6,-16,-18,-24,-20,23,10,-2,-10,0,22,13,8,-9,8,-6,-30,-35,-12,13,-4,-16,-13,7,14,6,-8,-16,-32,-8,-12,-16,-19,-6,33,6,-5,9,-26,-11,-7,-9,-21,24,-6,-6,-26,12,11,10,23,3,-13,18,1,-10,-6,34,-6,-13,-5,2,-14,-10,16,-1,10,-5,-8,-6,-7,-20,-20,-2,0,-3,6,-14,-6,-23,-26,15,-12,-14,-3,62,27,19,-7,25,-11,-1,-1,-10,2,18,-5,11,-6,-21,-8,-7,-18,-12,-30,12,4,-12,-2,20,-8,-7,6,7,-7,19,-47,-6,-11,-8,26,-16,-51,-19,13,-20,39,-8,8,16,78,-25,-2,-8,-6,-21,-27,-4,-4,-6,-40,-12,-11,-7,1,-10,-18,-8,6,22,27,13,-1,1,-5,12,22,0,28,11,10,-6,-49,-13,-14,-8,-5,-22,-6,10,19,-23,-10,9,8,12,14,-3,-9,-8,1,-8,-23,11,60,-12,-3,31,-6,13,5,21,-2,-10,-9,-22,-3,0,-29,-6,-8,-6,-21,-12,-23,-10,-4,-3,-3,21,-9,9,-12,1,-6,-1,9,26,-11,-47,-9,-2,7,-13,-6,-7,-11,-13,-10,-12,-15,-4,-4,-7,-5,6,-7,22,-11,-3,-3,-13,-5,-7,5,33,23,-8,28,-10,-5,7,-3,-6,2,-6,-1,-9,-6,-7,-26,-12,-69,-8,-8,-9,29,-6,-18,-5,-19,28,-19,5,-31,-23,0,-5,-25,-27,-48,-6,7,8,-42,-3,-10,-3,4,-12,21,-14,-13,-23,-6,-13,-7,-14,-40,24,-7,-8,-17,22,-14,26,-16,-34,5,-14,-40,-1,15,2,-8,-25,-21,-10,-9,6,-8,10,-3,16,14,6,19,-19,-8,-5,-2,-6,0,-23,-26,23,-6,-24,0,-21,0,1,-12,-31,-27,-11,-7,-18,31,43,7,-4,-10,-70,-12,27,-10,-12,-10,-8,-9,-5,-6,-6,22,4,-4,2,-5,-6,-44,-13,-2,-2,-2,-8,-43,2,-3,-1,-9,-5,-27,-32,-1,57,6,33,-28,12,25,25,45,-12,-15,8,-12,-10,-8,-3,-2,-23,-2,-9,5,-15,2,-11,-4,-4,18,-17,-36,-13,-34,-16,-11,3,-1,-11,14,-5,-28,5,-8,-29,-6,2,-10,-12,26,1,8,-14,-31,40,39,-35,-16,20,2,34,26,21,-8,-25,-19,-12,3,-19,-6,18,-13,-14,17,-14,-9,9,-33,26,-22,10,-8,21,-15,-15,-22,-2,-4,-9,-15,4,-24,22,3,20,2,-12,-7,-9,5,-18,-10,2,-3,-1,-7,-29,0,-5,-3,-1,-5,-8,-27,6,-10,-28,-6,-19,10,10,-23,10,13,7,-25,-4,-5,-19,-22,-7,-12,4,-17,-19,-2,-10,-8,-6,0,-5,-5,12,16,21,0,12,-14,20,9,-13,14,-14,-22,-25,-9,-5,-7,13,5,-28,-6,-15,-6,-24,21,-5,20,-7,-16,4,-14,5,-3,24,-3,-12,-19,33,-8,20,-13,13,23,-7,16,-13,-26,-10,9,29,33,-9,-7,-6,-4,-1,42,-11,-18,-13,6,-6,-9,-1,8,-19,0,-4,-21,-15,5,5,-5,-13,-22,-44,0,-6,-34,-17,-9,17,-7,2,-31,-1,-5,-8,-9,-8,-11,-11,3,-10,-17,11,31,35,38,6,-9,-14,12,7,-7,-14,5,-14,-18,11,-10,14,7,-8,12,-9,-17,-14,-9,-19,9,-6,-9,1,-9,9,-11,-5,-8,-14,-1,-53,-16,-13,18,-7,13,-7,-19,-8,5,-10,-20,15,-7,9,17,-6,-17,16,-75,-16,-12,-27,-7,34,28,13,28,40,28,7,-6,7,13,9,18,-8,10,7,5,20,-15,-14,-3,27,-21,-3,-5,-39,-31,-1,0,-9,27,22,-37,-5,-2,-9,4,10,34,24,6,6,-16,-20,4,0,4,-20,-6,-6,-54,-5,-31,-36,1,-11,-8,-12,-23,-2,16,8,6,-35,-18,-4,32,22,-20,-11,-14,-19,-2,-13,12,14,22,-12,-2,19,-9,2,20,-2,-56,-25,12,-5,-7,-19,16,7,28,25,19,-18,21,5,-2,-2,3,-8,-6,15,-10,-2,-2,-5,-30,-6,-6,12,24,-36,-8,23,-23,-10,6,-14,-9,-4,47,15,-2,12,-3,-30,81,10,22,-10,-11,47,-18,-1,-6,9,-1,4,-9,-6,-10,3,-50,-2,-14,-8,5,-2,8,16,-3,13,-8,16,12,-1,-3,26,34,5,-6,-7,13,36,28,0,5,-2,13,20,-2,16,41,11,20,-17,-5,21,18,7,18,22,-6,-3,-15,2,11,43,-19,3,60,-21,-75,-9,-19,-8,-10,-3,-11,21,-16,-6,-62,-6,5,-11,-6,10,27,-30,13,15,17,16,-11,13,1,-1,-6,-2,10,23,-3,-8,-4,-14,-21,-22,-31,-4,-2,-14,0,-28,-7,-19,10,-16,-7,11,-14,-12,-14,-18,13,23,0,4,-17,-8,-12,-17,7,-28,71,9,29,21,13,17,18,8,-5,23,11,32,-3,-6,-8,-8,-14,-2,-18,-28,1,-21,-20,40,8,-43,-8,-13,-36,-21,-9,-12,13,-9,-9,19,2,-5,1,-6,-9,36,-11,-4,15,-1,-6,-7,-6,-18,-21,0,-1,-3,13,-4,-6,-55,-20,-4,30,-26,-6,-2,-22,-12,-2,-8,10,-21,-5,5,-10,-6,12,-12,44,20,0,-1,16,-5,-3,14,-7,-14,-2,-11,-1,-1,2,39,23,14,16,23,-1,12,10,21,15,-6,0,-16,-15,33,-7,15,10,17,15,24,27,4,-7,39,-4,-5,-17,0,10,-6,-1,-11,17,3,-10,-31,-10,1,-8,24,-6,-4,-3,-11,-6,-10,-8,-2,-5,8,-9,1,-5,-23,-8,-2,-4,-1,-7,-11,41,10,-3,-11,-24,-9,38,2,9,-4,-23,-8,-22,-11,2,7,-19,-8,-11,-11,-34,-36,-26,9,-9,-9,-7,-10,-7,-34,-4,-18,-13,32,11,-68,-2,-9,-16,-11,-12,-5,-1,-11,-2,-33,-28,-5,-4,-10,-10,-4,-3,-23,20,2,-23,34,-6,10,24,0,-12,32,19,-8,-8,-13,-4,-11,2,10,-19,-12,-23,-2,-8,8,-21,-31,-10,-11,-10,-28,-9,-2,-2,-7,-4,-13,-10,-1,-14,-6,-11,19,5,18,-19,-9,-19,-8,-16,-8,7,-22,-15,0,-14,-4,-15,-15,-11,-7,-5,-13,21,5,-4,-5,3,8,26,-3,-25,-7,17,-13,-15,-14,-9,-13,-16,-5,22,-41,-31,0,-12,-17,9,13,-68,-42,-3,-8,-3,-24,-49,-9,-4,-10,-20,-7,-20,10,-19,-15,17,-5,-8,-7,-12,-13,-43,-5,-6,15,-14,-32,7,-35,-6,11,-26,-4,-4,-5,-8,-4,-11,14,-5,-5,-22,-6,-1,-2,-37,-2,-2,-13,-14,23,34,18,-5,-15,-26,-40,-2,-15,-8,-6,40,-48,-28,-22,-36,-9,-15,-10,17,16,11,-2,36,27,14,-1,4,-7,-20,-11,-29,-11,-1,10,6,31,1,-2,8,-12,-5,13,-13,4,-14,-24,-40,-5,-5,-8,-7,-3,-19,-7,-52,-4,-9,-35,5,-10,-28,-20,-35,-22,3,-11,-10,-13,-28,17,-24,-35,-4,12,0,-7,-9,-9,9,11,8,-4,-8,9,7,-5,2,-2,-4,-5,11,-12,12,-13,-9,-7,14,16,4,-6,-19,-19,-17,-19,-2,3,-24,-6,-10,-4,-6,-6,-7,3,-35,11,-8,10,-31,-43,-11,-14,-14,-27,-7,-22,20,5,-5,28,14,6,18,-4,19,-1,-4,-6,-6,-13,17,-12,-23,-12,-37,-13,12,21,-14,38,3,-16,-22,-19,-15,1,8,-18,-9,-10,-5,48,12,-12,-10,-24,-6,-22,15,-5,-6,50,0,-9,-41,-10,-14,-9,-7,-1,-8,-13,-22,-2,-14,7,3,11,0,-4,6,-6,11,-5,-3,23,6,34,-17,-35,-46,-15,-23,-8,-2,-18,-23,-8,-10,40,12,14,1,-1,11,0,-3,-3,-10,-20,14,25,14,-10,-21,-12,10,60,-5,2,-17,-17,-22,11,-10,-14,13,-27,-6,-17,2,-20,-1,-5,-9,-52,9,-9,-5,-17,-20,4,-18,-25,-8,-8,-13,-4,-16,-8,-12,1,-3,-15,0,8,1,5,-13,-7,-13,16,-17,9,2,-20,-34,-15,6,-27,31,-22,-11,-8,23,-14,-26,5,11,-13,4,-7,-8,-41,-8,-11,12,2,24,-17,-3,6,-6,-17,-26,-27,20,22,-29,27,55,0,22,51,33,15,33,35,-2,57,23,13,29,-20,-7,6,-13,-12,-37,1,-21,-8,-13,-9,21,14,10,1,2,7,45,24,26,-4,31,31,0,-11,-14,9,-16,-26,5,-26,18,-4,22,-5,-11,-35,-7,8,-39,0,20,59,37,-45,-12,-6,-1,-4,-40,-15,10,-6,3,36,2,-18,-8,-6,-12,-19,33,39,10,11,6,5,13,-36,-12,-10,15,-2,8,10,-3,-8,-9,-8,-18,-6,21,-4,-12,11,4,10,60,7,8,19,5,6,9,-13,-53,-11,-6,-20,-8,31,33,-1,-2,-8,-24,-17,12,-2,-22,-3,-7,6,13,20,-10,-6,-3,-15,-3,14,-3,6,-3,-5,-12,-5,8,53,16,-20,-7,-25,-9,25,-21,-8,5,12,6,-13,-23,7,20,-6,-10,3,-14,-7,-21,-9,-12,-20,-35,-10,22,-7,-18,53,-1,-29,-12,18,8,-3,3,13,1,-16,10,-10,-20,-73,-8,33,18,23,-16,18,-5,6,14,22,-12,-10,15,23,-21,6,32,-10,-8,-43,-36,-8,3,-2,-7,-16,6,-18,9,-7,-18,-3,-3,-9,-4,-5,1,-18,5,-14,-4,-5,21,11,0,-19,-5,-4,-10,12,39,-28,-26,12,-1,-6,-7,-39,-3,-9,-7,-12,-27,-15,-12,-8,29,-4,16,-7,-4,2,16,-4,-6,3,-41,-17,-5,-8,-5,-6,-25,-12,10,27,28,21,-7,-3,-18,-7,-2,-7,9,-12,0,16,-18,-7,15,-13,-29,5,-10,6,-12,18,18,-4,6,25,-7,-7,-5,-11,-10,6,-12,13,-4,7,-47,-18,1,3,-19,1,22,-5,19,-21,18,-1,-7,34,-35,-1,-21,22,24,17,13,16,-9,17,8,0,-11,-4,-9,0,4,19,1,-13,-18,-16,-8,-8,6,-1,0,-24,-14,-6,-1,-42,-6,24,-12,19,-8,-6,-5,29,18,-17,-14,19,-28,-4,9,-17,4,-24,-6,11,-5,-10,13,-14,16,-19,12,22,-1,-3,11,29,3,-33,-14,-14,-3,6,16,25,61,-12,15,0,-43,18,-12,-10,1,-4,-4,-19,-26,-11,-3,-3,7,1,-19,11,11,14,0,-11,-14,45,-19,-23,-3,34,6,21,10,26,7,3,10,-27,16,18,17,-22,5,-9,-16,-17,4,26,24,-2,-5,-20,20,9,26,3,15,-9,15,-21,-12,-7,7,-7,-41,-7,-6,-3,-5,-19,-4,22,-26,-4,-24,-15,-18,15,-26,-12,-26,-26,-7,-28,-23,20,-24,-1,-29,5,4,-8,-8,2,3,6,-15,-10,14,-6,10,33,-2,-7,-12,3,-17,4,13,-12,16,4,-21,-4,-12,-24,20,-19,-12,-7,-28,-16,-10,-3,-38,-20,-32,29,22,-14,-7,-9,-3,7,36,24,21,-15,-4,-20,-17,-8,-5,-5,-54,-17,-30,-15,-35,-5,-21,17,18,22,-1,59,14,15,27,6,-12,-2,-13,-33,-6,-33,36,42,-21,5,16,-5,-21,0,-9,-2,8,3,-6,-12,-19,7,-12,-8,12,-44,-4,3,-3,-21,-25,7,-10,-4,15,7,-6,-27,-20,-8,-5,-5,-30,-9,15,11,24,62,-18,-33,-6,-7,-3,-10,-15,-10,-2,-5,-15,-8,-15,-4,-8,0,-2,-16,-15,-19,-29,4,0,5,29,-9,-16,19,-42,-6,-15,-9,-27,23,3,-5,8,-6,-16,0,-28,-10,-9,-21,-11,1,-26,22,-7,8,-29,-49,-1,-6,-22,-13,18,11,11,-7,11,19,-19,-20,-23,5,-4,-8,39,-5,11,-89,-7,-8,-10,-11,-48,-6,-18,-85,-12,-11,-5,-10,-10,-18,-6,-13,-28,-2,16,4,-13,-4,9,-44,-12,-4,-19,5,-9,-17,-33,3,-9,-4,-22,12,-9,-10,2,-6,-2,-15,-6,-15,-9,10,-4,-7,-15,28,19,-8,-7,34,-28,-8,-12,2,6,14,4,13,4,-21,-14,-16,-43,-10,-4,12,-18,-5,2,21,-6,10,6,-12,-3,-6,-8,-20,9,14,-4,-9,-8,-16,14,5,2,16,-6,18,13,4,-23,10,6,-30,-14,16,-3,13,-19,2,-14,-16,-3,-36,-45,30,11,3,-32,-12,-6,-11,1,-39,8,25,-16,-7,-22,-11,25,-26,-8,3,6,15,27,-11,-58,-10,-32,-8,15,-23,2,16,6,8,0,-51,1,-7,-65,-19,-38,-4,-2,-16,-9,-24,-6,2,-12,-12,1,9,-3,11,-2,26,4,-12,1,-15,-5,-9,-4,-20,-10,-9,26,-27,0,-6,-18,13,16,2,-18,-17,22,30,-30,-2,-10,25,-8,-7,-15,-14,-6,16,20,-9,-20,-9,2,-17,-2,-27,-13,-33,-9,-11,-4,-14,-10,-17,9,-6,-37,-16,-26,5,12,-5,14,17,-4,-16,-13,-12,-2,-28,-6,10,1,15,13,13,14,41,-8,5,-16,-10,15,19,-6,4,56,14,17,-3,21,16,36,-2,25,-7,-30,2,-10,-3,-7,2,-17,-4,-4,2,-6,-4,6,18,-13,-7,-6,-28,0,-29,12,-15,35,31,-5,1,-6,-13,-1,-6,-2,14,-24,-4,-13,-15,-19,27,-13,-17,7,-18,8,-8,-23,-2,9,22,-14,-10,-41,-7,-3,14,-25,-10,8,-17,-9,-18,-8,-57,-6,-22,-11,-3,-2,-9,-12,14,-38,3,4,-3,-9,-31,33,-65,-5,-12,-8,-1,-9,24,-3,-7,5,-23,11,3,12,17,14,-13,-15,-9,9,-21,-12,-48,-32,-22,-2,-16,-6,-11,-18,-4,19,-30,-12,-11,-13,-23,-5,-6,-10,-2,-14,-26,-3,-1,-8,14,9,-4,10,-8,-14,13,22,19,21,-8,-12,-7,-6,11,3,-7,-28,34,13,23,0,14,-11,-10,-21,-12,-4,-13,-10,-28,-10,-8,-10,-17,6,4,-8,-8,9,8,-10,27,4,37,-4,22,44,29,23,24,-22,-5,-12,7,-7,15,12,8,-14,-8,0,15,13,14,6,11,3,4,-11,-7,-2,6,9,-8,-7,-26,-12,34,-17,-5,10,12,5,-1,-4,21,21,15,21,9,13,-8,25,-6,-8,21,5,-16,-10,-12,-13,-9,26,-8,19,-7,-1,19,14,15,-53,-5,-18,11,-42,-14,-8,-7,16,-14,-15,-13,-28,-12,-15,-21,14,-3,-10,-6,-11,-11,-38,-32,-11,-13,8,31,-4,10,-9,-10,-17,9,-23,-6,-10,33,27,9,-5,-15,-16,8,10,-15,16,30,15,11,-2,-21,-3,-14,18,56,-13,16,31,-5,-22,-12,24,-5,-8,-16,-14,-10,-22,-31,-19,28,-4,-13,-23,-4,-3,-10,-6,-13,-18,-33,-84,-4,-10,-12,-5,-20,-14,15,0,-8,-6,-1,-30,-5,-52,-4,-28,-20,-2,-4,-10,-6,-6,0,-8,-16,-3,-7,-14,-11,-5,9,-41,-11,-21,-6,-48,4,-9,-13,-6,-22,-7,-15,-14,-17,-10,-5,-32,1,-34,-38,-50,-14,-11,-12,-31,-6,8,28,5,11,17,-7,29,13,28,8,-1,-4,11,-4,3,21,0,12,-8,19,31,2,16,-7,1,46,8,26,-19,12,-5,33,-6,0,-5,-33,-20,-8,3,-4,-30,-22,-6,-36,-3,-13,11,-4,16,10,-13,-14,-1,-12,7,-33,-15,5,2,-5,24,15,3,-15,-11,-41,-18,41,-2,20,19,-8,24,8,-14,-42,13,-10,-5,21,6,12,-15,-4,-17,-7,15,8,-15,-26,7,-18,-20,10,-15,9,-8,-1,27,19,4,-16,17,7,49,4,21,9,5,4,24,-20,-4,-16,37,25,10,37,-17,5,17,45,-8,0,7,24,-4,29,56,-10,-28,-7,-37,-13,-3,-4,-1,-42,-14,-8,-7,-17,-16,-10,-6,-7,-7,-8,-30,-14,-7,-14,27,-16,11,-8,-10,-33,-10,14,-17,2,-5,-26,-10,-12,-1,-26,9,22,8,38,0,25,15,16,6,-44,-5,-9,-3,-6,-16,-8,9,-9,-20,-27,1,-20,4,-34,19,-9,-20,-26,-9,-18,-22,-25,-1,-25,18,-29,-6,-8,-8,-5,4,5,-5,-26,-8,11,28,-11,7,5,22,28,-15,-6,22,8,13,-8,3,17,2,-10,-10,-9,-29,25,-7,25,-14,-10,-13,-17,-3,3,12,-13,3,-6,10,-3,-46,-26,6,-15,-3,0,3,-33,-6,-13,-3,-17,70,19,-5,-5,11,-32,-4,11,0,14,-11,-6,21,12,-10,-10,-6,-13,14,-16,-5,-6,-28,-6,-8,-5,26,5,42,19,-23,-13,4,2,-3,-6,-16,-3,27,-34,-13,15,-7,13,8,16,3,-13,-30,-9,1,-6,26,4,-6,-1,-18,-12,-12,1,-50,-7,8,-25,-15,-4,10,-4,18,1,-52,5,11,-9,-10,-9,-1,-33,0,0,-31,-8,-37,-6,-16,-5,-9,-2,-4,-4,34,30,-19,-18,-41,1,-2,-7,16,-4,20,-10,20,-11,47,3,-9,-8,13,-1,-5,-1,-7,-11,-11,-1,-3,-5,8,-36,-8,-18,16,-10,-7,-21,-2,-6,-22,-17,-6,6,-12,-2,7,22,0,8,-11,-5,-10,-2,-20,-9,24,-28,-11,7,11,-16,-7,-19,-27,22,-3,-4,-7,-16,-25,7,-7,-12,6,-19,-4,7,51,16,11,-8,19,12,11,0,-4,-35,23,-22,-6,-2,-16,-26,-22,-14,-3,2,-13,13,29,-12,-31,-15,-12,-28,-13,-11,-5,-12,-8,-13,-4,2,-11,16,7,6,2,-12,-19,5,8,5,-14,-3,6,-4,0,16,8,-12,10,-4,-7,-15,-21,20,17,-6,1,-13,1,-25,2,-15,0,-2,0,4,-10,-9,-4,27,5,-12,-1,16,47,-8,-15,-32,5,18,-3,12,6,11,15,41,40,18,8,11,-27,-17,-9,0,33,0,-15,-17,-18,-9,-3,-22,-17,-16,-8,-5,-11,-29,1,-10,-2,-16,-3,-15,28,-40,-17,37,9,16,0,-17,0,-10,-13,-13,-9,-53,-5,-8,-1,-11,-17,-9,-16,-70,-6,46,10,11,-8,31,10,39,-14,8,-2,19,-2,0,-4,-6,-2,0,-7,-9,-6,-10,5,-26,-7,20,-7,-3,-3,-17,9,-4,-2,-12,-3,-2,-14,-4,-12,-21,-10,-12,5,-53,-10,-1,-3,0,-5,-5,-2,-10,-21,-12,-19,-1,1,-4,24,-1,-29,-14,16,36,41,29,-17,1,-10,-11,-4,-4,-11,-14,13,18,-7,12,6,-4,-6,-1,-3,-3,-7,0,-17,3,4,-3,1,-1,-4,-5,35,-4,15,4,11,-8,-22,-17,-20,-23,-7,-6,-3,-7,-30,-5,-6,37,10,-11,-10,-4,-5,-8,-14,-8,-20,47,-16,-31,-52,-5,-10,-25,-20,-23,-22,11,-19,-9,4,1,2,-5,-53,-11,-8,-17,-23,19,21,-12,-32,25,40,-8,-14,-5,-3,-24,-25,6,-3,-3,11,-9,-11,-15,-5,24,2,-11,18,6,4,21,20,-22,10,37,-4,-16,5,10,10,-1,16,12,-7,-5,20,9,-4,-9,5,25,16,-35,15,-2,-31,-5,-12,-60,-24,4,6,39,29,1,-5,-15,-16,-14,3,-4,-4,-6,-13,-3,-6,-8,-5,-27,-19,-4,-6,-15,-14,-13,-2,-8,-12,22,-25,-4,-13,-9,-22,-1,12,-45,-9,-11,-30,9,-14,45,-15,-5,-14,-1,-5,2,-7,-10,-6,-22,-5,-17,16,-9,-14,-6,9,-10,-8,-63,-7,3,-2,-11,30,-13,17,16,20,-18,-1,-7,-14,-10,-12,-32,-12,-36,-4,-1,5,-5,-38,-5,32,48,10,-5,-7,-10,-6,-5,21,-14,-6,16,-22,-6,-10,17,-3,6,-11,22,-3,10,-3,20,-21,1,-15,-19,27,1,-15,-7,-37,24,-10,-12,-10,-17,13,12,8,-13,-6,-9,8,4,15,-5,10,-13,-10,2,-7,-47,-1,-16,2,-26,31,-9,-20,17,-1,-8,10,6,-4,42,-20,-38,2,-5,-4,7,21,-23,-8,13,1,6,2,-4,18,14,-14,7,-1,23,5,11,5,-16,-7,4,-4,-9,0,-18,-7,16,1,0,12,-3,-7,7,33,3,-2,-12,20,-3,-16,-3,-3,-33,-1,13,31,-24,14,8,-20,8,44,10,44,-14,5,9,1,-5,-12,11,-14,-8,6,-13,-18,23,89,13,8,8,-35,-31,-5,-20,1,-54,5,27,23,2,58,32,2,13,22,-20,22,15,-12,-7,25,36,11,-2,2,-1,9,-5,-3,-24,1,-7,-5,-8,-10,-4,8,-50,-7,19,-10,-44,-7,-48,-41,-8,-8,-7,11,-2,8,-3,17,-13,18,-34,6,4,21,17,45,25,4,43,25,-17,11,-56,-20,-2,-5,-23,-11,-6,-9,-8,-12,-12,-12,-3,-5,-23,-13,-16,-5,-17,0,37,-9,-25,-18,-13,0,1,25,5,41,-32,-4,14,-23,-24,-2,-4,-6,-6,-18,-3,-7,4,4,-7,10,-3,0,16,-13,3,-8,25,-27,-21,20,19,1,-6,-9,-1,-4,15,30,27,-14,14,-16,-18,-35,24,-10,-27,-19,-22,-13,-48,37,-6,-1,1,-18,0,15,-18,-2,-6,-3,-2,-6,-14,8,-45,-10,-3,-4,0,-8,-6,0,-4,-72,-8,11,12,-30,-10,12,-9,-10,23,-5,10,-12,23,-6,-5,-14,-3,-15,-7),
),
}
