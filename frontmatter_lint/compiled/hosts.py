"""Made from `data/hosts.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'copilot': {
'host': 'copilot',
'title': 'GitHub Copilot',
'prefixes': ['github-copilot','copilot'],
'source': 'https://docs.github.com/en/copilot/reference/ai-models/supported-models',
'verified_on': '2026-11-27',
'served': {'claude-opus-5':'Claude Opus 5','claude-opus-4-8':'Claude Opus 4.8','claude-opus-4-7':'Claude Opus 4.7','claude-opus-4-6':'Claude Opus 4.6','claude-fable-5':'Claude Fable 5','claude-sonnet-5':'Claude Sonnet 5','claude-sonnet-4-6':'Claude Sonnet 4.6','claude-sonnet-4-5':'Claude Sonnet 4.5','claude-haiku-4-5':'Claude Haiku 4.5','gpt-5-6-sol':'GPT-5.6 Sol','gpt-5-5':'GPT-5.5','gpt-5-6-terra':'GPT-5.6 Terra','gpt-5-4':'GPT-5.4','gpt-5-3-codex':'GPT-5.3-Codex','gpt-5-6-luna':'GPT-5.6 Luna','gpt-5-4-mini':'GPT-5.4 mini','gpt-5-mini':'GPT-5 mini','gemini-3-1-pro-preview':'Gemini 3.1 Pro','gemini-3-6-flash':'Gemini 3.6 Flash','gemini-3-5-flash':'Gemini 3.5 Flash','mai-code-1-flash':'MAI-Code-1-Flash','raptor-mini':'Raptor mini'},
},
'bedrock': {
'host': 'bedrock',
'title': 'Amazon Bedrock',
'prefixes': ['bedrock','amazon-bedrock','aws'],
'names': 'arn:.*|([a-z]{2,6}\\.)?(anthropic|amazon|meta|mistral|cohere|deepseek|qwen|openai)\\.[a-z].*',
'source': 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
'verified_on': '2026-11-27',
'needs': ['arn:','anthropic','amazon','meta','mistral','cohere','deepseek','qwen','openai'],
},
'vertex': {
'host': 'vertex',
'title': 'Google Vertex AI',
'prefixes': ['vertex','vertex-ai','vertex_ai','google-vertex','google-vertex-anthropic'],
'names': '[^/]+@([0-9]{8}|default|latest)',
'source': 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
'verified_on': '2026-11-27',
'needs': ['@'],
},
'foundry': {
'host': 'foundry',
'title': 'Microsoft Foundry',
'prefixes': ['foundry','azure','azure_ai','azure-cognitive-services'],
'follows': ['anthropic'],
'source': 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
'verified_on': '2026-11-27',
},
}
