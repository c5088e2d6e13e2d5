"""Made from `data/models.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'tiers': ['light','mid','frontier'],
'makers': {
'01-ai': 'local',
'alibaba': 'qwen',
'alibaba-cloud': 'qwen',
'amazon': 'amazon',
'anthropic': 'anthropic',
'anysphere': 'cursor',
'bigcode': 'local',
'bigmodel': 'zhipu',
'chatgpt': 'openai',
'claude': 'anthropic',
'cohere': 'cohere',
'cohereai': 'cohere',
'cursor': 'cursor',
'deepseek': 'deepseek',
'deepseek-ai': 'deepseek',
'facebook': 'meta',
'gemini': 'google',
'google': 'google',
'google-ai': 'google',
'googleai': 'google',
'grok': 'xai',
'huggingfaceh4': 'local',
'huggingfacetb': 'local',
'ibm': 'ibm',
'ibm-granite': 'ibm',
'kimi': 'moonshot',
'kimi-for-coding': 'moonshot',
'llama': 'meta',
'mai': 'microsoft',
'meta': 'meta',
'meta-llama': 'meta',
'microsoft': 'microsoft',
'minimax': 'minimax',
'minimaxai': 'minimax',
'mistral': 'mistral',
'mistral-ai': 'mistral',
'mistralai': 'mistral',
'moonshot': 'moonshot',
'moonshot-ai': 'moonshot',
'moonshotai': 'moonshot',
'nousresearch': 'local',
'nova': 'amazon',
'nvidia': 'nvidia',
'openai': 'openai',
'openai-codex': 'openai',
'perplexity': 'perplexity',
'qwen': 'qwen',
'qwen-oauth': 'qwen',
'thudm': 'zhipu',
'tinyllama': 'local',
'x-ai': 'xai',
'xai': 'xai',
'xiaomi': 'xiaomi',
'z-ai': 'zhipu',
'zai': 'zhipu',
'zai-coding-plan': 'zhipu',
'zai-org': 'zhipu',
'zhipu': 'zhipu',
'zhipuai': 'zhipu',
},
'private': ['custom:'],
'dotted': ['openai','google','qwen','deepseek','meta','xai','moonshot','zhipu','minimax','cursor'],
'rolling': ['gemini-flash-latest','gemini-flash-lite-latest','gemini-pro-latest'],
'aliases': {
'haiku': 'claude-haiku-5-5',
'sonnet': 'claude-sonnet-5-5',
'opus': 'claude-opus-5-5',
'fable': 'claude-fable-5-2',
'best': 'best',
'default': 'default',
'opusplan': 'claude-sonnet-5-5',
'claude-haiku': 'claude-haiku-5-5',
'claude-sonnet': 'claude-sonnet-5-5',
'claude-opus': 'claude-opus-5-5',
'claude-fable': 'claude-fable-5-2',
'gpt-astra': 'gpt-6-astra',
'gpt-sol': 'gpt-6-1-sol',
'gpt-terra': 'gpt-6-1-terra',
'gpt-luna': 'gpt-6-luna',
'gpt-mini': 'gpt-5-4-mini',
'flash': 'flash',
'flash-lite': 'flash-lite',
'pro': 'pro',
'gemini-flash': 'gemini-3-8-flash',
'gemini-flash-lite': 'gemini-3-5-flash-lite',
'gemini-pro': 'gemini-4-argon',
'grok': 'grok-4-7',
'kimi-for-coding': 'kimi-for-coding',
},
'snapshots': {
'claude-haiku-4-5': ['20251001'],
'claude-3-5-haiku': ['20241022'],
'claude-3-haiku': ['20240307'],
'claude-sonnet-4-5': ['20250929'],
'claude-sonnet-4': ['20250514'],
'claude-3-7-sonnet': ['20250219'],
'claude-3-5-sonnet': ['20240620','20241022'],
'claude-3-sonnet': ['20240229'],
'claude-opus-4-5': ['20251101'],
'claude-opus-4-1': ['20250805'],
'claude-opus-4': ['20250514'],
'claude-3-opus': ['20240229'],
},
'elsewhere': {
'gpt-4-1': {'copilot':('2026-06-01','gpt-5-5')},
'grok-code-fast-1': {'copilot':('2026-05-15','gpt-5-mini')},
'claude-sonnet-4': {'copilot':('2026-05-01','claude-sonnet-4-6')},
'gpt-5-1': {'copilot':('2026-04-15','gpt-5-3-codex')},
'gpt-5-1-codex': {'copilot':('2026-04-01','gpt-5-3-codex')},
'gpt-5-1-codex-max': {'copilot':('2026-04-01','gpt-5-3-codex')},
'gpt-5-1-codex-mini': {'copilot':('2026-04-01','gpt-5-3-codex')},
'gemini-3-pro-preview': {'copilot':('2026-03-26','gemini-3-1-pro-preview')},
'claude-opus-4-1': {'copilot':('2026-02-17','claude-opus-4-6')},
'gpt-5': {'copilot':('2026-02-17','gpt-5-2')},
'gpt-5-codex': {'copilot':('2026-02-17','gpt-5-1-codex')},
'claude-3-5-sonnet': {'copilot':('2025-11-06','claude-haiku-4-5')},
'claude-opus-4': {'copilot':('2025-10-23','claude-opus-4-1')},
'claude-3-7-sonnet': {'copilot':('2025-10-23','claude-sonnet-4')},
'gemini-2-0-flash': {'copilot':('2025-10-23','gemini-2-5-pro')},
'o1-mini': {'copilot':('2025-10-23','gpt-5-mini')},
'o3': {'copilot':('2025-10-23','gpt-5')},
'o3-mini': {'copilot':('2025-10-23','gpt-5-mini')},
'o4-mini': {'copilot':('2025-10-23','gpt-5-mini')},
},
'index': '''\

claude-haiku-5-5|claude-haiku-5-5|anthropic|light|low,medium,high,xhigh,max|current||
claude-5-5-haiku|claude-haiku-5-5|anthropic|light|low,medium,high,xhigh,max|current||
haiku-5-5|claude-haiku-5-5|anthropic|light|low,medium,high,xhigh,max|current||
haiku5-5|claude-haiku-5-5|anthropic|light|low,medium,high,xhigh,max|current||
claude-haiku-4-5|claude-haiku-4-5|anthropic|light||current||
claude-4-5-haiku|claude-haiku-4-5|anthropic|light||current||
haiku-4-5|claude-haiku-4-5|anthropic|light||current||
haiku4-5|claude-haiku-4-5|anthropic|light||current||
claude-3-5-haiku|claude-3-5-haiku|anthropic|light||retired|2026-02-19|claude-haiku-4-5
claude-haiku-3-5|claude-3-5-haiku|anthropic|light||retired|2026-02-19|claude-haiku-4-5
haiku-3-5|claude-3-5-haiku|anthropic|light||retired|2026-02-19|claude-haiku-4-5
claude-3-haiku|claude-3-haiku|anthropic|light||retired|2026-04-20|claude-haiku-4-5
claude-haiku-3|claude-3-haiku|anthropic|light||retired|2026-04-20|claude-haiku-4-5
haiku-3|claude-3-haiku|anthropic|light||retired|2026-04-20|claude-haiku-4-5
claude-sonnet-5-5|claude-sonnet-5-5|anthropic|mid|low,medium,high,xhigh,max|current||
claude-5-5-sonnet|claude-sonnet-5-5|anthropic|mid|low,medium,high,xhigh,max|current||
sonnet-5-5|claude-sonnet-5-5|anthropic|mid|low,medium,high,xhigh,max|current||
sonnet5-5|claude-sonnet-5-5|anthropic|mid|low,medium,high,xhigh,max|current||
claude-sonnet-5|claude-sonnet-5|anthropic|mid|low,medium,high,xhigh,max|current||
claude-5-sonnet|claude-sonnet-5|anthropic|mid|low,medium,high,xhigh,max|current||
sonnet-5|claude-sonnet-5|anthropic|mid|low,medium,high,xhigh,max|current||
sonnet5|claude-sonnet-5|anthropic|mid|low,medium,high,xhigh,max|current||
claude-sonnet-5-0|claude-sonnet-5|anthropic|mid|low,medium,high,xhigh,max|current||
claude-sonnet-4-6|claude-sonnet-4-6|anthropic|mid|low,medium,high,max|current||
claude-4-6-sonnet|claude-sonnet-4-6|anthropic|mid|low,medium,high,max|current||
sonnet-4-6|claude-sonnet-4-6|anthropic|mid|low,medium,high,max|current||
sonnet4-6|claude-sonnet-4-6|anthropic|mid|low,medium,high,max|current||
claude-sonnet-4-5|claude-sonnet-4-5|anthropic|mid||deprecated|2026-11-30|claude-sonnet-5-5
claude-4-5-sonnet|claude-sonnet-4-5|anthropic|mid||deprecated|2026-11-30|claude-sonnet-5-5
sonnet-4-5|claude-sonnet-4-5|anthropic|mid||deprecated|2026-11-30|claude-sonnet-5-5
sonnet4-5|claude-sonnet-4-5|anthropic|mid||deprecated|2026-11-30|claude-sonnet-5-5
claude-sonnet-4|claude-sonnet-4|anthropic|mid||retired|2026-06-15|claude-sonnet-4-6
claude-sonnet-4-0|claude-sonnet-4|anthropic|mid||retired|2026-06-15|claude-sonnet-4-6
claude-4-sonnet|claude-sonnet-4|anthropic|mid||retired|2026-06-15|claude-sonnet-4-6
claude-4-0-sonnet|claude-sonnet-4|anthropic|mid||retired|2026-06-15|claude-sonnet-4-6
sonnet-4|claude-sonnet-4|anthropic|mid||retired|2026-06-15|claude-sonnet-4-6
sonnet4|claude-sonnet-4|anthropic|mid||retired|2026-06-15|claude-sonnet-4-6
claude-3-7-sonnet|claude-3-7-sonnet|anthropic|mid||retired|2026-02-19|claude-sonnet-5-5
claude-sonnet-3-7|claude-3-7-sonnet|anthropic|mid||retired|2026-02-19|claude-sonnet-5-5
sonnet-3-7|claude-3-7-sonnet|anthropic|mid||retired|2026-02-19|claude-sonnet-5-5
claude-3-5-sonnet|claude-3-5-sonnet|anthropic|mid||retired|2025-10-28|claude-sonnet-5-5
claude-sonnet-3-5|claude-3-5-sonnet|anthropic|mid||retired|2025-10-28|claude-sonnet-5-5
sonnet-3-5|claude-3-5-sonnet|anthropic|mid||retired|2025-10-28|claude-sonnet-5-5
claude-3-5-sonnet-v2|claude-3-5-sonnet|anthropic|mid||retired|2025-10-28|claude-sonnet-5-5
claude-3-sonnet|claude-3-sonnet|anthropic|mid||retired|2025-07-21|claude-sonnet-5-5
claude-sonnet-3|claude-3-sonnet|anthropic|mid||retired|2025-07-21|claude-sonnet-5-5
sonnet-3|claude-3-sonnet|anthropic|mid||retired|2025-07-21|claude-sonnet-5-5
claude-opus-5-5|claude-opus-5-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-5-5-opus|claude-opus-5-5|anthropic|frontier|low,medium,high,xhigh,max|current||
opus-5-5|claude-opus-5-5|anthropic|frontier|low,medium,high,xhigh,max|current||
opus5-5|claude-opus-5-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-5|claude-opus-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-5-opus|claude-opus-5|anthropic|frontier|low,medium,high,xhigh,max|current||
opus-5|claude-opus-5|anthropic|frontier|low,medium,high,xhigh,max|current||
opus5|claude-opus-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-5-0|claude-opus-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-5-5-fast|claude-opus-5-5-fast|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-5-fast|claude-opus-5-fast|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-4-8|claude-opus-4-8|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-4-8-opus|claude-opus-4-8|anthropic|frontier|low,medium,high,xhigh,max|current||
opus-4-8|claude-opus-4-8|anthropic|frontier|low,medium,high,xhigh,max|current||
opus4-8|claude-opus-4-8|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-4-8-fast|claude-opus-4-8-fast|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-4-7|claude-opus-4-7|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-4-7-opus|claude-opus-4-7|anthropic|frontier|low,medium,high,xhigh,max|current||
opus-4-7|claude-opus-4-7|anthropic|frontier|low,medium,high,xhigh,max|current||
opus4-7|claude-opus-4-7|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-4-7-fast|claude-opus-4-7-fast|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-opus-4-6|claude-opus-4-6|anthropic|frontier|low,medium,high,max|current||
claude-4-6-opus|claude-opus-4-6|anthropic|frontier|low,medium,high,max|current||
opus-4-6|claude-opus-4-6|anthropic|frontier|low,medium,high,max|current||
opus4-6|claude-opus-4-6|anthropic|frontier|low,medium,high,max|current||
claude-opus-4-6-fast|claude-opus-4-6-fast|anthropic|frontier|low,medium,high,max|current||
claude-opus-4-5|claude-opus-4-5|anthropic|frontier|?|deprecated|2027-01-22|claude-opus-5-5
claude-4-5-opus|claude-opus-4-5|anthropic|frontier|?|deprecated|2027-01-22|claude-opus-5-5
opus-4-5|claude-opus-4-5|anthropic|frontier|?|deprecated|2027-01-22|claude-opus-5-5
opus4-5|claude-opus-4-5|anthropic|frontier|?|deprecated|2027-01-22|claude-opus-5-5
claude-opus-4-1|claude-opus-4-1|anthropic|frontier||retired|2026-08-05|claude-opus-5-5
claude-4-1-opus|claude-opus-4-1|anthropic|frontier||retired|2026-08-05|claude-opus-5-5
opus-4-1|claude-opus-4-1|anthropic|frontier||retired|2026-08-05|claude-opus-5-5
opus4-1|claude-opus-4-1|anthropic|frontier||retired|2026-08-05|claude-opus-5-5
claude-opus-4|claude-opus-4|anthropic|frontier||retired|2026-06-15|claude-opus-4-8
claude-opus-4-0|claude-opus-4|anthropic|frontier||retired|2026-06-15|claude-opus-4-8
claude-4-opus|claude-opus-4|anthropic|frontier||retired|2026-06-15|claude-opus-4-8
claude-4-0-opus|claude-opus-4|anthropic|frontier||retired|2026-06-15|claude-opus-4-8
opus-4|claude-opus-4|anthropic|frontier||retired|2026-06-15|claude-opus-4-8
opus4|claude-opus-4|anthropic|frontier||retired|2026-06-15|claude-opus-4-8
claude-3-opus|claude-3-opus|anthropic|frontier||retired|2026-01-05|claude-opus-5-5
claude-opus-3|claude-3-opus|anthropic|frontier||retired|2026-01-05|claude-opus-5-5
opus-3|claude-3-opus|anthropic|frontier||retired|2026-01-05|claude-opus-5-5
claude-fable-5-2|claude-fable-5-2|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-5-2-fable|claude-fable-5-2|anthropic|frontier|low,medium,high,xhigh,max|current||
fable-5-2|claude-fable-5-2|anthropic|frontier|low,medium,high,xhigh,max|current||
fable5-2|claude-fable-5-2|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-fable-5-1|claude-fable-5-1|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-5-1-fable|claude-fable-5-1|anthropic|frontier|low,medium,high,xhigh,max|current||
fable-5-1|claude-fable-5-1|anthropic|frontier|low,medium,high,xhigh,max|current||
fable5-1|claude-fable-5-1|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-fable-5|claude-fable-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-5-fable|claude-fable-5|anthropic|frontier|low,medium,high,xhigh,max|current||
fable-5|claude-fable-5|anthropic|frontier|low,medium,high,xhigh,max|current||
fable5|claude-fable-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-fable-5-0|claude-fable-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-mythos-5-2|claude-mythos-5-2|anthropic|frontier|low,medium,high,xhigh,max|current||
mythos-5-2|claude-mythos-5-2|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-mythos-5-1|claude-mythos-5-1|anthropic|frontier|low,medium,high,xhigh,max|current||
mythos-5-1|claude-mythos-5-1|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-mythos-5|claude-mythos-5|anthropic|frontier|low,medium,high,xhigh,max|current||
mythos-5|claude-mythos-5|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-mythos-preview|claude-mythos-preview|anthropic|frontier|?|retired|2026-07-21|claude-mythos-5
claude-2-1|claude-2-1|anthropic|mid||retired|2025-07-21|claude-sonnet-5-5
claude-2|claude-2|anthropic|mid||retired|2025-07-21|claude-sonnet-5-5
claude-2-0|claude-2|anthropic|mid||retired|2025-07-21|claude-sonnet-5-5
claude-1-3|claude-1-3|anthropic|mid||retired|2024-11-06|claude-haiku-4-5
claude-1|claude-1-3|anthropic|mid||retired|2024-11-06|claude-haiku-4-5
claude-1-0|claude-1-3|anthropic|mid||retired|2024-11-06|claude-haiku-4-5
claude-1-1|claude-1-3|anthropic|mid||retired|2024-11-06|claude-haiku-4-5
claude-1-2|claude-1-3|anthropic|mid||retired|2024-11-06|claude-haiku-4-5
claude-v1|claude-1-3|anthropic|mid||retired|2024-11-06|claude-haiku-4-5
claude-instant-1-2|claude-instant-1-2|anthropic|light||retired|2024-11-06|claude-haiku-4-5
claude-instant|claude-instant-1-2|anthropic|light||retired|2024-11-06|claude-haiku-4-5
claude-instant-1|claude-instant-1-2|anthropic|light||retired|2024-11-06|claude-haiku-4-5
claude-instant-1-1|claude-instant-1-2|anthropic|light||retired|2024-11-06|claude-haiku-4-5
claude-instant-1-0|claude-instant-1-2|anthropic|light||retired|2024-11-06|claude-haiku-4-5
haiku|haiku|anthropic|light|low,medium,high,xhigh,max|current||
sonnet|sonnet|anthropic|mid|low,medium,high,xhigh,max|current||
opus|opus|anthropic|frontier|low,medium,high,xhigh,max|current||
fable|fable|anthropic|frontier|low,medium,high,xhigh,max|current||
best|best|anthropic|frontier|?|current||
default|default|anthropic|frontier|?|current||
opusplan|opusplan|anthropic|mid|low,medium,high,xhigh,max|current||
claude-haiku|claude-haiku|anthropic|light|low,medium,high,xhigh,max|current||
claude-sonnet|claude-sonnet|anthropic|mid|low,medium,high,xhigh,max|current||
claude-opus|claude-opus|anthropic|frontier|low,medium,high,xhigh,max|current||
claude-fable|claude-fable|anthropic|frontier|low,medium,high,xhigh,max|current||
gpt-6-astra|gpt-6-astra|openai|frontier|low,medium,high,xhigh,max|current||
gpt-6-astra-pro|gpt-6-astra-pro|openai|frontier|?|current||
gpt-6-astra-fast|gpt-6-astra-fast|openai|frontier|?|current||
gpt-6-cyber|gpt-6-cyber|openai|frontier|?|current||
gpt-6-1-sol|gpt-6-1-sol|openai|mid|?|current||
gpt-6-sol|gpt-6-sol|openai|mid|?|current||
gpt-6-sol-fast|gpt-6-sol-fast|openai|mid|?|current||
gpt-6-sol-pro|gpt-6-sol-pro|openai|mid|?|current||
gpt-6-1-terra|gpt-6-1-terra|openai|mid|?|current||
gpt-6-1-terra-pro|gpt-6-1-terra-pro|openai|mid|?|current||
gpt-6-luna|gpt-6-luna|openai|light|?|current||
gpt-6-luna-fast|gpt-6-luna-fast|openai|light|?|current||
gpt-6-luna-pro|gpt-6-luna-pro|openai|light|?|current||
gpt-5-6-sol|gpt-5-6-sol|openai|frontier|none,low,medium,high,xhigh,max|current||
gpt-5-6|gpt-5-6-sol|openai|frontier|none,low,medium,high,xhigh,max|current||
gpt-5-6-sol-fast|gpt-5-6-sol-fast|openai|frontier|?|current||
gpt-5-6-fast|gpt-5-6-sol-fast|openai|frontier|?|current||
gpt-5-6-sol-pro|gpt-5-6-sol-pro|openai|frontier|?|current||
gpt-5-6-pro|gpt-5-6-sol-pro|openai|frontier|?|current||
gpt-5-6-cyber|gpt-5-6-cyber|openai|frontier|?|current||
gpt-5-6-terra|gpt-5-6-terra|openai|mid|none,low,medium,high,xhigh,max|current||
gpt-5-6-terra-fast|gpt-5-6-terra-fast|openai|mid|?|current||
gpt-5-6-terra-pro|gpt-5-6-terra-pro|openai|mid|?|current||
gpt-5-6-luna|gpt-5-6-luna|openai|light|none,low,medium,high,xhigh,max|current||
gpt-5-6-luna-fast|gpt-5-6-luna-fast|openai|light|?|current||
gpt-5-6-luna-pro|gpt-5-6-luna-pro|openai|light|?|current||
gpt-5-5|gpt-5-5|openai|frontier|none,low,medium,high,xhigh|current||
gpt-5-5-fast|gpt-5-5-fast|openai|frontier|?|current||
gpt-5-5-pro|gpt-5-5-pro|openai|frontier|?|current||
gpt-5-5-cyber|gpt-5-5-cyber|openai|frontier|?|current||
gpt-chat|gpt-chat|openai|frontier|?|current||
gpt-5-4|gpt-5-4|openai|mid|none,low,medium,high,xhigh|current||
gpt-5-4-fast|gpt-5-4-fast|openai|mid|?|current||
gpt-5-4-pro|gpt-5-4-pro|openai|frontier|?|current||
gpt-5-4-mini|gpt-5-4-mini|openai|light|?|current||
gpt-5-4-mini-fast|gpt-5-4-mini-fast|openai|light|?|current||
gpt-5-4-nano|gpt-5-4-nano|openai|light|?|deprecated|2027-04-01|
gpt-5-3|gpt-5-3|openai|mid|?|current||
gpt-5-3-codex|gpt-5-3-codex|openai|mid|low,medium,high,xhigh|deprecated|2027-04-01|
gpt-5-3-codex-spark|gpt-5-3-codex-spark|openai|light|?|current||
gpt-5-3-chat|gpt-5-3-chat|openai|mid|?|retired|2026-08-10|gpt-5-5
gpt-5-2|gpt-5-2|openai|mid|?|current||
gpt-5-2-pro|gpt-5-2-pro|openai|frontier|?|current||
gpt-5-2-codex|gpt-5-2-codex|openai|mid|?|retired|2026-07-23|gpt-5-4
gpt-5-2-chat|gpt-5-2-chat|openai|mid|?|retired|2026-08-10|gpt-5-5
gpt-5-1|gpt-5-1|openai|mid|?|deprecated|2027-04-01|
gpt-5-1-codex|gpt-5-1-codex|openai|mid|low,medium,high|retired|2026-07-23|gpt-5-4
gpt-5-1-codex-max|gpt-5-1-codex-max|openai|mid|low,medium,high,xhigh|retired|2026-07-23|gpt-5-4
gpt-5-1-codex-mini|gpt-5-1-codex-mini|openai|light|low,medium,high|retired|2026-07-23|gpt-5-4-mini
gpt-5-1-chat|gpt-5-1-chat|openai|mid|?|retired|2026-07-23|
gpt-5|gpt-5|openai|mid|?|deprecated|2026-12-11|gpt-5-6-sol
gpt5|gpt-5|openai|mid|?|deprecated|2026-12-11|gpt-5-6-sol
gpt-5-pro|gpt-5-pro|openai|frontier|?|deprecated|2026-12-11|
gpt-5-mini|gpt-5-mini|openai|light|?|deprecated|2026-12-11|
gpt-5-nano|gpt-5-nano|openai|light|?|deprecated|2026-12-11|
gpt-5-codex|gpt-5-codex|openai|mid|?|retired|2026-07-23|gpt-5-4
gpt-5-codex-mini|gpt-5-codex-mini|openai|light|?|current||
gpt-5-chat|gpt-5-chat|openai|mid|?|retired|2026-07-23|
codex-mini|codex-mini|openai|mid|?|retired|2026-02-12|gpt-5-4-mini
gpt-4-5-preview|gpt-4-5-preview|openai|frontier||retired|2025-07-14|gpt-5-6-sol
gpt-4-5|gpt-4-5-preview|openai|frontier||retired|2025-07-14|gpt-5-6-sol
gpt-4-1|gpt-4-1|openai|mid||deprecated|2027-01-14|gpt-6-luna
gpt-4-1-mini|gpt-4-1-mini|openai|light||deprecated|2027-01-14|gpt-6-luna
gpt-4-1-nano|gpt-4-1-nano|openai|light||retired|2026-10-23|gpt-5-6-luna
gpt-4o|gpt-4o|openai|mid||deprecated|2027-01-14|gpt-6-luna
gpt-4o-mini|gpt-4o-mini|openai|light||deprecated|2027-01-14|gpt-6-luna
chatgpt-4o|chatgpt-4o|openai|mid||retired|2026-02-17|gpt-5-6-sol
gpt-4-turbo|gpt-4-turbo|openai|mid||retired|2026-10-23|gpt-5-6-sol
gpt-4-1106-preview|gpt-4-turbo|openai|mid||retired|2026-10-23|gpt-5-6-sol
gpt-4-turbo-preview|gpt-4-turbo-preview|openai|mid||retired|2026-03-26|gpt-5-6-sol
gpt-4-0125-preview|gpt-4-turbo-preview|openai|mid||retired|2026-03-26|gpt-5-6-sol
gpt-4|gpt-4|openai|mid||retired|2026-10-23|gpt-5-6-sol
gpt-4-0613|gpt-4|openai|mid||retired|2026-10-23|gpt-5-6-sol
gpt-4-32k|gpt-4-32k|openai|mid||retired|2025-06-06|gpt-5-6-sol
gpt-3-5-turbo|gpt-3-5-turbo|openai|light||retired|2026-10-23|gpt-5-6-terra
gpt-3-5|gpt-3-5-turbo|openai|light||retired|2026-10-23|gpt-5-6-terra
gpt-35-turbo|gpt-3-5-turbo|openai|light||retired|2026-10-23|gpt-5-6-terra
gpt-3-5-turbo-0125|gpt-3-5-turbo|openai|light||retired|2026-10-23|gpt-5-6-terra
gpt-3-5-turbo-16k|gpt-3-5-turbo-16k|openai|light||retired||gpt-5-6-terra
gpt-3-5-turbo-instruct|gpt-3-5-turbo-instruct|openai|light||retired|2026-09-28|gpt-5-6-terra
o1|o1|openai|frontier|?|retired|2026-10-23|gpt-5-6-sol
o1-pro|o1-pro|openai|frontier|?|retired|2026-10-23|gpt-5-6-sol
o1-preview|o1-preview|openai|frontier||retired|2025-07-28|gpt-5-6-sol
o1-mini|o1-mini|openai|mid||retired|2025-10-27|gpt-5-6-terra
o3|o3|openai|frontier|?|deprecated|2026-12-11|gpt-5-6-sol
o3-pro|o3-pro|openai|frontier|?|deprecated|2026-12-11|
o3-mini|o3-mini|openai|mid|?|retired|2026-10-23|gpt-5-6-sol
o3-deep-research|o3-deep-research|openai|frontier|?|retired|2026-07-23|
o4-mini|o4-mini|openai|mid|?|retired|2026-10-23|gpt-5-6-terra
o4-mini-deep-research|o4-mini-deep-research|openai|mid|?|retired|2026-07-23|
computer-use-preview|computer-use-preview|openai|mid|?|retired|2026-07-23|gpt-5-4-mini
gpt-oss-120b|gpt-oss-120b|openai|mid|low,medium,high|current||
gpt-oss-120b-cloud|gpt-oss-120b|openai|mid|low,medium,high|current||
gpt-oss-20b|gpt-oss-20b|openai|light|low,medium,high|current||
gpt-oss|gpt-oss-20b|openai|light|low,medium,high|current||
gpt-oss-20b-cloud|gpt-oss-20b|openai|light|low,medium,high|current||
gpt-oss-safeguard-20b|gpt-oss-safeguard-20b|openai|light|?|current||
gpt-astra|gpt-astra|openai|frontier|low,medium,high,xhigh,max|current||
gpt-sol|gpt-sol|openai|mid|?|current||
gpt-terra|gpt-terra|openai|mid|?|current||
gpt-luna|gpt-luna|openai|light|?|current||
gpt-mini|gpt-mini|openai|light|?|current||
gemini-4-argon|gemini-4-argon|google|frontier|?|current||
gemini-3-1-pro-preview|gemini-3-1-pro-preview|google|frontier|?|current||
gemini-3-1-pro|gemini-3-1-pro-preview|google|frontier|?|current||
gemini-3-1-pro-preview-customtools|gemini-3-1-pro-preview|google|frontier|?|current||
gemini-3-pro-preview|gemini-3-pro-preview|google|frontier|?|retired|2026-03-09|gemini-3-1-pro-preview
gemini-3-pro|gemini-3-pro-preview|google|frontier|?|retired|2026-03-09|gemini-3-1-pro-preview
gemini-3-8-flash|gemini-3-8-flash|google|light|?|current||
gemini-3-7-flash|gemini-3-7-flash|google|light|?|current||
gemini-3-6-flash|gemini-3-6-flash|google|light|?|current||
gemini-3-5-flash|gemini-3-5-flash|google|light|?|current||
gemini-3-5-flash-lite|gemini-3-5-flash-lite|google|light|?|current||
gemini-3-1-flash-lite|gemini-3-1-flash-lite|google|light|?|current||
gemini-3-1-flash-lite-preview|gemini-3-1-flash-lite|google|light|?|current||
gemini-3-flash-preview|gemini-3-flash-preview|google|light|?|current||
gemini-3-flash|gemini-3-flash-preview|google|light|?|current||
gemini-2-5-pro|gemini-2-5-pro|google|mid|?|deprecated|2026-12-01|gemini-3-8-flash
gemini-2-5-pro-preview-03-25|gemini-2-5-pro-preview-03-25|google|mid|?|retired|2025-12-02|gemini-3-1-pro-preview
gemini-2-5-pro-preview-05-06|gemini-2-5-pro-preview-05-06|google|mid|?|retired|2025-12-02|gemini-3-1-pro-preview
gemini-2-5-pro-preview-06-05|gemini-2-5-pro-preview-06-05|google|mid|?|retired|2025-12-02|gemini-3-1-pro-preview
gemini-2-5-flash|gemini-2-5-flash|google|light|?|deprecated|2026-12-01|gemini-3-5-flash-lite
gemini-2-5-flash-lite|gemini-2-5-flash-lite|google|light|?|current||
gemini-2-0-flash|gemini-2-0-flash|google|light|?|retired|2026-06-01|gemini-3-1-flash-lite
gemini-2-0-flash-001|gemini-2-0-flash|google|light|?|retired|2026-06-01|gemini-3-1-flash-lite
gemini-2-0-flash-lite|gemini-2-0-flash-lite|google|light|?|retired|2026-06-01|gemini-3-1-flash-lite
gemini-2-0-flash-lite-001|gemini-2-0-flash-lite|google|light|?|retired|2026-06-01|gemini-3-1-flash-lite
gemini-2-0-flash-exp|gemini-2-0-flash-exp|google|light|?|retired||gemini-3-1-flash-lite
gemini-1-5-pro|gemini-1-5-pro|google|mid|?|retired||gemini-3-1-pro-preview
gemini-pro-1-5|gemini-1-5-pro|google|mid|?|retired||gemini-3-1-pro-preview
gemini-1-5-flash|gemini-1-5-flash|google|light|?|retired||gemini-3-5-flash-lite
gemini-flash-1-5|gemini-1-5-flash|google|light|?|retired||gemini-3-5-flash-lite
gemini-1-5-flash-8b|gemini-1-5-flash-8b|google|light|?|retired||gemini-3-5-flash-lite
gemini-flash-1-5-8b|gemini-1-5-flash-8b|google|light|?|retired||gemini-3-5-flash-lite
gemma-4-31b-it|gemma-4-31b-it|google|light|?|current||
gemma-4-31b|gemma-4-31b-it|google|light|?|current||
gemma4-31b|gemma-4-31b-it|google|light|?|current||
gemma-4-26b-a4b-it|gemma-4-26b-a4b-it|google|light|?|current||
gemma-4-26b-a4b|gemma-4-26b-a4b-it|google|light|?|current||
gemma4-26b|gemma-4-26b-a4b-it|google|light|?|current||
gemma-3-27b-it|gemma-3-27b-it|google|light|?|current||
gemma-3-27b|gemma-3-27b-it|google|light|?|current||
gemma3-27b|gemma-3-27b-it|google|light|?|current||
gemma-3-12b-it|gemma-3-12b-it|google|light|?|current||
gemma-3-12b|gemma-3-12b-it|google|light|?|current||
gemma3-12b|gemma-3-12b-it|google|light|?|current||
gemma-3-4b-it|gemma-3-4b-it|google|light|?|current||
gemma-3-4b|gemma-3-4b-it|google|light|?|current||
gemma3-4b|gemma-3-4b-it|google|light|?|current||
gemma-3|gemma-3|google|light|?|current||
gemma3|gemma-3|google|light|?|current||
gemma-3n|gemma-3n|google|light|?|current||
gemma3n|gemma-3n|google|light|?|current||
gemma-3n-e4b-it|gemma-3n|google|light|?|current||
gemma-2-27b-it|gemma-2-27b-it|google|light|?|current||
gemma2-27b|gemma-2-27b-it|google|light|?|current||
gemma-2-9b-it|gemma-2-9b-it|google|light|?|current||
gemma2-9b|gemma-2-9b-it|google|light|?|current||
gemma2-9b-it|gemma-2-9b-it|google|light|?|current||
flash|flash|google|light|?|current||
flash-lite|flash-lite|google|light|?|current||
pro|pro|google|frontier|?|current||
gemini-flash|gemini-flash|google|light|?|current||
gemini-flash-lite|gemini-flash-lite|google|light|?|current||
gemini-pro|gemini-pro|google|frontier|?|current||
qwen3-8-max-prime|qwen3-8-max-prime|qwen|frontier|?|current||
qwen3-8-max|qwen3-8-max|qwen|frontier|?|current||
qwen3-8-max-0902|qwen3-8-max|qwen|frontier|?|current||
qwen3-8-2-4t-a95b|qwen3-8-2-4t-a95b|qwen|frontier|?|current||
qwen3-7-max|qwen3-7-max|qwen|mid|?|current||
qwen3-6-max-preview|qwen3-6-max-preview|qwen|mid|?|current||
qwen3-6-max|qwen3-6-max-preview|qwen|mid|?|current||
qwen3-max|qwen3-max|qwen|mid|?|current||
qwen3-max-thinking|qwen3-max|qwen|mid|?|current||
qwen3-max-preview|qwen3-max|qwen|mid|?|current||
qwen-max|qwen-max|qwen|mid|?|current||
qwen3-7-plus|qwen3-7-plus|qwen|mid|?|current||
qwen3-6-plus|qwen3-6-plus|qwen|mid|?|current||
qwen3-5-plus|qwen3-5-plus|qwen|mid|?|current||
qwen3-5-plus-02-15|qwen3-5-plus|qwen|mid|?|current||
qwen-plus|qwen-plus|qwen|mid|?|current||
qwen3-8-flash|qwen3-8-flash|qwen|light|?|current||
qwen3-8-omni-flash|qwen3-8-omni-flash|qwen|light|?|current||
qwen3-7-flash|qwen3-7-flash|qwen|light|?|current||
qwen3-6-flash|qwen3-6-flash|qwen|light|?|current||
qwen3-5-flash|qwen3-5-flash|qwen|light|?|current||
qwen3-5-flash-02-23|qwen3-5-flash|qwen|light|?|current||
qwen-flash|qwen-flash|qwen|light|?|current||
qwen-turbo|qwen-turbo|qwen|light|?|current||
qwen3-coder|qwen3-coder|qwen|mid|?|current||
qwen3-coder-480b|qwen3-coder|qwen|mid|?|current||
qwen-3-coder-480b|qwen3-coder|qwen|mid|?|current||
qwen3-coder-480b-a35b-instruct|qwen3-coder-480b-a35b-instruct|qwen|mid|?|current||
qwen3-coder-480b-a35b|qwen3-coder-480b-a35b-instruct|qwen|mid|?|current||
qwen3-coder-480b-cloud|qwen3-coder-480b-a35b-instruct|qwen|mid|?|current||
qwen3-coder-plus|qwen3-coder-plus|qwen|mid|?|current||
qwen3-coder-next|qwen3-coder-next|qwen|mid|?|current||
qwen3-coder-flash|qwen3-coder-flash|qwen|light|?|current||
qwen3-coder-30b-a3b-instruct|qwen3-coder-30b-a3b-instruct|qwen|light|?|current||
qwen3-coder-30b-a3b|qwen3-coder-30b-a3b-instruct|qwen|light|?|current||
qwen3-coder-30b|qwen3-coder-30b-a3b-instruct|qwen|light|?|current||
qwen-coder-plus|qwen-coder-plus|qwen|mid|?|current||
coder-model|coder-model|qwen|mid|?|current||
qwen2-5-coder-32b-instruct|qwen2-5-coder-32b-instruct|qwen|mid|?|current||
qwen-2-5-coder-32b-instruct|qwen2-5-coder-32b-instruct|qwen|mid|?|current||
qwen2-5-coder-32b|qwen2-5-coder-32b-instruct|qwen|mid|?|current||
qwen2-5-coder-7b-instruct|qwen2-5-coder-7b-instruct|qwen|light|?|current||
qwen2-5-coder-7b|qwen2-5-coder-7b-instruct|qwen|light|?|current||
qwen2-5-coder|qwen2-5-coder-7b-instruct|qwen|light|?|current||
qwen3-8-27b|qwen3-8-27b|qwen|light|?|current||
qwen-3-8-27b|qwen3-8-27b|qwen|light|?|current||
qwen3-6-27b|qwen3-6-27b|qwen|light|?|current||
qwen3-6-35b-a3b|qwen3-6-35b-a3b|qwen|light|?|current||
qwen3-5-397b-a17b|qwen3-5-397b-a17b|qwen|mid|?|current||
qwen3-5-122b-a10b|qwen3-5-122b-a10b|qwen|mid|?|current||
qwen35-122b-a10b|qwen3-5-122b-a10b|qwen|mid|?|current||
qwen3-5-35b-a3b|qwen3-5-35b-a3b|qwen|light|?|current||
qwen3-5-27b|qwen3-5-27b|qwen|light|?|current||
qwen3-5-9b|qwen3-5-9b|qwen|light|?|current||
qwen3-235b-a22b|qwen3-235b-a22b|qwen|mid|?|current||
qwen3-235b|qwen3-235b-a22b|qwen|mid|?|current||
qwen3-235b-a22b-2507|qwen3-235b-a22b|qwen|mid|?|current||
qwen3-235b-a22b-thinking-2507|qwen3-235b-a22b|qwen|mid|?|current||
qwen3-235b-a22b-instruct-2507|qwen3-235b-a22b|qwen|mid|?|current||
qwen3-next-80b-a3b-instruct|qwen3-next-80b-a3b-instruct|qwen|mid|?|current||
qwen3-next-80b-a3b-thinking|qwen3-next-80b-a3b-instruct|qwen|mid|?|current||
qwen3-next-80b-a3b|qwen3-next-80b-a3b-instruct|qwen|mid|?|current||
qwen3-32b|qwen3-32b|qwen|mid|?|current||
qwen-3-32b|qwen3-32b|qwen|mid|?|current||
qwen3-30b-a3b|qwen3-30b-a3b|qwen|light|?|current||
qwen3-30b|qwen3-30b-a3b|qwen|light|?|current||
qwen3-30b-a3b-instruct-2507|qwen3-30b-a3b|qwen|light|?|current||
qwen3-30b-a3b-thinking-2507|qwen3-30b-a3b|qwen|light|?|current||
qwen3-14b|qwen3-14b|qwen|light|?|current||
qwen3-8b|qwen3-8b|qwen|light|?|current||
qwen3|qwen3-8b|qwen|light|?|current||
qwen3-4b|qwen3-4b|qwen|light|?|current||
qwen2-5-72b-instruct|qwen2-5-72b-instruct|qwen|mid|?|current||
qwen-2-5-72b-instruct|qwen2-5-72b-instruct|qwen|mid|?|current||
qwen2-5-72b|qwen2-5-72b-instruct|qwen|mid|?|current||
qwen2-5-7b-instruct|qwen2-5-7b-instruct|qwen|light|?|current||
qwen-2-5-7b-instruct|qwen2-5-7b-instruct|qwen|light|?|current||
qwen2-5-7b|qwen2-5-7b-instruct|qwen|light|?|current||
qwen2-5|qwen2-5-7b-instruct|qwen|light|?|current||
qwq-32b|qwq-32b|qwen|mid|?|current||
qwq|qwq-32b|qwen|mid|?|current||
qwq-32b-preview|qwq-32b|qwen|mid|?|current||
qwq-plus|qwq-32b|qwen|mid|?|current||
deepseek-flash|deepseek-flash|deepseek|mid|?|current||
deepseek-v4-1-flash|deepseek-v4-1-flash|deepseek|mid|?|current||
deepseek-v4-1-flash-1017|deepseek-v4-1-flash|deepseek|mid|?|current||
deepseek-v4-flash|deepseek-v4-flash|deepseek|mid|?|deprecated||deepseek-flash
deepseek-v4-flash-0731|deepseek-v4-flash|deepseek|mid|?|deprecated||deepseek-flash
deepseek-v4-pro|deepseek-v4-pro|deepseek|mid|?|deprecated||deepseek-flash
deepseek-v4-pro-0813|deepseek-v4-pro|deepseek|mid|?|deprecated||deepseek-flash
deepseek-chat|deepseek-chat|deepseek|mid|?|retired|2026-07-24|deepseek-flash
deepseek-reasoner|deepseek-reasoner|deepseek|mid|?|retired|2026-07-24|deepseek-flash
deepseek-v3-2|deepseek-v3-2|deepseek|mid|?|current||
deepseek-v3-2-exp|deepseek-v3-2|deepseek|mid|?|current||
deepseek-v3-1|deepseek-v3-1|deepseek|mid|?|current||
deepseek-v3-1-terminus|deepseek-v3-1|deepseek|mid|?|current||
deepseek-chat-v3-1|deepseek-v3-1|deepseek|mid|?|current||
deepseek-v3-1-671b-cloud|deepseek-v3-1|deepseek|mid|?|current||
deepseek-v3|deepseek-v3|deepseek|mid|?|current||
deepseek-v3-0324|deepseek-v3|deepseek|mid|?|current||
deepseek-chat-v3|deepseek-v3|deepseek|mid|?|current||
deepseek-chat-v3-0324|deepseek-v3|deepseek|mid|?|current||
deepseek-r1|deepseek-r1|deepseek|mid|?|current||
deepseek-r1-0528|deepseek-r1|deepseek|mid|?|current||
deepseek-r1-671b|deepseek-r1|deepseek|mid|?|current||
deepseek-coder|deepseek-coder|deepseek|mid|?|current||
deepseek-coder-v2|deepseek-coder|deepseek|mid|?|current||
deepseek-coder-6-7b|deepseek-coder-6-7b|deepseek|light|?|current||
deepseek-coder-1-3b|deepseek-coder-6-7b|deepseek|light|?|current||
deepseek-coder-v2-16b|deepseek-coder-v2-16b|deepseek|light|?|current||
deepseek-coder-v2-lite|deepseek-coder-v2-16b|deepseek|light|?|current||
deepseek-r1-distill-llama-70b|deepseek-r1-distill-llama-70b|deepseek|mid|?|current||
deepseek-r1-distill-qwen-32b|deepseek-r1-distill-qwen-32b|deepseek|mid|?|current||
deepseek-r1-distill-qwen-14b|deepseek-r1-distill-qwen-14b|deepseek|light|?|current||
deepseek-r1-distill-llama-8b|deepseek-r1-distill-llama-8b|deepseek|light|?|current||
deepseek-r1-8b|deepseek-r1-distill-llama-8b|deepseek|light|?|current||
deepseek-r1-0528-qwen3-8b|deepseek-r1-distill-llama-8b|deepseek|light|?|current||
deepseek-r1-distill-qwen-7b|deepseek-r1-distill-qwen-7b|deepseek|light|?|current||
deepseek-r1-7b|deepseek-r1-distill-qwen-7b|deepseek|light|?|current||
mistral-large|mistral-large|mistral|mid|?|current||
mistral-large-4|mistral-large|mistral|mid|?|current||
mistral-large-4-0|mistral-large|mistral|mid|?|current||
mistral-large-2512|mistral-large-2512|mistral|mid|?|current||
mistral-large-3|mistral-large-2512|mistral|mid|?|current||
mistral-large-3-675b-instruct|mistral-large-2512|mistral|mid|?|current||
mistral-large-2411|mistral-large-2411|mistral|mid|?|current||
mistral-large-2407|mistral-large-2411|mistral|mid|?|current||
mistral-large-2402|mistral-large-2411|mistral|mid|?|current||
mistral-medium|mistral-medium|mistral|mid|?|current||
mistral-medium-3-5|mistral-medium-3-5|mistral|mid|?|current||
mistral-medium-3-1|mistral-medium-3-1|mistral|mid|?|current||
mistral-medium-2508|mistral-medium-3-1|mistral|mid|?|current||
mistral-medium-3|mistral-medium-3|mistral|mid|?|current||
mistral-medium-2505|mistral-medium-3|mistral|mid|?|current||
mistral-small|mistral-small|mistral|light|?|current||
mistral-small-2603|mistral-small-2603|mistral|light|?|current||
mistral-small-4|mistral-small-2603|mistral|light|?|current||
mistral-small-3-2-24b-instruct|mistral-small-3-2-24b-instruct|mistral|light|?|current||
mistral-small-2506|mistral-small-3-2-24b-instruct|mistral|light|?|current||
mistral-small-3-2|mistral-small-3-2-24b-instruct|mistral|light|?|current||
mistral-small-3-1-24b-instruct|mistral-small-3-1-24b-instruct|mistral|light|?|current||
mistral-small-2503|mistral-small-3-1-24b-instruct|mistral|light|?|current||
mistral-small-3-1|mistral-small-3-1-24b-instruct|mistral|light|?|current||
ministral-14b-2512|ministral-14b-2512|mistral|light|?|current||
ministral-8b-2512|ministral-8b-2512|mistral|light|?|current||
ministral-8b|ministral-8b-2512|mistral|light|?|current||
ministral-3b-2512|ministral-3b-2512|mistral|light|?|current||
ministral-3b|ministral-3b-2512|mistral|light|?|current||
mistral-nemo|mistral-nemo|mistral|light|?|current||
open-mistral-nemo|mistral-nemo|mistral|light|?|current||
mistral-7b-instruct|mistral-7b-instruct|mistral|light|?|current||
mistral-7b|mistral-7b-instruct|mistral|light|?|current||
open-mistral-7b|mistral-7b-instruct|mistral|light|?|current||
mistral|mistral-7b-instruct|mistral|light|?|current||
mistral-saba|mistral-saba|mistral|light|?|current||
mistral-tiny|mistral-tiny|mistral|light|?|current||
mixtral-8x22b-instruct|mixtral-8x22b-instruct|mistral|mid|?|current||
mixtral-8x22b|mixtral-8x22b-instruct|mistral|mid|?|current||
open-mixtral-8x22b|mixtral-8x22b-instruct|mistral|mid|?|current||
mixtral-8x7b-instruct|mixtral-8x7b-instruct|mistral|light|?|current||
mixtral-8x7b|mixtral-8x7b-instruct|mistral|light|?|current||
open-mixtral-8x7b|mixtral-8x7b-instruct|mistral|light|?|current||
mixtral-8x7b-32768|mixtral-8x7b-instruct|mistral|light|?|current||
pixtral-large|pixtral-large|mistral|mid|?|current||
pixtral-large-2411|pixtral-large|mistral|mid|?|current||
pixtral-12b|pixtral-12b|mistral|light|?|deprecated||ministral-14b-2512
pixtral-12b-2409|pixtral-12b|mistral|light|?|deprecated||ministral-14b-2512
magistral-medium|magistral-medium|mistral|mid|?|current||
magistral-medium-2509|magistral-medium|mistral|mid|?|current||
magistral-medium-2506|magistral-medium|mistral|mid|?|current||
magistral-small|magistral-small|mistral|light|?|current||
magistral-small-2509|magistral-small|mistral|light|?|current||
magistral-small-2506|magistral-small|mistral|light|?|current||
magistral|magistral-small|mistral|light|?|current||
codestral|codestral|mistral|mid|?|current||
codestral-2508|codestral-2508|mistral|mid|?|current||
codestral-2501|codestral-2501|mistral|mid|?|retired|2025-11-30|codestral-2508
devstral-2512|devstral-2512|mistral|mid|?|current||
devstral|devstral-2512|mistral|mid|?|current||
devstral-2|devstral-2512|mistral|mid|?|current||
devstral-2-123b|devstral-2512|mistral|mid|?|current||
devstral-medium|devstral-2512|mistral|mid|?|current||
devstral-medium-2507|devstral-medium-2507|mistral|mid|?|retired|2026-05-31|devstral-2512
devstral-small|devstral-small|mistral|light|?|current||
devstral-small-2|devstral-small|mistral|light|?|current||
devstral-small-2507|devstral-small|mistral|light|?|current||
devstral-small-2505|devstral-small|mistral|light|?|current||
devstral-24b|devstral-small|mistral|light|?|current||
labs-devstral-small-2512|devstral-small|mistral|light|?|current||
muse-wonder-1-0|muse-wonder-1-0|meta|frontier|?|current||
muse-spark-1-3|muse-spark-1-3|meta|mid|?|current||
muse-spark-1-2|muse-spark-1-2|meta|mid|?|current||
muse-spark-1-1|muse-spark-1-1|meta|mid|?|current||
llama-4-maverick|llama-4-maverick|meta|mid|?|current||
llama4-maverick|llama-4-maverick|meta|mid|?|current||
llama-4-maverick-17b-128e-instruct|llama-4-maverick|meta|mid|?|current||
llama4-maverick-17b-instruct|llama-4-maverick|meta|mid|?|current||
llama-4-scout|llama-4-scout|meta|mid|?|current||
llama4-scout|llama-4-scout|meta|mid|?|current||
llama4|llama-4-scout|meta|mid|?|current||
llama-4-scout-17b-16e-instruct|llama-4-scout|meta|mid|?|current||
llama4-scout-17b-instruct|llama-4-scout|meta|mid|?|current||
llama-3-3-70b-instruct|llama-3-3-70b-instruct|meta|mid|?|current||
llama-3-3-70b|llama-3-3-70b-instruct|meta|mid|?|current||
llama3-3-70b|llama-3-3-70b-instruct|meta|mid|?|current||
llama3-3|llama-3-3-70b-instruct|meta|mid|?|current||
llama-3-3|llama-3-3-70b-instruct|meta|mid|?|current||
llama-3-3-70b-versatile|llama-3-3-70b-instruct|meta|mid|?|current||
llama-3-2-90b-vision-instruct|llama-3-2-90b-vision-instruct|meta|mid|?|current||
llama-3-2-90b|llama-3-2-90b-vision-instruct|meta|mid|?|current||
llama-3-2-11b-vision-instruct|llama-3-2-11b-vision-instruct|meta|light|?|current||
llama-3-2-11b|llama-3-2-11b-vision-instruct|meta|light|?|current||
llama3-2-vision|llama-3-2-11b-vision-instruct|meta|light|?|current||
llama-3-2-3b-instruct|llama-3-2-3b-instruct|meta|light|?|current||
llama-3-2-3b|llama-3-2-3b-instruct|meta|light|?|current||
llama3-2-3b|llama-3-2-3b-instruct|meta|light|?|current||
llama3-2|llama-3-2-3b-instruct|meta|light|?|current||
llama-3-2|llama-3-2-3b-instruct|meta|light|?|current||
llama-3-2-1b-instruct|llama-3-2-1b-instruct|meta|light|?|current||
llama-3-2-1b|llama-3-2-1b-instruct|meta|light|?|current||
llama3-2-1b|llama-3-2-1b-instruct|meta|light|?|current||
llama-3-1-405b-instruct|llama-3-1-405b-instruct|meta|mid|?|current||
llama-3-1-405b|llama-3-1-405b-instruct|meta|mid|?|current||
llama3-1-405b|llama-3-1-405b-instruct|meta|mid|?|current||
llama-3-1-70b-instruct|llama-3-1-70b-instruct|meta|mid|?|current||
llama-3-1-70b|llama-3-1-70b-instruct|meta|mid|?|current||
llama3-1-70b|llama-3-1-70b-instruct|meta|mid|?|current||
llama-3-1-8b-instruct|llama-3-1-8b-instruct|meta|light|?|current||
llama-3-1-8b|llama-3-1-8b-instruct|meta|light|?|current||
llama3-1-8b|llama-3-1-8b-instruct|meta|light|?|current||
llama3-1|llama-3-1-8b-instruct|meta|light|?|current||
llama-3-1|llama-3-1-8b-instruct|meta|light|?|current||
llama-3-1-8b-instant|llama-3-1-8b-instruct|meta|light|?|current||
llama-3-70b-instruct|llama-3-70b-instruct|meta|mid|?|current||
llama3-70b|llama-3-70b-instruct|meta|mid|?|current||
llama-3-8b-instruct|llama-3-8b-instruct|meta|light|?|current||
llama3-8b|llama-3-8b-instruct|meta|light|?|current||
llama3|llama-3-8b-instruct|meta|light|?|current||
llama-3|llama-3-8b-instruct|meta|light|?|current||
llama-2-70b-chat|llama-2-70b-chat|meta|mid|?|current||
llama2-70b|llama-2-70b-chat|meta|mid|?|current||
llama-2-13b-chat|llama-2-13b-chat|meta|light|?|current||
llama2-13b|llama-2-13b-chat|meta|light|?|current||
llama2|llama-2-13b-chat|meta|light|?|current||
codellama-70b|codellama-70b|meta|mid|?|current||
codellama|codellama|meta|light|?|current||
codellama-7b|codellama|meta|light|?|current||
codellama-13b|codellama|meta|light|?|current||
grok-4-7|grok-4-7|xai|frontier|?|current||
grok-4-7-fast|grok-4-7-fast|xai|frontier|?|current||
grok-4-6|grok-4-6|xai|frontier|?|current||
grok-4-6-fast|grok-4-6-fast|xai|frontier|?|current||
grok-4-5|grok-4-5|xai|frontier|?|current||
grok-4-5-fast|grok-4-5-fast|xai|frontier|?|current||
grok-4-3|grok-4-3|xai|mid|?|current||
grok-4-20|grok-4-20|xai|mid|?|current||
grok-4-20-reasoning|grok-4-20|xai|mid|?|current||
grok-4-20-non-reasoning|grok-4-20|xai|mid|?|current||
grok-4-20-multi-agent|grok-4-20|xai|mid|?|current||
grok-4-20-multi-agent-0309|grok-4-20|xai|mid|?|current||
grok-4|grok-4|xai|frontier|?|deprecated||grok-4-3
grok-4-0709|grok-4|xai|frontier|?|deprecated||grok-4-3
grok-4-1-fast|grok-4-1-fast|xai|light|?|deprecated||grok-4-3
grok-4-1-fast-reasoning|grok-4-1-fast|xai|light|?|deprecated||grok-4-3
grok-4-1-fast-non-reasoning|grok-4-1-fast|xai|light|?|deprecated||grok-4-3
grok-4-fast|grok-4-fast|xai|light|?|deprecated||grok-4-3
grok-4-fast-reasoning|grok-4-fast|xai|light|?|deprecated||grok-4-3
grok-4-fast-non-reasoning|grok-4-fast|xai|light|?|deprecated||grok-4-3
grok-build-0-1|grok-build-0-1|xai|mid|?|current||
grok-code-fast-1|grok-code-fast-1|xai|light|?|deprecated||grok-4-3
grok-code-fast|grok-code-fast-1|xai|light|?|deprecated||grok-4-3
grok-code|grok-code-fast-1|xai|light|?|deprecated||grok-4-3
grok-3|grok-3|xai|mid|?|deprecated||grok-4-3
grok-3-beta|grok-3|xai|mid|?|deprecated||grok-4-3
grok-3-fast|grok-3-fast|xai|mid|?|current||
grok-3-mini|grok-3-mini|xai|light|?|current||
grok-3-mini-beta|grok-3-mini|xai|light|?|current||
grok-3-mini-fast|grok-3-mini|xai|light|?|current||
grok-2|grok-2|xai|mid|?|current||
grok-2-1212|grok-2|xai|mid|?|current||
grok|grok|xai|frontier|?|current||
kimi-k3-1-pro|kimi-k3-1-pro|moonshot|frontier|?|current||
kimi-k3-1|kimi-k3-1-pro|moonshot|frontier|?|current||
kimi-k3-1-pro-highspeed|kimi-k3-1-pro|moonshot|frontier|?|current||
kimi-k3|kimi-k3|moonshot|frontier|?|current||
kimi-k2-7-code|kimi-k2-7-code|moonshot|mid|?|current||
kimi-k2-7-code-highspeed|kimi-k2-7-code|moonshot|mid|?|current||
kimi-k2-6|kimi-k2-6|moonshot|mid|?|current||
kimi-k2-6-cloud|kimi-k2-6|moonshot|mid|?|current||
kimi-k2-5|kimi-k2-5|moonshot|mid|?|current||
kimi-k2-5-cloud|kimi-k2-5|moonshot|mid|?|current||
kimi-k2-thinking|kimi-k2-thinking|moonshot|mid|?|retired||kimi-k2-6
kimi-k2-thinking-turbo|kimi-k2-thinking|moonshot|mid|?|retired||kimi-k2-6
kimi-k2-0905-preview|kimi-k2-0905-preview|moonshot|mid|?|retired||kimi-k2-6
kimi-k2-0905|kimi-k2-0905-preview|moonshot|mid|?|retired||kimi-k2-6
kimi-k2-0711-preview|kimi-k2-0711-preview|moonshot|mid|?|retired||kimi-k2-6
kimi-k2-turbo-preview|kimi-k2-0711-preview|moonshot|mid|?|retired||kimi-k2-6
kimi-k2|kimi-k2|moonshot|mid|?|current||
kimi-k2-instruct|kimi-k2|moonshot|mid|?|current||
kimi-k2-instruct-0905|kimi-k2|moonshot|mid|?|current||
kimi-k2-1t-cloud|kimi-k2|moonshot|mid|?|current||
moonshot-v1-128k|moonshot-v1-128k|moonshot|mid|?|current||
moonshot-v1-32k|moonshot-v1-128k|moonshot|mid|?|current||
moonshot-v1-8k|moonshot-v1-128k|moonshot|mid|?|current||
kimi-for-coding|kimi-for-coding|moonshot|mid|?|current||
glm-5-3|glm-5-3|zhipu|mid|?|current||
zai-glm-5-3|glm-5-3|zhipu|mid|?|current||
glm-5-3-prime|glm-5-3-prime|zhipu|mid|?|current||
glm-5-3-flash|glm-5-3-flash|zhipu|light|?|current||
zai-glm-5-3-flash|glm-5-3-flash|zhipu|light|?|current||
glm-5-3-flashx|glm-5-3-flashx|zhipu|light|?|current||
glm-5-2|glm-5-2|zhipu|mid|?|current||
glm-5-1|glm-5-1|zhipu|mid|?|current||
glm-5|glm-5|zhipu|mid|?|current||
glm-5-turbo|glm-5-turbo|zhipu|mid|?|current||
glm-5v-turbo|glm-5v-turbo|zhipu|mid|?|current||
glm-4-7|glm-4-7|zhipu|mid|?|current||
zai-glm-4-7|glm-4-7|zhipu|mid|?|current||
glm-4-7-cloud|glm-4-7|zhipu|mid|?|current||
glm-4-7-flash|glm-4-7-flash|zhipu|light|?|current||
glm-4-7-flashx|glm-4-7-flash|zhipu|light|?|current||
glm-4-6|glm-4-6|zhipu|mid|?|current||
glm-4-6-cloud|glm-4-6|zhipu|mid|?|current||
glm-4-6v|glm-4-6v|zhipu|mid|?|current||
glm-4-5|glm-4-5|zhipu|mid|?|current||
glm-4-5-x|glm-4-5|zhipu|mid|?|current||
glm-4-5v|glm-4-5v|zhipu|mid|?|current||
glm-4-5-air|glm-4-5-air|zhipu|light|?|current||
glm-4-5-airx|glm-4-5-air|zhipu|light|?|current||
glm-4-5-flash|glm-4-5-flash|zhipu|light|?|current||
glm-4-32b|glm-4-32b|zhipu|mid|?|current||
glm-4-32b-0414-128k|glm-4-32b|zhipu|mid|?|current||
glm-4-plus|glm-4-plus|zhipu|mid|?|current||
glm-4-air|glm-4-air|zhipu|light|?|current||
minimax-m3|minimax-m3|minimax|mid|?|current||
minimax-m3-1-flash|minimax-m3-1-flash|minimax|light|?|current||
minimax-m2-7|minimax-m2-7|minimax|mid|?|current||
minimax-m2-7-highspeed|minimax-m2-7|minimax|mid|?|current||
minimax-m2-5|minimax-m2-5|minimax|mid|?|current||
minimax-m2-5-highspeed|minimax-m2-5|minimax|mid|?|current||
minimax-m2-1|minimax-m2-1|minimax|mid|?|current||
minimax-m2-1-highspeed|minimax-m2-1|minimax|mid|?|current||
minimax-m2|minimax-m2|minimax|mid|?|current||
minimax-m2-cloud|minimax-m2|minimax|mid|?|current||
minimax-m1|minimax-m1|minimax|mid|?|current||
minimax-01|minimax-01|minimax|mid|?|current||
mai-code-1-1-flash|mai-code-1-1-flash|microsoft|light|?|current||
mai-code-1-flash|mai-code-1-flash|microsoft|light|?|current||
mai-code-1-flash-picker|mai-code-1-flash|microsoft|light|?|current||
mai-ds-r1|mai-ds-r1|microsoft|mid|?|current||
raptor-mini|raptor-mini|microsoft|light|?|current||
goldeneye|goldeneye|microsoft|mid|?|current||
phi-4|phi-4|microsoft|light|?|current||
phi4|phi-4|microsoft|light|?|current||
phi-4-14b|phi-4|microsoft|light|?|current||
phi4-14b|phi-4|microsoft|light|?|current||
phi-4-mini-instruct|phi-4-mini-instruct|microsoft|light|?|current||
phi-4-mini|phi-4-mini-instruct|microsoft|light|?|current||
phi4-mini|phi-4-mini-instruct|microsoft|light|?|current||
phi-4-multimodal-instruct|phi-4-multimodal-instruct|microsoft|light|?|current||
phi-4-reasoning|phi-4-reasoning|microsoft|light|?|current||
phi-4-reasoning-plus|phi-4-reasoning|microsoft|light|?|current||
phi4-reasoning|phi-4-reasoning|microsoft|light|?|current||
phi-3-5-mini-128k-instruct|phi-3-5-mini-128k-instruct|microsoft|light|?|current||
phi-3-5-mini|phi-3-5-mini-128k-instruct|microsoft|light|?|current||
phi3-5|phi-3-5-mini-128k-instruct|microsoft|light|?|current||
phi-3-medium-128k-instruct|phi-3-medium-128k-instruct|microsoft|light|?|current||
phi-3-medium|phi-3-medium-128k-instruct|microsoft|light|?|current||
phi-3-mini-128k-instruct|phi-3-mini-128k-instruct|microsoft|light|?|current||
phi-3-mini|phi-3-mini-128k-instruct|microsoft|light|?|current||
phi3|phi-3-mini-128k-instruct|microsoft|light|?|current||
nova-premier|nova-premier|amazon|mid|?|current||
nova-premier-v1|nova-premier|amazon|mid|?|current||
nova-pro|nova-pro|amazon|mid|?|current||
nova-pro-v1|nova-pro|amazon|mid|?|current||
nova-2-pro|nova-2-pro|amazon|mid|?|current||
nova-2-pro-v1|nova-2-pro|amazon|mid|?|current||
nova-2-lite|nova-2-lite|amazon|light|?|current||
nova-2-lite-v1|nova-2-lite|amazon|light|?|current||
nova-lite|nova-lite|amazon|light|?|current||
nova-lite-v1|nova-lite|amazon|light|?|current||
nova-micro|nova-micro|amazon|light|?|current||
nova-micro-v1|nova-micro|amazon|light|?|current||
command-a-plus|command-a-plus|cohere|mid|?|current||
command-a|command-a|cohere|mid|?|current||
command-a-03-2025|command-a|cohere|mid|?|current||
command-r-plus|command-r-plus|cohere|mid|?|current||
command-r-plus-08-2024|command-r-plus|cohere|mid|?|current||
command-r|command-r|cohere|light|?|current||
command-r-08-2024|command-r|cohere|light|?|current||
command-r7b|command-r7b|cohere|light|?|current||
command-r7b-12-2024|command-r7b|cohere|light|?|current||
command|command|cohere|light|?|current||
command-light|command-light|cohere|light|?|current||
north-mini-code|north-mini-code|cohere|light|?|current||
composer-2-5|composer-2-5|cursor|mid|?|current||
composer-2-5-fast|composer-2-5-fast|cursor|mid|?|current||
composer-2|composer-2|cursor|mid|?|current||
composer-2-fast|composer-2|cursor|mid|?|current||
composer-1-5|composer-1-5|cursor|mid|?|current||
composer-1|composer-1|cursor|mid|?|current||
composer|composer-1|cursor|mid|?|current||
nemotron-3-ultra-550b-a55b|nemotron-3-ultra-550b-a55b|nvidia|mid|?|current||
nemotron-3-ultra|nemotron-3-ultra-550b-a55b|nvidia|mid|?|current||
nemotron-3-super-120b-a12b|nemotron-3-super-120b-a12b|nvidia|mid|?|current||
nemotron-3-super|nemotron-3-super-120b-a12b|nvidia|mid|?|current||
nemotron-3-nano-30b-a3b|nemotron-3-nano-30b-a3b|nvidia|light|?|current||
nemotron-3-nano|nemotron-3-nano-30b-a3b|nvidia|light|?|current||
nemotron-nano-9b-v2|nemotron-nano-9b-v2|nvidia|light|?|current||
llama-3-3-nemotron-super-49b-v1-5|llama-3-3-nemotron-super-49b-v1-5|nvidia|mid|?|current||
llama-3-3-nemotron-super-49b-v1|llama-3-3-nemotron-super-49b-v1-5|nvidia|mid|?|current||
llama-3-1-nemotron-70b-instruct|llama-3-1-nemotron-70b-instruct|nvidia|mid|?|current||
mimo-v2-6-pro|mimo-v2-6-pro|xiaomi|mid|?|current||
mimo-v2-6-flash|mimo-v2-6-flash|xiaomi|light|?|current||
mimo-v2-5-pro|mimo-v2-5-pro|xiaomi|mid|?|current||
mimo-v2-5|mimo-v2-5|xiaomi|mid|?|current||
mimo-v2-flash|mimo-v2-flash|xiaomi|light|?|current||
sonar|sonar|perplexity|light|?|current||
sonar-pro|sonar-pro|perplexity|mid|?|current||
sonar-reasoning-pro|sonar-reasoning-pro|perplexity|mid|?|current||
sonar-reasoning|sonar-reasoning|perplexity|mid|?|retired|2025-12-15|sonar-reasoning-pro
sonar-deep-research|sonar-deep-research|perplexity|mid|?|current||
granite-4-2-8b|granite-4-2-8b|ibm|light|?|current||
granite-4-1-8b|granite-4-2-8b|ibm|light|?|current||
granite-4-0-h-micro|granite-4-0-h-micro|ibm|light|?|current||
starcoder2|starcoder2|local|light|?|current||
starcoder|starcoder2|local|light|?|current||
starcoder2-7b|starcoder2|local|light|?|current||
starcoder2-15b|starcoder2|local|light|?|current||
tinyllama|tinyllama|local|light|?|current||
tinyllama-1-1b|tinyllama|local|light|?|current||
smollm2|smollm2|local|light|?|current||
smollm3|smollm2|local|light|?|current||
hermes-4-405b|hermes-4-405b|local|mid|?|current||
hermes-3-llama-3-1-405b|hermes-4-405b|local|mid|?|current||
hermes-4-70b|hermes-4-70b|local|mid|?|current||
hermes-3-llama-3-1-70b|hermes-4-70b|local|mid|?|current||
yi-coder|yi-coder|local|light|?|current||
yi-coder-9b|yi-coder|local|light|?|current||
''',
'heads': {
'claude': None,
'haiku': None,
'haiku5': None,
'haiku4': None,
'sonnet': None,
'sonnet5': None,
'sonnet4': None,
'opus': None,
'opus5': None,
'opus4': None,
'fable': None,
'fable5': None,
'mythos': None,
'best': None,
'default': None,
'opusplan': None,
'gpt': None,
'gpt5': None,
'codex': None,
'chatgpt': None,
'o1': None,
'o3': None,
'o4': None,
'computer': None,
'gemini': None,
'gemma': None,
'gemma4': None,
'gemma3': None,
'gemma3n': None,
'gemma2': None,
'flash': None,
'pro': None,
'qwen3': None,
'qwen': None,
'coder': None,
'qwen2': None,
'qwen35': None,
'qwq': None,
'deepseek': None,
'mistral': None,
'ministral': None,
'open': None,
'mixtral': None,
'pixtral': None,
'magistral': None,
'codestral': None,
'devstral': None,
'labs': None,
'muse': None,
'llama': None,
'llama4': None,
'llama3': None,
'llama2': None,
'codellama': None,
'grok': None,
'kimi': None,
'moonshot': None,
'glm': None,
'zai': None,
'minimax': None,
'mai': None,
'raptor': None,
'goldeneye': None,
'phi': None,
'phi4': None,
'phi3': None,
'nova': None,
'command': None,
'north': None,
'composer': None,
'nemotron': None,
'mimo': None,
'sonar': None,
'granite': None,
'starcoder2': None,
'starcoder': None,
'tinyllama': None,
'smollm2': None,
'smollm3': None,
'hermes': None,
'yi': None,
},
}
