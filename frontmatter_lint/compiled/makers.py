"""Made from `data/models.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'anthropic': {
'title': 'Anthropic',
'source': 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
'verified_on': '2026-11-21',
},
'openai': {
'title': 'OpenAI',
'source': 'https://developers.openai.com/api/docs/deprecations',
'verified_on': '2026-11-21',
},
'google': {
'title': 'Google',
'source': 'https://ai.google.dev/gemini-api/docs/deprecations',
'verified_on': '2026-11-21',
},
'qwen': {'title':'Qwen','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'deepseek': {'title':'DeepSeek','source':'https://api-docs.deepseek.com/','verified_on':'2026-11-21'},
'mistral': {
'title': 'Mistral',
'source': 'https://docs.mistral.ai/guides/model-selection',
'verified_on': '2026-11-21',
},
'meta': {'title':'Meta','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'xai': {
'title': 'xAI',
'source': 'https://docs.x.ai/developers/migration/may-15-retirement',
'verified_on': '2026-11-21',
},
'moonshot': {
'title': 'Moonshot AI',
'source': 'https://www.promptfoo.dev/docs/providers/moonshot/',
'verified_on': '2026-11-21',
},
'zhipu': {'title':'Z.ai','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'minimax': {'title':'MiniMax','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'microsoft': {'title':'Microsoft','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'amazon': {'title':'Amazon','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'cohere': {'title':'Cohere','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'cursor': {'title':'Cursor','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'nvidia': {'title':'NVIDIA','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'xiaomi': {'title':'Xiaomi','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'perplexity': {
'title': 'Perplexity',
'source': 'https://github.com/pydantic/genai-prices',
'verified_on': '2026-11-21',
},
'ibm': {'title':'IBM','source':'https://github.com/pydantic/genai-prices','verified_on':'2026-11-21'},
'local': {'title':'a maker of open models','source':'https://ollama.com/library','verified_on':'2026-11-21'},
}
