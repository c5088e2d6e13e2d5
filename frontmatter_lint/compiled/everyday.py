"""Made from `data/policies/default.yaml, schemas/agent and data/dialects/*.yaml, rules/*.py, data/spellings.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'default_policy': {
'name': 'default',
'title': 'Default: floors for critical work',
'source': 'https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md, its decision matrix; rows beyond its ten are ours',
'summary': "For a repository that has decided nothing. Nobody's model is prescribed; a light model is reported where the agent's own words speak of critical work, a frontier model only where they speak of nothing but mechanical work.",
'verified_on': '2026-11-21',
'noise': 0.1,
'floor': {'context':0.6,'mid':1},
'ceiling': {'frontier':1,'light':-0.5,'margin':-0.3,'strong':3},
'critical': {'kinds':['security','compliance','legal','incident'],'shows':0.31,'strength':0.5},
'likelihood': {
'mid': {'error':0.993,'warning':0.78,'info':0.6},
'critical': {'error':0.6,'warning':0.6},
'mechanical': {'warning':0.3,'info':0.1},
'doubt': 0.4,
},
'characteristics': {
'well-defined-spec': {'criterion':'deterministic execution of a spec','points':{'light':2,'mid':0,'frontier':-2},'kind':'mechanical'},
'novel-problem': {'criterion':'novel problem solving','points':{'light':0,'mid':2,'frontier':2},'kind':'debugging'},
'pattern-application': {'criterion':'pattern application and scaffolding','points':{'light':2,'mid':0,'frontier':0},'kind':'codegen'},
'complex-reasoning': {'criterion':'complex reasoning','points':{'light':0,'mid':2,'frontier':2},'kind':'reasoning'},
'security-critical': {'criterion':'security-critical analysis','points':{'light':-1,'mid':2,'frontier':2},'kind':'security'},
'code-generation': {'criterion':'code generation','points':{'light':2,'mid':0,'frontier':0},'kind':'codegen'},
'architecture-design': {'criterion':'architecture, design decisions','points':{'light':0,'mid':2,'frontier':2},'kind':'architecture'},
'batch-processing': {'criterion':'repetitive and batch operations','points':{'light':2,'mid':0,'frontier':-2},'kind':'mechanical'},
'creative-synthesis': {'criterion':'creative synthesis','points':{'light':0,'mid':2,'frontier':0},'kind':'content'},
'documentation': {'criterion':'documentation generation','points':{'light':1,'mid':1,'frontier':0},'kind':'docs'},
'compliance-critical': {'criterion':'compliance, business-critical decisions','points':{'light':-1,'mid':2,'frontier':2},'kind':'compliance'},
'legal-critical': {'criterion':'legal work, business-critical decisions','points':{'light':-1,'mid':2,'frontier':2},'kind':'legal'},
'incident-response': {'criterion':'incident response, novel problem solving','points':{'light':0,'mid':2,'frontier':2},'kind':'incident'},
'debugging': {'criterion':'debugging, novel problem solving','points':{'light':0,'mid':2,'frontier':2},'kind':'debugging'},
'multi-factor-review': {'criterion':'multi-factor evaluation','points':{'light':0,'mid':2,'frontier':1},'kind':'review'},
'business-critical': {'criterion':'business-critical decisions','points':{'light':0,'mid':2,'frontier':0},'kind':'business'},
'research-synthesis': {'criterion':'research and planning with unknowns','points':{'light':0,'mid':2,'frontier':2},'kind':'research'},
'orchestration-strategy': {'criterion':'coordination, which depends on the case','points':{'light':0,'mid':1,'frontier':1},'kind':'orchestration'},
'user-facing-analysis': {'criterion':'tutoring, which depends on the case','points':{'light':0,'mid':1,'frontier':0},'kind':'teaching'},
'deep-audit': {'criterion':'validation and deep audit','points':{'light':0,'mid':2,'frontier':3},'kind':'review'},
'platform-migration': {'criterion':'decisions that cascade','points':{'light':0,'mid':0.6,'frontier':3},'kind':'architecture'},
'long-horizon': {'criterion':'long-horizon work','points':{'light':0,'mid':0.6,'frontier':3},'kind':'codegen'},
'automatable': {'criterion':'checks with one right answer, which need no model','points':{'light':0,'mid':0,'frontier':0},'kind':'mechanical'},
},
'alerts': [
{'metric':'cost of a day','measure':'day-cost','above':1.2,'unit':'%','of':'the average of seven days'},
{'metric':'success rate of any agent','measure':'success','below':0.85,'unit':'%'},
{'metric':'latency at P95','measure':'p95','above':2,'unit':'x','of':'its baseline'},
{'metric':'escalation rate','measure':'escalation','above':0.3,'unit':'%','means':'the usual tier is the wrong one'},
{'metric':'fallback rate','measure':'fallback','above':0.1,'unit':'%'},
],
'roster': {},
},
'fields': {
'known': '''\
activation
agent_card_json
agent_card_url
agents
alias
allowed-tools
allowedTools
allowed_tools
approvalMode
argument-hint
auth
autoCompactWindow
background
category
color
defaultProgress
dependencies
description
developer_instructions
disable
disable-model-invocation
disabled
disallowed-tools
disallowedTools
disallowed_tools
display_name
effort
effort_escalation
escalation
excludedTools
executionBackend
executor
extensions
fallback
fallback-model
fallback-models
fallbackModel
fallbackModels
fallback_model
fallback_models
fallbacks
handoffs
hidden
hooks
include-custom-instructions
includeMcpJson
infer
inheritContext
inheritProjectContext
inheritSkills
initialPrompt
instructions
is_background
isolation
keyboardShortcut
kind
max-iterations
max-steps
max-tokens
max-turns
maxIterations
maxSteps
maxTokens
maxTurns
max_iterations
max_output_tokens
max_steps
max_tokens
max_turns
mcp-servers
mcpServers
mcp_servers
memory
metadata
metrics
mode
model
modelConfig
modelPolicy
model_fallback
model_instructions_file
model_provider
model_reasoning_effort
models
name
nickname_candidates
observer
observerMessage
omitClaudeMd
options
output
permission
permission-mode
permissionMode
permission_mode
permissions
prompt
promptFile
readonly
reasoning-effort
reasoningEffort
reasoningLevel
reasoning_effort
resources
runConfig
sandbox_mode
sidekick
skill
skills
steps
summary
system
systemPromptMode
system_prompt
tags
target
temperature
thinking
tier
timeout
timeout_mins
toolAliases
tools
toolsSettings
top_p
user-invocable
user-invokable
variant
version
web_search
welcomeMessage
workflows
x-claude
x-codex''',
'claude_code': {
'$id': 'https://lint-agents.dev/schemas/agent.schema.json',
'$defs': {'claude-code':{'type':'object','properties':{'name':{'description':'What the agent is called by: a name that does not begin with `-` and holds no `:`.','type':'string','$comment':'fits every plain word','pattern':'^[^-:：﹕︓⩴][^:：﹕︓⩴]*$','maxLength':256,'examples':['code-reviewer']},'description':{'$ref':'#/$defs/text'},'tools':{'type':['string','array'],'minLength':1,'items':{'type':'string'}},'disallowedTools':{'type':['string','array'],'items':{'type':'string'}},'model':{'$ref':'#/$defs/model'},'effort':{'$ref':'#/$defs/claude-effort'},'permissionMode':{'enum':['default','acceptEdits','auto','dontAsk','bypassPermissions','plan','manual']},'maxTurns':{'type':'integer','minimum':1},'skills':{'$ref':'#/$defs/names-or-text'},'mcpServers':{'type':'array','items':{'$ref':'#/$defs/claude-server'}},'hooks':{'$ref':'#/$defs/claude-hooks'},'memory':{'enum':['user','project','local']},'background':{'type':'boolean'},'isolation':{'enum':['worktree','remote']},'color':{'enum':['red','blue','green','yellow','purple','orange','pink','cyan']},'initialPrompt':{'type':'string'},'omitClaudeMd':{'type':'boolean'},'autoCompactWindow':{'type':'integer','minimum':100000},'observer':{'type':'string'},'observerMessage':{'type':'string'}},'required':['name','description']},'claude-effort':{'anyOf':[{'enum':['low','medium','high','xhigh','max']},{'type':'number'}]},'claude-hook':{'type':'object','properties':{'type':{'enum':['command','prompt','agent','http','mcp_tool']},'timeout':{'type':'number','exclusiveMinimum':0},'if':{'type':'string'},'once':{'type':'boolean'},'statusMessage':{'type':'string'}},'required':['type'],'anyOf':[{'properties':{'type':{'const':'command'},'command':{'type':'string'},'args':{'type':'array','items':{'type':'string'}},'shell':{'enum':['bash','powershell']},'async':{'type':'boolean'},'asyncRewake':{'type':'boolean'},'rewakeMessage':{'type':'string'},'rewakeSummary':{'type':'string'}},'required':['command']},{'properties':{'type':{'const':'prompt'},'prompt':{'type':'string'},'model':{'type':'string'},'continueOnBlock':{'type':'boolean'}},'required':['prompt']},{'properties':{'type':{'const':'agent'},'prompt':{'type':'string'},'model':{'type':'string'}},'required':['prompt']},{'properties':{'type':{'const':'http'},'url':{'$ref':'#/$defs/url'},'headers':{'$ref':'#/$defs/texts'},'allowedEnvVars':{'type':'array','items':{'type':'string'}}},'required':['url']},{'properties':{'type':{'const':'mcp_tool'},'server':{'type':'string'},'tool':{'type':'string'},'input':{'type':'object'}},'required':['server','tool']}]},'claude-hooks':{'type':'object','properties':{'PreToolUse':{'$ref':'#/$defs/claude-matchers'},'PermissionRequest':{'$ref':'#/$defs/claude-matchers'},'ConfigChange':{'$ref':'#/$defs/claude-matchers'},'CwdChanged':{'$ref':'#/$defs/claude-matchers'},'Elicitation':{'$ref':'#/$defs/claude-matchers'},'ElicitationResult':{'$ref':'#/$defs/claude-matchers'},'FileChanged':{'$ref':'#/$defs/claude-matchers'},'InstructionsLoaded':{'$ref':'#/$defs/claude-matchers'},'MessageDisplay':{'$ref':'#/$defs/claude-matchers'},'Notification':{'$ref':'#/$defs/claude-matchers'},'PermissionDenied':{'$ref':'#/$defs/claude-matchers'},'PostCompact':{'$ref':'#/$defs/claude-matchers'},'PostToolBatch':{'$ref':'#/$defs/claude-matchers'},'PostToolUse':{'$ref':'#/$defs/claude-matchers'},'PostToolUseFailure':{'$ref':'#/$defs/claude-matchers'},'PreCompact':{'$ref':'#/$defs/claude-matchers'},'SessionEnd':{'$ref':'#/$defs/claude-matchers'},'SessionStart':{'$ref':'#/$defs/claude-matchers'},'Setup':{'$ref':'#/$defs/claude-matchers'},'Stop':{'$ref':'#/$defs/claude-matchers'},'StopFailure':{'$ref':'#/$defs/claude-matchers'},'SubagentStart':{'$ref':'#/$defs/claude-matchers'},'SubagentStop':{'$ref':'#/$defs/claude-matchers'},'TaskCompleted':{'$ref':'#/$defs/claude-matchers'},'TaskCreated':{'$ref':'#/$defs/claude-matchers'},'TeammateIdle':{'$ref':'#/$defs/claude-matchers'},'UserPromptExpansion':{'$ref':'#/$defs/claude-matchers'},'UserPromptSubmit':{'$ref':'#/$defs/claude-matchers'},'WorktreeCreate':{'$ref':'#/$defs/claude-matchers'},'WorktreeRemove':{'$ref':'#/$defs/claude-matchers'}},'additionalProperties':False},'claude-matchers':{'type':'array','items':{'type':'object','properties':{'matcher':{'type':'string'},'hooks':{'type':'array','items':{'$ref':'#/$defs/claude-hook'}}},'required':['hooks']}},'claude-server':{'type':['string','object'],'additionalProperties':{'anyOf':[{'type':'object','properties':{'type':{'const':'stdio'},'command':{'$ref':'#/$defs/text'},'args':{'type':'array','items':{'type':'string'}},'env':{'$ref':'#/$defs/texts'}},'required':['command']},{'type':'object','properties':{'type':{'enum':['http','sse','ws','streamable-http']},'url':{'type':'string'},'headers':{'$ref':'#/$defs/texts'}},'required':['type','url']},{'type':'object','properties':{'type':{'const':'sdk'},'name':{'type':'string'}},'required':['type','name']}]}},'model':{'type':'string','minLength':1},'names-or-text':{'type':['string','array'],'items':{'type':'string','minLength':1}},'text':{'type':'string','minLength':1},'texts':{'type':'object','additionalProperties':{'type':'string'}},'url':{'description':'An address with its scheme.','type':'string','pattern':'^\\s*(?:[hH][tT][tT][pP][sS]?:/*[^\\s/?#]+(?=[/?#]|\\s*$)|(?![hH][tT][tT][pP][sS]?:)[A-Za-z][A-Za-z0-9+.-]*:)'}},
},
},
'rules': (
('ES401','escalates-to-itself',3,True,'escalation'),
('ES402','escalates-down',3,True,'escalation'),
('ES403','empty-escalation-conditions',2,True,'escalation'),
('ES404','missing-escalation',2,True,'documented'),
('ES405','repeated-escalation-condition',1,True,'escalation'),
('ES406','escalates-from-the-top',2,True,'escalation'),
('EV801','below-the-gate',2,True,'fault'),
('EV802','too-few-tasks',2,True,'fault'),
('EV803','lopsided-tasks',1,True,'fault'),
('EV804','worn-out-benchmark',2,True,'fault'),
('EV805','light-model-as-good',1,True,'fault'),
('EV806','stale-evidence',1,True,'fault'),
('FB301','fallback-repeats-preference',2,True,'fallbacks'),
('FB302','duplicate-fallback',2,True,'fallbacks'),
('FB303','fallback-below-floor',1,False,'fallbacks'),
('FB304','single-provider-chain',1,False,'fallbacks'),
('FB305','empty-fallbacks',1,True,'structure'),
('FL601','duplicate-agent-name',2,True,'fault'),
('FL602','agent-on-different-tiers',2,True,'fault'),
('FL603','model-unknown-to-second-reader',1,True,'fault'),
('FL604','same-role-on-different-tiers',1,True,'fault'),
('FL605','never-routed',1,True,'fault'),
('FL606','over-tier-share',2,True,'fault'),
('FL607','over-budget',2,True,'fault'),
('FL608','description-budget',2,True,'fault'),
('FL609','forbidden-inherit',2,False,''),
('FL610','changes-model-mid-task',1,False,'fault'),
('FL611','weak-reviewer-in-chain',1,True,'fault'),
('FL612','stale-routing-document',2,True,'fault'),
('FM001','not-utf8',3,True,'fault'),
('FM002','unreadable-file',3,True,'fault'),
('FM003','too-large',3,True,'fault'),
('FM004','byte-order-mark',2,True,'fault'),
('FM005','missing-frontmatter',1,True,'fault'),
('FM006','misplaced-frontmatter',3,True,'fault'),
('FM007','malformed-delimiter',3,True,'fault'),
('FM008','unclosed-frontmatter',3,True,'fault'),
('FM009','empty-frontmatter',3,True,'fault'),
('FM010','not-a-mapping',3,True,'fault'),
('FM011','invalid-yaml',3,True,'fault'),
('FM012','unquoted-colon',3,True,'fault'),
('FM013','duplicate-key',3,True,'fault'),
('FM014','unsafe-yaml',3,True,'fault'),
('FM015','too-deep',3,True,'fault'),
('FM016','ambiguous-scalar',1,True,'parsed'),
('FM017','missing-space-after-colon',3,True,'fault'),
('FM018','merge-conflict-marks',3,True,'fault'),
('FM019','unescaped-quotes',3,True,'fault'),
('FM020','unescaped-backslash',3,True,'fault'),
('FM021','unquoted-indicator',3,True,'fault'),
('FM022','tab-indentation',3,True,'fault'),
('FM023','unclosed-quote',3,True,'fault'),
('FM024','missing-bracket',3,True,'fault'),
('FM025','comment-cuts-value',2,True,'fault'),
('FM026','dashes-in-frontmatter',2,True,'fault'),
('FM027','glued-field',3,True,'fault'),
('FM028','unindented-text',3,True,'fault'),
('FM029','indented-field',3,True,'fault'),
('FM030','unquoted-item',3,True,'fault'),
('FM031','invalid-toml',3,True,'fault'),
('FM032','invalid-json',3,True,'fault'),
('FM033','empty-prompt',2,True,'fault'),
('FM034','second-frontmatter',2,True,'fault'),
('LI901','unused-suppression',2,True,'fault'),
('LI902','suppression-without-reason',2,True,'fault'),
('LI903','blanket-suppression',2,True,'fault'),
('LI904','expired-suppression',2,True,'fault'),
('LI905','invalid-suppression',2,True,'fault'),
('LI906','stale-baseline-entry',1,True,'fault'),
('LI909','internal-error',3,True,'fault'),
('MA501','weaker-than-documented',3,True,'documented'),
('MA502','stronger-than-documented',2,True,'documented'),
('MA503','light-model-on-critical-agent',2,True,'light'),
('MA504','strong-model-on-mechanical-agent',2,True,'frontier'),
('MA505','undecided-model',2,True,'documented'),
('MA506','missing-reasoning',1,False,'model'),
('MA507','contradictory-reasoning',2,True,'reasoning'),
('MA508','model-for-automatable-task',1,False,'model'),
('MA509','contradicting-assignments',2,True,'documented'),
('MA510','light-model-by-settings',2,True,'undecided'),
('MD201','unknown-model',3,True,'doubt'),
('MD202','wrong-dialect-model',3,True,'listed'),
('MD203','retired-model',2,True,'listed'),
('MD204','several-models-in-one-string',3,True,'several'),
('MD205','ignored-field',1,True,'ignored'),
('MD206','effort-without-support',2,True,'effort'),
('MD207','unlisted-model',1,True,'listed'),
('MD208','doubtful-model',1,True,'doubt'),
('MD209','unsupported-model-form',2,True,'structure'),
('MD210','unfilled-model',1,True,'fault'),
('RF801','unknown-agent-reference',1,True,'fault'),
('RF802','unknown-skill-reference',1,True,'fault'),
('RF803','unknown-handoff-model',2,True,'fault'),
('RF804','missing-file',3,True,'fault'),
('SC101','missing-field',3,True,'fault'),
('SC102','unknown-field',2,True,'fault'),
('SC103','wrong-type',3,True,'fault'),
('SC104','bad-value',2,True,'fault'),
('TL701','malformed-hooks',3,True,'fault'),
('TL702','ignored-in-plugin',2,True,'fault'),
('TL703','no-known-tool',3,True,'fault'),
('TL704','no-tools',2,True,'fault'),
('TL705','restriction-without-effect',2,True,'fault'),
('TL706','tool-of-another-program',2,True,'fault'),
('TL707','unknown-tool',1,False,'fault'),
('TL708','whole-tool-denied',2,True,'fault'),
('TL709','unreached-permission',2,True,'fault'),
('TL710','unfilled-tool',2,True,'fault'),
('TL711','allowed-and-denied',2,True,'fault'),
('TL712','withheld-tool',1,True,'fault'),
('TL713','whole-tool-given',2,True,'fault'),
('US901','ran-on-other-model',2,True,'fault'),
('US902','dear-day',2,True,'fault'),
('US903','strongest-model-too-often',2,True,'fault'),
('US904','low-success',2,True,'fault'),
('US905','slower-than-before',2,True,'fault'),
('US906','escalates-too-often',2,True,'fault'),
('US907','falls-back-too-often',2,True,'fault'),
('US908','never-used',1,True,'fault'),
('US909','light-model-does-as-well',1,True,'fault'),
),
'spellings': {
'source': 'schemas/model-block.schema.json, and a count over 5,599 agent files of 34 public repositories',
'verified_on': '2026-11-21',
'block': {
'preference': ['preference','preferred','primary'],
'fallbacks': ['fallbacks','fallback','acceptable'],
'escalation': ['escalation'],
'reasoning': ['reasoning'],
'effort': ['effort'],
},
'beside': {
'fallbacks': ['fallbacks','fallback','fallback_models','fallback_model','fallback-model','fallbackModel','fallbackModels'],
'escalation': ['escalation'],
'reasoning': ['model_rationale','model-rationale','model_reason','model-reason','rationale','reasoning','reason'],
'effort': ['effort','reasoningEffort','reasoning_effort'],
},
'escalation': {'to':['to'],'when':['when','hints'],'effort':['effort']},
'prompt': [
'prompt',
'instructions',
'instruction',
'systemPrompt',
'system_prompt',
'system-prompt',
'system',
'developer_instructions',
'content',
'body',
],
'of_agents': ['name','description','model','tools'],
'about_tools': {
'tools': True,
'disallowedTools': True,
'allowed-tools': True,
'allowedTools': True,
'allowed_tools': True,
'permission': False,
'permissions': False,
'permissionMode': False,
'readonly': False,
'sandbox_mode': False,
},
'in_text': {
'model': ['model','modelpreference','modelrecommendation','modelrecommended','modeltier','modelchoice'],
'gone': '(?:this|the) (?:[\\w-]+ ){0,3}(?:has been|have been|was|were|is now|are now|is|has) (?:now )?(?:moved(?! on)|relocated|replaced|superseded|migrated|merged into|renamed|removed|retired|deprecated|obsolete)\\b|(?:moved|relocated|migrated|renamed) to\\b|(?:replaced|superseded) by\\b|(?:deprecated|obsolete|superseded)\\s*[.:!—-]',
'unwritten': ['placeholder','todo','tbd','fixme','to be written','to be done','to be added','to be defined','coming soon'],
},
'left_out': {
'everywhere': ['default','inherit','inherited','auto','unset','unspecified'],
'off': ['none','off','false','no','null','disabled','disable'],
'off_in': ['isolation','memory','color','executionBackend'],
},
'misnamed': [
'modelname',
'modelid',
'agentmodel',
'preferredmodel',
'defaultmodel',
'suggestedmodel',
'recommendedmodel',
'primarymodel',
'usemodel',
'aimodel',
'llm',
'llmmodel',
'claudemodel',
],
},
}
