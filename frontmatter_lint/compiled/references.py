"""Made from `data/references.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'source': 'the programs themselves, offline; the documentation of VS Code on custom agents',
'verified_on': '2026-11-27',
'built_in': {
'claude-code': {'agents':['claude','claude-code-guide','Explore','fork','general-purpose','output-style-setup','Plan','statusline-setup','worker'],'skills':['batch','claude-api','code-review','dataviz','debug','deep-research','doctor','fewer-permission-prompts','init','insights','keybindings-help','loop','plugin-authoring','remember','review','run','run-skill-generator','schedule','security-review','simplify','stuck','team-onboarding','update-config','verify','workflow-authoring']},
'vscode': {'agents':['agent','ask','background','chat','cloud','coding agent','copilot','debug','edit','explore','github','github copilot','inline','plan','workspace','vscode','terminal']},
'copilot-cli': {'agents':['agent','ask','background','cloud','code-review','coding agent','copilot','edit','explore','general-purpose','github copilot','plan','task']},
},
'files': {
'kiro': {'begins':'file://','ends':'','follows':'the agent starts without its instructions, or is not listed'},
'opencode': {'begins':'{file:','ends':'}'},
},
'placeholders': [
'agent',
'agents',
'agent-name',
'example',
'foo',
'my-agent',
'name',
'names',
'other',
'some-agent',
'type',
'x',
'xxx',
'xyz',
'your-agent',
],
}
