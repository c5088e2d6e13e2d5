"""Made from `data/phrases.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'unit': 50,
'brief': 80,
'columns': {
'mid': (-0.3578,(3.6305,-1.1221,0.0,1.0,0.4,0.0,1.5),(2.7769,-0.7393,0.01,1.0,0.6,0.0,3.0)),
'critical': (-0.5981,(4.6797,-1.0215,0.0,1.0,0.3,0.0,1.5),(3.7043,-1.7522,0.0,1.0,0.4,0.0,3.0)),
'mechanical': (0.3895,(1.3932,-1.5397,0.0,0.8,-0.3,-0.3,1.5),(1.2722,-1.8437,0.01,0.8,-0.5,-0.8,3.0)),
},
'phrases': '''\
aa
aa accessibility
abandon
abort
absent
absolute
abstract
abstraction
abstractions
abuse
accept
acceptable
acceptance
accepted
accepts
access
access control
accessibility
accessible
according
account
accounting
accounts
accuracy
accurate
accurately
achieve
acquisition
across
across agents
across files
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
add
added
adding
additional
address
addressed
adds
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
afterwards
age
agency
agent
agent definitions
agent excels
agent files
agent orchestrates
agent runs
agent use
agentic
agents
ages
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
airflow
alembic
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
aligning
alignment
alive
allocation
allocations
allow
allowed
allowlist
alone
along
alongside
aloud
already
alter
alternative
alternatives
although
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
analyzed
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
anomaly
anonymous
another
ansible
answer
answered
answers
anti
anti patterns
anticipate
anyone
anything
anyway
apache
apart
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
api reference
api routes
api security
api specifications
api usage
apis
app
app store
appear
appears
append
applicable
application
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
appropriately
approval
approvals
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
architecture review
architecture reviewer
architecture security
architecture specialist
architecture state
architecture use
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
assigns
assist
assistance
assistant
assistants
assume
assumed
assumption
assumptions
assurance
async
async await
asynchronous
atomic
attach
attack
attack vectors
attacker
attacks
attention
attribute
attributes
attribution
audience
audio
audit
audit logs
auditability
audited
auditing
auditor
auditor audits
auditor use
audits
auth
authenticated
authentication
authentication authorization
authn
author
authored
authoring
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
automatic
automatically
automation
automation specialist
automations
automator
autonomous
autonomously
autonomy
availability
available
avoid
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
backend architect
backend developer
backend systems
backfill
backfills
background
backlog
backups
backward
backward compatibility
backwards
bad
badly
balance
balanced
balances
bang
bank
banner
bar
barrier
base
base branch
based
baseline
baselines
bash
basic
basics
basis
batch
batch processing
batching
bdd
beats
because
become
becomes
begin
behavior
behavioral
behaviors
behaviour
behaviours
behind
belief
beliefs
believe
believed
belongs
bench
benchmarks
beneath
benefit
benefits
beside
best
best practice
best practices
bet
bets
better
beyond
bias
bidirectional
big
bigquery
bill
billing
bin
binary
binding
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
boilerplate
bold
book
bot
bottleneck
bottlenecks
bottom
boundaries
boundaries data
boundary
bounded
bounded contexts
bounds
box
brainstorming
branch
branches
branching
brand
brand voice
breach
breached
breaches
break
breakage
breakdown
breaker
breaking
breaking down
breakpoints
breaks
bridge
bridges
brief
briefs
bring
broad
broadcast
broken
broken links
brokers
browser
browser automation
bucket
budget
budgets
buffer
bug
bug fix
bug fixes
bugfix
bugs
bugs security
build
build configuration
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
bullet points
bump
bumps
bun
bundle
bundle size
bundles
bundling
burden
business
business analyst
business context
business impact
business logic
button
buttons
buy
buying
bypass
bypassed
bypasses
c#
c++
cache
caches
caching
caching strategies
cadence
calculate
calculates
calculation
calendar
calibration
california
call
call stack
callback
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
capability
capacity
captain
captain leads
capture
card
cards
care
cargo
cargo test
carries
carry
carrying
cascade
cascading
case
cases
cash
cat
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
cell
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
changelog format
changelog md
changelog writer
changelogs
changes
changes use
changesets
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
checked
checker
checker checks
checker use
checking
checklist
checklists
checkout
checkpoints
checks
checks whether
children
choice
choices
choose
chore
chosen
churn
ci
ci cd
circuit
circular
cis
ciso
citation
citations
cite
cited
cites
cl
claim
claimed
claims
clarify
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
clone
close
closed
closely
closes
closure
closures
cloud
cloud architect
cloud infrastructure
cloud native
cloudflare
cluster
clusters
cms
co
coach
coaches
code
code across
code change
code changes
code comments
code examples
code files
code following
code follows
code paths
code patterns
code quality
code review
code reviewer
code reviews
code snippets
code structure
code use
codebase
codebase analysis
codebase exploration
codebase map
codebase research
codebases
coded
codemod
codeowners
coder
codes
coding
coding agent
coding standards
cognitive
coherence
cohesion
cold
collaboration
colleague
collect
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
combine
combined
come
comes
comes back
command
command injection
commander
commands
comment
commentary
comments
commercial
commit
commit history
commit messages
commitment
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
compare
compared
compares
comparisons
compat
compatibility
compatible
compelling
compensating
compete
competencies
competing
competitive
competitive analysis
competitor
competitors
compile
compiled
compiler
compiles
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
compliance frameworks
compliance reviewer
compliance specialist
compliance validation
comply
component
component architecture
component boundaries
component specs
components
compose
composer
composes
composition
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
computed
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
configuration management
configuration review
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
conflicts
conformance
confusion
connect
connected
connection
connections
consecutive
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
consolidated
consolidation
const
constant
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
container
containing
containment
contains
content
contents
contested
context
context gathering
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
contributing
contributions
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
conventions use
convergence
conversational
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
core
core expertise
corpus
correct
corrected
correction
correctly
correctness
correctness security
correlate
correlates
correlation
corresponding
corrupted
corruption
cors
cost
cost optimization
costs
costs money
council
counsel
count
count per
counter
country
counts
coupling
course
court
courts
cov
cover
coverage
coverage thresholds
coverage use
covered
covering
covers
cpu
crafted
crafting
crash
crashes
crate
crates
create
created
createdat
creates
creating
creation
creative
creator
creator use
credential
credential handling
credentials
credibility
credit
credits
creep
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
cross references
cross team
crypto
cryptographic
cryptography
cs
csat
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
currently
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
data access
data architecture
data engineer
data exposure
data extraction
data fetching
data flow
data flows
data integrity
data loss
data migrations
data modeling
data pipeline
data processing
data protection
data quality
data retention
data sources
data structures
database
database design
database migrations
database optimization
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
deadlines
deadlocks
deal
deals
debrief
debt
debug
debugger
debugger debugging
debugger investigates
debugging
debugging specialist
debugs
deception
decide
decide whether
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
declared
decline
declined
decompose
decomposes
decomposing
decomposition
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
delegated
delegates
delegating
delegation
delete
deleted
deletion
deliberate
deliver
deliverable
deliverables
delivery
demand
demo
demographic
demonstrates
demos
denied
deny
department
depend
dependencies
dependency
dependency graph
dependency injection
dependent
depends
deploy
deployment
deployment pipelines
deployments
deploys
deprecated
deprecations
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
design implementation
design patterns
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
destination
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
diagnostics
diagrams
dialogue
dictionary
didn
diff
difference
differences
different
differential
differently
differs
difficult
diffs
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
directive
directly
director
directories
directory
disabled
disables
disagree
disagreement
discipline
disciplined
disclosure
discount
discover
discovered
discovers
discovery
discussed
discussions
dispatch
dispatched
dispatcher
dispatches
display
dispute
disputed
dist
distinct
distinguish
distributed
distributed systems
distribution
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
documentation specialist
documentation writer
documented
documenter
documents
docx
dom
domain
domains
done
doubt
down
downgrade
download
dpia
draft
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
drops
dry
dry run
dss
dual
due
dump
duplicate
duplicated
duplicates
duplicating
duplication
durable
duration
duties
dx
dynamic
dynamodb
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
emphasis
employee
employees
empty
emulation
enable
enabled
encoding
encounter
encountering
encryption
end
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
engineer owns
engineer specializing
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
env
env var
envelope
environment
environment variables
environments
epic
epics
equal
equals
equity
equivalent
erasure
error
error analysis
error codes
error handling
error messages
error paths
error rate
errors
errors test
errors warnings
escalate
escalated
escalation
escalations
escape
eslint
essay
essential
establish
established
establishing
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
every file
every finding
every monday
every new
everybody
everyone
everything
everywhere
evidence
evidence based
evidence gathering
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
exception
exceptions
excerpts
excessive
exchange
exclude
excluded
exec
execute
executed
executes
executing
execution
execution plans
executive
executives
executor
exercise
exercises
exhaustion
exhaustive
exist
existence
existing
existing architecture
existing code
existing codebase
existing docs
existing patterns
existing tests
exists
exit
exit code
exit criteria
exits
expand
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
expert go
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
exposes
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
failing tests
fails
failure
failures
fair
fairness
fake
fall
fallback
falls
false
family
fan
far
fast
fastapi
faster
fastify
fault
faults
fear
feasibility
feat
feature
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
fetches
fetching
ffi
field
fields
fifty
fight
figure
figures
file
file line
file locations
file name
file operations
file path
file paths
file upload
filename
files
files grep
files use
filesystem
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
finance
financial
find
find existing
finder
finding
findings
finds
fine
fingerprint
finish
finished
finishes
fire
fires
firewall
firmware
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
flagged
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
flux
fmt
focus
focus areas
focused
focused code
focused review
focuses
focusing
folder
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
frames
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
frontend architecture
frontend expert
frontmatter
full
full stack
fullstack
fully
function
functional
functional programming
functionality
functions
fundamental
funnel
future
fx
gain
game
gap
gap analysis
gaps
garbage
gate
gated
gatekeeper
gates
gateway
gateways
gather
gathering
gc
gcloud
gcp
gdpr
gdpr hipaa
gem
gen
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
github release
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
godoc
goes
goes wrong
going
golang
golangci lint
gold
golden
gone
good
goroutine
goroutines
got
governance
graceful
graceful degradation
grade
graded
gradle
grafana
grants
graph
graphql
graphql api
graphql schemas
graphs
great
green
green refactor
greenfield
grep
greps
grid
ground
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
guards
guess
guesses
guessing
guest
guidance
guide
guided
guidelines
guides
guiding
guild
habit
half
hand
handed
handle
handled
handler
handlers
handles
handling
handling api
handoff
handoffs
hands
hang
happen
happened
happy
happy path
happy paths
hard
hard coded
hardcoded
harden
hardening
harder
hardest
hardware
harm
harmful
harmless
harness
hash
hashes
head
headcount
header
headers
heading
headings
headless
health
healthy
heap
heavy
helm
help
helper
helper helps
helpers
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
high priority
high risk
high stakes
higher
highest
highlight
hipaa
hire
hiring
historian
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
homework
honest
honestly
hook
hooks
hop
horizon
horizontal
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
hunts
hurt
hurts
hybrid
hydration
hygiene
hypotheses
hypothesis
iac
iam
icon
icons
id
idea
ideal
ideas
ideation
identification
identified
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
idor
ids
ignore
image
imagine
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
implementation plan
implementation plans
implementation specialist
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
inc
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
inclusive design
incoming
incompatible
incomplete
inconsistencies
inconsistency
inconsistent
incorrect
incremental
independent
independently
index
indexes
indexing
indicates
individual
industry
industry standards
inference
infinite
info
inform
information
informative
informed
infra
infrastructure
infrastructure automation
ingest
ingestion
inheritance
initial
initiatives
inject
injection
injection auth
injection xss
inline
inline comments
innocent
input
input handling
input validation
inputs
inquiry
insecure
insensitive
inside
insider
insight
insights
inspect
inspection
inspects
inspiration
install
installation
installed
instances
instead
instructions
instrumentation
intake
integrate
integrating
integration
integration tests
integrations
integrator
integrity
intelligence
intelligent
intelligently
intended
intent
intentional
inter
inter agent
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
interventions
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
invoices
invoke
invoked
invokes
involve
involved
io
ios
ip
iso
isolate
isolated
isolated git
isolation
issue
issue comment
issues
item
items
iterate
iteration
itself
jargon
java
javascript
jenkins
jest
job
jobs
join
joins
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
jumps
junit
jurisdictions
justification
justified
justify
jvm
jwt
kafka
kebab
keep
keeper
keeper keeps
keeper maintains
keeping
keeps
kept
kernel
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
kotlin
kubernetes
label
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
latest
launch
law
lay
layer
layered
layers
layout
layouts
lazy
lead
leader
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
lib
librarian
libraries
library
licence
licences
license
licenses
licensing
lifecycle
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
lived
lives
living
llm
lms
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
log analyzer
logged
logging
logic
logic errors
login
logs
loki
long
long term
longer
longest
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
ls
lsp
lua
luck
machine
machines
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
malicious
manage
manageable
managed
management
management specialist
manager
manager agent
manager use
managers
manages
managing
mandate
mandatory
manifest
manifesto
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
market
market research
marketer
marketing
marketplace
markets
marks
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
maximum
mb
mcp
mcp servers
md
md file
md files
mdx
mean
meaning
meaningful
measurable
measure
measured
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
memo
memory
mental
mention
mentioned
mentions
mentor
menu
merchant
merely
merge
merged
merger
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
mfa
micro
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
millions
min
mind
mindset
minimal
minimize
minimum
minor
minute
minutes
miri
mirror
mis
misconfigurations
mismatch
mismatches
miss
missed
missing
missing indexes
mission
mistakes
misuse
mitigate
mitigated
mitigation
mitigations
mix
mixed
ml
mm
mobile
mock
mocked
mocking
mode
modeling
modelling
moderation
modern
modes
modified
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
monitors
monolith
monolithic
monorepo
month
monthly
months
mood
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
mutable
mutation
mutations
mypy
name
named
names
namespace
namespaces
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
necessary
necessity
need
needed
needs
negative
negotiable
negotiation
neighbour
neighbours
neither
nested
nesting
net
network
networking
never
never edits
never modifies
new
new features
new files
new project
newest
news
newsletter
next
night
nightly
nist
nits
nobody
nobody understands
node
node js
noise
noisy
non
non trivial
nonce
nonces
none
normal
normalization
nosql
note
notes
nothing
notice
notification
notifications
notifies
notify
now
npm
npm test
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
objective
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
oci
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
old
older
oldest
onboarding
oncall
one
one file
one line
one row
oneline
ones
oom
op
open
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
optimisation
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
orchestrating
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
oriented
origin
original
orm
orphan
orphaned
os
oss
others
otherwise
ought
outage
outages
outcome
outcomes
outdated
outline
output
outputs
outside
overall
overdue
overflow
overhead
override
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
pack
package
package json
packages
page
pagerduty
pages
pagination
paid
pain
pair
panel
panels
paper
papers
para
paragraph
paragraphs
parallel
parallelization
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
past
paste
patch
patches
patching
path
paths
patient
patients
pattern
pattern matching
patterns
patterns use
pause
paused
pauses
pay
paying
payloads
payment
payments
payroll
pci
pci dss
pct
pd
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
performance bottlenecks
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
pg
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
pinia
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
plain words
plan
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
playwright
playwright test
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
policy enforcement
polish
pool
pooling
poor
population
portal
portfolio
ports
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
prefer
preference
preferences
preferred
prefix
prefixes
preloaded
premature
premise
prep
prepare
prepares
prerequisite
present
presentation
preservation
preserve
preserving
press
pressure
pretooluse
prettier
prevent
preventing
prevention
preventive
prevents
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
prior art
priorities
prioritised
prioritization
prioritize
prioritized
prioritizes
priority
priority issues
prisma
prisma schema
privacy
private
privilege
privilege escalation
privileged
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
procurement
prod
produce
produced
produces
produces structured
producing
product
product manager
product owner
production
production code
production environments
production grade
production incident
production incidents
production readiness
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
programmatic
programmer
programming
programs
progress
progressive
project
project context
project documentation
project manager
project specific
project structure
projections
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
promql
proof
propagation
proper
proper error
properly
properly formatted
properties
property
proposal
proposals
propose
proposed
proposes
props
prose
protect
protected
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
push
pushed
pushes
put
puts
pwa
px
py
pydantic
pyproject
pyproject toml
pytest
pytest tests
python
python code
qa
qa engineer
qualified
quality
quality gates
quality issues
quality reviewer
quality security
quantify
quantitative
quantity
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
quickly
quiet
quit
quota
quote
quotes
quoting
race
race conditions
races
radius
rag
rails
raise
raises
ram
ran
random
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
ratio
rationale
raw
rbac
rc
reach
reached
reaches
react
react components
react native
read
readability
readable
reader
reader reads
readers
readiness
reading
readme
readme api
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
receipt
receipts
recent
recipe
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
recorded
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
redirect
redis
reduce
reduced
reduces
reducing
reduction
redundancy
redux
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
references
referencing
refine
refined
refinement
refines
reflect
reflects
refresh
refuse
refute
regenerates
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
regulation
regulations
regulator
regulatory
regulatory compliance
reject
rejected
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
reorder
repairs
repeat
repeatable
repeating
repetitive
replace
replacement
replaces
replay
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
reproducible
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
restricted
restructuring
result
results
results use
retention
retention policies
retries
retrieval
retrospective
retry
return
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
revert
review
review checklist
review code
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
rg
rhythm
right
right specialist
rights
rigor
rigorous
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
robin
robust
role
roles
roll
roll back
rollback
rollout
rollouts
room
root
root cause
root causes
roster
rotate
rotation
rough
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
running
running tests
runs
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
sale
sales
saml
sample
samples
sandbox
sanitization
sast
satisfaction
satisfies
save
saved
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
scheduling
schema
schema changes
schema design
schema evolution
schemas
scheme
scope
scope creep
scoped
scopes
scoping
score
scores
scoring
scout
scraping
screen
screens
screenshot
screenshots
scribe
script
scripts
scrutiny
sdk
sdlc
seamless
search
searches
searching
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
security risks
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
seem
seems
sees
segment
segmentation
select
selection
selector
selectors
selects
self
semantic
semantics
semver
send
sends
senior
senior code
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
separately
separates
separation
separators
sequence
sequences
sequencing
sequential
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
sessions
set
sets
setting
settings
settle
setup
setups
sev
seven
several
severity
sh
sha
shader
shape
shards
shared
sharepoint
shares
sharing
sharp
sheet
sheets
shell
shellcheck
shift
ship
shipped
ships
shop
short
shot
shouldn
show
showing
shrink
side
side effects
sides
sign
sign offs
signal
signature
signatures
signed
significant
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
since
single
sink
sit
site
site reliability
sitemap
situation
situations
sixty
size
sized
sizes
skeleton
skeptical
sketch
skill
skill md
skills
skip
skipped
sla
slash
sleep
slice
slices
slide
slides
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
snapshot
snippet
snippets
snowflake
soc
social
soft
software
software architect
software architecture
software development
software engineer
sole
solid
solution
solutions
solve
solved
solving
somebody
someone
something
sometimes
somewhere
soon
sort
sorted
sound
sounds
source
source code
source files
sourced
sources
spa
space
spaces
spacing
spanning
spans
spark
sparring
sparring partner
spawn
spawned
speak
speaker
speaks
spec
spec compliance
special
specialist
specialist agents
specialist expert
specialist focused
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
speeds
spelling
spend
spending
spike
split
splits
splitting
spoken
spot
spots
spreadsheet
spring
sprint
sprints
sql
sql injection
sql queries
sqlite
squad
src
sre
sso
ssr
ssrf
stable
stack
stack trace
stack traces
stacks
staff
stage
staged
staging
stakeholder
stakeholders
stakes
stale
stand
standard
standards
standards compliance
stands
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
stated
stateless
statement
statements
states
static
status
stay
staying
stays
stderr
stdout
step
steps
steward
still
stock
stolen
stop
stopping
stops
storage
store
stored
stores
stories
storm
storms
story
straight
straightforward
strategic
strategies
strategist
strategy
stream
streaming
streams
strength
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
struct
structural
structure
structured
structured data
structured findings
structured implementation
structures
structuring
stub
stuck
student
studio
study
style
styles
styling
sub
sub agents
subagent
subject
submission
submissions
submits
subscriptions
substance
subtasks
subtitle
success
success metrics
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
sums
supabase
supervisor
supplied
supply
supply chain
support
supports
sure
surface
surfaces
surprise
surprises
survey
survive
survives
suspect
suspected
suspects
suspense
suspicion
suspicious
swagger
swallowed
sweep
swift
switch
symbol
symbols
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
synthetic
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
tab
table
table use
tables
tabs
tag
tagging
tags
tail
take
taken
takes
taking
talk
tangible
tanstack
target
targeted
targets
task
task decomposition
task requires
task tool
tasks
tasks md
taste
tauri
tax
tdd
teach
teacher
team
teamer
teams
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
temporal
temporary
ten
tenancy
tenant
tenants
tense
term
term maintainability
terminology
terms
terraform
test
test automation
test cases
test commands
test coverage
test data
test driven
test engineer
test execution
test failures
test files
test framework
test generation
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
testers
testing
testing specialist
tests
tests identify
tests integration
tests use
text
texts
theirs
theme
themes
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
timeouts
times
timestamp
timestamps
timing
title
titles
tls
tmp
tmpl
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
traffic
trailing
trails
train
training
traits
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
transitions
translate
translates
translation
translations
translator
translator translates
traps
travel
traversal
treat
treatment
tree
trees
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
trivial
trivy
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
tsv
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
type systems
typecheck
typed
types
typescript
typical
typing
typo
typography
typos
ui
ui specialist
ui ux
uis
unavailable
unbounded
uncertain
uncertainty
unclear
uncomfortable
uncovered
undefined
understand
understand project
understanding
understands
undo
undocumented
unexpected
unexpected behavior
unfair
unfamiliar
unhandled
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
unreachable
unrelated
unresolved
unsafe
unstaged
unstructured
unsupported
unsure
untested
untouched
untrusted
unused
unused imports
unverified
update
update documentation
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
usages
use
use grep
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
using glob
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
validation specialist
validator
validator validates
validators
validity
valuable
value
values
vanish
var
variable
variables
variant
variants
various
vars
vary
vat
vault
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
version conflicts
version control
version numbers
versioning
versions
vertical
veto
vi
via
video
videos
view
views
violation
violations
virtual
visibility
visible
vision
visit
visits
visual
visual design
visualization
vite
vitest
vitest tests
vitest unit
voice
volume
vp
vpn
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
waste
watcher
wave
way
ways
wc
wcag
wcag compliance
weak
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
whitespace
whole
wholesale
whose
width
wild
win
window
windows
wins
wip
wireframes
wiring
wish
wishes
within
without
won
word
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
world
worse
worst
worth
wrappers
wraps
write
write down
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
yet
yml
yourself
yyyy
zero
zero trust
zod
zone
zones
zustand''',
'weights': (
(18,15,24,-3,-7,-25,4,3,14,28,18,21,5,1,6,16,15,4,2,-31,9,13,-10,6,-1,-17,15,12,12,14,-23,8,17,22,-3,10,19,18,5,8,17,-7,15,7,22,26,9,29,-8,7,-9,-13,-20,-10,-21,-6,1,22,-15,26,-6,20,11,-6,22,3,22,14,-9,-7,31,22,10,17,27,27,17,10,-1,14,-12,21,1,-25,8,1,10,-9,-15,23,-15,-16,12,21,-17,-15,3,14,11,13,11,35,12,19,-8,-4,3,0,-6,-5,12,11,18,-10,-13,0,17,4,28,17,11,10,4,-10,1,21,4,2,20,5,1,14,15,1,-2,32,2,8,-11,32,27,29,9,15,12,14,9,14,-11,-4,1,27,26,16,8,16,-5,6,8,18,-7,0,-18,8,-27,-12,18,3,-9,-4,-3,-15,14,7,20,9,-2,15,11,5,2,17,14,12,26,21,-15,-2,-2,14,-17,-1,26,9,-8,4,4,-6,0,-3,-19,27,9,14,18,-18,8,-6,1,-2,-6,10,-9,-18,12,-4,26,-30,-12,5,-12,18,2,7,46,10,18,26,11,26,21,25,20,0,14,5,8,21,14,19,20,-4,22,25,15,25,8,9,11,-9,-13,0,-10,10,-16,15,4,0,10,12,1,-9,5,20,9,3,-16,4,15,1,-4,3,-22,-8,-7,-14,-8,-1,33,21,17,11,18,16,-22,-9,3,-9,-27,6,-3,-8,-7,-5,4,25,33,21,44,-8,0,-6,-7,1,-26,52,27,33,37,0,-2,-9,-1,0,-12,-9,11,11,21,10,14,-28,38,18,22,12,5,26,26,1,0,-3,8,9,7,8,21,16,33,-9,-3,2,-17,-1,0,1,10,-7,-13,12,34,17,-1,5,-15,8,11,-5,19,13,13,-8,6,6,24,-6,23,-5,10,19,24,-25,-3,17,16,12,12,17,22,7,1,-12,25,-22,-21,15,25,11,-7,-7,-6,5,6,-18,-7,17,-29,-5,-7,6,7,9,17,-6,10,0,2,14,14,20,3,18,18,22,27,-12,-3,0,15,-1,-7,14,8,29,-3,19,20,3,-3,28,-14,18,-3,13,-2,4,-2,18,-12,-18,13,16,3,26,-8,6,-17,5,-3,1,-26,14,11,7,-4,-11,-9,-21,12,-12,9,13,-12,12,31,29,5,14,10,-2,16,-6,7,-14,-7,9,5,-4,-13,25,24,7,23,-3,9,-6,30,18,13,3,0,4,-18,-6,-6,-16,0,-15,-13,-18,0,4,12,-1,0,-18,3,27,22,-4,-14,11,11,28,-3,-24,-16,-3,-12,-21,-9,-7,-8,-16,0,14,-2,-7,7,-11,18,20,14,17,19,-3,-8,-3,19,19,10,23,8,-13,2,7,26,19,3,8,0,-11,8,-12,1,-11,4,16,3,12,-30,15,-10,-2,18,4,14,8,3,9,28,-7,-18,6,-5,2,7,34,26,5,-16,13,15,-1,-7,13,20,23,17,25,4,10,20,3,0,-19,19,22,-24,-13,-10,21,33,30,24,20,17,-11,2,-7,22,21,-15,-1,18,-8,21,29,31,-2,21,11,9,35,22,30,9,12,9,15,-20,-17,-16,-16,-12,-13,9,-12,2,-2,-16,-5,25,7,-27,-30,-12,-14,15,-19,12,20,31,-14,3,15,18,-11,-10,-9,-6,2,18,-19,17,18,27,8,31,-19,31,4,-5,9,11,32,18,15,-9,9,13,16,0,12,7,16,12,10,11,5,9,-11,-26,6,-27,-13,0,1,-10,1,-1,-20,-17,-14,-7,-18,-20,6,-21,-4,-5,-7,18,4,-10,-9,4,-9,-11,15,-8,13,16,-18,15,10,6,-14,17,13,-9,4,4,7,12,-18,4,3,-9,-10,-18,-18,-14,14,-16,18,5,53,30,-14,-9,-13,9,-17,-12,-19,15,-15,-15,-12,-23,-6,-14,3,19,22,7,20,21,23,6,19,-2,18,2,-9,-24,-19,-34,-11,-17,-11,-16,-17,-10,10,5,9,21,4,-14,-10,-15,22,17,-3,-2,5,-14,15,-10,-14,-22,-6,-29,0,8,-10,0,-4,4,6,-10,10,-4,12,-19,12,11,-7,-10,-6,19,12,2,38,22,14,10,5,-13,-16,-8,-2,2,-4,14,7,-19,-5,-1,-19,10,-16,9,16,11,12,-1,17,-12,21,18,15,0,2,28,11,-10,-1,15,-16,8,11,23,20,-20,-8,-17,-14,16,28,-8,6,16,-32,20,21,8,-5,3,32,19,-32,38,29,11,30,-20,6,-1,4,13,28,16,30,26,25,6,9,-6,-10,-10,-5,19,15,-18,-22,-9,-29,-12,-11,11,9,7,3,10,29,-3,-4,16,15,-24,-2,29,18,24,-10,30,17,10,13,8,6,-5,20,1,9,9,17,10,25,21,-2,22,23,16,-2,-5,-14,-23,-4,-16,8,-2,3,-17,29,-12,-16,-10,4,11,-5,7,17,8,10,-1,13,20,15,16,-5,10,7,-11,20,15,-27,-20,-20,9,-11,24,-3,13,-25,-10,-8,5,2,17,10,4,-2,-4,-12,-11,-20,4,1,-1,-8,-2,1,14,15,22,14,10,-6,24,27,21,25,13,19,25,9,24,-20,-36,10,-15,-41,30,-5,5,18,9,-15,0,-10,5,18,6,-4,-1,8,-13,12,17,-5,-7,-8,-3,13,-18,-5,10,18,3,-22,23,15,2,23,-11,-12,21,9,7,35,-12,19,18,20,-12,2,5,13,-4,-9,14,17,27,20,7,-12,6,27,-17,-53,17,12,-5,-6,-13,-12,-26,1,-26,16,1,5,24,-11,11,11,5,13,-3,23,14,5,5,-10,-10,-27,-1,-17,-25,29,-6,-24,-18,3,12,9,11,-23,30,-17,11,20,19,12,29,18,-5,-10,-2,21,-12,2,1,-10,4,15,-9,2,15,5,-4,-12,-23,1,-22,-7,-3,19,-1,-11,-3,26,1,-4,17,20,17,33,19,21,-16,28,3,17,16,21,17,29,19,21,-19,-25,17,13,13,-15,-13,3,17,-9,40,33,11,26,-5,-6,-11,-15,-8,25,28,10,19,3,-1,19,15,19,38,19,26,-6,-2,29,9,20,-1,3,-5,13,10,18,26,-12,18,12,12,-17,-10,21,12,12,15,18,-12,13,-17,10,-13,-3,-13,-11,-18,2,4,-3,14,-12,23,18,4,-6,13,2,4,-10,-14,-1,28,22,7,6,-12,-18,-6,23,27,19,18,5,15,10,20,-22,-4,12,19,4,46,22,10,6,14,48,-13,3,-15,-1,10,-10,-7,10,-19,-13,-11,6,21,32,-11,-2,7,22,1,4,19,-22,-16,-21,-16,-18,-14,-13,6,20,-28,-1,2,24,-9,-7,23,15,-2,7,12,-15,2,13,-12,6,22,3,3,16,12,14,-13,18,12,-27,13,-24,17,20,31,-7,-4,23,26,-4,-16,17,-27,-1,13,-10,40,29,5,6,22,3,2,-10,14,12,-10,12,-13,-12,-17,3,-19,-1,26,-16,9,21,15,14,-3,25,20,-9,24,-27,-17,-1,-12,-17,-21,-20,-22,7,15,1,-13,-4,-13,-2,-18,5,-13,0,6,4,1,8,8,22,-10,15,1,14,19,11,10,6,1,-7,19,-3,-5,-12,9,-15,15,4,-19,-13,-10,9,-15,3,16,5,-3,20,-4,16,3,27,12,15,0,0,-4,14,-19,18,8,14,-3,-17,19,5,7,32,-18,-11,2,4,-1,-40,-17,29,-8,4,-26,1,-5,-16,10,-17,-6,3,-1,-24,20,-2,8,1,-15,9,20,-4,12,10,5,14,-14,12,-1,9,2,26,3,-8,-6,9,1,-4,6,-14,5,-1,-10,11,8,-5,-8,-5,-16,12,12,5,20,15,6,6,-8,9,-7,-20,-7,5,-3,29,-14,-8,6,-14,-9,-8,5,-3,-24,-23,-7,-4,-10,0,21,-14,1,5,12,-8,-21,17,-14,-14,8,-3,-7,25,1,4,-5,30,4,12,21,16,5,17,-17,11,-15,21,34,16,20,-11,28,14,-7,-19,3,15,5,11,-17,-11,20,-20,-16,14,25,13,0,31,15,16,21,34,-22,-14,-3,-10,-21,-20,-3,17,-11,-6,3,-15,-21,20,-17,-8,-10,-8,8,-7,-28,-23,9,-3,34,11,-12,6,-3,25,4,2,-9,-4,18,-16,8,-23,-21,-12,-7,-4,-10,32,-11,-13,2,14,-6,2,-18,-16,12,21,3,-2,26,8,6,18,-15,-22,-5,-4,-12,-3,10,-22,-4,-2,-6,-6,24,7,23,7,24,27,30,28,6,13,-10,-21,8,14,-15,-25,16,-17,-21,-10,23,11,41,4,-11,-3,-3,-10,-12,4,-10,-1,-8,-3,4,-8,-11,12,8,10,9,-1,18,12,-5,20,9,6,9,0,-4,-2,-8,-6,8,7,21,17,12,6,2,-17,11,-11,1,24,-52,-4,-10,3,23,20,18,23,-25,15,8,-10,-2,-7,2,-14,11,19,9,15,5,6,7,-26,-6,2,16,-11,-16,-12,7,-16,-19,-18,17,-17,22,-7,-25,-18,-18,-20,-2,-29,-38,-15,-22,-42,5,21,10,18,-15,24,8,-24,-23,12,34,28,23,-8,-6,-13,-13,4,7,22,-2,-6,-28,2,-2,5,-10,-14,0,-22,2,-21,8,-4,-10,1,7,1,1,18,27,16,20,17,-13,27,-10,-10,5,-1,3,-9,-4,19,18,15,0,-3,-8,-17,4,4,13,-14,-25,-23,-10,-31,20,-13,8,17,16,-4,15,-21,-19,-30,-34,-24,-22,-27,-10,-10,-16,17,-27,14,15,13,4,-12,0,-7,-2,7,16,7,-2,1,36,4,4,29,27,-11,15,-21,-18,-20,9,-4,-17,21,-10,-1,1,-7,-2,-12,-6,14,-8,6,6,-22,23,9,-3,13,26,-6,5,4,-8,3,5,20,7,20,10,-4,-12,13,17,-2,-1,7,17,-16,9,-8,-20,-16,-10,4,-10,-8,-11,-3,13,1,16,20,-6,-7,6,12,-13,-19,-16,-7,1,7,8,-10,-1,-11,-7,2,1,-16,-28,7,-7,-7,-30,-3,11,-6,25,4,12,-6,-13,28,5,-1,-15,-15,-12,15,4,9,2,5,12,5,8,-13,25,1,-7,5,-8,24,12,11,15,-6,-11,-10,20,-5,-13,-19,12,-3,-20,2,22,16,22,20,12,19,15,7,14,7,-23,20,1,-9,12,4,9,4,-11,8,6,9,14,-1,6,-8,-5,7,-10,-22,1,20,-13,0,16,20,20,19,-4,7,-5,14,-18,16,11,3,5,26,-1,17,14,10,-4,-9,9,10,10,-26,-3,-10,-20,-6,-1,-8,11,-10,-7,-13,-3,31,-8,-6,32,16,13,22,12,26,13,22,21,-17,20,20,17,-2,15,-1,10,15,6,-5,7,-11,-32,15,20,11,9,37,20,-13,-9,24,32,-11,2,11,14,15,-2,36,18,-15,10,4,-4,-34,-7,-17,-21,-9,-8,5,10,-5,18,-17,-1,-18,24,17,19,37,11,22,8,-16,37,18,3,10,-11,-14,-2,19,11,26,10,12,-3,13,21,15,7,25,9,21,19,11,-22,25,-6,-2,-5,22,20,2,3,22,13,21,-26,14,-17,27,9,-23,0,10,-16,7,11,-30,-9,-11,-4,-23,20,17,-2,-6,-10,17,1,-7,12,-14,3,5,-2,2,-20,-4,17,20,27,22,12,36,-10,11,5,-11,7,8,-31,-21,-11,0,12,10,3,-5,31,15,2,1,-12,-27,-11,25,15,2,-3,-7,16,13,12,16,11,13,9,6,-10,-7,23,20,7,22,23,21,9,-17,18,24,19,31,4,21,24,-26,-9,17,19,4,14,1,12,4,13,-12,-13,15,-8,10,-9,-6,-23,-14,-15,-14,-19,-10,7,6,-11,-22,10,5,16,19,17,4,-16,12,26,16,9,3,15,-1,-16,15,15,16,22,21,11,15,-11,29,0,14,17,12,37,24,26,18,25,32,12,-12,-6,-2,-7,-11,-4,15,2,7,6,14,0,22,4,-5,8,7,-10,22,-13,-8,12,-5,11,-15,-2,-14,-2,-3,-7,7,-6,-1,5,9,2,-5,-10,-32,-5,34,25,-2,13,3,19,-17,6,27,36,29,8,10,4,-5,-19,-14,-18,-15,14,-15,-2,13,20,8,8,-22,-31,18,9,12,7,14,-1,-2,25,4,-9,-8,-22,-18,-22,-16,0,-13,16,-15,0,-3,16,-1,30,6,-23,-4,29,16,9,-19,17,13,10,-14,17,12,-1,-21,1,32,2,7,8,13,33,29,5,31,31,17,31,-7,-7,19,4,17,18,6,11,13,14,-17,-20,8,7,-16,15,20,9,-9,21,26,-24,-13,15,5,-5,-9,2,-16,-11,14,0,2,-2,-3,2,2,7,-25,1,42,15,-5,4,30,17,-5,6,-35,4,-54,2,7,-23,-23,-24,-1,-21,-11,-29,-28,12,-9,-40,-13,-18,13,19,8,6,20,12,13,-17,1,-8,-5,-3,-5,-2,-10,-8,-15,20,-13,-20,17,-15,-27,-16,23,-1,29,16,-17,1,23,-3,11,-12,34,18,7,-20,18,17,8,-26,-17,3,12,19,13,17,35,20,34,-11,-2,11,-6,-15,22,-3,13,-3,-12,6,-17,-16,13,-12,-6,-18,-12,-11,21,-3,27,-10,16,15,5,7,17,-19,17,20,-14,0,-14,-14,-13,-16,1,-7,20,17,5,15,20,2,-11,-17,-8,32,5,14,-28,-8,7,14,6,18,-10,10,5,-3,11,4,10,-24,-3,-1,-9,-27,-8,-6,1,3,-18,16,-2,-18,3,4,-21,13,-12,-7,-15,-7,-14,-3,9,2,6,7,11,18,-13,-2,24,14,1,-27,-8,4,12,-19,21,-1,20,26,7,-37,-21,-27,-1,-13,-13,33,8,4,-3,-12,-2,10,-5,6,23,0,-35,8,13,11,14,0,-13,8,6,3,13,-4,21,18,-16,8,22,19,7,21,1,10,17,15,-9,25,8,-11,-6,5,6,4,-6,13,-12,10,21,8,1,29,30,-6,18,14,22,35,32,27,33,30,1,12,4,-2,-2,-18,2,-8,23,12,11,-3,-24,-7,-5,13,13,-3,18,-4,1,18,-20,-15,17,14,-24,20,5,-7,-6,-5,23,21,-3,-7,-6,7,-16,-25,29,26,11,5,-1,4,-6,31,-1,30,19,15,6,15,6,-8,15,-4,-1,-16,4,0,-23,-5,-5,-15,18,18,22,-12,-6,-1,-17,11,-22,-10,28,-1,19,-7,5,10,16,17,24,-3,-4,-14,-8,10,9,-19,13,8,0,9,-18,14,-31,6,-7,-2,4,-14,11,20,21,10,11,1,-4,9,4,11,19,24,-18,1,2,9,-5,-2,-7,-2,-1,-22,-26,-26,5,4,-10,-14,-6,-7,-7,-14,-11,3,9,8,15,-5,5,-10,26,11,1,32,19,21,-13,-16,-7,23,-7,-40,6,5,15,21,9,10,-27,4,-22,-20,-5,-19,1,-19,-14,-21,9,5,12,-2,4,19,3,-14,11,-31,-14,8,-1,-1,6,-10,-10,-2,-1,31,19,8,10,17,-3,-1,17,15,12,8,11,-10,-4,-9,-18,-32,5,-17,10,21,8,13,-7,16,9,-1,-5,21,-18,12,23,22,14,28,5,2,11,-5,-16,4,-5,-4,6,0,-7,6,-12,11,3,-21,17,31,17,-2,-3,10,3,-8,0,-21,30,-28,18,-10,8,22,-7,-17,-16,26,23,-6,-16,-9,-1,4,-7,1,-9,-5,-8,2,5,22,11,18,-9,-7,-25,21,13,27,7,0,29,5,-11,17,-13,7,-17,2,14,-24,8,-14,-4,7,18,15,0,33,25,10,15,12,-9,-15,23,-1,1,-10,10,-4,-17,-15,11,18,13,4,16,17,-10,-14,-6,-3,-5,-18,14,14,17,17,16,7,-1,7,14,-20,-22,-11,-18,10,16,11,27,-12,-20,-16,-22,-30,-11,-6,2,18,7,-7,13,10,2,20,-3,17,11,-2,-16,12,14,5,3,16,7,5,10,3,11,-1,-19,22,11,-7,16,14,35,15,-11,14,-9,5,-14,8,2,13,11,11,16,21,16,1,3,-11,8,12,-10,12,-13,13,-7,-8,-13,-5,-7,-14,17,12,27,2,13,39,24,16,44,14,38,5,16,4,25,5,-8,7,-6,-9,-1,-17,-2,7,-12,-9,-3,30,-12,26,25,10,3,12,9,8,12,25,19,-9,17,1,19,15,16,3,13,13,4,15,24,16,-16,11,22,-13,30,12,0,5,-9,10,-12,-5,18,1,27,8,-4,18,9,0,24,2,19,-10,-17,12,10,17,5,12,19,-3,-20,-13,-5,4,10,-18,-2,-13,-15,-34,-7,-1,13,3,0,30,-9,-16,19,22,23,31,11,-3,13,-9,10,0,14,12,30,17,15,13,-24,-19,8,24,14,9,20,4,19,7,-5,20,13,17,7,-5,21,27,20,-19,0,-5,-14,25,18,-5,15,26,30,-21,18,-8,-3,-7,-10,1,25,10,26,20,-3,25,21,15,7,-2,-18,-12,14,27,17,-10,-16,5,-10,-18,-18,5,2,5,16,0,0,-22,2,2,1,4,19,-17,14,-7,-10,21,-18,-13,17,4,-8,-8,5,-9,10,-3,-17,-2,4,-21,-6,0,-15,-8,-7,7,8,11,34,21,-1,4,7,9,26,17,7,-9,7,3,27,21,24,-10,8,7,12,-1,1,-9,11,17,3,5,-4,-6,1,-17,-16,-3,-4,-6,-6,-23,-3,-17,-6,-2,-5,-11,-7,-14,-22,15,-17,-29,-4,-8,-13,0,-20,-14,-15,-8,4,-12,23,8,13,14,29,12,8,12,15,9,-6,-1,-8,6,-12,16,1,-7,0,-11,-10,16,-16,10,-23,-7,-15,27,27,29,15,13,-3,-1,-12,-19,-15,3,21,14,9,29,34,7,8,6,12,-11,7,15,23,0,15,4,1,11,20,1,16,5,0,-11,11,-7,-12,14,23,7,5,0,4,-5,-13,-12,19,17,-15,8,0,3,-10,36,-3,32,20,-8,23,-15,-14,-5,20,9,11,24,26,19,16,14,18,1,2,24,15,-2,-4,-19,-22,11,17,17,13,-10,21,16,-1,28,4,4,3,17,4,-1,15,1,-7,7,-19,-11,2,4,-6,0,1,7,-18,-5,-8,13,15,-15,6,-18,-4,-10,-11,22,-9,-27,-9,3,-5,-13,-15,8,20,5,2,15,17,24,27,16,10,7,-7,-14,0,-2,-5,9,-12,-7,-4,-13,-22,-18,-14,-2,-24,8,-12,-3,5,21,15,-24,-26,-23,-15,-5,-20,-5,13,1,-11,-4,-17,-2,18,-15,13,9,-10,7,-12,12,-17,-3,16,-3,-19,-18,6,-16,-9,-21,7,-9,-17,6,8,17,18,-11,18,19,-22,12,-30,-19,7,7,-10,-13,-19,-1,22,20,13,-3,-7,46,4,23,34,18,12,27,10,21,25,24,11,7,15,2,2,15,-4,0,-7,9,4,13,13,-14,5,-2,3,-7,-14,-1,2,7,2,-22,-16,-11,3,-15,2,12,16,10,-21,-16,-5,-20,3,-5,4,1,23,8,34,22,-15,12,32,26,30,21,18,37,19,19,14,25,-11,5,42,3,24,16,4,21,16,16,21,24,13,-14,5,2,0,11,16,14,13,14,24,47,23,22,15,33,20,22,18,20,21,26,-14,-7,-20,3,28,27,-5,2,9,22,40,31,20,-21,-7,8,21,14,-22,-20,-13,-14,-10,-23,-19,-35,-18,-27,-11,3,-1,-8,-1,-29,-22,-22,-19,-7,2,-6,5,-23,8,-5,-17,25,21,15,7,5,16,-4,8,16,14,13,4,9,-4,-9,17,19,18,-8,7,-3,-13,7,17,4,-9,-1,-18,-5,-11,24,6,21,31,-12,5,8,4,-4,10,15,15,17,27,-9,-8,9,-1,3,4,17,-3,-10,12,16,-16,7,19,-11,-11,10,-6,-16,4,-19,-12,-15,-4,-1,-4,30,1,2,-11,2,-7,0,11,-11,15,23,1,6,4,4,15,-26,-31,16,14,12,0,21,24,20,17,19,28,21,18,25,15,25,26,18,14,30,11,31,16,-8,24,25,13,35,22,16,-7,-16,-8,-3,34,7,21,20,12,-4,-27,-11,9,-1,-2,-9,-18,-10,14,19,12,18,13,22,16,-9,9,-6,-4,-12,6,-13,14,-6,23,-10,-21,11,11,25,7,-17,2,-3,15,-12,8,3,16,10,6,11,-18,-4,-9,-21,29,-21,-11,-11,-17,-5,4,-19,-8,-21,-6,-6,9,-21,-16,10,11,-32,-16,2,-16,10,11,-12,6,14,-5,-14,18,-1,5,21,12,0,11,0,-15,6,-15,5,-14,25,10,9,0,-13,-7,-36,9,19,16,-2,19,9,18,10,-11,3,-7,11,13,-19,-13,27,6,-15,17,22,11,10,6,-3,-29,-26,-2,16,8,17,-18,-18,17,4,23,1,17,13,3,7,26,7,-1,-6,-31,-3,-3,-1,21,22,21,18,14,3,-12,16,12,-13,8,9,16,21,-8,18,-1,20,8,9,-8,28,9,-1,10,-13,7,15,-4,16,-10,-11,11,0,1,12,11,4,-13,16,-17,14,3,4,5,-4,18,2,10,8,-13,-11,8,-5,15,1,19,-20,-19,10,-11,7,-25,16,0,6,14,-7,-12,-19,18,0,5,5,15,5,12,13,24,-13,3,7,-9,13,20,10,2,-6,-1,24,5,-2,33,14,12,12,6,-14,24,-9,-3,-7,23,6,22,-12,11,-22,8,12,-21,-11,-2,-17,0,-7,-4,15,14,-14,5,-16,-18,8,11,1,-7,-12,-3,-15,-12,21,-4,-26,-15,9,11,1,11,15,27,-13,19,8,24,-2,13,8,11,29,14,13,-7,-19,20,12,25,24,4,-1,8,18,25,17,15,-13,15,8,-2,-23,-1,13,16,7,-2,-1,-4,-8,17,12,11,-13,-9,15,9,11,13,-30,-14,-8,14,20,13,-20,-32,-23,15,10,19,-9,7,20,10,-23,-20,-11,7,16,21,-10,-3,-23,-22,-26,-20,-38,-29,-13,-17,8,21,16,31,29,14,19,0,5,4,25,25,-11,31,19,19,12,30,6,31,36,15,19,-12,11,7,-4,-8,25,11,-8,-1,-8,22,19,18,21,23,-6,15,30,16,21,26,14,19,24,15,26,-11,-36,-21,6,-4,-31,-20,-24,18,-8,-12,14,20,8,-15,7,0,0,-3,-6,11,-17,-14,8,17,24,0,2,-7,5,-10,11,17,9,-4,9,-3,3,11,16,23,-17,17,12,11,-24,0,6,15,19,19,19,11,11,11,11,2,3,-13,-30,-18,-17,22,0,-2,19,10,23,-17,-12,17,-26,-12,-12,-12,-13,-1,-16,-6,-19,-12,0,-15,34,-14,-12,-14,20,-19,16,-2,-21,-24,15,21,-3,-13,-12,-5,5,-3,3,14,-5,-1,-9,-9,11,-10,-5,8,27,17,23,6,22,19,16,20,24,13,23,0,8,-14,21,0,2,11,-23,7,2,41,24,15,30,13,-31,-37,-4,-11,15,1,-24,-24,6,-3,1,6,3,19,4,10,-3,0,15,23,-19,-16,12,14,-28,-9,-2,8,-14,-13,11,5,-6,-6,24,-6,-7,13,-6,-1,0,4,0,-12,-26,7,17,12,8,12,19,-3,20,-13,8,-34,-6,-2,8,29,-9,17,18,7,12,-6,15,6,5,0,5,12,-8,15,13,-12,-1,-3,16,-16,-9,16,17,4,-4,31,17,20,-13,21,4,17,-14,-4,-14,13,13,16,13,17,24,13,23,-1,20,-2,-22,23,-7,16,28,-11,5,21,37,25,21,24,10,22,10,8,-31,12,7,6,5,7,14,9,-11,5,-10,-9,19,-23,-25,-15,-4,-15,-4,-9,-8,-10,14,6,11,-1,-2,-13,-4,-11,-12,-14,10,-7,-13,21,9,-2,9,27,-6,24,4,-10,-20,5,25,3,14,18,16,-17,15,-6,-9,-24,1,-3,-21,-3,-14,9,-9,31,-12,7,-6,-13,-8,17,15,-8,14,-6,11,-19,24,-13,-2,14,-2,-22,-25,-7,-19,-18,18,27,-8,1,-7,6,-20,-16,4,24,-2,-13,-21,12,-16,-9,-22,2,15,2,-10,15,-21,-3,-1,13,-13,25,-14,1,3,-23,9,0,10,7,-22,-21,16,-4,-10,-22,-16,-3,18,17,19,-5,16,-10,-15,5,4,5,10,-1,-24,-32,2,19,20,3,-13,28,-7,-5,-7,23,4,-18,-4,23,0,-9,17,32,-9,3,-10,-32,-7,-7,39,20,3,22,19,21,-7,-7,10,-16,-17,9,-23,-15,-1,-21,5,9,1,1,-3,-8,9,-4,7,1,1,-1,-7,28,-12,13,-1,13,-10,8,5,2,-6,14,-10,11,12,38,6,41,30,20,16,3,17,7,-18,12,29,-4,-2,-2,-17,-11,-32,-10,-6,15,16,29,13,17,12,42,33,10,9,-10,13,18,9,7,-11,6,-8,3,-3,-19,-30,14,24,40,3,-11,21,-25,14,-1,9,11,-19,26,17,-2,-23,20,9,-12,0,23,-19,7,4,18,23,-15,1,18,-10,6,-1,10,-9,-11,8,-4,-1,-3,-28,5,-10,-21,-10,7,10,19,-17,15,-4,14,18,14,27,-15,-17,-20,23,-15,4,-9,-20,-16,-32,13,3,-18,6,53,-21,-3,27,28,18,-11,-19,20,7,-17,-14,-4,3,-12,1,9,17,13,0,8,10,10),
(0,-1,0,-1,-2,-3,-2,-2,-4,31,28,5,3,3,4,26,7,2,8,-7,20,0,-3,2,-3,-1,1,3,5,2,-2,-1,4,7,12,-1,-1,0,5,8,5,4,3,4,8,3,-1,12,-1,8,-4,-1,-31,5,-6,-2,-3,4,-1,3,-1,2,12,-1,2,-1,11,-2,-6,0,7,10,5,8,2,13,15,4,0,3,-1,19,0,-4,5,-7,2,-1,-3,0,0,-3,1,1,0,-5,0,2,10,1,5,39,5,4,0,-3,-1,9,-2,2,3,2,0,3,1,-1,3,0,19,2,2,0,3,-6,8,2,-1,3,1,3,-1,14,10,3,-7,0,-5,-1,-4,1,3,34,4,0,8,0,-3,-7,-2,-2,-8,0,2,6,0,3,-1,0,2,0,-1,-2,-8,1,-7,3,6,6,-3,-2,1,-1,10,3,4,3,-5,6,-1,0,-6,0,2,0,-2,0,-4,-3,2,0,-2,-1,7,0,-2,-8,-12,-2,-2,2,-1,10,-4,0,8,-5,4,-7,-2,-2,-11,-1,-4,-2,1,3,3,-27,-1,-8,4,2,-3,0,-2,0,-1,0,0,0,0,0,0,-2,-7,-3,0,0,-33,-1,-1,0,1,0,0,0,0,-1,-2,0,-4,1,-1,-3,-4,10,12,2,4,3,-1,0,-1,2,3,10,0,-8,0,18,-7,5,-21,-2,-2,-4,-4,-5,21,11,3,34,14,3,-1,1,-1,-1,-2,6,-1,1,-1,-2,7,10,7,1,7,2,-14,-2,-2,-3,-4,44,1,45,30,-2,-1,-2,-1,0,-2,23,0,8,5,23,28,-15,30,14,35,3,26,4,2,-1,3,2,9,13,1,20,23,11,7,-11,-1,9,-1,-4,-4,-9,3,0,-4,-5,12,0,6,2,-12,-3,1,-5,10,0,-6,-3,3,14,0,-9,0,-4,-1,0,3,-8,1,8,-2,-1,0,6,2,2,-1,-1,2,-2,-3,-4,5,-5,-1,8,-11,1,-2,-1,-2,9,-6,-2,-1,-1,4,0,5,0,9,3,1,1,-3,0,5,2,1,5,3,-8,0,-6,6,6,-2,7,1,0,-6,1,0,-1,7,9,-3,4,-5,1,3,-4,5,5,-2,-3,20,17,-3,1,-2,3,-4,-3,-3,1,-3,-2,0,-2,-4,-2,1,-4,-2,2,0,6,-3,7,0,9,1,0,0,3,0,-10,-2,-1,-6,-1,10,2,-5,8,1,-2,5,-1,0,-2,12,2,-1,4,-3,2,-6,-1,1,-2,0,-4,-1,-9,11,10,3,-13,-2,-5,0,6,-1,-25,-1,0,0,0,-13,-4,-1,-2,-10,-20,-4,-3,-1,-2,-3,0,-9,-3,4,-1,10,35,0,2,1,11,-4,-1,4,4,11,7,7,-5,0,2,4,-2,-1,-1,0,-1,1,-7,-3,1,12,1,3,3,-10,1,-2,7,7,-2,-1,0,5,-1,13,1,0,1,-6,-5,13,10,11,-6,-4,-1,1,0,-1,4,0,1,2,5,8,1,1,-2,-1,-5,4,0,-10,0,-4,2,3,44,11,11,-1,0,2,4,0,8,-1,1,1,4,3,1,5,11,38,6,-1,9,0,6,15,10,6,7,-13,1,-1,-1,-3,-6,-3,-1,-1,2,-14,-7,0,-1,-10,-4,-2,-8,8,-2,-2,1,2,-9,7,31,17,-3,1,-17,-2,0,4,-21,0,6,5,0,14,-3,4,-3,0,4,3,0,4,8,-6,-2,1,1,-2,9,11,0,20,1,-1,-1,-2,-2,-7,6,-1,-2,3,6,5,-4,-2,-2,-3,-7,-9,-1,-2,0,-1,7,-4,2,1,3,0,4,-1,3,-4,0,-2,1,0,-9,0,-1,0,-2,15,0,-2,5,6,7,8,-2,1,-1,-1,-2,-1,-2,-1,-1,0,-2,4,2,8,-2,-1,0,-3,-2,-2,-2,0,3,-2,-2,-4,-1,-8,1,2,2,1,0,0,1,-3,2,-1,3,-6,-2,-11,-8,-12,0,-5,-4,-4,-8,-5,-4,5,5,1,11,-6,-1,-1,5,25,-13,-14,8,-8,17,-22,-1,0,0,-10,-3,7,0,3,-4,3,-1,0,16,0,0,-8,3,0,14,-3,-1,3,0,1,1,-1,0,0,1,-9,-2,-4,-3,-11,-7,-1,0,-9,-4,-2,-4,-9,0,0,0,0,-2,28,8,-7,7,3,3,-11,0,0,0,-14,-8,-2,-1,0,1,0,4,-5,-1,-1,-5,7,13,-9,-1,1,-13,-1,0,3,1,-2,-3,0,-13,2,1,2,11,-1,-4,-3,0,16,3,1,0,2,13,-2,13,-4,4,1,-2,0,2,-2,-11,6,-9,7,2,9,2,4,-3,12,5,4,-2,0,-2,-4,12,3,3,22,0,-1,0,-9,-3,0,1,-1,0,-1,0,-9,3,8,1,-1,-4,2,7,2,-3,0,-8,-1,3,4,4,2,0,-2,4,-9,-2,-1,-2,-2,0,3,1,1,19,25,-1,-2,4,8,30,3,-1,-4,22,4,-5,-2,-3,-21,-1,0,0,-2,-4,-1,5,0,2,1,1,2,-4,-3,-4,-18,-12,2,0,-2,-3,1,-2,14,-1,5,0,2,-1,2,1,6,24,0,6,0,11,33,-11,-1,3,-3,-31,-1,-2,7,5,-1,4,-3,-1,0,4,2,2,-1,0,-1,-1,1,-2,-3,-28,-7,-1,-17,-9,1,-2,-3,-2,23,4,12,0,-3,-4,0,16,2,1,16,0,-1,4,-6,1,0,-1,-2,-2,0,10,5,4,-1,0,6,7,-9,-41,2,0,-2,-5,-3,-2,-16,1,-12,14,0,0,14,-1,-2,1,-2,-1,4,11,10,-2,-2,-3,-2,-2,-1,-2,-4,4,-3,-1,-4,0,38,0,-1,-5,3,-4,1,3,2,1,0,0,0,-6,-2,9,-1,9,-2,-1,-10,0,-3,0,0,-1,-1,-23,-8,1,-7,-8,-1,0,-5,0,1,0,9,1,0,5,-2,1,0,0,-16,0,-2,7,33,1,2,30,5,6,-1,-3,15,0,-6,-6,-1,4,1,-2,0,0,0,-2,-1,1,-2,-3,1,0,3,3,3,-4,4,-1,-1,6,4,9,15,-2,-1,11,-2,4,3,14,-5,5,3,1,13,-2,1,1,14,-10,-2,15,5,6,-1,1,-7,2,-3,6,0,-2,-2,-2,-6,-1,4,19,-1,-2,4,1,-2,-1,-1,-5,5,-3,-5,11,-2,3,7,0,-6,-8,-1,3,2,11,0,-4,0,-1,0,-4,-7,0,0,-3,1,3,0,-1,-5,10,-3,-2,-3,1,2,4,-3,-1,-8,1,-1,0,42,6,-9,6,4,0,0,-13,1,-13,-2,3,-1,-18,-3,-1,0,0,-4,-3,6,7,-13,-6,4,-2,-1,3,0,-1,-1,-1,-2,6,4,4,2,16,1,2,-2,0,-2,-9,9,-1,5,-1,-1,-5,-4,1,1,2,-11,1,-4,-5,5,-2,9,0,5,-1,13,0,0,0,-1,3,-2,0,-7,-4,-4,-1,-3,9,1,-3,8,10,7,0,1,5,3,-2,18,-16,-2,-9,-5,-17,-6,-4,-5,-1,3,-15,-1,-2,-1,3,-4,6,-3,4,4,4,-6,1,9,2,7,12,4,18,1,2,-4,6,-1,-1,7,-3,-7,0,-3,-1,6,2,4,-5,-6,-3,-13,-1,-2,0,2,11,-1,5,-1,7,0,0,0,2,-6,0,-5,-4,0,-4,-12,-3,-4,1,5,3,-5,-1,3,-1,-5,-15,-2,10,-1,-2,-1,-1,-3,0,2,3,-3,8,4,1,1,-2,1,5,-17,7,18,5,6,-1,-1,8,-13,12,16,2,11,13,17,4,10,2,-5,-4,11,-4,-2,4,-2,17,14,-3,-9,-1,1,5,6,2,9,0,-4,-1,-5,6,2,-7,-7,3,-2,3,-5,-2,3,-2,-1,-2,-1,-1,-5,0,-2,5,-3,-2,-1,-3,-10,-1,0,4,-15,0,-1,0,9,15,0,14,-4,0,0,10,4,2,5,3,5,13,-9,16,-2,9,19,0,15,-2,1,-2,1,-2,1,-2,10,0,-7,-1,2,-2,-3,1,10,6,0,35,1,0,0,1,-12,-11,0,-4,-11,-2,-3,-1,-2,-4,3,-1,-1,9,-5,4,1,0,5,-1,1,-2,2,-1,7,1,-14,7,1,3,-2,3,-1,-25,0,2,-1,-2,-4,-2,1,-7,0,0,-2,-3,-1,1,-2,-1,-3,0,1,0,0,4,2,-1,-18,0,-1,0,-1,2,-5,-12,0,-1,2,15,-1,-1,16,-1,-4,-6,14,7,17,8,-1,-3,-8,-3,0,0,-2,-11,13,-2,-3,-4,9,4,33,2,-4,1,-2,-1,1,3,0,7,-2,-1,-3,-3,-4,-2,0,3,1,0,7,2,-2,2,-2,17,0,-2,-11,-4,-2,-5,-6,-3,7,5,4,2,14,-9,4,-3,-3,18,-29,-4,1,-1,2,2,2,-1,-2,-6,0,-1,-16,-4,-10,-2,7,0,-1,-2,-1,0,13,-5,-12,0,12,1,-9,-11,0,-1,-1,-2,-1,-2,10,0,-46,-1,-2,-2,-1,-11,-6,-8,-3,-18,3,4,5,2,-17,4,14,-1,-6,21,36,9,5,6,-1,-2,-1,14,7,11,1,-5,3,2,0,8,-1,-9,4,-11,-9,-5,-1,-8,-5,4,6,5,-3,4,10,-1,0,0,-1,21,-2,-2,-1,-4,4,-2,5,4,3,2,1,-4,10,-3,4,-9,2,-4,-2,-1,-2,-4,0,-2,1,7,2,-17,19,-24,-1,-12,-4,-10,-5,-11,5,-3,1,0,3,-2,2,4,4,-5,-1,-1,7,10,0,6,4,4,-1,1,-1,-3,0,2,1,-3,-6,-15,-1,-1,-11,-17,-2,0,1,-1,-3,-2,-2,-10,-2,0,3,-1,6,-5,24,5,20,-1,4,-2,-2,-2,1,0,0,0,0,-1,-7,21,2,1,-3,5,0,-1,-1,-2,-22,0,-3,-3,-1,-9,-5,-1,-1,-3,0,7,-6,4,0,-1,-3,-9,-2,-1,-1,-9,-1,-4,-1,-1,0,3,4,-4,-2,-5,-1,-2,-11,-1,0,-2,3,-1,1,1,-3,3,8,1,-5,-1,3,1,5,0,-1,7,20,2,1,-5,1,-3,1,4,1,21,10,-1,6,-1,-14,-2,4,1,-4,-3,0,-3,-2,12,4,9,0,2,-1,0,2,2,11,0,-6,1,-2,-1,15,-5,0,-4,-15,1,-2,0,3,-1,3,-14,4,1,-4,-12,0,3,0,-3,9,0,4,4,-5,-1,-2,4,-1,7,4,10,1,0,3,8,1,11,-3,1,0,10,-1,-3,11,-2,-5,-2,-7,-2,1,-2,-4,6,0,17,-4,-1,30,0,0,4,1,3,4,9,0,-1,0,1,1,2,1,-1,6,3,-1,-2,-4,-4,-7,0,9,15,3,2,0,-4,-1,6,10,-2,-7,2,0,0,5,5,5,-1,-2,10,7,-3,-3,-1,-2,-3,-5,3,10,1,4,-1,-1,0,3,14,13,9,3,-2,0,-4,14,14,-1,2,1,-4,-19,5,8,-1,0,8,6,13,1,4,22,5,6,3,11,0,-9,5,0,1,-7,3,13,2,1,30,-1,3,-2,6,-21,2,-11,-3,-3,-2,-1,-5,0,-12,-2,-4,-6,-2,0,9,-13,-1,-10,0,3,-1,5,0,9,-3,-5,-2,-11,-2,63,25,17,17,33,6,-7,0,-2,5,14,11,-13,-2,-7,-1,-1,1,-3,-3,5,-2,-11,0,-4,-2,1,15,10,3,-2,-5,-1,5,0,3,8,7,-3,12,-2,-1,7,0,3,35,5,2,-4,-2,5,31,2,10,13,0,15,-2,-2,7,0,-6,4,-2,-1,-3,0,-2,0,-3,5,-6,0,-4,-7,-4,-25,-4,-3,0,8,3,-1,-2,2,-2,6,0,1,-2,-3,2,11,2,-2,-1,0,19,-2,1,5,0,1,3,2,9,-3,17,2,-1,5,4,10,6,18,1,14,10,1,-6,-6,-4,-10,-10,0,8,3,0,-1,18,13,3,-3,-1,-2,1,-1,24,-8,-15,-1,-3,3,-1,2,-2,1,-3,-10,-5,3,-2,-2,-2,0,-3,-2,-30,-4,16,0,2,2,-2,0,-2,10,7,10,14,-2,4,-3,1,-13,-7,-3,-2,2,-10,4,3,4,4,30,-6,-5,4,-1,0,12,2,-2,24,7,1,-2,-2,-20,-8,-1,-3,-3,-2,1,-5,-6,-6,1,-4,-1,1,-3,-12,0,3,8,-2,-2,22,5,-2,0,2,-9,-5,-3,17,0,11,1,12,10,4,2,1,11,5,14,0,0,0,-1,6,4,2,-1,2,0,-5,2,0,11,0,0,0,7,-4,11,8,-5,-3,5,13,2,0,-5,-3,-7,17,14,4,5,-1,5,-4,3,-4,10,8,15,-3,2,5,14,-1,-15,-2,-7,-21,1,8,-16,-20,-7,-1,-9,-6,-48,-12,-1,-2,-18,-1,-1,0,4,7,3,2,0,8,-1,-5,-4,-1,-7,-5,-5,-2,-3,0,2,-4,-2,5,2,-3,-5,0,1,6,8,-8,4,0,5,18,1,13,1,1,-1,25,4,15,-14,-2,-3,-5,5,2,0,11,3,6,11,4,-1,-3,0,3,-2,1,1,-6,9,-8,-6,-3,-3,1,-3,-1,-5,-3,0,1,12,-1,14,0,-2,11,-7,0,2,3,2,-11,-1,-1,-5,-7,-8,3,3,-4,1,2,-1,-5,-1,-4,11,2,0,-6,2,4,2,6,-6,-7,0,-1,-1,1,6,0,-10,1,2,-3,-11,-3,2,0,0,-13,4,-2,-3,-15,1,-3,-2,-3,-17,-1,-2,-2,2,3,-5,3,7,2,15,-1,-1,6,8,-2,-5,1,10,4,-4,0,1,13,21,0,-11,-2,-5,0,-2,-3,11,-12,-5,-1,-3,0,1,-18,-5,-2,-3,-13,12,4,13,1,2,-11,3,4,-5,0,-1,9,-2,-2,-3,0,0,-1,0,-11,-1,1,0,-5,8,0,0,-2,6,5,6,-9,17,1,10,10,-4,-3,5,4,-28,0,6,-1,4,9,5,27,8,-2,0,6,-4,-2,-8,0,-4,-5,6,4,4,-6,-1,-5,2,3,-2,0,1,-16,0,-1,-21,3,1,-6,10,-1,0,18,-6,0,0,-4,-1,-12,5,-1,-6,13,11,-1,-1,-3,7,6,4,-1,2,-11,0,-1,0,2,-8,1,-5,-1,-6,-15,-13,-10,-3,-1,-16,0,4,2,-2,-1,-1,-2,1,-2,-1,6,14,-4,-5,2,1,8,4,1,-1,0,-2,-5,10,-1,-10,1,1,-18,6,-1,1,-2,-1,-2,2,1,-7,1,-2,6,0,4,0,4,7,11,-1,4,4,-1,6,-1,3,3,-8,10,2,6,-5,-6,-3,10,-1,-2,-1,-8,-5,-27,-9,-4,4,5,-2,2,0,5,-2,14,-4,-3,3,2,2,4,-1,-1,16,4,-6,8,-3,4,-3,6,11,-7,3,-6,0,-13,-8,-8,-1,-3,-4,2,6,1,-3,5,12,-5,4,8,-15,-4,4,-2,-2,3,-7,-1,6,2,8,0,-8,4,2,7,-1,0,-1,-28,-3,0,-1,-3,-15,0,-11,-3,-3,0,3,-4,6,-5,-3,-9,-2,-14,-27,-3,12,-2,0,4,4,9,-1,2,-6,-2,0,-1,0,-2,-2,-1,-2,1,1,-3,-9,2,17,10,-2,-4,1,-2,-12,-10,-5,-1,-10,1,-2,7,0,-6,-1,-2,27,10,0,-10,-2,3,0,-3,5,0,-7,-12,11,-6,-1,3,1,-4,-4,-5,4,-1,6,1,0,-5,-1,-1,3,-4,-1,-4,-5,6,-11,8,3,-2,4,6,1,-1,17,5,0,2,6,-21,-7,0,-8,2,2,14,6,-4,-3,9,3,21,1,0,3,-11,-2,-1,-2,-2,-1,0,3,0,4,9,-1,2,3,5,-4,-3,-9,1,18,6,7,32,-26,-1,0,-3,-3,0,-7,9,-24,-1,0,2,0,-5,0,3,0,0,0,-3,12,4,4,3,9,-2,-1,7,17,6,-1,-4,0,1,-2,2,-1,-1,-4,-2,0,1,11,-3,-1,3,7,-1,-1,25,3,0,1,-1,-2,-18,-3,-4,4,-1,10,-5,-4,-4,-1,11,-4,7,3,1,0,-1,4,0,7,6,0,3,2,2,-1,3,0,1,-1,-13,-2,-2,-2,4,-4,-3,-1,-2,16,3,7,14,28,17,7,-1,4,-2,0,0,-1,1,3,21,-1,7,6,5,9,5,7,10,-3,-2,22,16,-18,13,8,4,5,1,0,-1,-25,1,9,5,0,-1,0,-3,-4,-1,1,2,6,1,0,6,7,4,-2,0,3,-3,1,-2,0,0,-1,2,4,0,-11,-4,0,8,0,-4,8,-1,-2,17,-1,12,1,1,-4,5,-1,-2,6,0,0,6,0,1,3,-12,-4,8,0,2,0,0,6,0,-1,-1,0,-3,0,32,0,20,8,5,-2,-16,4,-3,3,1,1,1,1,4,1,3,1,-3,-7,-6,7,2,-2,9,0,3,14,0,0,43,-4,-1,-4,16,10,0,-4,-5,3,-1,-2,-8,-1,-9,3,9,1,0,-10,-1,-5,-3,-12,2,-2,0,1,-1,-1,-5,-3,0,6,-1,-3,1,-1,5,-4,-2,6,0,-6,-2,-1,-1,2,0,-3,-3,0,4,4,-4,3,8,2,14,9,-2,-1,-1,0,12,4,4,6,-11,-1,7,6,5,-6,0,8,-6,19,-5,-2,0,-4,-4,0,-2,-7,3,-6,0,-1,-3,9,-9,-1,-2,-1,-3,2,-2,-22,-2,-6,-3,-11,-1,-18,-2,-4,3,-1,-20,1,0,-2,3,-1,0,-1,1,4,-2,5,-3,0,-2,14,13,-20,-4,-9,-2,4,0,0,-10,-5,-2,4,2,1,20,0,-5,2,-2,-1,-8,1,3,6,-1,6,4,2,-1,24,8,3,5,0,1,-3,-1,0,-1,2,23,2,3,-13,-1,-2,-9,-1,-3,11,10,2,2,-3,-3,-1,-3,-2,24,0,-16,18,-4,5,2,13,4,5,10,10,10,-3,-1,1,9,1,4,13,2,8,17,7,9,16,1,4,2,-1,-1,-6,-7,6,16,3,29,-2,14,10,-2,0,-1,1,-2,1,0,1,6,-1,-2,-3,-14,0,-6,-1,0,0,-5,-7,-1,-8,-2,3,0,-1,0,4,2,-3,0,0,-1,-5,-1,1,13,-2,2,0,5,4,2,8,14,1,26,10,4,-1,-3,0,-5,-1,-6,4,-21,2,-4,-9,-4,-14,-1,5,-6,3,-3,-3,-1,24,3,-2,-5,-7,2,-5,13,-5,2,-2,-2,-3,0,-7,-2,0,0,-1,-2,-2,1,-1,-1,-1,4,-2,-6,-3,-15,-5,9,-8,16,-12,-3,-4,-9,7,2,0,5,5,-14,0,-2,-3,-2,5,-18,0,-2,-7,18,0,9,-2,-2,15,-2,0,-8,0,0,4,0,6,8,3,1,10,6,2,2,3,-9,-1,-6,-4,-1,3,20,11,-5,-4,0,12,-6,-7,2,3,-1,-10,-9,-1,11,-3,3,3,3,-6,-17,-14,-1,-5,2,-1,1,1,3,11,2,2,-4,12,1,7,2,7,2,30,1,0,-2,1,-5,12,4,-2,20,2,17,10,2,2,0,1,3,-7,-1,-1,11,-2,6,-1,12,2,0,67,0,5,1,29,7,1,4,1,1,0,-1,-8,1,0,7,5,1,-4,-3,4,39,29,0,-1,3,9,0,-5,-10,-4,-1,-19,-4,-15,-4,-20,-3,-13,4,-1,-2,-4,-3,-15,-3,1,-23,-1,15,10,11,-5,2,-1,-10,19,1,0,13,10,10,8,9,27,0,8,1,0,-2,-5,4,5,6,-1,5,-6,-2,24,0,8,-3,-2,-4,-3,-1,-4,-8,4,-3,5,12,5,5,-2,1,-3,0,0,2,-5,1,-1,-6,-3,0,0,-11,1,34,0,-7,1,0,-6,-4,2,-5,-5,8,-6,-5,-8,8,-7,-9,3,7,2,-2,-2,-4,0,4,5,2,0,-3,2,18,26,4,-16,-15,9,28,4,61,3,2,8,1,13,8,16,4,18,8,10,0,2,6,16,29,4,13,-5,3,12,2,19,5,11,-4,-2,-1,0,1,-1,11,6,-1,-2,-4,2,-4,3,2,-3,-15,-1,0,0,0,7,20,6,3,2,3,1,-1,-5,8,-9,-1,-3,3,-7,0,4,1,-1,0,-4,-6,0,-2,-3,4,12,0,2,14,7,-11,-3,-3,-4,10,-15,-2,1,-3,0,12,-4,-1,-1,-2,2,7,-5,-1,1,0,-24,-5,10,-1,4,10,6,-2,1,15,-2,0,4,6,2,33,-1,3,6,-1,4,5,11,1,8,2,8,0,0,-1,-16,-1,-1,-1,0,5,2,1,1,13,10,-3,1,0,-2,2,4,-2,-1,-1,1,12,-1,-9,-11,-4,-17,0,2,-6,-2,-3,-4,23,8,2,0,0,4,0,-1,1,0,-4,-1,-2,-1,11,-3,0,10,0,0,0,-1,-3,1,-6,-4,-3,-1,-1,12,6,25,0,1,7,4,-3,6,0,-3,-1,-3,-1,12,0,0,2,-3,0,-4,-3,11,11,-5,-4,0,4,0,-16,-2,4,-7,0,-5,-2,4,-6,-6,0,-5,15,8,1,-1,-3,-1,-9,-9,-9,-2,-3,0,-1,0,-1,-3,7,-4,3,-3,0,-3,0,1,2,-4,-6,0,-4,9,8,1,-3,4,-12,19,5,-3,15,16,3,0,0,-5,-3,-15,-1,3,4,1,3,-10,0,-20,14,0,-5,1,2,-5,-1,-4,0,1,0,-4,-3,-5,-6,-2,-2,-4,-3,2,4,-15,-5,0,0,-4,-2,19,4,5,11,-1,7,12,0,0,18,-15,13,11,-1,3,0,5,0,-2,-2,-2,4,-5,-1,-6,-2,4,0,0,0,-3,6,5,3,-1,5,4,-1,-1,-4,-22,-9,-1,2,0,-3,-1,-3,-1,-1,1,0,-15,-3,-4,-1,1,-5,1,-7,-2,2,2,1,-3,-1,0,0,-3,-2,0,3,-2,-3,-3,-7,-10,-4,-7,-1,-9,-5,0,-4,-1,2,7,19,14,-5,2,1,5,8,1,5,-3,-1,2,0,4,2,-1,9,21,4,2,-2,0,2,7,10,2,6,-12,-3,-3,-2,-1,0,2,2,1,11,0,-2,0,4,2,0,4,4,25,0,-44,-4,-7,-4,-22,-2,-20,7,-7,1,8,8,3,-3,-1,10,3,7,-30,0,-2,-2,-23,0,2,2,12,-6,0,0,17,13,15,-3,1,-2,-10,0,0,0,-4,0,0,-1,-5,6,0,8,0,0,0,-1,-1,12,8,-1,8,-2,-23,-14,1,5,4,-3,0,20,4,-2,-3,0,-5,10,-7,-11,-2,-2,-1,-6,-4,-1,-2,-1,-1,-3,-1,-2,0,-6,0,-4,-6,-6,-1,-1,-1,4,-1,6,-7,0,-44,0,-2,-1,-13,-6,4,-1,-1,-2,4,1,0,0,13,16,18,3,12,0,11,9,1,-4,5,-1,-1,1,-1,-8,-2,51,7,4,1,16,-7,-14,1,1,-3,2,-12,-8,9,-3,-1,1,12,27,-3,0,7,5,4,9,-9,-4,8,-5,-5,-3,-6,3,-8,11,10,-1,-2,0,2,-5,5,2,-6,7,-10,-4,-1,-5,-6,14,16,3,0,1,6,5,6,-4,7,-12,5,-11,10,-1,0,-1,0,5,10,0,5,-1,-1,-1,-6,1,-3,-4,11,-4,-3,-2,2,-3,1,0,-1,-5,-1,-3,-1,-1,-6,8,0,7,-1,-1,-2,3,5,2,1,8,6,4,4,-2,5,8,-2,-2,-6,4,4,-5,-4,8,41,6,10,1,22,22,-2,-6,-1,-3,0,2,-1,8,1,-1,2,0,-3,-3,20,-20,-31,-3,-1,-4,-4,-1,-1,-5,-3,-13,-13,-2,0,-1,-4,-2,-15,-1,-2,-3,-1,0,0,3,6,5,-1,6,6,-2,7,-1,1,10,-3,0,2,-2,1,-2,-2,-15,-2,0,-5,1,-2,4,-8,0,-2,-3,0,-2,-6,29,0,-2,0,1,2,-2,12,-7,-1,1,-14,-2,-7,-17,-1,-4,5,4,6,0,0,2,-1,-5,7,2,-12,-2,-2,22,-1,-15,-1,3,0,-11,-6,2,-4,-2,-2,-1,0,13,-1,-1,-2,-3,-2,-4,9,4,-33,-2,2,-3,-2,-6,-2,-3,-4,0,0,-2,3,-3,-5,6,-13,-1,8,0,-28,-12,0,3,2,-10,-14,0,-1,-5,-4,-2,0,-4,-1,3,0,-1,3,4,-3,1,-5,-5,0,-4,6,2,3,17,14,0,-2,-5,6,-5,-21,2,-4,-1,-6,-3,-3,9,-1,-4,-2,-1,-3,-4,2,1,-1,-1,5,1,-1,0,-9,0,-4,-3,-6,0,-1,-5,-3,1,2,9,-4,58,47,8,13,9,-1,-1,-4,3,6,-6,-5,0,0,2,-4,3,-1,1,27,13,7,1,7,13,7,9,4,5,0,10,9,11,-2,10,-5,-2,1,-1,-11,0,19,30,0,-1,6,-1,6,1,5,36,-2,3,0,4,0,4,-1,-5,3,-1,-1,-1,-4,3,4,0,8,1,-6,16,-7,-12,-1,-2,-1,-3,-2,-5,-4,-8,0,-22,-1,-2,1,18,-4,0,-3,2,0,1,22,2,-6,0,4,-2,5,-2,-2,-2,-4,4,5,-9,3,34,-5,-2,19,2,0,-9,-1,9,-2,-3,0,-6,-1,-5,9,3,12,6,-4,4,3,-2),
(-3,-2,-5,4,9,19,-10,-14,-21,-15,-20,-10,-21,-10,-9,-24,-10,1,7,9,-16,-11,-4,-16,-12,3,-1,-9,-6,-3,9,-4,-6,-22,-8,-13,-5,-3,-43,2,-3,17,-7,-11,-6,-9,-27,-41,-2,-15,7,1,22,18,15,8,-11,-30,-3,-24,-4,-3,-9,15,-3,-8,-19,-9,-11,-4,-34,-16,-8,-8,-9,-16,-8,-9,-4,-15,18,-29,3,21,-10,14,-6,11,0,-5,8,4,-4,-8,7,3,2,-7,-1,-3,4,-45,-9,-11,14,3,9,3,-7,6,-9,-10,-17,-1,-8,5,-24,-1,3,-7,-16,-7,-5,-9,-4,-27,-2,-12,-9,-26,3,5,-28,-3,-20,-17,7,-2,10,-4,-15,-34,3,-4,-9,-5,-10,-26,21,6,31,-16,-14,-19,0,-8,8,-4,-1,-3,-3,-3,1,-6,25,4,-7,-1,-5,14,9,6,-32,-15,-7,-8,17,-4,-6,-2,12,-6,-7,-11,-8,-13,-5,1,10,-9,-2,-7,-4,-1,18,-46,-11,-1,7,-2,6,-2,-10,-6,-9,-16,-2,1,-12,-7,-44,-16,3,11,-7,17,-17,49,4,-9,11,-23,-17,1,-58,-4,-6,-7,-5,-2,-4,-3,-11,6,-36,-13,1,-1,-42,-12,-2,-6,-3,-11,-2,-4,-5,-9,-18,19,24,13,-2,-35,-6,-17,-2,3,-2,-9,-4,19,-7,-13,-6,-8,9,-29,-19,-1,-11,1,20,21,2,3,5,-13,-48,-16,-6,-20,-18,-11,-4,13,6,-5,15,4,14,-2,-4,19,-5,-26,-13,-11,-57,-3,-48,-7,-4,-15,10,-52,-4,-35,-26,-13,3,7,3,-16,9,12,-5,-5,-9,-7,-16,39,-34,-8,-37,-11,-12,-10,-6,-8,-12,-1,-9,-5,-8,-19,-32,-5,-10,18,6,-15,-1,-6,19,-6,-3,-2,-6,-35,-35,-9,-4,23,8,-25,-15,8,-15,-6,-16,6,-11,-19,-21,-4,-4,-2,-2,-12,-6,24,3,-9,9,4,-11,-19,-7,1,-5,2,-4,8,1,-16,-5,-15,11,8,-7,-9,56,12,-5,-8,18,-3,-5,-5,-5,-46,-14,-16,-8,-13,-16,-15,-26,-6,-6,-6,-3,-19,-7,0,0,10,-9,-9,4,-2,-41,-6,-16,-11,-5,-10,19,-11,17,-25,-4,-7,1,-9,-9,-30,11,8,-24,-11,-20,-8,13,7,36,-4,10,-8,18,-1,-2,-9,16,6,12,12,-15,23,-11,-17,11,-34,-6,-57,-22,-4,0,-12,-5,22,5,5,-9,-4,2,3,14,-39,-8,-13,-25,15,-5,3,-31,-13,-4,5,6,-3,25,8,22,14,8,7,-2,18,15,4,-8,-3,-6,8,-11,-51,-1,-15,12,-3,-6,-6,-7,0,1,-5,-7,3,-14,13,7,17,-5,-18,-5,-1,-9,-2,-7,-54,-7,-5,-6,-8,-4,-3,-1,-4,-3,-11,7,3,-7,-5,-11,-32,-4,-1,16,10,-3,14,-4,4,0,-5,-6,-6,29,-16,16,10,-12,5,-4,-6,6,-4,-46,1,1,-7,6,3,-4,-5,-8,6,7,-2,-10,29,9,-17,-22,-6,-12,-12,-21,-65,-7,-13,-6,4,-32,-5,12,29,5,-14,-9,-64,-17,-23,-9,10,-7,-9,-3,-1,2,-3,-12,-5,-17,-8,-7,-4,-28,2,-9,-24,-14,-22,-31,-12,-31,-13,16,1,7,8,7,31,-3,6,-4,-23,30,-5,-17,-7,29,21,-7,0,-11,9,-10,-4,-14,33,-7,19,-11,19,13,-9,18,-8,-3,44,-11,-6,-28,1,-37,28,-24,-6,10,-13,-10,-16,-7,-11,13,-9,-15,-3,18,-9,0,-12,-12,-12,-4,-11,-6,8,-4,10,21,22,7,0,1,20,-6,-6,14,25,-10,2,21,-8,63,2,8,-6,-15,-6,9,-5,-9,25,15,-7,0,-15,-7,28,-2,-2,-12,10,-18,-6,2,-14,1,-1,-12,13,-6,11,-3,3,15,-3,-1,-13,21,-3,32,-50,-13,19,-1,11,-9,21,7,10,-3,-3,3,2,25,-15,23,-29,-8,-12,-4,-9,-11,-21,-10,-7,5,-7,20,-8,46,18,36,15,3,8,4,7,-5,-19,-5,-7,-1,-8,21,14,18,-6,-24,22,23,-12,24,-8,56,7,19,0,52,9,-5,-4,-15,-6,-12,-2,8,-21,4,3,28,-5,-8,-5,6,-3,-5,-2,-9,-16,-22,-8,-15,-9,8,9,-6,5,-1,-9,-13,-14,31,2,15,18,-33,-1,-1,-9,-8,-16,4,-11,18,-9,-6,-5,-6,-6,-6,-2,24,-11,-7,0,-12,-22,-4,-6,3,2,11,22,-14,-13,1,-7,-6,24,-5,-5,-15,-8,-15,-30,-5,29,-13,-9,-8,-29,14,-27,-21,-9,-34,-14,-11,-21,-16,-37,-8,2,32,9,-13,-4,-3,-2,-3,4,8,13,0,24,-15,-5,-26,3,-13,-12,5,6,-13,-13,23,4,-10,-17,-43,-7,-16,-8,-25,-32,-6,12,13,-7,-7,-28,-46,-9,-6,-11,-17,23,-2,-5,-9,10,6,7,10,-13,23,-5,-13,17,-14,-12,1,0,12,-10,-5,10,-9,-5,-6,-12,-21,-6,9,4,-6,0,-14,-10,5,-4,-17,39,15,21,-23,-2,-12,-3,5,14,-4,16,-7,-23,-7,3,-3,-10,-10,8,13,28,-7,-5,-10,10,-14,23,-28,-5,-5,-1,8,18,-4,-8,-19,-49,-2,-17,-4,-29,-24,27,8,-14,13,61,-22,17,2,-12,-5,-15,-23,3,-3,-12,-10,-9,-10,-6,-1,-7,-15,5,23,49,6,3,15,9,-2,-11,3,17,1,-5,-6,-6,12,12,-9,-46,-18,-20,-13,-4,-24,-4,14,8,-25,-5,-3,12,-6,-11,-6,-6,-4,-1,-5,-21,6,70,-10,-5,0,10,9,-1,40,25,-13,-25,-3,-4,-17,-6,-4,-9,-20,-2,2,-11,-12,-6,8,5,-5,17,-5,3,22,-13,-5,11,16,-9,-35,-5,-4,3,-10,22,-6,-7,-2,-4,-8,-9,-4,2,-5,-8,7,-5,-4,1,-2,-4,0,-4,-10,-7,-9,38,24,-3,22,-3,-4,-5,-8,4,6,-11,-2,10,-5,-22,-33,-55,-13,-10,19,-16,-4,0,-41,1,-3,-27,-3,-7,12,7,-41,-1,-37,4,3,-2,-5,10,-27,-24,-6,-33,-7,8,4,2,-7,1,-3,-6,-16,0,-11,-9,-10,-6,-12,-3,-11,-9,-14,-38,-10,-1,-2,7,14,-15,12,-17,-43,6,-8,-10,-27,13,9,-16,-12,-16,-14,-21,-6,-14,10,-15,19,-2,10,10,9,-15,-13,-5,2,-3,-12,-22,-3,-31,-4,-23,-7,6,19,-12,-22,-11,-6,-11,42,30,1,0,-8,-63,-8,28,-5,-11,-5,27,3,-2,-4,-11,-52,-11,-1,0,-9,-37,2,-2,0,-9,-1,-3,-12,-37,40,11,30,2,-29,-8,27,20,3,-9,-12,7,-14,-24,-2,4,-4,-18,-2,-3,-5,-10,6,-4,7,-12,-13,-5,-21,-8,-7,-21,-6,8,-13,-6,14,-17,-14,2,-6,-38,-6,2,-2,-7,-22,38,4,7,-7,-6,-12,6,19,-32,-10,7,32,-4,45,46,-13,15,-17,-8,2,1,-15,-6,4,11,-6,-14,19,-5,15,11,22,8,6,-5,-5,20,-17,-12,-22,-3,-2,-10,-15,1,-15,18,-2,-4,-4,4,-1,5,4,-12,-10,-15,-2,-3,-2,-2,-5,-6,6,-12,2,-9,-26,-5,-14,-4,15,-10,-9,-28,-11,-8,-6,-9,-17,-2,-17,-7,3,4,-6,4,-11,17,8,9,18,-8,14,-8,-2,-6,11,-9,-4,-19,-3,-37,-8,-7,-5,-14,9,-4,7,-45,-6,-21,1,5,-25,2,-15,-22,23,-3,-13,-10,-6,37,1,-21,12,-17,12,-7,3,14,-7,10,-3,-11,-3,-6,-8,-9,-1,3,45,-7,-21,-4,-10,-14,15,-7,20,-10,4,4,3,-23,4,0,17,-3,-5,-12,-45,-3,-7,-1,-6,-34,-9,-4,7,-5,-2,-26,-13,-1,-2,-10,-11,0,-1,-3,-14,16,36,-10,12,-14,31,14,2,21,8,-2,1,11,17,7,10,-2,2,-21,1,8,-19,-13,-6,8,19,-12,8,-8,-4,-21,0,-15,-12,-1,12,-8,-7,-4,5,-1,29,-8,0,-19,3,-31,-41,-4,-14,18,-9,8,1,5,-22,-6,-7,-9,15,11,-2,5,9,-11,-1,-25,9,-48,-8,-8,-12,-4,49,1,4,30,14,18,-5,-9,15,6,-2,-3,18,-10,14,1,6,15,-4,7,1,3,-54,-5,-36,-4,-6,-11,-6,-10,-3,5,12,-36,-4,14,-9,-1,20,-3,-5,26,8,-6,10,-3,-8,-9,9,4,12,0,-14,-20,-2,-4,-13,-8,-25,-2,0,-5,-5,-9,-8,-9,3,14,3,11,-2,-7,-29,-6,-29,-14,-12,-8,-15,-11,-7,-28,21,19,-8,-7,2,21,-10,3,28,16,-18,-11,-51,-11,-6,5,1,-7,4,0,-5,21,16,-14,14,5,3,-2,3,-3,-6,-10,-19,-3,-4,-15,-15,-11,-3,16,11,-10,-3,28,-27,-20,-11,-7,-9,-9,11,22,-26,9,-9,-23,89,10,8,-7,-14,-10,-4,6,25,3,-6,-4,-29,8,-34,2,-11,-10,-1,-11,8,-12,-10,26,44,3,-10,-1,19,39,-10,15,4,4,3,20,-8,10,48,9,21,9,-7,34,21,7,13,26,5,-15,-20,-4,34,-8,-7,18,55,-15,-74,-21,-15,4,-4,1,3,1,-9,-10,4,-5,6,21,5,-9,5,30,-17,36,42,22,15,8,-2,-7,-8,5,-4,-10,-10,-7,-6,-16,-1,-34,-3,2,-11,3,-11,-7,-10,-7,-5,-16,-10,-1,-12,7,-13,-18,-19,11,13,14,19,10,-8,2,-11,-10,-16,-8,-19,50,13,26,31,26,11,40,7,0,-2,-3,49,5,-9,-9,-6,5,-12,11,-15,9,-24,-6,4,2,-40,0,-8,-20,-13,-2,-12,-1,6,1,-6,-3,21,-14,-8,-14,-11,20,-15,-4,-6,-34,21,-6,-18,6,-16,-5,-13,-6,-49,-6,-4,-5,11,20,6,-4,-1,-18,-10,10,18,-17,-3,-4,2,-16,-5,9,-8,24,27,1,-12,9,10,-6,0,-4,9,-9,-15,-22,-4,3,-6,6,14,41,16,13,-23,12,-11,10,-8,-2,2,-13,-3,18,17,32,10,1,31,-3,-6,-6,-7,-21,-14,-4,20,-7,-2,-7,15,4,-7,-6,-23,-14,-7,-2,19,-14,-5,-8,-5,2,-2,-4,1,-32,-8,-3,0,3,1,0,-4,18,15,-3,-4,20,5,-6,-16,-4,-9,-26,-7,-22,-6,0,12,-9,-3,-10,5,4,-24,-25,-6,-7,9,-4,-7,-4,-18,-19,-8,-3,5,-12,0,20,-40,-4,3,-4,-13,-10,-11,-16,-13,-7,-3,-25,2,-16,-9,7,-11,-10,-12,4,4,-5,-8,19,-4,-6,-5,30,-12,-2,30,-6,9,8,-7,-2,-1,20,1,-23,-9,19,-30,-3,-4,-19,-13,-15,-7,-50,-7,-3,-1,-3,-7,-6,-14,3,-8,-1,-2,-2,3,12,14,-9,-8,-15,-7,-19,-11,12,0,-24,-17,14,-4,-5,-10,-7,-6,-13,-13,4,-16,-4,-10,20,14,4,0,-4,7,-3,-11,-1,-43,-1,-6,13,-8,-11,-5,-16,-8,-7,-3,19,-26,-27,-16,-11,-3,-1,32,-21,-8,-23,-2,-8,1,-14,-39,-9,12,-13,-14,-7,-29,-6,-5,-12,5,19,-16,-7,-15,-8,-9,-51,-7,-8,16,-3,-37,-5,-26,-1,-11,-9,-2,-25,-22,-12,-3,-3,-31,0,-12,-20,15,30,23,-5,-25,-5,-21,-1,-27,-4,-13,-8,27,0,-23,-21,-24,-14,-18,-10,21,-1,9,14,-1,0,36,14,20,13,1,-13,3,-5,-34,-29,5,-24,28,9,6,-3,-2,-12,10,4,-17,13,-2,-3,-4,-14,-5,-9,-2,-7,-12,-6,-9,-55,-8,-5,-34,7,-12,-55,-5,-13,-26,-5,-14,10,-16,-10,-6,-8,-12,17,-25,14,-26,-2,9,-2,16,-13,5,5,1,-6,1,-2,-6,7,-9,-3,-7,16,-17,4,-19,-8,-4,16,16,-1,-11,-8,1,-6,-2,-10,-2,-9,-3,-8,-20,-7,-12,-5,11,-35,-22,-9,3,-23,-27,-12,-36,-9,-18,-11,-7,10,0,-4,33,-5,21,-1,15,-10,-5,-7,4,-10,-34,-12,-27,5,1,-27,7,-1,-14,-2,-8,6,-7,1,-3,-1,7,-9,-8,-3,-17,-21,9,-7,-4,61,1,-37,-11,-7,-6,-5,1,-1,-8,-8,-14,-19,-2,-9,-4,8,7,3,9,0,-4,3,-5,2,-4,-4,-22,19,18,-13,-10,-8,-20,-23,5,-36,-9,-12,-1,-3,42,40,1,-5,-7,1,-8,4,8,8,-6,-1,-32,-13,3,42,-6,-2,-24,-10,-8,-17,-12,-19,-12,-24,-3,-4,-9,-41,3,-7,-9,-4,-18,-24,-2,-8,-20,-5,-16,-3,-1,-6,8,-10,-10,-3,-6,-2,-9,-2,23,-2,-8,12,-10,-6,11,4,-21,-28,4,3,-44,22,-19,-4,12,23,-11,-15,3,-1,13,11,21,-12,-20,11,-12,-19,-15,9,-13,-3,-27,-7,8,11,8,57,8,-7,17,59,34,22,39,34,38,8,-13,27,36,4,13,-4,-4,-11,-7,-24,-9,-31,0,-19,-4,-2,2,12,-2,1,-3,14,-12,27,18,-32,17,32,8,-4,12,-8,-15,-14,-1,-4,9,-20,-1,-31,-19,4,14,-40,-2,4,53,34,-43,-13,-9,-9,0,-33,-4,-18,10,3,5,31,-1,-5,-17,-2,-4,25,0,62,6,-28,-9,-1,19,-18,15,-2,1,-9,-25,-11,-30,-2,6,-12,16,-6,-13,9,11,51,11,6,6,7,14,-18,-35,-14,-4,-10,15,25,-1,14,-16,-7,-15,15,5,-20,-1,1,-6,15,-7,-4,-4,-5,13,-4,9,-17,-9,-6,36,51,8,-11,-2,33,-9,-5,6,4,-12,9,-17,0,-3,1,-1,-1,-5,-2,-6,-16,-25,-3,-17,29,4,-33,-13,6,7,7,-13,0,9,-16,-5,-18,-62,-6,47,14,24,-3,12,10,-17,4,8,2,15,6,-10,26,3,-13,-5,37,-14,-5,-36,-15,-11,13,-3,-7,-6,-8,-7,-7,-10,-4,-28,0,-6,-5,-2,-11,3,-6,-6,12,-16,-13,8,-14,-9,-12,-4,-3,-20,-9,-8,-8,10,-1,-13,-13,9,-5,-19,-2,-11,-10,-10,-27,-7,9,-8,6,13,6,22,-5,-5,-41,-5,-4,1,-1,-13,24,-14,1,-7,-4,-8,-5,-9,-2,3,-9,-5,17,-34,-17,5,-21,-2,-7,-4,17,12,18,-6,5,32,-21,-10,-9,-12,18,-7,9,-19,5,-4,-54,-27,-8,-3,-2,-2,-13,13,12,15,19,-16,37,-1,-5,22,-21,-2,-11,16,19,13,8,2,0,-1,-6,7,-2,-16,-6,-2,-4,-4,-9,10,-5,-1,-3,-31,1,16,-3,-12,6,-15,6,-1,8,-3,-2,-12,-6,21,-2,-12,-29,-6,-1,-8,8,-3,-14,-6,-4,-6,18,-10,-4,-9,2,19,11,5,-4,16,20,6,-23,-5,8,-2,10,6,46,3,8,9,-15,1,-9,1,-8,-2,-16,-21,-5,-17,4,-10,-11,-4,-5,-24,15,21,0,-4,-9,-22,-14,-15,18,14,9,9,12,14,-9,4,3,12,7,-14,-6,-2,19,-11,-6,20,-6,43,-3,-8,-5,-19,11,7,21,-14,-6,-20,-13,-22,-9,-6,-9,-10,-3,-6,-39,-5,-5,-6,-5,-23,-5,11,-30,-5,-17,-10,5,-31,-10,-15,-16,-9,-34,-43,23,-29,-18,-4,-1,-17,-7,-6,0,-12,-1,-4,-6,7,-11,-12,1,1,-3,-4,4,30,-4,-10,-7,-10,-15,1,6,6,5,1,-22,15,-12,-4,-12,-5,9,-1,6,-33,-13,-22,32,11,-9,-5,4,29,7,20,11,-21,26,-22,-8,-21,-10,-2,3,-29,-7,-30,-28,-8,-50,-5,-5,-19,0,-11,15,-17,-10,49,27,8,9,21,-25,-8,-5,-35,-7,-4,-3,-17,17,25,-17,-6,8,-1,-19,-7,2,6,3,-9,-19,1,-14,-4,4,-3,-9,-5,5,7,-5,-2,-2,-8,-20,4,-7,-8,-7,21,8,5,13,-10,-6,-4,-25,29,13,1,10,18,0,22,-6,-41,-5,-4,-6,-4,-11,-11,-5,-4,-4,-5,-4,-7,-17,-2,1,-7,-12,-8,-17,-22,2,11,27,-7,-14,11,-43,-5,-30,-19,7,-3,1,1,-3,-6,-20,-14,-5,-4,-16,-9,0,-26,-5,-6,-7,-37,-2,-11,-3,-15,13,-2,23,-3,0,15,-6,-23,-20,29,-3,-53,-8,-5,-41,-5,-59,-35,-9,-12,-8,-7,-10,-9,-18,-5,27,4,-15,-10,5,13,0,-49,0,-7,-11,-33,-11,-4,-5,-19,-8,-19,-3,-6,-6,-3,-19,-19,-8,-6,-5,5,18,-5,-8,-13,2,-8,-6,33,-19,-17,-4,-6,5,-7,5,25,-15,-13,-20,-32,-4,0,2,5,-12,-13,-8,8,7,-11,4,-9,4,-16,-11,8,2,7,10,-13,-8,0,-7,7,1,40,2,-7,10,17,4,-24,8,10,5,-8,-25,-8,-13,17,-6,17,-12,14,-1,-8,-18,-5,-23,-45,41,8,-16,-4,-4,-3,-11,-2,-25,4,19,0,-10,-5,-7,-8,-26,-9,-10,5,-7,-3,2,-5,-6,29,-45,-12,-26,21,-18,14,13,-2,4,0,-54,-16,-44,-10,-13,-43,-18,-10,-26,-6,2,-3,-3,-14,0,1,14,3,26,-2,5,-5,-7,-11,-6,-3,-6,-6,-9,-15,-14,15,-20,-4,-14,-3,5,-4,5,-3,-23,-8,17,18,-17,-2,-3,20,3,-7,-10,2,-6,14,14,1,-5,-4,-10,-13,-4,-16,-8,-12,-11,-11,-27,-8,-12,-4,1,0,-15,-17,-13,33,0,-8,-6,8,-4,17,-5,-13,-9,-33,-7,0,-5,10,16,-8,14,20,3,32,-1,-1,-7,6,2,10,3,27,13,-4,4,55,0,24,15,21,-1,26,2,-2,-6,24,-58,-11,-5,3,-8,-7,11,-4,-5,-5,6,9,0,-6,-4,-20,-22,20,-9,38,10,-6,3,-4,9,3,17,-27,-14,-19,-10,-8,-2,-6,0,5,-15,1,-12,-7,0,-8,-18,-1,1,-17,-12,4,-25,-3,3,12,-30,-7,-7,4,-32,-3,-1,-43,-3,-1,-15,-8,-9,-7,-9,-9,9,5,11,-4,-5,-3,-32,-7,43,-79,-8,-12,3,-17,36,-6,-4,22,-21,3,12,19,-6,-20,10,-18,-7,-34,-30,-9,-20,1,19,-9,-9,-5,4,0,22,-30,-9,-18,-9,0,-12,-6,-10,-9,-5,-20,-22,-11,2,-3,-11,-6,4,-1,19,-2,-18,-6,-7,-8,-20,10,0,12,7,-7,-10,-5,-5,5,-6,14,-3,-10,6,18,16,6,16,14,3,-2,-13,-9,-15,-6,-10,-7,-30,-10,-7,1,7,9,-5,16,6,-14,28,10,2,33,29,33,12,-14,-4,-4,28,2,6,-20,0,17,11,12,6,11,4,8,0,-13,3,-7,2,5,-9,17,-9,-22,-5,-8,0,-16,21,2,-7,-4,7,11,4,21,4,20,-16,32,13,0,9,-17,-11,-9,-23,-6,35,-1,18,11,0,7,32,13,12,6,-46,-2,-9,10,6,-61,-5,-6,-46,-12,-5,-17,-8,-14,-12,-6,-4,-16,-33,-14,-16,-6,-11,-7,18,-8,-6,-10,-27,10,-18,-6,12,10,7,-21,-10,4,-10,20,36,2,2,12,-3,1,-11,11,41,55,-7,-9,-16,12,-1,-8,-12,1,-16,-21,9,-35,-8,-21,-9,-17,-31,-62,-8,-6,-5,-16,23,-4,-33,5,-39,-8,-23,-13,-9,-5,-5,-13,-3,-5,-6,-7,-4,-13,-39,-2,-9,-8,-21,-67,-4,-6,-13,-42,-16,-9,-16,-4,-27,-11,13,-7,0,-25,-8,-6,-2,-4,-5,-26,-54,-35,-11,8,4,-5,-4,12,36,13,22,17,-14,34,15,29,6,8,9,-1,-4,3,29,13,12,34,40,5,-1,0,16,35,0,-1,15,-54,-15,-5,0,-17,-23,-15,-26,-27,-6,-9,6,-5,8,8,-9,-5,-6,-2,-8,0,5,-28,-15,3,5,-9,9,3,-3,-17,-12,-19,-18,31,7,-7,10,14,-24,-27,-10,-2,-10,17,6,-13,-19,-14,-5,-3,3,-2,-26,-6,-3,-15,-12,8,0,2,41,24,-14,13,4,14,1,8,25,-8,-7,-31,2,28,24,10,-12,13,-32,-5,-7,8,-20,-17,-6,42,50,-7,-28,-7,-29,-8,-3,-6,-4,-19,-12,-10,-11,-15,-9,-9,-10,-7,-5,-12,-4,-5,-17,18,-9,-9,-5,-30,-8,0,18,-4,12,-2,-14,-8,-12,2,-17,-3,19,18,-9,32,-11,6,16,6,-20,-2,-6,-11,-31,-10,-6,-3,-26,-11,3,20,3,3,-31,7,-6,-5,0,-21,-19,-11,-17,20,-26,-7,-9,9,6,-9,-3,-13,1,5,29,-3,13,26,-15,-10,-2,16,14,-2,1,20,11,8,19,4,-19,22,2,-8,-5,28,1,-20,5,-10,-15,-12,-7,-1,19,4,-4,16,-5,-5,-51,-4,-21,-4,9,-9,0,6,4,-34,-11,-3,-26,8,1,70,-10,-7,-10,-5,-5,-19,-6,-6,-4,-5,9,-3,-4,18,10,-12,-1,12,-14,-12,-6,-8,-7,34,18,39,3,-9,-24,-11,5,5,-11,-4,-26,-5,-5,-31,-8,-12,-15,-3,8,13,39,-4,1,2,-7,-22,-11,1,-7,-5,20,-13,2,-24,-5,0,-6,-13,12,-33,-3,-7,-6,11,4,-21,-5,-2,-14,2,-8,-27,6,11,-1,15,1,1,-4,-9,-10,13,-27,-22,4,-5,-11,10,4,-35,-11,-7,-10,-2,17,20,-10,-7,-45,-6,-2,9,-2,-7,22,-10,32,-4,1,-7,-7,27,-2,4,-14,-2,0,-19,-8,-2,-4,-17,-11,-1,-9,-2,9,-34,-10,-5,-13,1,28,-15,-2,-6,-25,-3,-37,-6,0,9,-7,25,6,-10,-15,-8,-11,11,-3,23,-8,-3,9,9,-4,-3,-11,3,2,-22,-9,21,-5,-1,-2,-16,-12,3,14,5,-15,50,17,-9,-7,8,3,1,-43,13,-15,-1,-6,-10,7,-4,-22,-8,-18,-3,-8,-6,-6,-21,-10,26,-25,-24,-26,-9,-7,-16,-8,-4,-12,-8,-3,-17,-3,14,-10,7,-2,-11,-18,5,-5,6,-8,10,-1,-11,9,-3,-4,-4,-1,-8,-12,23,-9,-5,-34,-17,2,16,13,4,1,-5,-6,-3,3,-20,-8,14,5,30,6,-9,-18,9,6,9,11,5,15,36,39,10,-3,5,-15,-3,-15,-9,10,-4,-7,-5,-17,-10,-10,5,-14,-14,-10,-6,-10,-4,-13,-33,-12,-8,16,-4,1,4,22,-33,-5,23,2,3,-16,-2,-5,-5,-17,-8,-38,-9,-9,-2,-8,-16,-6,-14,-8,-67,-5,43,17,-12,4,42,4,33,-19,10,-3,-14,-7,-7,-3,-3,-12,6,-6,-3,-5,15,17,-22,-5,-14,-3,-9,7,-10,0,-28,-9,-6,-14,-15,4,-42,-5,-8,-2,0,-3,-3,-11,-1,-3,-14,-2,0,0,-1,17,-2,-19,-28,-4,-2,13,48,23,-3,-5,7,5,-9,-19,-4,2,5,-1,20,8,10,4,-1,-4,9,-4,0,-2,-3,1,-17,4,1,-1,-6,25,-6,9,3,6,-6,-15,-2,-3,0,-7,-10,-4,-23,-3,-6,-12,5,9,-7,3,-1,-15,-10,-6,-17,-3,-29,-33,-49,0,-10,-16,-18,-21,-8,18,-13,-5,-8,-2,3,7,-5,-39,-6,-3,-10,-26,27,21,-5,0,-15,-8,35,26,-6,-11,7,-12,-15,-19,-7,-13,-9,9,-2,-16,33,3,-14,3,8,7,9,-11,25,5,-6,-9,9,-6,-1,18,11,7,23,5,-1,-7,8,22,12,-15,-18,-15,-5,0,-54,-8,-15,-3,8,26,17,2,8,-15,0,-9,-16,29,-13,12,-8,-1,2,-6,-2,-5,-8,-7,-6,-15,-11,-13,-8,21,-11,-29,-18,-22,-1,-34,-23,-9,1,-25,-15,-8,47,-3,-6,-17,-1,-6,-6,-5,-6,-1,-27,18,-5,-9,1,-13,0,-4,-9,9,-10,-9,-51,-9,-7,-5,-2,-21,-3,6,8,-15,-9,-10,-20,-24,-5,-8,-8,2,1,-8,-41,47,39,3,-5,-6,-6,-7,-4,27,-9,1,-35,4,5,7,-1,0,9,-1,-3,-2,16,-14,2,-9,-16,-5,-1,-9,-22,23,32,4,-3,-9,1,-15,-8,14,-5,17,9,-20,-4,-11,-3,-4,2,-6,11,-9,13,-2,6,-3,-4,-39,-9,6,-8,5,-18,14,-12,32,9,-16,-1,-3,5,4,-3,21,-18,-15,12,-3,5,3,12,24,-12,-9,4,6,7,-7,15,-2,49,9,-4,-1,-1,-7,10,7,-5,-4,0,-12,6,9,4,20,-16,0,22,-6,18,10,-6,2,-6,19,-4,16,-15,-3,-1,-3,-26,36,11,0,-3,5,-32,5,51,34,-5,-7,-12,-1,5,-11,1,-18,-13,-11,-5,1,10,-2,-7,-3,-18,-9,8,-10,-3,29,12,10,-41,-14,-14,-53,-48,-24,2,21,10,5,38,1,20,20,0,28,-11,-6,-5,28,14,11,6,11,-7,-3,-5,-3,-4,-27,3,0,11,-5,-5,-1,-5,-6,-5,-29,13,-10,-5,-42,4,-55,-35,-9,-10,-5,-1,1,12,-4,-31,-5,5,6,11,25,58,-1,5,-13,-42,-19,-6,-5,-5,-32,-10,-19,-6,-1,-3,-14,-9,-17,6,-4,-1,-18,-8,8,40,-11,-30,-19,-10,0,-44,6,-7,5,-9,-29,19,-25,-3,-9,-3,-5,-11,-21,-10,-10,8,-1,-15,-6,-6,15,-11,-7,15,4,13,-30,18,-5,-2,-5,-6,1,31,22,0,21,-4,-14,-13,-41,40,-7,-17,-14,-15,-10,-34,-3,12,-3,-6,-6,3,-1,-6,-3,5,0,1,-6,-11,-79,4,0,-26,-10,-7,-2,-2,-19,-6,13,16,11,-13,6,-5,-3,-1,-3,-11,1,-6,-11),
),
}
