"""Made from `data/spellings.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
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
}
