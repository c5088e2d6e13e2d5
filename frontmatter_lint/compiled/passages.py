"""Made from `data/passages.yaml and words.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'source': 'what careful readers called good and bad quotations, 2,717 passages of 197 public agents, and on 40 pages of `lint-agents explain`',
'verified_on': '2026-11-30',
'acts': '''\
adapt
adapting
adapts
add
add up
adding
adding up
adds
adds up
administer
administering
administers
advise
advises
advising
allocate
allocates
allocating
alphabetize
alphabetizes
alphabetizing
analyse
analyses
analysing
analysis of
analysises of
analysising of
analyze
analyzes
analyzing
announce
announces
announcing
answer
answering
answers
append
appending
appends
applies
apply
applying
appraise
appraises
appraising
approve
approves
approving
architect
architecting
architects
archive
archives
archiving
argue
argues
arguing
ask
asking
asks
assess
assesses
assessing
assign
assigning
assigns
attach
attaches
attaching
attack
attacking
attacks
audit
auditing
audits
author
authoring
authors
auto fix
autoing fix
automate
automates
automating
autos fix
back up
backfill
backfilling
backfills
backing up
backs up
balance
balances
balancing
beautifies
beautify
beautifying
bisect
bisecting
bisects
block
blocking
blocks
bootstrap
bootstraping
bootstraps
brainstorm
brainstorming
brainstorms
break
breaking
breaks
browse
browses
browsing
build
building
builds
bump
bumping
bumps
cache
caches
caching
calculate
calculates
calculating
call
calling
calls
capture
captures
capturing
catalog
cataloging
catalogs
catch
catches
catching
certifies
certify
certifying
challenge
challenges
challenging
check
checking
checks
cherries pick
cherry pick
cherrying pick
choose
chooses
choosing
clean up
cleaning up
cleans up
clear cache
clearing cache
clears cache
close
close out
closes
closes out
closing
closing out
collect
collecting
collects
commit
commiting
commits
compare
compares
comparing
compile
compiles
compiling
compose
composes
composing
compress
compresses
compressing
compromise
compromises
compromising
compute
computes
computing
concatenate
concatenates
concatenating
conduct research
conducting research
conducts research
configure
configures
configuring
confirm
confirming
confirms
connect
connecting
connects
consolidate
consolidates
consolidating
contain
containing
contains
converge on
converges on
converging on
convert
converting
converts
coordinate
coordinates
coordinating
copies
copy
copying
correlate
correlates
correlating
count
counting
counts
cover
covering
covers
craft
crafting
crafts
create
creates
creating
critique
critiques
critiquing
crop
cropping
crops
cross check
crosses check
crossing check
curate
curates
curating
debug
debuging
debugs
decide
decides
deciding
decompose
decomposes
decomposing
deduce
deduces
deducing
dedupe
dedupes
deduping
deduplicate
deduplicates
deduplicating
defend
defending
defends
define
defines
defining
delegate
delegates
delegating
delete
deletes
deleting
deliver
delivering
delivers
deploy
deploying
deploys
design
designing
designs
detect
detecting
detects
determine
determines
determining
develop
developing
develops
diagnose
diagnoses
diagnosing
discover
discovering
discovers
dispatch
dispatches
dispatching
display
displaying
displays
dissect
dissecting
dissects
distill
distilling
distills
document
documenting
documents
double check
doubles check
doubling check
download
downloading
downloads
draft
drafting
drafts
draw
drawing
draws
drive
drives
driving
echo
echoing
echos
edit
edits
editting
emit
emits
emitting
enforce
enforces
enforcing
ensure
ensures
ensuring
enumerate
enumerates
enumerating
establish
establishes
establishing
estimate
estimates
estimating
evaluate
evaluates
evaluating
examine
examines
examining
execute
executes
executing
expand
expanding
expands
expertise in
expertises in
expertising in
explain
explaining
explains
exploit
exploiting
exploits
explore
explores
exploring
export
exporting
exports
extract
extracting
extracts
facilitate
facilitates
facilitating
fact check
facting check
facts check
fetch
fetches
fetching
figure out
figures out
figuring out
fill in
fill out
filling in
filling out
fills in
fills out
filter
filtering
filters
finalise
finalises
finalising
finalize
finalizes
finalizing
find
finding
finds
fix
fixes
fixing
flag
flagging
flags
forecast
forecasting
forecasts
format
formating
formats
formulate
formulates
formulating
forward
forwarding
forwards
gather
gathering
gathers
generate
generates
generating
grade
grades
grading
group
grouping
groups
grow
growing
grows
guide
guides
guiding
handle
handles
handling
harden
hardening
hardens
help
helping
helps
hunt
hunt down
hunt for
hunting
hunting down
hunting for
hunts
hunts down
hunts for
hypothesise
hypothesises
hypothesising
hypothesize
hypothesizes
hypothesizing
identifies
identify
identifying
implement
implementing
implements
import
importing
imports
improve
improves
improving
increment
incrementing
increments
indent
indenting
indents
index
indexes
indexing
infer
infering
infers
initialise
initialises
initialising
initialize
initializes
initializing
insert
inserting
inserts
inspect
inspecting
inspects
install
installing
installs
integrate
integrates
integrating
interpret
interpreting
interprets
interview
interviewing
interviews
invalidate
invalidates
invalidating
investigate
investigates
investigating
invoke
invokes
invoking
isolate
isolates
isolating
judge
judges
judging
keep
keeping
keeps
label
labeling
labels
launch
launches
launching
lead
leading
leads
learn
learning
learns
lint
linting
lints
list
listing
lists
load
loading
loads
localize
localizes
localizing
locate
locates
locating
lock down
locking down
locks down
log
logging
logs
look
look for
look through
look up
looking
looking for
looking through
looking up
looks
looks for
looks through
looks up
maintain
maintaining
maintains
make
makes
making
manage
manages
managing
map
mapping
maps
mastering
masteringing
masterings
match
matches
matching
measure
measures
measuring
mentor
mentoring
mentors
merge
merges
merging
migrate
migrates
migrating
minifies
minify
minifying
mirror
mirroring
mirrors
mitigate
mitigates
mitigating
model
modeling
models
modernize
modernizes
modernizing
monitor
monitoring
monitors
move
moves
moving
narrow down
narrowing down
narrows down
navigate
navigate to
navigates
navigates to
navigating
navigating to
negotiate
negotiates
negotiating
normalize
normalizes
normalizing
notifies
notify
notifying
number
numbering
numbers
open
openning
opens
optimize
optimizes
optimizing
orchestrate
orchestrates
orchestrating
outline
outlines
outlining
oversee
overseeing
oversees
own
owning
owns
paint
painting
paints
parse
parses
parsing
patch
patches
patching
pentest
pentesting
pentests
perform
performing
performs
persist
persisting
persists
pin
pinning
pinpoint
pinpointing
pinpoints
pins
plan
planning
plans
polish
polishes
polishing
poll
polling
polls
populate
populates
populating
port
porting
ports
post
posting
posts
predict
predicting
predicts
prettifies
prettify
prettifying
prevent
preventing
prevents
print
printing
prints
prioritize
prioritizes
prioritizing
probe
probes
probing
process
processes
processing
produce
produces
producing
profile
profiles
profiling
proofread
proofreading
proofreads
propose
proposes
proposing
protect
protecting
protects
provide
provides
providing
provision
provisioning
provisions
prune
prunes
pruning
publish
publishes
publishing
purge
purges
purging
push
pushes
pushing
queries
query
querying
question
questioning
questions
rank
ranking
ranks
rate
rates
rating
read
reading
reads
reason
reasoning
reasons
rebase
rebases
rebasing
recommend
recommending
recommends
reconcile
reconciles
reconciling
reconstruct
reconstructing
reconstructs
record
recording
records
recover
recover from
recovering
recovering from
recovers
recovers from
red team
redact
redacting
redacts
reding team
reds team
reduce
reduces
reducing
refactor
refactoring
refactors
refine
refines
refining
reformat
reformating
reformats
refresh
refreshes
refreshing
regenerate
regenerates
regenerating
reject
rejecting
rejects
relay
relaying
relays
release
releases
releasing
relocate
relocates
relocating
remediate
remediates
remediating
remember
remembering
remembers
remind
reminding
reminds
remove
remove unused
removes
removes unused
removing
removing unused
rename
renames
renaming
render
rendering
renders
renumber
renumbering
renumbers
reopen
reopening
reopens
reorder
reordering
reorders
repair
repairing
repairs
replace
replaces
replacing
report
reporting
reports
reproduce
reproduces
reproducing
research
researches
researching
resize
resizes
resizing
resolve
resolves
resolving
respond to
responding to
responds to
restore
restores
restoring
retrieve
retrieves
retrieving
return
returning
returns
review
reviewing
reviews
rewrite
rewrites
rewriting
roll back
roll out
rolling back
rolling out
rolls back
rolls out
root cause
rooting cause
roots cause
route
routes
routing
run
running
runs
safeguard
safeguarding
safeguards
save
saves
saving
scaffold
scaffolding
scaffolds
scale
scales
scaling
scan
scanning
scans
score
scores
scoring
scrape
scrapes
scraping
scrutinize
scrutinizes
scrutinizing
search
search for
searches
searches for
searching
searching for
second guess
seconding guess
seconds guess
secure
secures
securing
seed
seeding
seeds
select
selecting
selects
send
sending
sends
set
set up
sets
sets up
setting
setting up
settle
settles
settling
ship
shipping
ships
show
showing
shows
sign
signing
signs
simplifies
simplify
simplifying
simulate
simulates
simulating
sort
sorting
sorts
specialize in
specialized in
specializeding in
specializeds in
specializes in
specializeses in
specializesing in
specializing in
specializinging in
specializings in
spin up
spinning up
spins up
spot
spots
spotting
squash
squashes
squashing
stabilise
stabilises
stabilising
stabilize
stabilizes
stabilizing
stage
stages
staging
stamp
stamping
stamps
store
stores
storing
strategize
strategizes
strategizing
stress
stresses
stressing
strip
striping
strips
stub
stub out
stubbing
stubbing out
stubs
stubs out
studies
study
studying
summarize
summarizes
summarizing
support
supporting
supports
surface
surfaces
surfacing
survey
surveying
surveys
sync
syncing
syncs
synthesize
synthesizes
synthesizing
tabulate
tabulates
tabulating
tag
tagging
tags
take
takes
taking
tallies
tally
tallying
teach
teaches
teaching
test
testing
tests
threat model
threating model
threats model
tidies
tidies up
tidy
tidy up
tidying
tidying up
trace
traces
tracing
track
track down
tracking
tracking down
tracks
tracks down
transcode
transcodes
transcoding
transcribe
transcribes
transcribing
transfer
transfering
transfers
transform
transforming
transforms
translate
translates
translating
triage
triages
triaging
trim
trimming
trims
troubleshoot
troubleshooting
troubleshoots
tune
tunes
tuning
turn
turning
turns
tutor
tutoring
tutors
uncover
uncovering
uncovers
unit test
units test
unitting test
unpin
unpining
unpins
unzip
unziping
unzips
update
updates
updating
upgrade
upgrades
upgrading
upload
uploading
uploads
validate
validates
validating
verifies
verifies claims
verify
verify claims
verifying
verifying claims
vet
vets
vetting
wait for
waiting for
waits for
watch
watch for
watches
watches for
watching
watching for
weigh
weighing
weighs
wire
wires
wiring
work out
working out
works out
wrap up
wrapping up
wraps up
write
writes
writing
zip
zipping
zips''',
'before': [
'use',
'you',
'your',
'it',
'this',
'the',
'an',
'agent',
'i',
'we',
'will',
'must',
'should',
'can',
'then',
'also',
'always',
'proactively',
'carefully',
'automatically',
'first',
'finally',
'and',
'or',
'to',
'that',
'who',
'which',
'responsible',
'for',
'job',
'is',
'task',
'role',
'mission',
'goal',
'by',
'either',
'only',
'help',
'helps',
'excels',
'in',
'at',
'autonomously',
'when',
],
'articles': ['the','this','an','your'],
'relative': ['who','that','which','to','and','you','by'],
'reading': ['read','reads','load','loads','follow','follows','see','apply','routes','consult','use'],
'roles': [
'expert',
'specialist',
'agent',
'director',
'engineer',
'architect',
'developer',
'reviewer',
'auditor',
'analyst',
'assistant',
'manager',
'designer',
'writer',
'advisor',
'adviser',
'responder',
'master',
'consultant',
'grader',
'judge',
'tester',
'coordinator',
'orchestrator',
'lead',
'officer',
'subagent',
'researcher',
'planner',
'strategist',
'guru',
'professional',
'programmer',
'scientist',
'guide',
'validator',
'runner',
'helper',
'expertise',
'experience',
'years',
],
'titles': ['you are',"you're",'act as','i am',"i'm",'this agent is','as a','as an','as the','your role'],
'silent': [
'a',
'are',
'be',
'of',
'on',
'with',
'from',
'our',
'its',
'their',
'all',
'any',
'every',
'each',
'other',
'more',
'very',
'project',
'projects',
'repository',
'team',
'specialized',
'specialised',
'senior',
'skilled',
'dedicated',
'professional',
'various',
'general',
'purpose',
'task',
'tasks',
'work',
'things',
'needed',
'need',
'needs',
'related',
'do',
'does',
'what',
'asks',
'please',
'help',
'helpful',
],
'denying': [
'not',
'never',
'cannot',
'forbidden',
'prohibited',
'avoid',
'avoids',
'without',
'refuse',
'wrong',
'bad',
'anti-pattern',
'anti-patterns',
'mistakes',
'pitfalls',
'smells',
'❌',
],
'conditions': ['when','if','user','users'],
'models': ['haiku','sonnet','opus'],
'avowals': [
'no reasoning',
'no judgment',
'no judgement',
'no interpretation',
'no analysis',
'no opinions',
'no creativity',
'without interpretation',
'without judgment',
'without judgement',
'purely mechanical',
'is mechanical',
'mechanical work',
'mechanical task',
'mechanical role',
'mechanical discovery',
'mechanical executor',
'always deterministic',
'fully deterministic',
'strictly deterministic',
'deterministic operations',
'simple lookup',
],
'weak': [
'ensure',
'ensures',
'help',
'helps',
'maintain',
'maintains',
'cover',
'covers',
'keep',
'keeps',
'provide',
'provides',
'support',
'supports',
'run',
'runs',
'use',
'using',
'manage',
'manages',
],
'restricting': [
'read-only(?:\\s*[-–—:,.;(]|\\s*$)',
"(?:(?:you|it|this agent) )?(?:never|cannot|can't|must never|(?:do|does|must|should|may|shall) not|don't|mustn't)\\b(?! (?:just|only|merely|simply)\\b)",
'(?:only use|use only|use \\W?\\w+\\W? only|use (?:it )?(?:before|after))\\b',
],
'pointing': ['it','this','these','that','they'],
'worth': {
'beyond': {'base':-3.59,'said':4.49,'against':-5.89,'criterion':0.82,'deciding':0.83,'act':1.19,'title':-1.6,'title_with_act':0.27,'described':0.03,'opening':0.7,'early':0.77,'words':0.07,'commas':0.18,'short':-0.65,'weak':-1.12,'pointing':-0.3,'call':-1.49,'condition':-0.63,'condition_first':-1.44,'others':-0.26,'code':-0.78,'digit':-0.84,'avowal':3.0,'model':-1.5},
'mechanical': {'base':-2.54,'said':1.73,'against':-7.25,'criterion':-1.02,'deciding':0.76,'act':0.65,'title':-1.2,'title_with_act':1.13,'described':0.36,'opening':0.81,'early':0.83,'words':0.04,'commas':0.08,'short':-0.52,'weak':0.43,'pointing':-0.07,'call':-1.43,'condition':-0.82,'condition_first':-0.14,'others':-0.53,'code':0.23,'digit':0.07,'avowal':3.0,'model':-1.5},
},
'least': {'first':-1.1,'spare':-1.8,'later':-0.2,'third':0.2,'said':0.0,'met':-0.05,'weight':0.5,'named':0.6},
'most_against': 0.1,
}
