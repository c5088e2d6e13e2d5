"""Made from `data/others.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'kinds': [
{'kind':'a skill','source':'https://agentskills.io/specification','verified_on':'2026-11-26','files':['SKILL.md'],'folders':['skills'],'fields':['allowed-tools','user-invocable','user-invokable','disable-model-invocation']},
{'kind':'a slash command','source':'https://code.claude.com/docs/en/slash-commands','verified_on':'2026-11-26','folders':['commands','command'],'fields':['argument-hint']},
{'kind':'a prompt','source':'https://code.visualstudio.com/docs/copilot/customization/prompt-files','verified_on':'2026-11-26','files':['*.prompt.md'],'folders':['prompts']},
{'kind':'a file of instructions','source':'https://code.visualstudio.com/docs/copilot/customization/custom-instructions','verified_on':'2026-11-26','files':['*.instructions.md'],'folders':['instructions'],'fields':['applyTo']},
{'kind':'an output style','source':'https://code.claude.com/docs/en/output-styles','verified_on':'2026-11-26','folders':['output-styles'],'fields':['keep-coding-instructions']},
{'kind':'a rule','source':'https://code.claude.com/docs/en/memory','verified_on':'2026-11-26','folders':['rules'],'fields':['globs','alwaysApply']},
{'kind':'a memory note','source':'https://code.claude.com/docs/en/memory','verified_on':'2026-11-26','files':['MEMORY.md'],'folders':['memory','memories','agent-memory','agent-memory-local']},
{'kind':'a post','source':'https://jekyllrb.com/docs/front-matter/','verified_on':'2026-11-26','folders':['_posts'],'fields':['date','layout','permalink','draft','published','pubDate','publishDate','sidebar_position','sidebar_label','nav_order']},
{'kind':'a page about a person','source':'https://schema.org/Person','verified_on':'2026-11-26','fields':['email','phone','telephone','photo','birthday','affiliation','twitter','linkedin']},
],
'everyday_models': ['auto','best','default','fast','flash','pro','command','composer','sonar'],
'placeholders': [
{'in':['name','model','description'],'pattern':'^\\{\\{.*\\}\\}$|^\\{%.*%\\}$|^<%.*%>$|^\\$\\{[^}]*\\}$|^<[^<>/]+>$|^\\[[^\\[\\],]* [^\\[\\],]*\\]$|^\\[[A-Z_]+\\]$','examples':['{{AGENT_NAME}}','{% agent %}','<% name %>','${NAME}','<what it does>','[Brief description]','[AGENT_NAME]']},
{'in':['name','model'],'pattern':'\\{\\{|\\{%|<%|\\$\\{|\\$[A-Z_]{2,}|%[A-Z_]{2,}%|__[A-Z_]+__|@[A-Z_]{2,}@|^[\\w .-]*<[A-Za-z][\\w .,:|/-]*>[\\w .-]*$|«.+»|\\{[\\w .-]*\\}','examples':['{{project}}-reviewer','$AGENT_NAME','%NAME%','__NAME__','@NAME@','<team>-bot','<haiku | sonnet>','«name»','{agent_name}']},
{'in':['title'],'pattern':'\\{\\{.*\\}\\}|\\{[A-Za-z][\\w .-]*\\}|<[A-Za-z][\\w .-]*>|\\[[A-Za-z][\\w -]*(?i:name|title)\\]','examples':['{Agent Name} Agent','<Agent Name>','[Agent Name]']},
{'in':['name'],'pattern':'\\[[^\\[\\],]*\\]','examples':['[agent-name]','[team]-reviewer']},
{'in':['model'],'pattern':'^\\[[^\\[\\],]*(\\||(?i:model))[^\\[\\],]*\\]$','examples':['[sonnet | opus]','[model-id]']},
{'in':['name','model'],'pattern':'^(?i:your)[-_ ]|[-_ ](?i:here)$|^(?:(?i:the|my|sub|example)[-_ ]?)?(?i:agent|model)[-_ ]?(?i:name|id)$|^(?:NAME|MODEL|PLACEHOLDER|CHANGE_?ME|REPLACE_?ME|TODO|TBD|FIXME|XXX)$','examples':['YOUR_AGENT_NAME','your-agent-name','agent-name-here','AGENT_NAME','my-agent-name','MODEL_NAME','MODEL','TODO']},
{'in':['name','model','description'],'pattern':'^(?:YOUR|INSERT|REPLACE|CHANGE|ENTER|AGENT|MODEL|SHORT)(?:_[A-Z]+)+$','examples':['YOUR_DESCRIPTION','INSERT_NAME','REPLACE_WITH_MODEL','AGENT_DESCRIPTION']},
],
}
